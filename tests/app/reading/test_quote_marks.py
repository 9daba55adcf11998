"""The marks themselves, in several languages."""

import pytest

from app.reading import quote_marks as marks


@pytest.mark.parametrize(
    "line", ["-----Ursprüngliche Nachricht-----", "---- Forwarded by E on 1/1/01 ----", "----- Message d'origine -----"]
)
def test_separators(line: str) -> None:
    assert marks.SEPARATOR.match(line)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Von: Eva", "sender"),
        ("Gesendet: heute", "sent"),
        ("An: ich", "to"),
        ("Betreff: x", "subject"),
        ("Från: E", "sender"),
    ],
)
def test_header_lines(line: str, kind: str) -> None:
    hit = marks.HEADER_LINE.match(line)
    assert hit is not None
    assert hit.lastgroup == kind


@pytest.mark.parametrize(
    "line", ["Mit freundlichen Grüßen", "Viele Grüße aus Köln", "Best regards,", "LG Eva", "Cheers", "Hochachtungsvoll"]
)
def test_closings(line: str) -> None:
    assert marks.CLOSINGS.match(line)


@pytest.mark.parametrize("line", ["Best we meet tomorrow at noon", "Danke für die Unterlagen, ich sehe sie durch"])
def test_no_closings(line: str) -> None:
    assert not marks.CLOSINGS.match(line)
