"""Cards read line by line throughout, as the short way for plain ones has to come out."""

from collections.abc import Iterator

from app.formats.vcard import Card, Refused, decoding
from app.formats.vcard.lines import logical, physical
from app.formats.vcard.reading import _Careful


def carefully(data: bytes) -> Iterator[Card | Refused]:
    """What ``read`` gives, without its short way."""
    careful = _Careful()
    for number, line in logical(physical(decoding.unwrap(data))):
        yield from careful.take(number, line)
    yield from careful.end()
