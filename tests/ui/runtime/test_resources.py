"""Shipped files are found."""

from ui.runtime import resources


def test_sentences_lie_where_they_are_looked_for() -> None:
    assert resources.path("sentences", "en.toml").is_file()
