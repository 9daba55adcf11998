"""One part at a time, and what is being written goes on after a lock."""

from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.windows import opened
from ui.peers.in_turn import InTurn
from ui.widgets.field import Field
from ui.widgets.typed import Typed


@dataclass(frozen=True)
class One:
    id: int


def test_what_is_written_of_which_one_is_gone_on_with(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    first, form = Field("First"), Field("Form")
    shown = InTurn(session, (first, form), form, Typed({"name": form}))
    qtbot.addWidget(shown)
    form.set_text("half")
    assert [one.isVisibleTo(shown) for one in (first, form)] == [True, False]
    assert shown._written("round", One(3)) is None
    shown._show(form)
    assert [one.isVisibleTo(shown) for one in (first, form)] == [False, True]
    draft = shown._written("round", One(3))
    assert draft == {"round": {"name": "half"}, "id": 3}
    written: list[One | None] = []
    for found in ([One(2), One(3)], [One(2)]):
        form.set_text("")
        shown._write_on("round", draft, found, written.append)
        assert form.text() == "half"
    assert written == [One(3), None]
    form.set_text("")
    assert shown._written("round", None) is None
    session.close()
