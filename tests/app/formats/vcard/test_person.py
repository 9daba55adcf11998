"""What a card says about a person, also by the readings that other programs keep beside the real files."""

import pytest

from app.formats.vcard import Card, read
from app.formats.vcard.person import Person, birthday, channel_of, person
from app.records.contact import ChannelKind
from tests.support.data import shared

_ANSI = "folkerkinzel-vcards/src/FolkerKinzel.VCards.Tests/TestFiles/MultiAnsiFilterTests"


def _person(text: str) -> Person:
    (card,) = read(f"BEGIN:VCARD\nVERSION:3.0\n{text}\nEND:VCARD\n".encode())
    assert isinstance(card, Card)
    return person(card)


def test_a_whole_person() -> None:
    found = _person(
        "N:von der Heide;Eva;M.;Dr.;\nFN:Dr. Eva M. von der Heide\nORG:Nordlicht AG;Einkauf\nTITLE:Leiterin\n"
        "item1.EMAIL;TYPE=INTERNET,WORK:Eva@Nordlicht.example\nitem1.X-ABLabel:_$!<Work>!$_\n"
        "TEL;TYPE=CELL,PREF:+49 (0) 171 12\nURL:https://www.nordlicht.example/eva/\nBDAY:19830201\n"
        "NOTE:one\\ntwo\nCATEGORIES:Assistenz,Hamburg\nUID:urn:uuid:1\nIMPP:xmpp:eva@chat.example"
    )
    assert (found.name, found.given, found.family) == ("Dr. Eva M. von der Heide", "Eva", "von der Heide")
    assert (found.organisation, found.role, found.birthday) == ("Nordlicht AG", "Leiterin", "1983-02-01")
    assert (found.notes, found.labels, found.uid) == ("one\ntwo", ("Assistenz", "Hamburg"), "urn:uuid:1")
    assert [(one.kind, one.key, one.label) for one in found.channels] == [
        (ChannelKind.PHONE, "+4917112", "cell"),
        (ChannelKind.MAIL, "eva@nordlicht.example", "work"),
        (ChannelKind.WEB, "nordlicht.example/eva", ""),
        (ChannelKind.CHAT, "xmpp:eva@chat.example", ""),
    ]


@pytest.mark.parametrize(
    ("text", "name", "given", "family"),
    [
        ("FN:Heide\\, Eva", "Heide, Eva", "Eva", "Heide"),
        ("N:Heide;Eva", "Eva Heide", "Eva", "Heide"),
        ("ORG:Nordlicht AG", "Nordlicht AG", "", ""),
        ("FN:Nordlicht AG\nORG:Nordlicht AG", "Nordlicht AG", "", ""),
        ("EMAIL:eva@x.example", "eva@x.example", "", ""),
        ("NOTE:nobody", "", "", ""),
    ],
)
def test_everybody_has_a_name_if_anything_names_them(text: str, name: str, given: str, family: str) -> None:
    found = _person(text)
    assert (found.name, found.given, found.family) == (name, given, family)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('EMAIL:"Omega" <Omega@example.com>', "omega@example.com"),
        ("EMAIL:mailto:a@b", "a@b"),
        ("TEL;VALUE=uri:tel:+1-555-555", "+1555555"),
        ("URL:https://www.linkedin.com/in/Eva-Heide/", "/in/eva-heide"),
        ("X-ICQ:123", "icq:123"),
        ("URL:http://[bad", "http://[bad"),
    ],
)
def test_ways_to_reach_somebody_are_normalised(line: str, key: str) -> None:
    assert [one.key for one in _person(line).channels] == [key]


def test_what_is_no_way_is_left_in_the_card() -> None:
    assert _person("EMAIL:none\nTEL:unbekannt").channels == ()


def test_birthdays() -> None:
    assert [birthday(text) for text in ("1983-02-01T00:00:00Z", "--0412", "circa 1800", "0000-00-00")] == [
        "1983-02-01",
        "--04-12",
        "circa 1800",
        "",
    ]
    assert [birthday(text) for text in ("1.2.1983", "Tue, 22 Dec 2009", "3 Foo 2009")] == [
        "1983-02-01",
        "2009-12-22",
        "3 Foo 2009",
    ]


