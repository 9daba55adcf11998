"""Narrow wrappers around the cryptography library: they raise on failure and never return a flag."""
