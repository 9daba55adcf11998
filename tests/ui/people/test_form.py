"""The form keeps what was typed and nothing else of it changes."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.errors import Invalid
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Standing
from app.records.ids import ContactId
from ui.people.form import ContactForm


def test_a_new_person_needs_only_a_name(qtbot: QtBot) -> None:
    form = ContactForm()
    qtbot.addWidget(form)
    form.begin(name="Sabine Berger")
    form._mails.set_text("s.berger@nordlicht.example; sb@privat.example")
    with qtbot.waitSignal(form.kept) as kept:
        qtbot.mouseClick(form._keep, Qt.MouseButton.LeftButton)
    draft = kept.args[0]
    assert isinstance(draft, ContactDraft)
    assert draft.name == "Sabine Berger"
    assert [channel.value for channel in draft.channels] == ["s.berger@nordlicht.example", "sb@privat.example"]


def test_a_changed_person_keeps_labels_of_addresses_and_other_ways(qtbot: QtBot) -> None:
    form = ContactForm()
    qtbot.addWidget(form)
    channels = (
        Channel(kind=ChannelKind.MAIL, value="s@n.example", key="s@n.example", label="work"),
        Channel(kind=ChannelKind.CHAT, value="Signal", key="signal"),
    )
    contact = Contact(id=ContactId(4), name="Sabine Berger", standing=Standing.KNOWN, channels=channels)
    form.begin(contact)
    form._role.set_text("Leiterin")
    with qtbot.waitSignal(form.kept) as kept:
        form._on_keep()
    changed = kept.args[0]
    assert changed.id == 4
    assert changed.role == "Leiterin"
    assert changed.channels[0].label == "work"
    assert changed.channels[1] == channels[1]


def test_a_missing_name_is_said_at_its_field(qtbot: QtBot) -> None:
    form = ContactForm()
    qtbot.addWidget(form)
    form.show()
    form.begin()
    form.refuse(Invalid(field="name", value=""))
    assert form._name.line.accessibleDescription() == "A person needs a name."
    form.refuse(Invalid(field="birthday", value="x"))
    assert form._error.isVisible()
    form.clear()
    assert form._name.text() == ""


def test_what_was_typed_is_told_and_taken_up_again(qtbot: QtBot) -> None:
    form, again = ContactForm(), ContactForm()
    contact = Contact(id=ContactId(4), name="Sabine Berger", standing=Standing.KNOWN, role="Leiterin")
    for one in (form, again):
        qtbot.addWidget(one)
    form.begin(contact)
    assert (form.contact_id, form.typed.changed()) == (4, {})
    form._role.set_text("Vorstand")
    form._notes.set_text("Zwei\nZeilen")
    again.take_up(contact, form.typed.changed())
    assert (again._name.text(), again._role.text(), again._notes.text()) == (
        "Sabine Berger",
        "Vorstand",
        "Zwei\nZeilen",
    )
    assert again.typed.changed() == form.typed.changed()  # locked again at once, nothing is lost
    form.begin(name="Olga")
    assert (form.contact_id, form.typed.changed()) == (None, {"name": "Olga"})


def test_a_limit_of_ones_own_is_a_number_or_nothing(qtbot: QtBot) -> None:
    form = ContactForm()
    qtbot.addWidget(form)
    form.show()
    form.begin(Contact(id=ContactId(4), name="Sabine Berger", standing=Standing.KNOWN, patience_days=5))
    form._patience.set_text("bald")
    with qtbot.assertNotEmitted(form.kept):
        form._on_keep()
    assert "number up to 60" in form._patience.line.accessibleDescription()
    for typed, kept_days in (("7", 7), ("", None)):
        form._patience.set_text(typed)
        with qtbot.waitSignal(form.kept) as kept:
            form._on_keep()
        assert kept.args[0].patience_days == kept_days
