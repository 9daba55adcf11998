"""Which Kreis this is, what it ships besides its own code, and under which licences."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.components import Component, components, licences, version
from ui.runtime.session import Session
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.facts import Facts
from ui.widgets.head import Head
from ui.widgets.label import Label, Text
from ui.widgets.page import Page
from ui.widgets.pane import Scrolled
from ui.widgets.paragraph import Paragraph

_WIDTH = 680
_LINES = 14
#: Parts that are shown in one turn of the event loop.
_PORTION = 14


class AboutPage(Page):
    """Nothing of it depends on the vault; the texts, which are long, are read when somebody asks for them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.parts = Facts(label_width=180)
        self.show_texts = Button(self.tr("Show the licence texts"), icon="file")
        self.show_texts.setObjectName("about.texts")
        self.show_texts.clicked.connect(self._on_texts)
        self.texts = Paragraph(self.tr("Licence texts"), lines=_LINES)
        self.texts.edit.setReadOnly(True)
        self.texts.hide()
        body = Scrolled(top=8, left=INSET)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Version %1").replace("%1", version()), Role.LEAD, strong=True))
        column.addWidget(
            Text(
                self.tr(
                    "Kreis is free software: you may use it, pass it on and change it under the GNU General Public "
                    "License, version 3 or later. It comes without any warranty."
                )
            )
        )
        column.addSpacing(8)
        column.addWidget(Label(self.tr("What it is built on"), Role.LEAD, strong=True))
        column.addWidget(self.parts)
        column.addLayout(in_line(self.show_texts))
        column.addWidget(self.texts)
        body.narrow(inner)
        body.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = Head(self.tr("About Kreis"), self.tr("Few but good contacts, every answer in time"))
        self.back = Button(self.tr("Settings"), Kind.GHOST, icon="left", flush=True)
        self.back.clicked.connect(lambda: session.seek("settings"))
        head.add(self.back)
        outer.addWidget(head)
        outer.addWidget(body, 1)

    def reload(self) -> None:
        self.session.read(lambda _: components(), owner=self, then=self._on_components, slot="components")

    def _on_components(self, found: tuple[Component, ...]) -> None:
        self.parts.show_facts(())
        self._add(found)

    def _add(self, found: tuple[Component, ...]) -> None:
        """So many at a time, the rest in the next turn."""
        self.parts.add_facts([(one.name, *self._words(one)) for one in found[:_PORTION]])
        if found[_PORTION:]:
            QTimer.singleShot(0, self, lambda: self._add(found[_PORTION:]))

    def _words(self, one: Component) -> tuple[str, str]:
        """Version and licence, and below them where it is linked in."""
        said = "  ·  ".join(filter(None, (one.version, one.licence)))
        return said, self.tr("Within %1").replace("%1", one.within) if one.within else ""

    def _on_texts(self) -> None:
        self.texts.set_text(licences())
        self.texts.show()
        self.show_texts.hide()
        self.texts.edit.setFocus()
