"""LDIF: folded lines, base64, groups, files elsewhere that are never opened."""

from hypothesis import given
from hypothesis import strategies as some

from app.formats import ldif, tables
from app.formats.vcard import Card, Refused
from app.formats.vcard.person import person
from app.records.contact import ChannelKind
from tests.support.data import shared

TEXT = """version: 1
# a comment
dn: cn=Eva Berger,mail=eva@berger.example
objectclass: inetOrgPerson
givenName: Eva
sn: Berger
cn:: RXZhIELDvHJnZXI=
mail: eva@berger
 .example
mobile: +49 170 1
jpegphoto:< file:///etc/passwd

dn: cn=Alle
objectclass: groupOfNames
cn: Alle
member: cn=Eva Berger
"""


def _read(text: str) -> tuple[tuple[Card, ...], tuple[Refused, ...]]:
    found = tuple(ldif.read(text))
    return (
        tuple(one for one in found if isinstance(one, Card)),
        tuple(one for one in found if isinstance(one, Refused)),
    )


def test_an_entry_is_a_card_and_a_group_is_refused() -> None:
    assert ldif.recognise(TEXT)
    assert not ldif.recognise("First Name,Last Name\n")
    cards, refused = _read(TEXT)
    (found,) = map(person, cards)
    assert (found.name, found.given, found.family) == ("Eva Bürger", "Eva", "Berger")
    assert [(one.kind, one.value) for one in found.channels] == [
        (ChannelKind.MAIL, "eva@berger.example"),
        (ChannelKind.PHONE, "+49 170 1"),
    ]
    assert [(one.line, one.reason) for one in refused] == [(13, "group")]
    assert "passwd" not in cards[0].dump()


def test_a_real_file_of_thunderbird() -> None:
    file = shared(
        "exports", "addressbook-thunderbird", "mailnews", "import", "test", "unit", "resources",
        "basic_ldif_addressbook.ldif",
    )  # fmt: skip
    cards, refused = _read(file.read_text(encoding="utf-8"))
    (found,) = map(person, cards)
    assert refused == ()
    assert (found.name, found.given, found.family, found.role) == ("Display Name", "First", "Last", "Job Title")
    assert (found.organisation, found.birthday) == ("Organization Name", "1900-01-02")
    assert {one.value for one in found.channels if one.kind is ChannelKind.PHONE} == {
        "234-567-8901", "123-456-7890", "345-678-9012", "456-789-0123", "567-890-1234",
    }  # fmt: skip
    assert {one.value for one in found.channels if one.kind is ChannelKind.MAIL} == {
        "primaryemail@host.invalid",
        "secondemail@host.invalid",
    }


@given(some.text(alphabet=some.sampled_from("dn:= \nabc#<"), max_size=200))
def test_whatever_stands_there_it_gives_cards(text: str) -> None:
    _read(text)


def test_what_is_too_large_for_a_person_is_refused_and_the_next_one_taken() -> None:
    entry = "dn: cn=Eva\n" + "cn: Eva\n" * (ldif.MOST_ATTRIBUTES + 1)
    cards, refused = _read(f"{entry}\ndn: cn=Jo\ncn: Jo\n")
    assert [(one.line, one.reason) for one in refused] == [(1, "too_large")]
    assert [person(one).name for one in cards] == ["Jo"]


def test_a_line_without_an_end_ends_the_reading() -> None:
    cards, refused = _read("dn: cn=Jo\ncn: Jo\n\ndn: cn=Eva\ncn: " + "x" * tables.MOST_OF_LINE)
    assert [person(one).name for one in cards] == ["Jo"]
    assert [(one.line, one.reason) for one in refused] == [(5, "too_large")]
