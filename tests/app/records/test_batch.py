"""What an import says of itself."""

from app.records.batch import Progress, Refusal, Report, SourceKind


def test_a_report_starts_empty_and_is_a_preview_without_a_batch() -> None:
    report = Report(kind=SourceKind.VCARD)
    assert (report.taken, report.known, report.people, report.refused) == (0, 0, 0, ())
    assert report.batch_id is None


def test_names_of_files_are_not_printed() -> None:
    assert "Berger" not in repr(Refusal(file="Berger.vcf", line=3, reason="no_name"))
    assert "Berger" not in repr(Progress(step="reading", detail="Berger.vcf"))
