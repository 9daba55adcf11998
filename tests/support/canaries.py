"""A vault in which every text field of every record holds a canary, and a search for it in whatever was written.

Which fields there are is found by looking at the record classes, so that a new field without a canary is noticed.
"""

import base64
import dataclasses
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAliasType, get_args, get_type_hints

import app.records
from app.formats.channels import key as channel_key
from app.judging.conversation import judge
from app.reading.reader import read_message
from app.records.batch import Found, SourceKind
from app.records.capture import CaptureKind, Meant
from app.records.contact import Channel, ChannelKind, ContactDraft, Ring, Standing
from app.records.document import ContactOwner, LeadOwner
from app.records.draft import Draft
from app.records.favour import Way
from app.records.insight import Pace
from app.records.job import Job
from app.records.lead import LeadDraft, Vacancy
from app.records.mailbox import Account, Security
from app.records.organisation import OrganisationDraft
from app.records.query import ContactQuery, ReferralQuery
from app.records.referral import Basis, Direction, Reshare, Terms, Vetting
from app.records.reminder import Evidence
from app.sources import thunderbird
from app.store import mailboxes, notices, turns
from app.workspace import ContactFormat, Workspace
from tests.support.canaries_of_peers import profiles
from tests.support.jobs import finish
from tests.support.mailboxes import ME, maildir, message
from tests.support.pairs import NOW, pair

CANARY = "kanarienvogelq"
#: Text that the user never typed: ids, codes, hashes and keys, with what they are.
NO_TEXT = {
    ("Action", "name"): "code",
    ("Backup", "uid"): "random",
    ("Charter", "founder"): "identity",
    ("Charter", "uid"): "random",
    ("Claim", "author"): "identity",
    ("Claim", "id"): "random",
    ("Claim", "to"): "identity",
    ("Choices", "region"): "code",
    ("Column", "field"): "code",
    ("Choices", "reviewed_on"): "day",
    ("Choices", "time_zone"): "code",
    ("Contact", "birthday"): "day",
    ("ContactDraft", "birthday"): "day",
    ("Card", "identity"): "hash of a key",
    ("Card", "was"): "hashes of keys",
    ("Delivery", "code"): "random",
    ("Examined", "problems"): "SQLite's own words about pages",
    ("Exchange", "to_me"): "code",
    ("Holding", "rows"): "names of tables",
    ("Inspection", "author"): "identity",
    ("Inspection", "kind"): "code",
    ("Inspection", "to"): "identity",
    ("Inspection", "verdict"): "code",
    ("Mailbox", "failed"): "code",
    ("Member", "identity"): "hash of a key",
    ("Me", "identity"): "hash of a key",
    ("Me", "recipient"): "key",
    ("Me", "signer"): "key",
    ("Opened", "kind"): "code",
    ("Preset", "code"): "code",
    ("Preset", "domains"): "a provider's, the same for everybody",
    ("Preset", "host"): "a provider's, the same for everybody",
    ("Progress", "step"): "code",
    ("Quarantined", "reason"): "code",
    ("Draft", "place"): "code",
    ("Refusal", "reason"): "code",
    ("Report", "skipped"): "codes",
    ("Report", "time_zone"): "code",
    ("Restored", "aside"): "in the vault's own folder",
    ("Rotated", "recovery_code"): "random",
    ("Safety", "place"): "in the vault's own folder",
    ("Scanned", "refused"): "codes",
    ("SharedPlace", "failed"): "code",
    ("SharedProfile", "claim"): "random",
    ("Said", "author"): "identity",
    ("Said", "claim"): "random",
    ("Said", "digest"): "hash",
    ("Said", "token"): "random",
    ("Sealed", "code"): "random",
    ("VaultInfo", "uid"): "random",
    ("Voice", "author"): "identity",
    ("Voice", "founder"): "identity",
    ("Voice", "member"): "identity",
    ("Voice", "uid"): "random",
}


