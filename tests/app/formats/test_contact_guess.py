"""Columns are guessed by name, else by what most of their values look like."""

import pytest

from app.formats.contact_guess import guess, is_data


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (["eva@x.example", "otto@y.example"], "mail"),
        (["https://x.example/a", "www.y.example"], "page"),
        (["14.3.1980", "1974-11-30", "3/14/1980"], "other"),  # of what?
        (["0351 555 0142", "+49 (170) 555-01"], "phone"),
        (["Nordlicht GmbH", "Ohm AG", "Verein e.V."], "organisation"),
        (["Hauptstraße 1", "Weg 12a, 01067 Dresden"], "address"),
        (["Eva Berger", "Berger, Otto", "Dr. Jan van Dyk"], "name"),
        (["Chor", "Verband"], "other"),
        (["12", "7"], "other"),
        ([], "other"),
    ],
)
def test_by_values(values: list[str], code: str) -> None:
    (column,) = guess(["was"], [[value] for value in values])
    assert (column.field, column.named) == (code, False)


def test_names_go_before_values_and_what_says_more_keeps_its_name() -> None:
    found = guess(["Vorname", "Mobil", "Ansprechpartner", "Chef"], [["Eva", "0170 555 01", "Otto Kern", "Jan Sax"]])
    assert [(one.field, one.named) for one in found] == [
        ("given", True),
        ("own", True),
        ("other", False),  # who has a given name needs no second one
        ("other", False),
    ]
    assert found[0].example == "Eva"


def test_one_name_is_enough_and_columns_of_one_heading_are_one() -> None:
    found = guess(["wer", "Chef", "wer"], [["Eva Berger", "Otto Kern"], ["Jan Sax", "Uta Voss"]])
    assert [(one.heading, one.field) for one in found] == [("wer", "name"), ("Chef", "other")]


def test_a_few_exceptions_do_not_matter() -> None:
    rows = [[f"p{number}@x.example"] for number in range(9)] + [["keine"]]
    assert guess(["wo"], rows)[0].field == "mail"
    assert guess(["wo"], [["p@x.example"], ["keine"], ["unbekannt"]])[0].field == "other"


def test_a_first_row_with_an_address_is_no_heading() -> None:
    assert is_data(["Eva", " eva@x.example "])
    assert is_data(["Eva", "0351 555 0142"])
    assert not is_data(["Name", "E-Mail", "Telefon 1"])


def test_a_day_is_a_birthday_where_the_name_says_so() -> None:
    days = [["14.3.1980"], ["1974-11-30"], ["3/14/1980"]]
    assert [guess([name], days)[0].field for name in ("geb.", "Born", "Seit", "Abgegeben")] == [
        "birthday",
        "birthday",
        "other",
        "other",
    ]
