"""Pills show a word on a tint."""

import pytest
from pytestqt.qtbot import QtBot

from ui.runtime.type_roles import pill_height
from ui.widgets.pill import Pill, Tone


@pytest.mark.parametrize("tone", list(Tone))
def test_a_pill_says_its_word(qtbot: QtBot, tone: Tone) -> None:
    pill = Pill("Innerer Kreis", tone, icon="verified")
    qtbot.addWidget(pill)
    assert pill.accessibleName() == "Innerer Kreis"
    assert pill.sizeHint().height() == pill_height()
    assert not pill.grab().isNull()


def test_a_dot_of_warmth_takes_room(qtbot: QtBot) -> None:
    pill = Pill("warm")
    qtbot.addWidget(pill)
    narrow = pill.sizeHint().width()
    pill.set_text("warm", Tone.NEUTRAL, warmth=0)
    assert pill.sizeHint().width() > narrow
    assert pill.text() == "warm"
    assert not pill.grab().isNull()
