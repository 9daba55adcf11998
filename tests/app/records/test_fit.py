"""Fits: a log prints nothing of anybody."""

from app.records.fit import Fit, FitReason, Reason
from app.records.ids import ContactId


def test_no_words_are_printed() -> None:
    fit = Fit(contact_id=ContactId(1), name="Geheim", reasons=(Reason(kind=FitReason.ROLE, words="Geheim"),), score=6)
    assert "Geheim" not in repr(fit)
