"""Numbers that stand for Message-IDs and topics."""

from hashlib import blake2b


def digest(text: str) -> int:
    """63 bits that stand for a Message-ID or a topic: a table of numbers is a third of the size and twice as fast."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
