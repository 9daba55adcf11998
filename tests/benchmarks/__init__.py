"""Measurements and pictures to look at; nothing here is asserted."""
