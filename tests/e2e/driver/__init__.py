"""Drives the whole program as a person would, in sentences."""
