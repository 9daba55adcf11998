"""The table of column names holds together."""

from app.formats.contact_columns import KNOWN, LABELS, TYPES
from app.formats.tables import folded


def test_every_name_is_written_as_it_is_compared() -> None:
    assert [name for name in KNOWN if folded(name) != name] == []
    assert all(code and " " not in code and not code.endswith("/") for code in KNOWN.values())


def test_what_a_few_columns_are_called() -> None:
    assert KNOWN["telefon geschäftlich"] == "phone/work"
    assert KNOWN["e-mail - label"] == "mail:label"
    assert KNOWN["address - city"] == "place-city:"
    assert TYPES["mobil"] == "cell"
    assert "mycontacts" in LABELS
