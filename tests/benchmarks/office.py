"""An assistant's vault as it could be, from ``office.toml``: people, who wrote what when, leads and referrals."""

import random
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.records.contact import Channel, ChannelKind, Contact, Ring, Standing
from app.records.document import LeadOwner
from app.records.exchange import Medium, Reason, Sentence, Speech
from app.records.favour import Way
from app.records.ids import PeerId
from app.records.lead import Lead, LeadDraft, Stage, Vacancy
from app.records.profile import ProfileText
from app.records.referral import Basis, Reshare, Terms, Vetting
from app.store.times import stamp
from app.workspace import Workspace
from tests.support import week
from tests.support.letters import letter, person
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW
from ui.runtime.i18n import Language

#: Of whom there are many; their names stand for nobody.
_GIVEN = "Anna Bernd Clara Dorian Elif Frank Greta Hanno Irina Jakob Karin Lukas Marta Nils Olivia Pavel Rita Sven Uwe"
_FAMILY = "Adler Bauer Conrad Dahlke Ebert Falk Gruber Hennig Iversen Jansen Kessler Lorenz Neumann Reuter Thiele Voigt"
_CIRCLE, _ACTIVE, _KNOWN = 88, 31, 60
#: Days since the last message of those, None for never.
_AGO = (9, 18, 26, 40, 55, 70, 85, 100, 130, 170, 200, 260, 320, None)
#: When Sabine Berger and the user wrote: days ago.
_BERGER = (14, 33, 50, 75, 90, 112, 116, 190, 203, 220, 250, 272, 300, 318, 345, 352)


