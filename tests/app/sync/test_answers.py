"""Bodies of statements: what is written is read again, and nothing else is."""

from dataclasses import replace

import pytest

from app.errors import FileRefused
from app.records.referral import Basis
from app.records.statement import Said, StatementKind
from app.sync import answers

SAID = Said(kind=StatementKind.INTEREST, author="a1" * 32, claim="7f" * 16, token="3c" * 16, words="Gern.\nBald.")
ALL = (
    SAID,
    replace(SAID, kind=StatementKind.DECLINE, token=""),
    replace(SAID, kind=StatementKind.QUESTION),
    replace(SAID, kind=StatementKind.ANSWER),
    replace(SAID, kind=StatementKind.INTRODUCE, name="Eva Lind", reach="eva@post.example"),
    replace(SAID, kind=StatementKind.ENDORSE, token="", digest="0d" * 32, basis=Basis.WORKED_THERE, since=2019),
)


@pytest.mark.parametrize("said", ALL, ids=lambda said: said.kind)
def test_round_trip_and_every_missing_field(said: Said) -> None:
    body = answers.body(said)
    assert answers.read(said.kind, body) == said
    for name in set(body) - {"since"}:
        with pytest.raises(FileRefused):
            answers.read(said.kind, {key: value for key, value in body.items() if key != name})
        with pytest.raises(FileRefused):
            answers.read(said.kind, body | {name: 7})


def test_what_no_reader_would_take_is_not_written() -> None:
    said = replace(ALL[4], name="Eva\u202e Lind\x00", words="x" * 9_000)
    assert answers.read("introduce", answers.body(said)).name == "Eva Lind"
    assert len(answers.read("introduce", answers.body(said)).words) == 4_000


@pytest.mark.parametrize("change", [{"consent": False}, {"name": ""}, {"reach": "a\nb"}, {"token": "3C" * 16}])
def test_an_introduction_needs_a_name_and_a_yes(change: dict[str, object]) -> None:
    with pytest.raises(FileRefused):
        answers.read("introduce", answers.body(ALL[4]) | change)


def test_a_year_that_cannot_be_is_refused() -> None:
    with pytest.raises(FileRefused):
        answers.read("endorse", answers.body(ALL[5]) | {"since": 12})
