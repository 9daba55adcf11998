"""What is said of rounds and their members."""

from PySide6.QtCore import QCoreApplication

from app.records.peer import PeerState
from app.records.round import Belonging, Member, Round
from ui.runtime import i18n
from ui.widgets.pill import Tone


def state(found: Round) -> str:
    """How the user stands to a round, in a line."""
    translate = QCoreApplication.translate
    if found.belonging is Belonging.INVITED:
        return translate("Rounds", "You are invited")
    if found.belonging is Belonging.LEFT:
        return translate("Rounds", "You left")
    if found.changed:
        return translate("Rounds", "The charter was changed")
    names = [one.name for one in found.recipients]
    if not names:
        return translate("Rounds", "Nobody is admitted yet by your count")
    return translate("Rounds", "What you share goes to %1").replace("%1", ", ".join(names))


def names(found: Round) -> str:
    """Who is in it or invited to it, but the user."""
    return ", ".join(one.name for one in found.members if not one.me and one.belonging is not Belonging.LEFT)


def needed(count: int) -> str:
    """How many vouch for a member, as the charter says it."""
    translate = QCoreApplication.translate
    if count == 1:
        return translate("Rounds", "One member vouches for each newcomer")
    return translate("Rounds", "%1 members vouch for each newcomer").replace("%1", i18n.number(count))


def pill(member: Member, least: int) -> tuple[str, Tone] | None:
    """How far somebody is admitted, by the user's count; None where nothing is to be counted."""
    translate = QCoreApplication.translate
    if member.me or member.belonging is not Belonging.JOINED:
        return None
    if member.admitted:
        return translate("Rounds", "admitted"), Tone.GOOD
    counted = translate("Rounds", "%1 of %2 vouch").replace("%1", i18n.number(member.vouched))
    return counted.replace("%2", i18n.number(least)), Tone.DUE


def about(member: Member) -> str:
    """Everything else about a member, in a line."""
    translate = QCoreApplication.translate
    said = []
    if member.belonging is Belonging.INVITED:
        said.append(translate("Rounds", "invited"))
    elif member.belonging is Belonging.LEFT:
        said.append(translate("Rounds", "left the round"))
    if member.founder:
        said.append(translate("Rounds", "founded the round"))
    if not member.me and member.state is not PeerState.VERIFIED:
        said.append(translate("Rounds", "not verified by you"))
    vouchers = [translate("Rounds", "you") if one.mine else one.name for one in member.vouchers if one.counts]
    if vouchers:
        said.append(translate("Rounds", "vouched for by %1").replace("%1", ", ".join(vouchers)))
    others = [one.name for one in member.vouchers if not one.counts]
    if others:
        said.append(translate("Rounds", "also by %1, not counted").replace("%1", ", ".join(others)))
    if member.stopped:
        said.append(translate("Rounds", "you no longer seal to them here"))
    if member.against:
        said.append(translate("Rounds", "no longer sealed to by %1").replace("%1", ", ".join(member.against)))
    return " · ".join(said)