def text_fields(*modules: ModuleType) -> set[tuple[str, str]]:
    """Class and field of all text and paths in the records, single or in any collection, without what is no text of a
    person's; of the given modules instead of the records' if there are some.
    """
    found = set[tuple[str, str]]()
    for module in modules or _modules():
        for kind in vars(module).values():
            if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__:
                found.update((kind.__name__, name) for name, hint in get_type_hints(kind).items() if _holds_text(hint))
    return found - NO_TEXT.keys()


def _holds_text(hint: object) -> bool:
    if isinstance(hint, TypeAliasType):
        return _holds_text(hint.__value__)
    return hint in (str, Path) or any(_holds_text(part) for part in get_args(hint))


def sung(*things: object) -> set[tuple[str, str]]:
    """Class and field of every text that holds a canary, in records and all that is inside them."""
    found: set[tuple[str, str]] = set()
    for thing in things:
        if isinstance(thing, tuple | list):
            found |= sung(*thing)
        elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
            for field in dataclasses.fields(thing):
                value = getattr(thing, field.name)
                if any(CANARY in str(text).casefold() for text in _texts(value)):
                    found.add((type(thing).__name__, field.name))
                found |= sung(value)
    return found


def _texts(value: object) -> Iterator[str | Path]:
    if isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, str | Path):
        yield value


def fill(space: Workspace, other: Workspace, folder: Path) -> Iterator[object]:
    """Uses what there is with canaries in it, and gives the records that came back. ``folder`` is the user's own."""
    yield from _people(space)
    yield from _mail(space, folder)
    yield from _sharing(space, other)
    draft = Draft(place="people", content=f'{{"typed": {{"name": "{CANARY}"}}}}')
    space.history.drafts.keep([draft], now=NOW)
    yield draft
    yield from _sources(space, folder)
    yield space.backups.choose_place(folder / CANARY, now=NOW)
    yield finish(space.backups.make(now=NOW)).copy
    yield space.backups.earlier()
    yield space.choices.get()
    yield space.history.list()
    for kind in ContactFormat:
        assert CANARY.encode() in space.transfers.contacts(kind).lower()


def _sources(space: Workspace, folder: Path) -> Iterator[object]:
    """A mailbox on a server, which nobody visits, and a profile of Thunderbird's."""
    account = Account(
        host=f"{CANARY}.example", port=993, security=Security.TLS, user=CANARY, password=CANARY, authority=CANARY
    )
    yield account
    with space._database.transaction("test", NOW, noted=False):
        mailboxes.note(space._database, mailboxes.put(space._database, account), "WrongLogin")
    yield space.imports.mailboxes.list()
    table = folder / f"{CANARY}.csv"
    table.write_text(f"Name;{CANARY}\n{CANARY} Vogel;{CANARY}\n")
    columns = space.imports.columns(table)
    assert columns is not None
    yield columns.columns
    profile = folder / f"{CANARY}.default"
    box = profile / "Mail" / "Local Folders"
    box.mkdir(parents=True)
    (box / "Inbox").write_bytes(b"From - Mon Nov 16 09:00:00 2026\nFrom: a@b.example\n\n")
    (profile / "prefs.js").write_text(f'user_pref("mail.identity.id1.useremail", "{CANARY}@x.example");\n')
    (found,) = thunderbird.profiles((str(folder),))
    yield Found(kind=SourceKind.THUNDERBIRD, path=found.path, name=found.name, addresses=found.addresses)


