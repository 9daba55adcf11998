"""The import under way."""

from pytestqt.qtbot import QtBot

from app.records.batch import Progress, Refusal, Report, SourceKind
from ui.people.import_detail import ImportDetail
from ui.widgets.progress import StepState


def test_steps_tick_as_they_pass(qtbot: QtBot) -> None:
    detail = ImportDetail()
    qtbot.addWidget(detail)
    detail.resize(800, 700)
    detail.show()
    detail.begin("mail", "Begun", ("mail", "tidy"))
    refused = (Refusal(file="x.eml", line=0, reason="missing"),)
    report = Report(kind=SourceKind.EML, taken=3, refused=refused)
    detail.show_progress(Progress(step="tidy", done=3, total=4, detail="Inbox", report=report), "")
    assert detail._steps["mail"].state() is StepState.FINISHED
    assert detail._steps["tidy"].state() is StepState.RUNNING
    assert detail.progress.count().startswith("3 conversation")
    assert detail.cancel.isVisible()
    detail.grab()
    with qtbot.waitSignal(detail.cancelled):
        detail.cancel.click()