def test_groups_and_nested_cards_are_told() -> None:
    assert _person("FN:Team\nKIND:group").is_group
    assert _person("FN:A\nAGENT:BEGIN:VCARD\\nFN:B\\nEND:VCARD\\n").nested == 1


def test_a_property_is_known_again_as_a_channel() -> None:
    (card,) = read(b"BEGIN:VCARD\nTEL:089 12\nFN:x\nEND:VCARD")
    assert isinstance(card, Card)
    assert [found.key for one in card.properties if (found := channel_of(one))] == ["08912"]


@pytest.mark.parametrize(
    ("file", "name", "mail", "phones"),
    [  # as gammu's .backup and KDE's .ref beside the files read them
        ("gammu/quoted-printable-normal.vcf", "Bc. Zdeněk Žák", "zdenek.zak@dicr.cz", ("444444444", "555555555")),
        ("gammu/quoted-printable-empty-new-line.vcf", "Joseph Hörmann", "", ("028",)),
        ("gammu/quoted-printable-new-line.vcf", "ПОРКС - PRIMA", "", ("+222222222222",)),
        ("gammu/line-continuation.vcf", "Nikdovic Nikdo", "", ("55554444",)),
        ("kde-kcontacts/vcard11.vcf", "Test User", "thejoe@abc.com", ()),
        ("android-cyanogen/v21_japanese_2.vcf", "安藤 ロイド 1", "", ()),
        ("roundcube/tests/src/utf-16_sample.vcf", "Ǽgean ĽdaMonté", "", ()),
        (f"{_ANSI}/Hebrew.vcf", "אפרים קישון", "", ()),
        (f"{_ANSI}/Greek.vcf", "Βαγγέλης", "", ()),
    ],
)
def test_real_cards_read_as_other_programs_read_them(file: str, name: str, mail: str, phones: tuple[str, ...]) -> None:
    first = next(iter(read(shared("vcard", *file.split("/")).read_bytes())))
    assert isinstance(first, Card)
    found = person(first)
    assert found.name == name
    assert next((one.key for one in found.channels if one.kind is ChannelKind.MAIL), "") == mail
    assert tuple(one.key for one in found.channels if one.kind is ChannelKind.PHONE) == phones


def _gammu(text: str) -> list[dict[str, set[str]]]:
    """Gammu's own reading of a file, kept beside it: for each card its entries by type."""
    cards = []
    for part in text.split("[PhonePBK")[1:]:
        entries: dict[str, set[str]] = {}
        lines = [line.partition(" = ")[::2] for line in part.splitlines() if line.startswith("Entry")]
        kinds = {name.removesuffix("Type"): value for name, value in lines if name.endswith("Type")}
        for name, value in lines:
            written = value.strip('"').strip()
            if name.endswith("Text") and written:
                kind = kinds.get(name.removesuffix("Text"), "")
                entries.setdefault("Number" if kind.startswith("Number") else kind, set()).add(written)
        cards.append(entries)
    return cards


def test_cards_read_as_gammu_reads_them() -> None:
    """Names, numbers and mail addresses of all cards that gammu's tests keep an expected reading of."""
    compared = 0
    for backup in sorted(shared("vcard", "gammu").glob("*.backup")):
        data = backup.read_bytes()
        wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
        expected = _gammu(data.decode("utf-16" if wide else "utf-8", errors="replace"))
        found = [one for one in read(backup.with_suffix(".vcf").read_bytes()) if isinstance(one, Card)]
        for card, theirs in zip(found, expected, strict=False):
            ours = person(card)
            for kind, entry in ((ChannelKind.PHONE, "Number"), (ChannelKind.MAIL, "Email")):
                mine = {one.value for one in ours.channels if one.kind is kind}
                assert mine == theirs.get(entry, set()), (backup.name, card.line, kind)
            if "FirstName" in theirs and "LastName" in theirs:
                assert {ours.given} == theirs["FirstName"], (backup.name, card.line)
                assert {ours.family} == theirs["LastName"], (backup.name, card.line)
            compared += 1
    assert compared == 14
