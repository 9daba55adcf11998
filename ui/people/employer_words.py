"""Words about employers: what is said of one and by whom, and who and what is there."""

from PySide6.QtCore import QCoreApplication

from app.records.organisation import Organisation, Ties
from ui.widgets.pill import Pill, Tone


def whose(one: Organisation) -> str:
    """Whose word a recommendation or a warning is; empty where there is none."""
    translate = QCoreApplication.translate
    if not one.recommended and not one.warned:
        return ""
    told = translate("Employers", "told by %1").replace("%1", one.told_by)
    return told if one.told_by else translate("Employers", "first-hand")


def verdict(one: Organisation) -> str:
    """Recommended or warned of, and whose word it is; empty where nothing was said."""
    translate = QCoreApplication.translate
    if not (by := whose(one)):
        return ""
    said = translate("Employers", "Recommended") if one.recommended else translate("Employers", "Warned of")
    return f"{said}, {by}"


def ties(there: Ties) -> str:
    """How many people and leads, without what there is none of."""
    translate = QCoreApplication.translate
    people = translate("Employers", "%n person(s)", None, there.people) if there.people else ""
    leads = translate("Employers", "%n lead(s)", None, there.leads) if there.leads else ""
    return ", ".join(part for part in (people, leads) if part)


def pill(one: Organisation) -> Pill | None:
    """The verdict as a pill, as it stands with people who work there."""
    translate = QCoreApplication.translate
    if one.recommended:
        return Pill(translate("Employers", "Recommended employer"), Tone.OUTLINE)
    if one.warned:
        return Pill(translate("Employers", "Employer warned of"), Tone.CAUTION, icon="warning")
    return None
