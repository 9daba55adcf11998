"""Card files in slices: cut between cards, whatever their size."""

from pathlib import Path

import pytest

from app.errors import Unreadable
from app.services.importing import card_files
from app.services.importing.card_files import read_slice


def _write(tmp_path: Path, text: str, encoding: str = "utf-8") -> str:
    path = tmp_path / "book.vcf"
    path.write_bytes(text.encode(encoding))
    return str(path)


def _all(path: str) -> list[tuple[int, str]]:
    found = []
    place: tuple[int, int] | None = (0, 0)
    while place is not None:
        part = read_slice(path, *place)
        found += [(one.line, one.person.name) for one in part.found]
        place = part.next
    return found


@pytest.mark.parametrize("size", [1, 30, 100, 10_000])
def test_slices_give_the_same_cards_as_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    nested = "BEGIN:VCARD\nFN:boss\nBEGIN:VCARD\nFN:in\nEND:VCARD\nBEGIN:VCARD\nFN:in\nEND:VCARD\nEND:VCARD\n"
    cards = [f"BEGIN:VCARD\r\nFN:{number}\r\nEND:VCARD\r\n" for number in range(20)]
    path = _write(tmp_path, "".join([*cards, nested, *cards]))
    expected = [*[(1 + 3 * n, str(n)) for n in range(20)], (61, "boss"), *[(70 + 3 * n, str(n)) for n in range(20)]]
    monkeypatch.setattr(card_files, "SLICE", size)
    assert _all(path) == expected


def test_utf_16_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_files, "SLICE", 64)
    path = _write(tmp_path, "BEGIN:VCARD\nFN:Ä\nEND:VCARD\n" * 10, "utf-16")
    assert len(_all(path)) == 10


def test_a_file_too_large_or_missing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_files, "MOST_BYTES", 5)
    part = read_slice(_write(tmp_path, "BEGIN:VCARD\n"))
    assert [one.reason for one in part.refused] == ["too_large"]
    with pytest.raises(Unreadable):
        read_slice(str(tmp_path / "none.vcf"))


def test_a_missing_end_does_not_swallow_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_files, "SLICE", 64)
    monkeypatch.setattr(card_files, "STRICT", 256)
    path = _write(tmp_path, "BEGIN:VCARD\nFN:open\n" + "BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 100)
    assert len(_all(path)) == 101


def test_what_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_files, "SLICE", 64)
    monkeypatch.setattr(card_files, "MOST_OF_ONE", 256)
    part = read_slice(_write(tmp_path, "BEGIN:VCARD\nNOTE:" + "x" * 10_000))
    assert [(one.line, one.reason) for one in part.refused] == [(1, "too_large")]
