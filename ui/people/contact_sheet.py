"""A contact sheet: how to reach some people, as it is printed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.records.contact import Contact
from ui.people import words
from ui.runtime import birthdays, i18n
from ui.widgets.paper import Block, Paper


def sheet_of(contacts: Sequence[Contact], today: date) -> Paper:
    """A block for each, with work and all ways to reach them."""
    title = QCoreApplication.translate("ContactSheet", "Contacts")
    return Paper(
        title=contacts[0].name if len(contacts) == 1 else title,
        second=i18n.full_day(today, today=date.min),
        blocks=[Block(title=one.name if len(contacts) > 1 else title, lines=_lines(one)) for one in contacts],
    )


def _lines(one: Contact) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    found = [(translate("ContactSheet", "Work"), words.second_line(one))]
    for channel in one.channels:
        said = words.way(channel.label)
        found.append((words.channel_name(channel.kind), f"{channel.value} ({said})" if said else channel.value))
    found.append((translate("ContactSheet", "Birthday"), birthdays.shown(one.birthday)))
    return [(label, value) for label, value in found if value]
