"""How each kind of source is taken in: one module a kind, each a job that both faces drive."""
