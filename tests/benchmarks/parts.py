"""Draws all parts of the window with their states, light and dark, into one picture to look at.

``python -m tests.benchmarks.parts FOLDER`` writes ``parts.png``; nothing is asserted here, it is for the eye.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from ui.models.row_list import RowList
from ui.runtime.rows import Ink, Look, Row, Section
from ui.runtime.theme import Scheme, Theme
from ui.runtime.type_roles import Role
from ui.widgets.avatar import Avatar, look
from ui.widgets.button import Button, Kind
from ui.widgets.debt_bars import DebtBars
from ui.widgets.field import Field, Line
from ui.widgets.keycap import Keycap
from ui.widgets.label import Label
from ui.widgets.mark import Mark
from ui.widgets.notice import Mood, Notice
from ui.widgets.pill import Pill, Tone
from ui.widgets.progress import Bar
from ui.widgets.record_list import RecordList
from ui.widgets.row_delegate import RowAction
from ui.widgets.segmented import Segmented
from ui.widgets.toast import Toast

ACTIONS = (
    RowAction(code="reply", icon="reply", name="Antworten", key="R"),
    RowAction(code="snooze", icon="snooze", name="Später", key="S"),
    RowAction(code="done", icon="done", name="Erledigt", key="E"),
    RowAction(code="waive", icon="no-reply", name="Keine Antwort nötig", key="N"),
)
UP = (2, 2, 2, 3, 3, 4, 4, 3, 3, 2, 2, 3, 4, 5, 5, 6, 6, 5, 4, 4, 3, 3, 2, 3, 4, 4, 3, 6, 5, 4, 5)
DOWN = (2, 3, 3, 2, 3, 3, 2, 4, 4, 4, 3, 3, 2, 3, 3, 3, 4, 3, 4, 5, 5, 4, 3, 4, 3, 3, 3, 3, 4, 3, 4)


class Posed(Button):
    """A button that pretends to be hovered or focused."""

    pose = QStyle.StateFlag.State_None

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.state |= self.pose


def _row(*parts: QWidget | int) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(8)
    for part in parts:
        if isinstance(part, int):
            made.addSpacing(part)
        else:
            made.addWidget(part)
    made.addStretch(1)
    return made


def _buttons(kind: Kind, text: str, icon: str, key: str) -> list[QWidget]:
    made: list[QWidget] = []
    for pose in (None, QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus, "off"):
        button = Posed(text, kind, icon=icon, key=key)
        if isinstance(pose, QStyle.StateFlag):
            button.pose = pose
        button.setEnabled(pose != "off")
        made.append(button)
    return made


def _list() -> RecordList:
    model = RowList()
    names = (
        ("Aylin Demir", "Demir & Partner", "2"),
        ("Tobias Hain", "", "1"),
        ("Sabine Berger", "Nordlicht Energie", "3"),
    )
    rows = [
        Row(
            id=number,
            look=look(number, name),
            title=name,
            beside=firm,
            sentence="Hätten Sie diese Woche kurz Zeit für ein Telefonat wegen der Urlaubsvertretung ab Februar?",
            number=days,
            ink=Ink.DUE if int(days) > 1 else Ink.FAINT,
            icon="chat",
        )
        for number, (name, firm, days) in enumerate(names, 1)
    ]
    dormant = Row(
        id=9,
        look=look(9, "Ruth Seifert", dormant=True),
        title="Ruth Seifert",
        faded=True,
        number="7 Mon.",
        sentence="Still, seit Sie nicht antworteten",
    )
    model.show([Section(title="Sie schulden", count="3", unit="Werktage"), *rows, dormant])
    shown = RecordList("Offene Antworten", ACTIONS)
    model.setParent(shown)
    shown.setModel(model)
    shown.setFixedHeight(250)
    shown.setProperty("ground", "list")
    shown.setAutoFillBackground(True)
    shown.selectionModel().setCurrentIndex(model.index(3), QItemSelectionModel.SelectionFlag.SelectCurrent)
    return shown


def page() -> QWidget:
    """All parts below one another."""
    made = QWidget()
    made.setProperty("ground", "page")
    made.setFixedSize(760, 900)
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(10)
    column.addWidget(Label("Bausteine", Role.PAGE, strong=True))
    for line in (*_rows_of_buttons(), _fields(), _pills(), _avatars()):
        column.addLayout(line)
    column.addWidget(_list())
    call = Notice("Sie haben telefoniert. Ist die Mail damit erledigt?", icon="call")
    call.add("Ja, erledigt")
    old = Notice("Der LinkedIn-Export ist 34 Tage alt.", Mood.CAUTION)
    old.add("Erneuern")
    bar = Bar()
    bar.set_share(0.64)
    for part in (call, old, bar, _bars()):
        column.addWidget(part)
    column.addStretch(1)
    toast = Toast(made, key="Strg Z")
    toast.tell("Karsten Ohm wird ferngehalten.", "Rückgängig", lambda: None)
    return made


def _rows_of_buttons() -> list[QHBoxLayout]:
    danger = Button("Löschen …", Kind.DANGER, icon="erase")
    return [
        _row(*_buttons(Kind.PRIMARY, "Antworten", "reply", "R"), danger),
        _row(*_buttons(Kind.SECONDARY, "Später", "snooze", "S"), 20, Segmented(("Liste", "Kreis"))),
        _row(*_buttons(Kind.GHOST, "Nicht nötig", "", "N"), 20, Keycap("Strg K"), Keycap("R")),
    ]


def _fields() -> QHBoxLayout:
    off = Line("aus")
    off.setText("gesperrt")
    off.setEnabled(False)
    wrong = Field("", "kein Datum")
    wrong.refuse("Meinen Sie den 15. Dezember?")
    return _row(Line("Name", "Name"), off, wrong)


def _pills() -> QHBoxLayout:
    return _row(
        Pill("Innerer Kreis", Tone.ACCENT),
        Pill("warm", warmth=0),
        Pill("Vertraute", Tone.GOOD, icon="verified"),
        Pill("bis Freitag", Tone.DUE),
        Pill("wartet", Tone.OWED),
        Pill("34 Tage alt", Tone.CAUTION),
        Pill("gesperrt", Tone.DANGER),
        Pill("Arbeitgeber", Tone.OUTLINE),
    )


def _avatars() -> QHBoxLayout:
    people = (("Sabine Berger", 48), ("Aylin Demir", 36), ("Jonas Wittkamp", 36), ("Tobias Hain", 28))
    shown = [Avatar(look(number, name), size) for number, (name, size) in enumerate(people, 1)]
    warm = [Avatar(look(number, "Olga Petri", warmth=number), 36) for number in range(4)]
    dormant = Avatar(look(9, "Ruth Seifert", dormant=True), 36)
    return _row(*shown, Avatar(Look(icon="mails"), 36), dormant, *warm, Mark(36))


def _bars() -> DebtBars:
    bars = DebtBars("Sie schulden", "Ihnen geschuldet")
    captions = {0: "12. Okt.", 10: "26. Okt.", 20: "9. Nov.", 30: "heute"}
    bars.show_days([(captions.get(n, ""), up, down) for n, (up, down) in enumerate(zip(UP, DOWN, strict=True))])
    return bars


def main(folder: Path) -> None:
    application = QApplication([])
    application.setFont(QFont("Inter", 10))
    theme = Theme(application)
    sheet = QImage(QSize(1520, 900), QImage.Format.Format_RGB32)
    for number, scheme in enumerate((Scheme.LIGHT, Scheme.DARK)):
        theme.choose(scheme)
        shown = page()
        shown.show()
        application.sendPostedEvents()
        painter = QPainter(sheet)
        painter.drawPixmap(QPoint(760 * number, 0), shown.grab())
        painter.end()
        shown.close()
    sheet.save(str(folder / "parts.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
