"""Leads: jobs heard of, how far one has come with each, and passing one on."""
