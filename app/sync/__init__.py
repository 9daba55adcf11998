"""What passes between people: statements, cards, claims, envelopes. Pure over bytes and records."""
