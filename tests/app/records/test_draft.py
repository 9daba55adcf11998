"""A draft's text is private."""

from app.records.draft import Draft


def test_the_content_is_not_printed() -> None:
    assert "Berger" not in repr(Draft(place="people", content='{"name": "Berger"}'))
