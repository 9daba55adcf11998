"""What a report says."""

from app.records.batch import Progress, Refusal, Report, SourceKind
from ui.people import import_words
from ui.runtime.i18n import number


def test_what_was_read_is_counted_whatever_the_progress_counts() -> None:
    report = Report(kind=SourceKind.MBOX, taken=1200, known=30, skipped={"empty": 4})
    bytes_of_mail = Progress(step="mail", done=48_000_000, total=90_000_000, report=report)
    assert import_words.so_far(bytes_of_mail).startswith(f"{number(1234)} message")
    assert import_words.so_far(Progress(step="cards", report=report)).startswith(f"{number(1234)} card")
    assert import_words.so_far(Progress(step="tidy", done=7, total=9, report=report)).startswith("7 conversation")


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