class Office:
    """Writes everything into a vault in one language; ``people`` are those with a part in it, by name."""

    def __init__(self, workspace: Workspace, language: Language) -> None:
        self._workspace, self._place = workspace, list(Language).index(language)
        self._told: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
        self.people: dict[str, Contact] = {}

    def _say(self, texts: Sequence[str]) -> str:
        return texts[min(self._place, len(texts) - 1)] if texts else ""

    def _text(self, name: str) -> str:
        return self._say(self._told["texts"][name])

    def fill(self, folder: Path) -> None:
        """``folder`` holds the vaults of peers while they write."""
        self._open()
        self._near()
        self._many()
        self._past()
        self._berger()
        self._waiting()
        self._sources()
        self._leads()
        self._share(folder)

    def _open(self) -> None:
        conversations = []
        subject = self._text("subject")
        for one in self._told["open"]:
            contact = self._person(one)
            medium = Medium(one.get("medium", "mail"))
            theirs, promised = one.get("theirs", False), one.get("promised", False)
            at, words = NOW - timedelta(days=one["days"], minutes=-42), self._say(one["text"])
            before = letter(
                self._workspace, contact, at - timedelta(days=8), self._text("first"), subject=subject, medium=medium
            )
            more: dict[str, Any] = {"subject": subject, "conversation": before, "medium": medium}
            letter(self._workspace, contact, at - timedelta(days=7), self._text("answer"), sent=True, **more)
            said = Sentence(speech=Speech.PROMISES if promised else Speech.ASKS, text=words)
            text = self._text("letter").replace("%1", words) if one["name"] == "Sabine Berger" else words
            letter(self._workspace, contact, at, text, said, sent=theirs or promised, **more)
            conversations.append(before)
        self._workspace.replies.judge(conversations, NOW)

    def _person(self, told: dict[str, Any]) -> Contact:
        ring = Ring(told.get("ring", "close"))
        organisation = self._say(told.get("organisation", ()))
        made = person(self._workspace, told["name"], NOW, organisation=organisation, ring=ring)
        self.people[told["name"]] = made
        return made

    def _near(self) -> None:
        for one in self._told["near"]:
            letter(self._workspace, self._person(one), NOW - timedelta(days=one["days"]), "", subject="Termine")

    def _many(self) -> None:
        chance = random.Random(5)
        names = [f"{given} {family}" for given in _GIVEN.split() for family in _FAMILY.split()]
        for number, name in enumerate(chance.sample(names, _CIRCLE + _KNOWN)):
            if number >= _CIRCLE:
                person(self._workspace, name, NOW, standing=Standing.KNOWN, organisation="Lindner Maschinenbau")
                continue
            contact = person(self._workspace, name, NOW, ring=Ring.ACTIVE if number < _ACTIVE else Ring.WIDER)
            ago = chance.choice(_AGO)
            if ago is not None:
                letter(self._workspace, contact, NOW - timedelta(days=ago), "", subject="Termine")

    def _past(self) -> None:
        """Questions both ways that were answered some days later: what the bars of Today show."""
        chance = random.Random(3)
        asks = Sentence(speech=Speech.ASKS, text="Passt das?")
        quiet = ("Sabine Berger", "Ruth Seifert", "Olga Petri")
        others = [one for name, one in self.people.items() if name not in quiet]
        for number in range(120):
            contact, mine = chance.choice(others), number % 2 == 0
            at = NOW - timedelta(days=chance.uniform(5, 50))
            answered = min(at + timedelta(days=chance.uniform(1, 6)), NOW - timedelta(days=chance.uniform(0.6, 4)))
            asked = letter(self._workspace, contact, at, "Passt das?", asks, sent=not mine, subject="Termine")
            letter(self._workspace, contact, answered, "Ja.", sent=mine, subject="Termine", conversation=asked)

    def _berger(self) -> None:
        berger = self.people["Sabine Berger"]
        for number, days in enumerate(_BERGER):
            medium = (Medium.MAIL, Medium.MAIL, Medium.CALL, Medium.CHAT)[number * 5 // 3 % 4]
            at = NOW - timedelta(days=days)
            letter(self._workspace, berger, at, "", sent=number % 2 == 0, subject="Termine", medium=medium)
        for way, days, text in ((Way.GIVEN, 70, "read"), (Way.RECEIVED, 20, "hint"), (Way.RECEIVED, 160, "vouched")):
            on = (NOW - timedelta(days=days)).date()
            self._workspace.contacts.favours.add(berger.id, way, self._text(text), on=on, now=NOW)
        letter(self._workspace, berger, NOW - timedelta(days=4), "", medium=Medium.CALL)
        known = replace(
            berger,
            role=self._text("role"),
            how_we_met=self._text("met"),
            labels=(self._text("label"),),
            birthday="03-14",
            channels=(
                *berger.channels,
                Channel(kind=ChannelKind.PHONE, value="0351 555 01 42", key="+493515550142"),
                Channel(kind=ChannelKind.CHAT, value="Signal", key="signal:berger"),
            ),
        )
        self._workspace.contacts.change(known, now=NOW)

    def _waiting(self) -> None:
        for one in self._told["waiting"]:
            contact = person(self._workspace, one["name"], NOW, standing=Standing.SCREENED)
            sentence = self._say(one["text"])
            for back in range(one["count"]):
                letter(
                    self._workspace,
                    contact,
                    NOW - timedelta(days=one["days"] + back, hours=2),
                    f"{sentence} {self._text('request')}",
                    Sentence(speech=Speech.ASKS, text=sentence),
                    reason=Reason(one["reason"]),
                    subject=self._text("question"),
                )

    def _sources(self) -> None:
        """A mailbox read this morning, from which all mail came, and an older one that should be read again."""
        week.source(self._workspace, NOW - timedelta(days=34))
        database = self._workspace._database
        with database.transaction("test.source", NOW, noted=False):
            read_at = stamp(NOW - timedelta(minutes=38))
            number = database.insert("source", kind="mbox", path="Büro", read_at=read_at, sent_seen=1)
            file = database.insert("source_file", source_id=number, path="Posteingang")
            database.write("UPDATE exchange SET file_id = ?", (file,))

    def _leads(self) -> None:
        for one in self._told["leads"]:
            vacancy = Vacancy(
                title=self._say(one["title"]),
                organisation=self._say(one["organisation"]),
                place=one["place"],
                employment=self._text("employment"),
                starts=self._text("starts"),
                pay=self._text("pay"),
                description=self._text("about"),
            )
            draft = LeadDraft(
                vacancy=vacancy,
                stage=Stage(one["stage"]),
                told_by=self.people[one["told_by"]].id if "told_by" in one else None,
                next_step=self._say(one.get("step", ())),
                next_step_on=(NOW + timedelta(days=one["days"])).date() if "days" in one else None,
                notes=self._text("notes"),
                contact=self._say(one.get("contact", ())),
                source=self._say(one.get("source", ())),
            )
            self._about(self._workspace.leads.add(draft, NOW), one)

    def _about(self, lead: Lead, told: dict[str, Any]) -> None:
        """The other steps of a lead, and its documents."""
        for one in told.get("steps", ()):
            day = NOW + timedelta(days=one["days"])
            made = self._workspace.leads.steps.add(lead.id, self._say(one["step"]), due_on=day.date(), now=NOW)
            if one["done"]:
                self._workspace.leads.steps.done(made.id, now=day)
        for names in told.get("documents", ()):
            owner, content = LeadOwner(id=lead.id), b"%PDF-1.7\n" + bytes(84_000)
            self._workspace.leads.documents.add(owner, self._say(names), content, now=NOW - timedelta(days=3))

    def _share(self, folder: Path) -> None:
        """Two referrals received and one given, peers compared and one who is not."""
        mine = self._workspace
        mine.peers.card(NOW, name="Maren Vogel")
        vetting = Vetting(
            basis=Basis.WORKED_THERE, since=2019, relation=self._text("relation"), words=self._text("words")
        )
        lead = next(one for one in mine.leads.list() if one.stage is Stage.APPLIED)
        employer = self.people["Sabine Berger"].organisation_id
        if employer is not None:
            mine.organisations.recommend(employer, now=NOW)
        for name in ("Sabine Berger", "Dr. Henning Brandt", "Miriam Castell"):
            other = new_vault(folder / name, name)
            peer, back = pair(mine, other)
            mine.peers.link(peer.id, self.people[name].id, NOW)
            if name == "Sabine Berger":
                other.close()
                continue
            theirs = other.leads.add(LeadDraft(vacancy=lead.vacancy), NOW)
            ways = [(other, theirs.id, back, mine), (mine, lead.id, peer, other)]
            for author, number, to, reader in ways if name == "Miriam Castell" else ways[:1]:
                terms = Terms(expires_on=(NOW + timedelta(days=25)).date(), reshare=Reshare.OK)
                made = author.referrals.vet(number, vetting, NOW - timedelta(days=3), terms=terms)
                (sealed,) = author.referrals.seal(made.id, [to.id], NOW)
                reader.referrals.open(sealed.data, NOW)
            if name == "Miriam Castell":
                self._introduce(mine, other, peer.id)
            other.close()
        newcomer = new_vault(folder / "newcomer", "Ines Albrecht")
        mine.peers.add(newcomer.peers.card(NOW), NOW)
        newcomer.close()

    def _introduce(self, mine: Workspace, other: Workspace, peer: PeerId) -> None:
        """A variant of the own profile that a peer has, and theirs."""
        texts = ProfileText(**{name: self._text(f"profile_{name}") for name in ("about", "does", "seeks", "vouches")})
        profile = mine.peers.profiles.add(self._text("profile_name"), texts, NOW)
        mine.peers.profiles.seal(profile.id, [peer], NOW)
        theirs = other.peers.profiles.add("x", ProfileText(does=texts.does, vouches=texts.vouches), NOW)
        (sealed,) = other.peers.profiles.seal(theirs.id, [other.peers.list()[0].id], NOW)
        mine.referrals.open(sealed.data, NOW)
