"""Frozen records and pure rules: the words of the product as values."""
