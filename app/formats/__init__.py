"""File formats in and out: pure on bytes and text."""
