"""Rounds as ``pages`` draws them: all of them, one, its form, a question, and an invitation."""

from dataclasses import replace
from typing import Any

from app.records.round import Belonging, CharterDraft, Member, Vouch


def _founded(stage: Any) -> Any:
    """A round of one's own, to which two peers are invited, and one that somebody else invites to."""
    page = stage.go("peers")
    page.choose(-3)
    own = page._own.rounds
    if own.list.isVisible() and not own._found.rounds:
        name, passed, kept = (
            ("Vorzimmer Dresden", "Stellen, die wir aus erster Hand kennen.", "Gehälter, und Namen Dritter.")
            if stage.german
            else ("Front offices Dresden", "Jobs that we know first-hand.", "Salaries, and names of others.")
        )
        own.form.kept.emit(CharterDraft(name=name, passed_on=passed, kept=kept, needed=2), None)
        peers = [one.id for one in page._found.peers if one.name in ("Miriam Castell", "Sabine Berger")]
        own.invite(None, peers)
    return own


def rounds(stage: Any) -> None:
    _founded(stage).leave_view()


def round_(stage: Any) -> None:
    """As it looks once one is admitted, one joined and one left."""
    own = _founded(stage)
    found = own._found.rounds[0]
    own.open(found.id)
    own.view.files.hide()
    others = [one for one in found.members if not one.me]
    vouch = Vouch(name=others[1].name, peer_id=others[1].peer_id, counts=True)
    joined = [replace(one, belonging=Belonging.JOINED, uninformed=True) for one in others]
    joined[0] = replace(joined[0], vouchers=(*joined[0].vouchers, vouch), admitted=True, uninformed=False)
    stranger = Member(identity="0" * 64, name="Karla Weiß", belonging=Belonging.LEFT, vouchers=(vouch,))
    me = next(one for one in found.members if one.me)
    own.view.show_round(replace(found, members=(me, *joined, stranger), show_with=2, held=1), ())


def round_form(stage: Any) -> None:
    own = _founded(stage)
    own.write(own._found.rounds[0])


def round_stop(stage: Any) -> None:
    own = _founded(stage)
    own.open(own._found.rounds[0].id)
    own.view.files.hide()
    own.view.ask_to_stop(next(one for one in own.view.round.members if not one.me))


def round_invitation(stage: Any) -> None:
    """As somebody sees it who is invited: the same round, before joining."""
    own = _founded(stage)
    found = own._found.rounds[0]
    members = tuple(replace(one, me=False, founder=one.me) for one in found.members)
    inviting = next(one for one in members if one.peer_id)
    own.open(found.id)
    own.view.files.hide()
    asked = replace(found, belonging=Belonging.INVITED, members=members, invited_by=inviting.peer_id)
    own.view.show_round(asked, ())
    own._tell_head()


ALL = (rounds, round_, round_form, round_stop, round_invitation)
