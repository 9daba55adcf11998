"""The list of variants: each with whom it was told; who has one can be asked to give it back."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId, ProfileId
from app.records.profile import Profile, ProfileText, SharedProfile
from tests.support.windows import NOW
from ui.peers.profile_list import ProfileList
from ui.widgets.button import Button


def test_variants_and_who_has_them(qtbot: QtBot) -> None:
    listed = ProfileList()
    qtbot.addWidget(listed)
    listed.show()
    text = ProfileText(about="Anna")
    profile = Profile(id=ProfileId(1), name="für Ben", text=text, changed_at=NOW)
    held = SharedProfile(
        peer_id=PeerId(3), peer_name="Ben", mine=True, claim="c", number=1, text=text, profile_id=ProfileId(1), at=NOW
    )
    listed.show_profiles([profile], [held])
    QApplication.processEvents()  # rows that were just made are shown
    named = {one.accessibleName(): one for one in listed.findChildren(Button) if one.isVisibleTo(listed)}
    assert {"Tell a peer …", "Edit “für Ben”", "Remove “für Ben”", "Take back from Ben"} <= set(named)
    for name, signal in (
        ("Tell a peer …", listed.telling),
        ("Edit “für Ben”", listed.edited),
        ("Remove “für Ben”", listed.removed),
        ("Take back from Ben", listed.unsaid),
    ):
        with qtbot.waitSignal(signal):
            named[name].click()
    listed.show_profiles([], [])
    assert [one.accessibleName() for one in listed.findChildren(Button) if one.isVisibleTo(listed)] == [
        "Write a variant"
    ]
