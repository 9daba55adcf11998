"""How often it is right: the figures of the last measured run, and what they mean for whoever relies on it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.measured import A_WEEK, Figure, Figures, load
from ui.runtime import i18n
from ui.runtime.session import Session
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.head import Head
from ui.widgets.label import Label, Text
from ui.widgets.page import Page
from ui.widgets.pane import Scrolled

_WIDTH = 680
_LABEL = 320


class AccuracyPage(Page):
    """Three tables of a few lines each, with a sentence of what follows; nothing of it depends on the vault."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        measured = load()
        body = Scrolled(top=8, left=INSET)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.tables: list[Facts] = []
        for title, rows, means in self._parts(measured):
            column.addWidget(Label(title, Role.LEAD, strong=True))
            table = Facts(label_width=_LABEL)
            table.show_facts(rows)
            self.tables.append(table)
            column.addWidget(table)
            column.addWidget(Text(means, ink="soft"))
            column.addSpacing(18)
        self.how = Text(self._how(measured), Role.SMALL, ink="faint")
        column.addWidget(self.how)
        body.narrow(inner)
        body.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = Head(self.tr("How often it is right"), self.tr("Measured, the misses too"))
        self.back = Button(self.tr("Settings"), Kind.GHOST, icon="left", flush=True)
        self.back.clicked.connect(lambda: session.seek("settings"))
        head.add(self.back)
        outer.addWidget(head)
        outer.addWidget(body, 1)

    def _parts(self, measured: Figures) -> tuple[tuple[str, list[tuple[str, str]], str], ...]:
        named, found = self.tr("Of 100 that Kreis names, right are"), self.tr("Of 100 that there are, it names")
        mine, theirs, fresh = (measured.figures[name] for name in ("mine", "theirs", "personal"))

        def rows(one: Figure) -> list[tuple[str, str]]:
            return [(named, i18n.number(one.trusted)), (found, i18n.number(one.found))]

        spam = measured.rates.get("spam")
        junk = (
            [(self.tr("Of 1,000 junk mails from your circle, remind"), i18n.number(spam.per_thousand))] if spam else []
        )
        week = self.tr("Wrong reminders a week, of %1 conversations").replace("%1", i18n.number(A_WEEK))
        return (
            (
                self.tr("Replies that you owe"),
                [*rows(mine), (week, i18n.decimal(measured.wrong_a_week))],
                self.tr("Take Today as a good list, not as a complete one: glance at your mailbox once a week. One key "
                "(N) puts a wrong one away."),
            ),
            (
                self.tr("Replies that are owed to you"),
                rows(theirs),
                self.tr("Look at the message before you ask somebody again."),
            ),
            (
                self.tr("New people who wrote to you personally"),
                [*rows(fresh), *junk],
                self.tr("Whoever is not shown waits in the Screener: nobody is thrown away."),
            ),
        )  # fmt: skip

    def _how(self, measured: Figures) -> str:
        said = self.tr(
            "Measured on %1 with %2 invented conversations, half of them German, most of them hard cases, kept apart "
            "from those it learnt from. Your own mail is never measured and never leaves this computer."
        )
        return said.replace("%1", i18n.full_day(measured.measured_on, today=self.session.now().date())).replace(
            "%2", i18n.number(measured.figures["mine"].cases)
        )
