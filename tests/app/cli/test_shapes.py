"""Contacts in documents and lines."""

import pytest

from app.cli import shapes
from app.cli.sentences import Sentences
from app.errors import Invalid
from app.records.contact import Channel, ChannelKind, Contact, Ring, Standing
from app.records.ids import ContactId

EVA = Contact(
    id=ContactId(7),
    name="Eva",
    standing=Standing.CIRCLE,
    ring=Ring.INNER,
    channels=(
        Channel(kind=ChannelKind.PHONE, value="+49", key="+49"),
        Channel(kind=ChannelKind.MAIL, value="e@x", key="e@x", label="work"),
    ),
)


def test_ids_are_texts_outside_and_numbers_inside() -> None:
    assert shapes.brief(EVA)["id"] == "7"
    assert shapes.contact_id("7") == 7
    for wrong in ("", "-1", "x", "²"):
        with pytest.raises(Invalid):
            shapes.number(wrong)


def test_a_table_shows_mail_before_phone() -> None:
    assert shapes.people((EVA,), Sentences("en"))[2].split() == ["7", "Eva", "Inner", "circle", "e@x"]


def test_one_contact_shows_its_labels() -> None:
    lines = shapes.card(EVA, Sentences("en"))
    assert [line.split()[0] for line in lines] == ["Id", "Name", "Standing", "Phone", "work"]
    assert shapes.whole(EVA)["vetted"] is True
