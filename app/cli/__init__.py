"""The command line: the second face on the same core, for scripts, for checks, for people who like it."""
