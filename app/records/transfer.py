"""The forms in which people leave the vault."""

from enum import StrEnum


class ContactFormat(StrEnum):
    """The forms of contacts; ``EXCEL`` is CSV that a spreadsheet cannot run anything of."""

    VCARD_4 = "vcard4"
    VCARD_3 = "vcard3"
    CSV = "csv"
    EXCEL = "excel"
