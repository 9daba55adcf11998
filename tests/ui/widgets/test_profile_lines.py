"""A profile as it is read: what is empty takes no room."""

from pytestqt.qtbot import QtBot

from app.records.profile import ProfileText
from ui.widgets.profile_lines import ProfileLines


def test_empty_texts_are_left_out(qtbot: QtBot) -> None:
    lines = ProfileLines()
    qtbot.addWidget(lines)
    lines.show()
    lines.show_text(ProfileText(about="<b>Eva</b>", vouches="Museum"))
    assert lines.texts() == ("<b>Eva</b>", "", "", "Museum")
    assert [prose.isVisible() for _, prose in lines._parts] == [True, False, False, True]
