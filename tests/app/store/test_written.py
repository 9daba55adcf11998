"""What became of one slice."""

from app.store.written import Written


def test_each_slice_counts_by_itself() -> None:
    one, other = Written(), Written()
    one.skipped["no_sender"] += 1
    one.touched.add(7)
    assert not other.skipped
    assert not other.touched
