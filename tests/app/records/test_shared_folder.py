"""What is told of the shared folder names nobody in a log."""

from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.place import Place, PlaceKind
from app.records.shared_folder import Health, PeerHealth, SharedPlace
from tests.support.people import NOW


def test_no_log_prints_a_name_or_a_place() -> None:
    place = Place(kind=PlaceKind.FOLDER, address="/home/anna")
    peer = PeerHealth(peer_id=PeerId(1), peer_name="Anna", state=PeerState.VERIFIED, sending=True, heard_from=False)
    told = repr(Health(shared=SharedPlace(place=place, set_at=NOW), peers=(peer,)))
    assert "Anna" not in told
    assert "anna" not in told