def _people(space: Workspace) -> Iterator[object]:
    value = f"{CANARY}@post.example"
    draft = ContactDraft(
        name=f"{CANARY} Vogel",
        given=CANARY,
        family=f"{CANARY}er",
        organisation=f"{CANARY} AG",
        role=CANARY,
        channels=(Channel(kind=ChannelKind.MAIL, value=value, key=channel_key(ChannelKind.MAIL, value), label=CANARY),),
        labels=(CANARY,),
        notes=CANARY,
        how_we_met=CANARY,
        standing=Standing.CIRCLE,
        ring=Ring.INNER,
    )
    yield draft
    yield ContactQuery(words=CANARY, label=CANARY)
    person = space.contacts.add(draft, now=NOW)
    yield person
    assert space.contacts.find(CANARY)
    yield space.contacts.favours.add(person.id, Way.GIVEN, CANARY, on=NOW.date(), now=NOW)
    (employer,) = space.organisations.list()
    changed = dataclasses.replace(employer, place=CANARY, website=CANARY, notes=CANARY, experience=CANARY)
    space.organisations.change(changed, now=NOW)
    yield space.organisations.recommend(employer.id, now=NOW, told_by=CANARY)
    note = OrganisationDraft(
        name=f"{CANARY} GmbH",
        place=CANARY,
        website=CANARY,
        notes=CANARY,
        experience=CANARY,
        recommended=True,
        told_by=CANARY,
    )
    yield note
    yield space.organisations.note(note, now=NOW)
    changed_choices = dataclasses.replace(space.choices.get(), my_name=CANARY, short_answers=(CANARY,))
    space.choices.change(changed_choices, now=NOW)
    read = space.replies.capture.read(f"Stelle: {CANARY} bei {CANARY}", now=NOW)
    yield read
    noted = dataclasses.replace(read, kind=CaptureKind.NOTE, contact_id=person.id, name=CANARY)
    yield noted
    space.replies.capture.keep(noted, now=NOW)
    yield Meant(contact_id=person.id, name=CANARY)
    yield Pace(contact_id=person.id, name=CANARY, mine=None, theirs=None, exchanges=0)


def _mail(space: Workspace, folder: Path) -> Iterator[object]:
    letters = [
        message(1, sender=f"{CANARY} <{CANARY}@post.example>", subject=CANARY, text=f"Kommt {CANARY} bis Freitag?"),
        message(2, sender=f"Ich <{ME}>", to=f"{CANARY}@post.example", subject=CANARY, text=f"Wo ist {CANARY}?", days=1),
        message(3, sender=f"{CANARY} <{CANARY}@neu.example>", subject=CANARY, text=f"Hätten Sie {CANARY} für mich?"),
    ]
    letters = [one.replace(b"@test>", f"@{CANARY}.example>".encode()) for one in letters]
    letters[0] = letters[0].replace(b"\n\n", f"\nReferences: <0@{CANARY}.example>\n\n".encode(), 1)
    yield read_message(letters[0])
    steps: list[object] = []
    finish(_noted(space.imports.run([maildir(folder / CANARY, letters)], now=NOW, me=(ME,)), steps))
    (folder / f"{CANARY}.vcf").write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{CANARY} Zwei\nEMAIL:zwei@{CANARY}.example\nNOTE:{CANARY}\n"
        f"ADR:;;{CANARY};;;;\nEND:VCARD\n"
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{CANARY} Drei\nEMAIL:{CANARY}@post.example\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nNOTE:without a name\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\n"
    )
    finish(_noted(space.imports.run([folder / f"{CANARY}.vcf"], now=NOW), steps))
    yield steps
    yield space.contacts.claims.all()
    yield [space.contacts.stored(one.id) for one in space.contacts.find(f"{CANARY} Zwei")]
    yield space.imports.batches()
    yield space.imports.sources()
    for batch in space.imports.batches():
        yield batch.report
    fallings = space.replies.notices._fallings(NOW, space.choices.get())
    space.replies.notices._keep(fallings, NOW)
    yield fallings
    yield notices.all_of(space._database)
    for open_ in space.replies.list(now=NOW):
        evidence: Evidence = space.replies.evidence(open_.id, now=NOW)
        yield evidence
        space.replies.snooze(open_.id, until=NOW.replace(year=NOW.year + 1), now=NOW)
    database = space._database
    me = space.replies._mine()
    numbers = [row[0] for row in database.read("SELECT id FROM conversation")]
    for some in turns.of(database, numbers).values():
        yield judge([turn for _, turn in some], me)
    waiting = space.screener.list(now=NOW)
    yield waiting
    for one in waiting:
        yield space.contacts.timeline(one.contact.id)
    yield space.circle.proposals(now=NOW)
    space.history.undo(now=NOW)


def _noted[Result](job: Job[Result], steps: list[object]) -> Job[Result]:
    """The same job, with every step of it kept."""
    step = next(job)
    try:
        while True:
            steps.append(step)
            step = job.send((yield step))
    except StopIteration as end:
        steps.append(end.value)
        result: Result = end.value
        return result


