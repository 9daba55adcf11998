"""What a profile says in its envelope, field by field."""

import pytest

from app.errors import FileRefused
from app.records.profile import MOST, ProfileText
from app.sync import profiles
from app.sync.claims import TooLong
from app.sync.profiles import Told, body, cleaned, read

TOLD = Told(id="ab" * 16, number=3, text=ProfileText(about="Eva\nBerger", seeks="Ruhe"))


def test_written_and_read_again() -> None:
    assert read(body(TOLD)) == TOLD


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "AB" * 16},
        {"id": None},
        {"number": 0},
        {"number": True},
        {"number": "3"},
        {"about": None},
        {"does": "x" * (MOST + 1)},
        {"seeks": "\u202e"},
        {"vouches": ["x"]},
    ],
)
def test_anything_else_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(FileRefused):
        read(body(TOLD) | wrong)


def test_what_a_reader_would_refuse_is_cleaned_or_said() -> None:
    assert cleaned(ProfileText(about=" a\u202eb\x07 \r\n")) == ProfileText(about="ab")
    with pytest.raises(TooLong):
        cleaned(ProfileText(does="x" * (MOST + 1)))
    assert profiles.KIND == "profile"
