"""What a report says."""

from app.records.batch import Refusal, Report, SourceKind
from ui.people import import_words


def test_counts_come_with_their_words_and_what_is_wrong_stands_out() -> None:
    report = Report(
        kind=SourceKind.MBOX,
        taken=1200,
        skipped={"empty": 3},
        refused=(Refusal(file="a.mbox", line=1, reason="missing"),),
    )
    told = import_words.lines(report)
    assert told[0][1] == "taken in"
    assert told[-1] == ("1", "not readable", True)
    assert ("3", "empty") in [(count, words) for count, words, _ in told] or len(told) == 3
    assert import_words.in_short(Report(kind=SourceKind.VCARD, taken=2)).startswith("2 card")
