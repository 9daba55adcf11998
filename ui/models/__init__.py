"""Lists and tables that hold records and never a database."""
