"""The sheet holds the code and what to do with it, in both languages, and nothing private."""

from datetime import date

import pytest

from app.cli.sentences import Sentences
from app.cli.sheet import text

CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG"


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_sheet(language: str) -> None:
    written = text(Sentences(language), CODE, "ab" * 16, date(2026, 11, 24))
    assert f"\n    {CODE}\n" in written
    assert "abababab " in written
    assert "2026-11-24" in written
    assert max(map(len, written.splitlines())) <= 76
    assert "…" not in written
