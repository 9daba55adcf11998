"""What one tells peers of oneself: written, told as it is previewed, replaced and withdrawn in any order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

import pytest

from app.errors import FileRefused, Invalid, NotFound
from app.records.ids import PeerId, ProfileId
from app.records.profile import MOST, Profile, ProfileText
from app.records.refusal import Refusal
from app.services.sealing import NotVerified
from app.sync.claims import TooLong
from app.sync.statements import TooMuch
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair

TEXT = ProfileText(about="Assistentin in Kiel", does="Gremien, Reisen", seeks="Teilzeit", vouches="Frau Nord")


@dataclass
class Two:
    anna: Workspace
    ben: Workspace
    to_ben: PeerId
    from_anna: PeerId

    def told(self) -> ProfileText | None:
        found = self.ben.peers.profiles.of(self.from_anna)
        return None if found is None else found.text


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    peer, mine = pair(anna, ben)
    yield Two(anna, ben, peer.id, mine.id)
    anna.close()
    ben.close()


def variant(space: Workspace, **said: str) -> Profile:
    return space.peers.profiles.add("für Arbeitgeber", replace(TEXT, **said), NOW)


def test_written_changed_removed_and_taken_back(two: Two) -> None:
    profiles = two.anna.peers.profiles
    made = variant(two.anna)
    changed = profiles.change(replace(made, text=replace(TEXT, seeks="Vollzeit")), NOW)
    assert profiles.list() == (changed,)
    profiles.remove(made.id, NOW)
    assert profiles.list() == ()
    two.anna.history.undo(now=NOW)
    two.anna.history.undo(now=NOW)
    assert profiles.list() == (made,)


def test_a_peer_reads_what_was_previewed(two: Two) -> None:
    made = variant(two.anna, about="Anna\u202e Vogel \x07")
    preview = two.anna.peers.profiles.as_read(made.id, two.to_ben, NOW)
    (file,) = two.anna.peers.profiles.seal(made.id, [two.to_ben], NOW)
    inspected = two.ben.referrals.inspect(file.data)
    assert (inspected.verdict, inspected.kind) == ("ok", "profile")
    opened = two.ben.referrals.open(file.data, NOW)
    assert (opened.kind, opened.peer_id) == ("profile", two.from_anna)
    read = two.ben.peers.profiles.of(two.from_anna)
    assert read is not None
    assert (
        (read.text, read.peer_name) == (preview.text, preview.peer_name) == (replace(TEXT, about="Anna Vogel"), "Anna")
    )
    assert [one.profile_id for one in two.anna.peers.profiles.told()] == [made.id]
    with pytest.raises(FileRefused) as refused:
        two.ben.referrals.open(file.data, NOW)
    assert refused.value.data["reason"] is Refusal.REPLAY


def test_replaced_and_withdrawn_in_any_order_it_ends_the_same(tmp_path: Path) -> None:
    """Told, told anew, withdrawn, and told once more: only the last counts, however the files come."""
    anna, readers = new_vault(tmp_path / "anna", "Anna"), list(permutations(range(4)))[::3]
    for number, order in enumerate(readers):
        ben = new_vault(tmp_path / f"ben{number}", f"Ben {number}")
        peer, mine = pair(anna, ben)
        made = variant(anna)
        (first,) = anna.peers.profiles.seal(made.id, [peer.id], NOW)
        anna.peers.profiles.change(replace(made, text=replace(TEXT, seeks="anderes")), NOW)
        (second,) = anna.peers.profiles.seal(made.id, [peer.id], NOW)
        third = anna.peers.profiles.withdraw(peer.id, NOW)
        anna.peers.profiles.change(replace(made, text=replace(TEXT, seeks="wieder")), NOW)
        (fourth,) = anna.peers.profiles.seal(made.id, [peer.id], NOW)
        files, reasons = [first, second, third, fourth], list[object]()
        for place in order:
            try:
                ben.referrals.open(files[place].data, NOW)
            except FileRefused as refused:
                reasons.append(refused.data["reason"])
        assert set(reasons) <= {Refusal.KNOWN, Refusal.WITHDRAWN}
        found = ben.peers.profiles.of(mine.id)
        assert found is not None
        assert found.text.seeks == "wieder", order
        ben.close()
    anna.close()


def test_withdrawn_it_is_erased_there(two: Two) -> None:
    made = variant(two.anna)
    (file,) = two.anna.peers.profiles.seal(made.id, [two.to_ben], NOW)
    two.ben.referrals.open(file.data, NOW)
    assert two.told() == TEXT
    back = two.anna.peers.profiles.withdraw(two.to_ben, NOW)
    opened = two.ben.referrals.open(back.data, NOW)
    assert (opened.kind, opened.referral, opened.peer_id) == ("withdraw", None, two.from_anna)
    assert two.told() is None
    assert not two.ben._database.value("SELECT count(*) FROM shared_profile WHERE instr(content, 'Kiel')")
    with pytest.raises(Invalid):
        two.anna.peers.profiles.withdraw(two.to_ben, NOW)


def test_revoking_a_peer_takes_it_back_too(two: Two) -> None:
    made = variant(two.anna)
    (file,) = two.anna.peers.profiles.seal(made.id, [two.to_ben], NOW)
    two.ben.referrals.open(file.data, NOW)
    (last,) = two.anna.peers.revoke(two.to_ben, NOW)
    two.ben.referrals.open(last.data, NOW)
    assert two.told() is None


def test_what_cannot_be_is_refused_and_nothing_leaves(two: Two) -> None:
    profiles = two.anna.peers.profiles
    made = variant(two.anna)
    for act in (
        lambda: profiles.add(" ", TEXT, NOW),
        lambda: profiles.add("x", ProfileText(about=" "), NOW),
        lambda: profiles.seal(made.id, [], NOW),
    ):
        with pytest.raises(Invalid):
            act()
    with pytest.raises(TooLong):
        profiles.add("x", ProfileText(about="x" * (MOST + 1)), NOW)
    wide = profiles.add(
        "x", ProfileText(about="😀" * MOST, does="😀" * MOST, seeks="😀" * MOST, vouches="😀" * MOST), NOW
    )
    with pytest.raises(TooMuch):
        profiles.seal(wide.id, [two.to_ben], NOW)
    with pytest.raises(NotFound):
        profiles.seal(ProfileId(99), [two.to_ben], NOW)
    two.anna.peers.doubt(two.to_ben, NOW)
    for refused in (lambda: profiles.seal(made.id, [two.to_ben], NOW), lambda: profiles.withdraw(two.to_ben, NOW)):
        with pytest.raises(NotVerified):
            refused()
    assert profiles.told() == ()
    assert two.ben.peers.profiles.of(two.from_anna) is None


def test_a_resume_is_read_and_nothing_written(two: Two) -> None:
    taken = two.anna.peers.profiles.read_resume(b'{"basics": {"name": "Anna", "email": "a@x.example"}}')
    assert (taken.text.about, taken.losses) == ("Anna", ("basics.email",))
    assert two.anna.peers.profiles.list() == ()
