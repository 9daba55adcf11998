"""The people: list, person, form, rings."""
