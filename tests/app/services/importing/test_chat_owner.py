"""Who the user is in an export: told, known before, said by the export, of my name, in most chats, or asked."""

from pathlib import Path

import pytest

from app.records.batch import SourceKind
from app.services.importing.chat_owner import whose
from app.services.importing.owner import WhoAreYou
from app.sources.chats import Overview
from app.store import correspondents
from app.store.database import Database
from tests.support.people import NOW, make

NAMES = {"whatsapp:ida": "Ida", "whatsapp:eva": "Eva", "+49170": "", "whatsapp:ida_2": "ida"}


def _seen(*parts: str, owner: tuple[str, ...] = ()) -> Overview:
    return Overview(count=1, skipped={}, owner=owner, parts=dict.fromkeys(parts, 1), names={k: NAMES[k] for k in parts})


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return make(tmp_path / "vault").workspace._database


def test_what_the_user_says_counts_first(database: Database) -> None:
    seen = [_seen("whatsapp:ida", "whatsapp:eva", owner=("whatsapp:eva",))]
    assert whose(database, SourceKind.WHATSAPP, seen, ("Ida",)) == {"whatsapp:ida": "Ida"}
    assert whose(database, SourceKind.WHATSAPP, seen, ()) == {"whatsapp:eva": "Eva"}
    assert whose(database, SourceKind.WHATSAPP, seen, ("Otto",)) == {"whatsapp:eva": "Eva"}


def test_a_tie_is_asked_with_names_that_differ(database: Database) -> None:
    with pytest.raises(WhoAreYou) as asked:
        whose(database, SourceKind.WHATSAPP, [_seen("whatsapp:ida", "whatsapp:ida_2", "+49170")], ())
    candidates = asked.value.data["candidates"]
    assert candidates == ("+49170", "Ida (ida)", "ida (ida_2)")
    seen = [_seen("whatsapp:ida", "whatsapp:ida_2", "+49170")]
    assert whose(database, SourceKind.WHATSAPP, seen, ("ida (ida_2)",)) == {"whatsapp:ida_2": "ida"}


def test_who_was_me_before_is_me_again(database: Database) -> None:
    with database.transaction("test", NOW, noted=False):
        correspondents.add_own(database, "whatsapp:ida", "Ida", None)
        correspondents.add_own(database, "whatsapp:ida", "Ida", None)
    assert correspondents.own_everywhere(database) == {"whatsapp:ida"}
    assert correspondents.own(database) == ()
    assert whose(database, SourceKind.WHATSAPP, [_seen("whatsapp:ida", "whatsapp:eva")], ()) == {"whatsapp:ida": "Ida"}
    assert whose(database, SourceKind.WHATSAPP, [_seen("whatsapp:eva")], ()) == {}
