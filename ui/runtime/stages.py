"""The names of a lead's stages, which several features show."""

from PySide6.QtCore import QCoreApplication

from app.records.lead import Stage


def stage_name(stage: Stage) -> str:
    """The stage as a head of a section, on a button and in a line."""
    translate = QCoreApplication.translate
    return {
        Stage.HEARD: translate("Leads", "Heard"),
        Stage.CONSIDERING: translate("Leads", "Considering"),
        Stage.APPLIED: translate("Leads", "Applied"),
        Stage.INTERVIEW: translate("Leads", "Interview"),
        Stage.OFFER: translate("Leads", "Offer"),
        Stage.TAKEN: translate("Leads", "Taken"),
        Stage.DROPPED: translate("Leads", "Dropped"),
    }[stage]
