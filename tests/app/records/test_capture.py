"""A captured line."""

from app.records.capture import Captured, CaptureKind


def test_a_line_shows_nothing_private_in_a_log() -> None:
    said = repr(Captured(line="Frau Berger rief an", kind=CaptureKind.MINE, name="Berger", title="x", organisation="y"))
    assert "Berger" not in said
