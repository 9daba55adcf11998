"""Settings outside the vault: kept, and never a reason not to start."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import settings
from app.settings import Contrast, Settings, Theme


def test_without_a_file_there_are_defaults() -> None:
    assert settings.load() == Settings()


@given(
    st.builds(
        Settings,
        language=st.sampled_from(["", "de", "en"]),
        theme=st.sampled_from(Theme),
        contrast=st.sampled_from(Contrast),
        text_percent=st.sampled_from(settings.TEXT_PERCENTS),
        geometry=st.binary(max_size=80),
        lock_minutes=st.sampled_from(settings.LOCK_MINUTES),
        lock_minimised=st.booleans(),
        in_tray=st.booleans(),
    )
)
def test_what_is_saved_is_loaded(values: Settings) -> None:
    settings.save(values)
    assert settings.load() == values


@pytest.mark.parametrize(
    "content",
    [
        b'{"lock_minutes": 4, "lock_minimised": 1}',
        b'{"lock_minutes": true, "in_tray": 1}',
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"language": 3, "theme": ["dark"], "geometry": "*"}',
        b'{"theme": "pink", "contrast": "much", "text_percent": 5000}',
        b'{"contrast": ["high"], "text_percent": true}',
    ],
)
def test_a_damaged_file_gives_defaults(content: bytes) -> None:
    settings.file().parent.mkdir(parents=True)
    settings.file().write_bytes(content)
    assert settings.load() == Settings()


def test_one_damaged_value_leaves_the_others() -> None:
    settings.file().parent.mkdir(parents=True)
    settings.file().write_text('{"language": "de", "theme": "pink"}', encoding="utf-8")
    assert settings.load() == Settings(language="de")
