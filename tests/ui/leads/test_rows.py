"""Leads as rows."""

from dataclasses import replace

from app.records.lead import Stage
from tests.ui.leads.test_words import AT, lead
from ui.leads import rows, words
from ui.runtime.rows import Ink, Row, Section


def test_stages_have_heads_and_the_ended_are_folded() -> None:
    dropped = replace(lead(), stage=Stage.DROPPED)
    listed = rows.entries([lead(), dropped], AT.date(), frozenset())
    assert isinstance(listed[0], Section)
    assert [one.id for one in listed if isinstance(one, Row)] == [1, words.DROPPED]
    shown = rows.entries([dropped], AT.date(), frozenset({words.DROPPED}))
    assert [one.id for one in shown if isinstance(one, Row)] == [words.DROPPED, 1]


def test_a_near_day_stands_out() -> None:
    assert rows.row(lead(), AT.date()).ink is Ink.DUE
    assert rows.row(lead(Stage.APPLIED), AT.date()).ink is Ink.FAINT
