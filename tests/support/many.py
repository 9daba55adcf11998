"""Vaults with thousands of referrals or leads, for what must stay quick."""

from datetime import timedelta

from app.crypto.identity import SecretKeys
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Stage, Vacancy
from app.store import leads, referrals
from app.workspace import Workspace
from tests.support.sharing import NOW, VACANCY, claim

_TITLES = ("Assistenz der Geschäftsführung", "Büroleitung", "Empfang", "Projektbüro", "Elternzeitvertretung")
_PLACES = ("Dresden", "Hamburg", "Köln", "Jena")


def received(space: Workspace, peer_id: PeerId, count: int, *, first: int = 1) -> None:
    """So many referrals of one peer, each with a signed text of usual length, the later the newer."""
    keys = SecretKeys.new()
    with space._database.transaction("test", NOW, noted=False):
        for number in range(first, first + count):
            one = claim(keys, "", number=f"{number:032x}", vacancy=vacancy(number))
            at = NOW + timedelta(minutes=number)
            referrals.add(space._database, one, peer_id=peer_id, signed=b"x" * 1500, received_at=at)


def given(space: Workspace, count: int) -> None:
    """So many referrals of one's own, not handed over yet."""
    keys = SecretKeys.new()
    with space._database.transaction("test", NOW, noted=False):
        for number in range(count):
            referrals.add(space._database, claim(keys, "", number=f"{number:032x}", vacancy=vacancy(number)))


def many_leads(space: Workspace, count: int) -> None:
    """So many leads, over all open stages."""
    stages = [stage for stage in Stage if stage.open]
    with space._database.transaction("test", NOW, noted=False):
        for number in range(count):
            draft = LeadDraft(vacancy=vacancy(number), stage=stages[number % len(stages)])
            leads.add(space._database, draft, NOW)


def vacancy(number: int) -> Vacancy:
    return Vacancy(
        title=f"{_TITLES[number % len(_TITLES)]} {number}",
        organisation=f"Firma {number % 700}",
        place=_PLACES[number % len(_PLACES)],
        employment=VACANCY.employment,
        pay=VACANCY.pay,
        description=VACANCY.description * 8,
    )
