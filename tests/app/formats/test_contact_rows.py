"""Rows of every dialect as cards: by name of column, never by place, and nothing lost."""

import json

import pytest

from app.formats import contact_rows, contact_tables, tables
from app.formats.vcard import Card
from app.formats.vcard.person import Person, person
from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.ids import ContactId
from tests.support.data import shared


def cards(text: str) -> list[Card]:
    header, *rows = tables.rows(text)
    columns = contact_rows.columns(header.cells)
    return [contact_rows.card(columns, row.cells, row.line) for row in rows]


def people(text: str) -> list[Person]:
    return [person(card) for card in cards(text)]


def _row(by: str, **cells: str) -> str:
    """A table of one row; underscores in names stand for what names of arguments may not hold."""
    names = [name.replace("__", " - ").replace("E_mail", "E-mail").replace("_", " ") for name in cells]
    return f"{by.join(names)}\n{by.join(cells.values())}\n"


TWO = "eva@berger.example ::: e.b@x.example"
GOOGLE_OLD = _row(
    ",", Name="Eva Berger", Given_Name="Eva", Family_Name="Berger", Birthday="1980-04-03", Notes="nett",
    Group_Membership="* myContacts ::: Freunde", E_mail_1__Type="* Work", E_mail_1__Value=TWO,
    Phone_1__Type="Mobile", Phone_1__Value="+49 170 1", Organization_1__Name="Berger GmbH",
    Organization_1__Title="Chefin",
)  # fmt: skip
GOOGLE_NEW = _row(
    ",", First_Name="Eva", Middle_Name="", Last_Name="Berger", Organization_Name="Berger GmbH",
    Organization_Title="Chefin", Birthday="1980-04-03", Notes="nett", Labels="* myContacts ::: Freunde",
    E_mail_1__Label="* Work", E_mail_1__Value=TWO, Phone_1__Label="Mobile", Phone_1__Value="+49 170 1",
)  # fmt: skip
OUTLOOK_DE = (
    "Vorname;Nachname;Firma;Position;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail 2: Adresse;"
    "Straße geschäftlich;Postleitzahl geschäftlich;Ort geschäftlich;Geburtstag;Notizen;Kategorien;Telefon (privat)\n"
    "Eva;Berger;Berger GmbH;Chefin;089 1;+49 170 1;eva@berger.example;e.b@x.example;"
    "Weg 1;80331;München;3.4.1980;nett;Freunde;089 2\n"
    "Otto;Vogel;;;;;otto@x.example;;;;;0/0/00;;;\n"
)
OUTLOOK_EN = _row(
    ",", First_Name="Eva", Last_Name="Berger", Company="Berger GmbH", Job_Title="Chefin", Business_Phone="089 1",
    Mobile_Phone="+49 170 1", E_mail_Address="eva@berger.example", E_mail_2_Address="e.b@x.example",
    Birthday="4/3/1980", Notes="nett", Categories="Freunde", Gender="Unspecified",
)  # fmt: skip


@pytest.mark.parametrize("text", [GOOGLE_OLD, GOOGLE_NEW, OUTLOOK_DE, OUTLOOK_EN], ids=["old", "new", "de", "en"])
def test_one_person_in_four_dialects(text: str) -> None:
    eva = people(text)[0]
    assert (eva.name, eva.given, eva.family) == ("Eva Berger", "Eva", "Berger")
    assert (eva.organisation, eva.role, eva.birthday) == ("Berger GmbH", "Chefin", "1980-04-03")
    assert (eva.notes, eva.labels) == ("nett", ("Freunde",))
    assert {"eva@berger.example", "e.b@x.example", "+49 170 1"} <= {one.value for one in eva.channels}


def test_labels_and_addresses_of_outlook_in_german() -> None:
    eva, otto = cards(OUTLOOK_DE)
    assert {one.value: one.label for one in person(eva).channels if one.kind is ChannelKind.PHONE} == {
        "089 1": "work", "+49 170 1": "cell", "089 2": "home",
    }  # fmt: skip
    (place,) = eva.all("ADR")
    assert (place.value, place.types) == (";;Weg 1;München;;80331;", frozenset({"work"}))
    assert (person(otto).birthday, person(otto).name) == ("", "Otto Vogel")


def test_columns_that_nobody_knows_are_kept_under_their_heading() -> None:
    (card,) = cards("First Name,E-mail,Lieblingsfarbe\nEva,e@x.example,blau\n")
    (kept,) = card.all("X-COLUMN")
    assert (kept.value, kept.parameter("LABEL")) == ("blau", ("Lieblingsfarbe",))


