"""The tour's vault: an invented office, filled as its owner would have filled it in two years."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Protocol

from app.records.batch import Progress, SourceKind
from app.records.calendar import is_region
from app.records.choices import Choices as Wishes
from app.records.contact import Channel, ChannelKind, Contact, Ring
from app.records.favour import Way
from app.records.ids import ObligationId
from app.records.job import Job
from app.records.lead import LeadDraft, Stage
from app.records.obligation import Side
from app.records.peer import Part
from app.records.sample import Sampled
from app.services.choices import Choices
from app.services.circle import Circle
from app.services.contacts import Contacts
from app.services.organisations import Organisations
from app.services.sampling import friends, letters
from app.services.sampling.cards import address_book
from app.services.sampling.days import working_days_ago
from app.services.sampling.friends import Party
from app.sources import whatsapp
from app.store import throwaway
from app.store.database import Database
from resources import sample

if TYPE_CHECKING:
    from app.services.history import History
    from app.services.imports import Imports
    from app.services.replies import Replies

type Told = Mapping[str, Any]

#: Parts of the work, for whoever waits.
_STEPS = 6


class Services(Protocol):
    """What a workspace has under its nouns, as far as it is needed here."""

    @property
    def imports(self) -> "Imports": ...

    @property
    def contacts(self) -> "Contacts": ...

    @property
    def replies(self) -> "Replies": ...

    @property
    def history(self) -> "History": ...


class Sample:
    """Fills an empty vault. What it writes into files lies in the vault's folder and is read by the import."""

    def __init__(self, database: Database, folder: Path, services: Services) -> None:
        self._database, self._folder = database, folder
        self._imports, self._contacts = services.imports, services.contacts
        self._replies, self._history = services.replies, services.history
        self._organisations = Organisations(database)

    def fill(self, language: str, *, now: datetime) -> Job[Sampled]:
        """Invent the office of a language; gives what the tour looks at. The vault's folder must bear the mark.

        Raises ``NotInvented`` where the vault may be somebody's own, ``DiskFull``, ``CannotWrite``.
        """
        throwaway.Invented(self._folder).check()
        told = sample.load(language)
        self._party = Party(told["me"]["name"], self._database)
        choices = Choices(self._database)
        choices.change(_wishes(choices.get(), told), now=now)
        yield from self._mail(told, now)
        yield Progress(step="sample", done=2, total=_STEPS)
        people = self._people(told, now)
        yield Progress(step="sample", done=3, total=_STEPS)
        yield from self._chats(told, people, now)
        self._calls(told, now)
        yield Progress(step="sample", done=4, total=_STEPS)
        self._leads(told, people, now)
        yield Progress(step="sample", done=5, total=_STEPS)
        found = yield from self._friends(told, people, now)
        self._history.begin_here()
        return replace(found, reply=self._reply(now))

    def _write(self, name: str, text: str) -> Path:
        folder = self._folder / throwaway.FILES
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def _mail(self, told: Told, now: datetime) -> Job[None]:
        """The address book first, then two years of mail with these people and some strangers."""
        me = told["me"]["address"]
        book = self._write("people.vcf", address_book(told))
        box = self._write("mail.mbox", letters.mailbox(told, now))
        yield from self._imports.run([book], now=now, kind=SourceKind.VCARD)
        yield Progress(step="sample", done=1, total=_STEPS)
        yield from self._imports.run([box], now=now, kind=SourceKind.MBOX, me=[me])

    def _chats(self, told: Told, people: Mapping[str, Contact], now: datetime) -> Job[None]:
        me = told["me"]["name"]
        for number, (name, text) in enumerate(letters.chats(told, now).items()):
            person = self._contacts.get(people[name].id)
            way = Channel(kind=ChannelKind.CHAT, value="WhatsApp", key=whatsapp.key(name))
            self._contacts.change(replace(person, channels=(*person.channels, way)), now=now)
            chat = self._write(f"chat-{number}.txt", text)
            yield from self._imports.run([chat], now=now, kind=SourceKind.WHATSAPP, me=[me], zone="UTC", dates="ymd")

    def _people(self, told: Told, now: datetime) -> dict[str, Contact]:
        """Who is how close, how one met, and what was done for each other; gives them by name."""
        circle, people = Circle(self._database), dict[str, Contact]()
        for one in told["people"]:
            person = self._contacts.of_address(one["address"])
            if "met" in one:
                person = self._contacts.change(replace(person, how_we_met=one["met"]), now=now)
            if "ring" in one:
                person = circle.move(person.id, Ring(one["ring"]), now=now)
            people[one["name"]] = person
        for one in told["favours"]:
            way, on = Way.GIVEN if one.get("given") else Way.RECEIVED, (now - timedelta(days=one["days"])).date()
            self._contacts.favours.add(people[one["with"]].id, way, one["words"], on=on, now=now)
        return people

    def _calls(self, told: Told, now: datetime) -> None:
        capture = self._replies.capture
        for place, one in enumerate(told["calls"]):
            at = working_days_ago(now, one["days"], place, told["me"]["region"])
            capture.keep(capture.read(one["line"], now=at), now=at)

    def _leads(self, told: Told, people: Mapping[str, Contact], now: datetime) -> None:
        leads = self._party.leads
        for one in told["leads"]:
            draft = LeadDraft(
                vacancy=friends.vacancy(one, now),
                stage=Stage(one["stage"]),
                told_by=people[one["told_by"]].id if "told_by" in one else None,
                contact=one.get("contact", ""),
                source=one.get("source", ""),
                notes=one.get("notes", ""),
            )
            lead = leads.add(draft, now)
            for step in one.get("steps", ()):
                day = now + timedelta(days=step["days"])
                made = leads.steps.add(lead.id, step["words"], due_on=day.date(), now=now)
                if step.get("done"):
                    leads.steps.done(made.id, now=day)

    def _friends(self, told: Told, people: Mapping[str, Contact], now: datetime) -> Job[Sampled]:
        """Peers with vaults of their own, which are deleted again; what they sealed stays."""
        office, long_ago = self._party, now - timedelta(days=60)
        office.peers.card(long_ago, name=office.name, part=Part.ASSISTANT)
        with TemporaryDirectory(dir=self._folder, prefix="invented-") as place:
            others: dict[str, Party] = {}
            try:
                for number, one in enumerate(told["friends"]):
                    folder, part = Path(place) / str(number), Part(one["part"])
                    friend = Party.with_vault(folder, one["name"], part, long_ago)
                    for other in (office, *others.values()):
                        friend.meet(other, long_ago)
                    office.peers.link(office.knows[friend.name], people[friend.name].id, long_ago)
                    others[friend.name] = friend
                    yield Progress(step="sample", done=5, total=_STEPS)
                return self._exchange(told, others, people, now)
            finally:
                for friend in others.values():
                    friend.end()

    def _exchange(
        self, told: Told, others: Mapping[str, Party], people: Mapping[str, Contact], now: datetime
    ) -> Sampled:
        office = self._party
        founder = others[told["round"]["founder"]]
        rest = [one for one in others.values() if one is not founder]
        friends.found_round(founder, [office, *rest], told["round"], now)
        received = [friends.recommend(others[one["from"]], office, one, now) for one in told["received"]]
        given = told["given"]
        friend, at = others[given["to"]], now - timedelta(days=given["days"])
        lead = next(one for one in office.leads.list() if one.title == given["lead"])
        made = office.referrals.vet(lead.id, friends.vetting(given), at)
        friend.take(office.referrals.seal(made.id, [office.knows[friend.name]], at), at)
        friends.introduce(office, friend, told["profile"], now)
        if lead.organisation_id is not None:
            self._organisations.recommend(lead.organisation_id, now=now)
        return Sampled(
            contact=people[friend.name].id,
            lead=lead.id,
            referral=received[0],
            round=office.rounds.get(office.name),
        )

    def _reply(self, now: datetime) -> ObligationId | None:
        """The open reply of mine that waits longest."""
        return next((one.id for one in self._replies.due(now=now) if one.side is Side.MINE), None)


def _wishes(choices: Wishes, told: Told) -> Wishes:
    """Where nobody here knows the holidays of the office's country, no day is one."""
    region = told["me"]["region"]
    return replace(choices, my_name=told["me"]["name"], region=region if is_region(region) else "")
