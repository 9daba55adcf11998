"""How to reach people, on paper."""

from dataclasses import replace

from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.ids import ContactId
from tests.support.windows import NOW
from ui.people.contact_sheet import sheet_of
from ui.widgets.paper import text

EVA = Contact(
    id=ContactId(1),
    name="Eva Berger",
    standing=Standing.KNOWN,
    role="Leiterin",
    organisation="Nordlicht",
    birthday="--03-14",
    channels=(
        Channel(kind=ChannelKind.MAIL, value="eva@x.example", key=""),
        Channel(kind=ChannelKind.PHONE, value="0351 5550", key="", label="cell"),
    ),
)


def test_all_ways_stand_there() -> None:
    said = text(sheet_of([EVA], NOW.date())).splitlines()
    assert said[0] == "Eva Berger"
    assert said[5:] == [
        "Work: Leiterin, Nordlicht",
        "Mail: eva@x.example",
        "Telephone: 0351 5550 (mobile)",
        "Birthday: 14 March",
    ]


def test_of_several_each_has_a_head() -> None:
    otto = replace(EVA, id=ContactId(2), name="Otto Kern", channels=())
    sheet = sheet_of([EVA, otto], NOW.date())
    assert (sheet.title, [block.title for block in sheet.blocks]) == ("Contacts", ["Eva Berger", "Otto Kern"])