def test_a_mapping_goes_before_names() -> None:
    columns = contact_rows.columns(["wer", "wo", "Anschrift"], {"wer": "name", "wo": "mail", "Anschrift": "address"})
    found = person(contact_rows.card(columns, ["Eva Berger", "e@x.example", "Weg 1"], 2))
    assert (found.name, [one.key for one in found.channels]) == ("Eva Berger", ["e@x.example"])


@pytest.mark.parametrize(
    ("written", "iso"),
    [("1980-4-3", "1980-04-03"), ("03.04.1980", "1980-04-03"), ("4/3/1980", "1980-04-03"), ("23/4/1980", "1980-04-23"),
     ("0/0/00", ""), ("--04-03", "--04-03"), ("im Mai", "im Mai"), ("", "")],
)  # fmt: skip
def test_birthdays(written: str, iso: str) -> None:
    assert people(f"Name,Birthday,Mail\nEva,{written},e@x.example\n")[0].birthday == iso


def test_thunderbird_tells_year_month_and_day_apart() -> None:
    text = (
        "First Name,Primary Email,Birth Year,Birth Month,Birth Day\nEva,e@x.example,1980,4,3\nOtto,o@x.example,,4,3\n"
    )
    assert [one.birthday for one in people(text)] == ["1980-04-03", "--04-03"]


def test_what_is_an_address_book() -> None:
    assert contact_rows.is_address_book(["Vorname", "E-Mail-Adresse"])
    assert not contact_rows.is_address_book(["Datum", "Betrag", "Name"])


def test_what_kreis_writes_it_reads_back() -> None:
    contact = Contact(
        id=ContactId(1), name="Eva Berger", standing=Standing.KNOWN, given="Eva", family="Berger",
        organisation="Berger GmbH", role="Chefin", labels=("Freunde",), notes="nett", birthday="1980-04-03",
        channels=(
            Channel(kind=ChannelKind.MAIL, value="e@x.example", key="e@x.example", label="work"),
            Channel(kind=ChannelKind.PHONE, value="+49 170 1", key="+491701"),
            Channel(kind=ChannelKind.PROFILE, value="https://www.linkedin.com/in/eva", key="/in/eva"),
        ),
    )  # fmt: skip
    (found,) = people(contact_tables.write([contact]))
    assert (found.name, found.organisation, found.role) == ("Eva Berger", "Berger GmbH", "Chefin")
    assert found.labels == ("Freunde",)
    ways = {(one.key, one.label) for one in found.channels}
    assert ways == {("e@x.example", "work"), ("+491701", ""), ("/in/eva", "")}


def _expected(name: str) -> dict[str, str]:
    folder = shared("exports", "addressbook-thunderbird", "mailnews", "import", "test", "unit", "resources")
    found: dict[str, str] = json.loads((folder / "addressbook.json").read_text(encoding="utf-8"))[name][0]
    return found


@pytest.mark.parametrize(("file", "expected"), [
    ("basic_addressbook.csv", "utf16_csv"), ("shiftjis_addressbook.csv", "shiftjis_csv"),
])  # fmt: skip
def test_real_files_of_thunderbird(file: str, expected: str) -> None:
    folder = shared("exports", "addressbook-thunderbird", "mailnews", "import", "test", "unit", "resources")
    (found,) = people(tables.text_of((folder / file).read_bytes()))
    said = _expected(expected)
    assert (found.name, found.channels[0].value) == (said["DisplayName"], said["PrimaryEmail"])


def test_real_files_of_google_and_outlook() -> None:
    folder = shared("exports", "addressbook-csv-roundcube")
    (found,) = people(tables.text_of((folder / "gmail.csv").read_bytes()))
    expected = (folder / "gmail.vcf").read_text(encoding="utf-8")
    assert (found.given, found.family) == ("Firstname", "Lastname")
    assert (found.organisation, found.role) == ("company", "jobtitle")
    assert found.birthday == "1975-12-12"
    assert all(one.value in expected for one in found.channels)
    assert sum(one.kind is ChannelKind.MAIL for one in found.channels) == 4
    outlook = people(tables.text_of((folder / "outlook.csv").read_bytes()))[0]
    assert contact_rows.is_address_book(("E-mail Address", "E-mail 2 Address"))
    assert [one.value for one in outlook.channels] == [f"test{n}@domain.tld" for n in (1, 2, 3)]


def test_a_table_of_a_thousand_rows_is_read() -> None:
    assert len(people(GOOGLE_NEW + "".join(f"P{n},,Q,,,,,,,p{n}@x.example,,\n" for n in range(1000)))) == 1001