def _sharing(space: Workspace, other: Workspace) -> Iterator[object]:
    space.peers.card(NOW, name=CANARY)
    mine, theirs = pair(space, other)
    yield space.peers.me()
    yield space.peers.get(mine.id)
    texts: dict[str, Any] = {
        field.name: CANARY for field in dataclasses.fields(Vacancy) if field.name not in ("apply_by", "link")
    }
    draft = LeadDraft(
        vacancy=dataclasses.replace(Vacancy(title=CANARY, link=f"https://{CANARY}.example"), **texts),
        told_by=space.contacts.find(CANARY)[0].id,
        source=CANARY,
        contact=CANARY,
        posting=f'{{"industry": "{CANARY}"}}',
        notes=CANARY,
        next_step=CANARY,
    )
    yield space.leads.read_advert(f'{{"title": "{CANARY}", "company": "x", "{CANARY}": 1}}'.encode(), NOW)
    yield space.leads.read_advert(f"{CANARY} (m/w/d)\nKontakt: {CANARY}".encode(), NOW)
    lead = space.leads.add(draft, NOW)
    other_lead = space.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz", description=CANARY)), NOW)
    yield space.leads.fits(other_lead.id, NOW)
    yield draft
    yield lead
    kept = space.leads.documents.add(LeadOwner(id=lead.id), f"{CANARY}.txt", f"{CANARY} im Text".encode(), now=NOW)
    yield kept
    yield space.leads.documents.show(kept.id)
    yield space.leads.documents.of(LeadOwner(id=lead.id))
    vetting = Vetting(basis=Basis.WORKED_THERE, since=2019, relation=CANARY, words=CANARY)
    referral = space.referrals.vet(lead.id, vetting, NOW, terms=Terms(reshare=Reshare.ASK, consent=True))
    (sealed,) = space.referrals.seal(referral.id, [mine.id], NOW)
    yield sealed
    yield space.referrals.list()
    yield other.referrals.inspect(sealed.data)
    yield other.referrals.open(sealed.data, NOW)
    (received,) = other.referrals.list()
    yield received
    query = ReferralQuery(direction=Direction.RECEIVED, words=CANARY)
    yield query
    yield other.referrals.lines(query)
    yield other.peers.get(theirs.id)
    other.statements.introduce(received.id, CANARY, NOW, reach=CANARY, words="lost", consent=True)
    file = other.statements.introduce(received.id, CANARY, NOW, reach=CANARY, words=CANARY, consent=True)
    yield space.referrals.open(file.data, NOW)
    yield space.statements.of(referral.id)
    yield space.statements.owed()
    yield space.referrals.arrivals.gaps()
    yield other.statements.vouchers(received.id)
    yield from profiles(CANARY, space, other, mine.id, theirs.id)
    yield from _all_of_one(space)


def _all_of_one(space: Workspace) -> Iterator[object]:
    """Everything that is stored about one person."""
    person = space.contacts.find(CANARY)[0]
    space.contacts.documents.add(ContactOwner(id=person.id), f"{CANARY}.txt", b"x", now=NOW)
    yield space.contacts.stored(person.id)


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(app.records.__path__):
        yield importlib.import_module(f"app.records.{found.name}")


def written(*folders: Path) -> list[str]:
    """The files whose name or bytes hold a canary, in UTF-8, UTF-16 or any shift of base64, without regard to case."""
    spellings = [spelling.lower() for spelling in _spellings()]
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            data = path.read_bytes().lower() if path.is_file() and not path.is_symlink() else b""
            if CANARY in path.name.casefold() or any(spelling in data for spelling in spellings):
                found.append(str(path.relative_to(folder)))
    return found


def _spellings() -> Iterator[bytes]:
    yield CANARY.encode()
    yield CANARY.encode("utf-16-le")
    yield CANARY.encode("utf-16-be")
    for word in (CANARY, CANARY.title(), CANARY.upper()):
        for shift in range(3):
            whole = base64.b64encode(b"\0" * shift + word.encode())
            yield whole[4 if shift else 0 : -4]
