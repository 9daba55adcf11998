"""Peers of an invented office: each has a vault of its own while they write, so that all seals and signatures are real.

They pair, found a round, and seal a referral or two for the office. Afterwards their vaults are deleted; the office
keeps their cards and what they sealed, as anybody would.
"""

import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.crypto.passphrase import Cost
from app.records.ids import PeerId, ReferralId, RoundId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy, Part
from app.records.profile import ProfileText
from app.records.referral import Basis, Interest, Referral, Reshare, Sealed, Terms, Vetting
from app.records.round import CharterDraft
from app.services.leads import Leads
from app.services.peers import Peers
from app.services.referrals import Referrals
from app.services.statements import Statements
from app.store import throwaway
from app.store.database import Database
from app.store.vault import Vault

type Told = Mapping[str, Any]


class Party:
    """Somebody with a vault: the office itself, or one of its peers."""

    def __init__(self, name: str, database: Database, vault: Vault | None = None) -> None:
        self.name, self._vault = name, vault
        self.peers, self.referrals = Peers(database), Referrals(database)
        self.leads, self.statements = Leads(database), Statements(database)
        self.knows: dict[str, PeerId] = {}
        self.rounds: dict[str, RoundId] = {}

    @classmethod
    def with_vault(cls, folder: Path, name: str, part: Part, now: datetime) -> "Party":
        """Somebody new, who has given out a card."""
        vault, _ = Vault.create(folder, secrets.token_urlsafe(24), now=now, cost=Cost.CHEAP)
        made = cls(name, vault.database, vault)
        made.peers.card(now, name=name, part=part)
        return made

    def meet(self, other: "Party", now: datetime) -> None:
        """Both take in each other's card and compare the number by voice."""
        for one, two in ((self, other), (other, self)):
            one.knows[two.name] = one.peers.add(two.peers.card(now), now).id
        number = self.peers.number(self.knows[other.name])
        for one, two in ((self, other), (other, self)):
            one.peers.verify(one.knows[two.name], number, HeardBy.VOICE, now)

    def take(self, sealed: Iterable[Sealed], now: datetime) -> list[Referral]:
        """Open what was sealed for me; gives the referrals among it."""
        found = []
        for file in sealed:
            if file.peer_name == self.name:
                opened = self.referrals.open(file.data, now)
                if opened.round_id is not None:
                    self.rounds[self.name] = opened.round_id
                if opened.referral is not None:
                    found.append(opened.referral)
        return found

    def end(self) -> None:
        """Close my vault and leave no trace of it outside its folder."""
        if self._vault is not None:
            self._vault.close()
            throwaway.forget(self._vault.folder)


def vetting(told: Told) -> Vetting:
    return Vetting(
        basis=Basis(told["basis"]),
        since=told.get("since"),
        relation=told.get("relation", ""),
        interest=Interest(told.get("interest", "none")),
        words=told.get("words", ""),
    )


def vacancy(told: Told, now: datetime) -> Vacancy:
    """What a lead or a referral says of the job; applications end some days from now."""
    return Vacancy(
        title=told["title"],
        organisation=told.get("organisation", ""),
        place=told.get("place", ""),
        employment=told.get("employment", ""),
        pay=told.get("pay", ""),
        starts=told.get("starts", ""),
        description=told.get("about", ""),
        apply_by=(now + timedelta(days=told["apply_in"])).date() if "apply_in" in told else None,
    )


def recommend(author: Party, reader: Party, told: Told, now: datetime) -> ReferralId:
    """A referral that a peer seals for the office; gives it as the office has it."""
    at = now - timedelta(days=told["days"])
    lead = author.leads.add(LeadDraft(vacancy=vacancy(told, at)), at)
    terms = Terms(expires_on=(now + timedelta(days=30)).date(), reshare=Reshare.OK)
    made = author.referrals.vet(lead.id, vetting(told), at, terms=terms)
    (taken,) = reader.take(author.referrals.seal(made.id, [author.knows[reader.name]], at), at)
    return taken.id


def found_round(founder: Party, others: Iterable[Party], told: Told, now: datetime) -> None:
    """The founder invites all others; they join, vouch for each other, and everybody knows it."""
    at, others = now - timedelta(days=40), list(others)
    charter = CharterDraft(name=told["name"], passed_on=told["passed_on"], kept=told["kept"], needed=1)
    number = founder.peers.rounds.create(charter, at).id
    founder.rounds[founder.name] = number
    everybody = [founder, *others]
    _carry(founder.peers.rounds.invite(number, [founder.knows[one.name] for one in others], at), everybody, at)
    for one in others:
        _carry(one.peers.rounds.join(one.rounds[one.name], at), everybody, at)
    for one in everybody:
        _carry(one.peers.rounds.tell(one.rounds[one.name], at), everybody, at)


def introduce(office: Party, friend: Party, told: Told, now: datetime) -> None:
    """The office tells a friend of itself, and they tell the office what they do."""
    texts = ProfileText(**{name: told[name] for name in ("about", "does", "seeks", "vouches")})
    made = office.peers.profiles.add(told["name"], texts, now)
    friend.take(office.peers.profiles.seal(made.id, [office.knows[friend.name]], now), now)
    own = friend.peers.profiles.add(told["name"], ProfileText(does=texts.does, vouches=texts.vouches), now)
    office.take(friend.peers.profiles.seal(own.id, [friend.knows[office.name]], now), now)


def _carry(sealed: Iterable[Sealed], parties: Iterable[Party], now: datetime) -> None:
    files = list(sealed)
    for one in parties:
        one.take(files, now)
