"""The shared folder in words: what is out of the ordinary is said, a folder that fails by its sentence."""

from app.cli import folders
from app.cli.sentences import Sentences
from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.place import Place, PlaceKind
from app.records.shared_folder import Health, PeerHealth, SharedPlace
from tests.support.people import NOW

PEER = PeerHealth(
    peer_id=PeerId(1), peer_name="Anna", state=PeerState.VERIFIED, sending=True, heard_from=True, heard_at=NOW
)
BAD = PeerHealth(
    peer_id=PeerId(2),
    peer_name="Ben",
    state=PeerState.VERIFIED,
    sending=False,
    heard_from=True,
    missing=(3,),
    forked=True,
    twice=True,
    restored_at=NOW,
    mismatch=True,
)
SHARED = SharedPlace(place=Place(kind=PlaceKind.FOLDER, address="/share"), set_at=NOW, failed="FolderGone")


def test_what_is_out_of_the_ordinary_is_said() -> None:
    sentences = Sentences("en")
    assert folders.notes(PEER, sentences) == []
    assert len(folders.notes(BAD, sentences)) == 6


def test_a_folder_that_fails_says_why() -> None:
    text = "\n".join(folders.lines(Health(shared=SHARED, peers=(PEER, BAD)), Sentences("en")))
    assert "not there now" in text
    assert "Ben" in text
    assert folders.lines(Health(), Sentences("de")) == ["Es ist kein gemeinsamer Ordner eingerichtet."]
