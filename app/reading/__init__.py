"""What a message says: bytes and text in, records out; no file is opened here and nothing is remembered."""
