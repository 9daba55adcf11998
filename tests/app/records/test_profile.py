"""Profiles print no words, and say when they hold none."""

from app.records.ids import PeerId
from app.records.profile import ProfileText, SharedProfile, TakenResume
from tests.support.people import NOW


def test_they_print_nothing_private() -> None:
    text = ProfileText(about="Geheim", vouches="Geheim")
    shared = SharedProfile(peer_id=PeerId(1), peer_name="Geheim", mine=True, claim="c", number=1, text=text, at=NOW)
    assert "Geheim" not in repr((shared, TakenResume(text=text, losses=("Geheim",))))
    assert shared.open
    assert (text.empty, ProfileText().empty) == (False, True)
