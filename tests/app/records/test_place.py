"""A place tells a log nothing."""

from app.records.place import Place, PlaceKind


def test_no_log_can_print_it() -> None:
    place = Place(
        kind=PlaceKind.WEBDAV, address="https://wolke.example/anna", user="anna", authority="/home/anna/ca.pem"
    )
    assert "anna" not in repr(place)
    assert "wolke" not in repr(place)
