"""Ids are plain numbers when the program runs, so that they pass to workers and into SQL as they are."""

from app.records import ids


def test_every_id_is_an_int() -> None:
    kinds = [kind for name, kind in vars(ids).items() if name.endswith("Id")]
    assert kinds
    assert all(kind.__supertype__ is int and type(kind(7)) is int for kind in kinds)
