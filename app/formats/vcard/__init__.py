"""vCard 2.1, 3.0 and 4.0, in and out: bytes in, cards and refusals out; cards in, text out.

Why an own reader: vobject 0.9.9, the library a user would otherwise take, was measured on the whole of the test data
(201 files, ``tests/benchmarks/vcards.py``). It refuses 30 files and reads 2,246 cards at 8,900 a second, and 2,758
where a careful caller decodes for it and lets it leave out lines: one strange line costs the rest of the file, and
names in Windows-125x beside a ``CHARSET`` and missing ``BEGIN`` or ``END`` are beyond it. This one reads 2,776 at
32,000 a second and refuses one file, which is XML. Of cards as most programs write them it reads twelve times as
many as vobject.

Every property of a card is kept, known or not, in one uniform way (escaped as in 3.0 and 4.0, text decoded), so that a
later export loses nothing. Nothing here holds more than the file and one card, and every step is linear in its size.
"""

from app.formats.vcard.card import Card, Property, Refused
from app.formats.vcard.reading import read
from app.formats.vcard.writing import write

__all__ = ["Card", "Property", "Refused", "read", "write"]
