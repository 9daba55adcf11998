"""An erased person stands nowhere any more: no table, no history, no gap of the file."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from app import workspace
from app.errors import FileRefused, NotFound
from app.records.contact import ContactDraft
from app.records.draft import Draft
from app.records.ids import ContactId
from app.records.lead import LeadDraft, Vacancy
from app.records.obligation import Side
from app.records.referral import Basis, Vetting
from app.services.receiving import Receiving
from app.store.history import ChangedSince
from app.workspace import Workspace
from tests.app.services.importing.test_mail import take
from tests.support.jobs import finish
from tests.support.mailboxes import ME, maildir, message
from tests.support.many import received
from tests.support.pages import decrypted
from tests.support.pairs import NOW, new_vault, pair
from tests.support.people import PASSPHRASE, mails
from tests.support.sharing import VETTING

#: Begins differ little and ends are unlike, since the search index keeps of neighbours only what differs.
SECRETS = {
    name: f"zq{number:02d}{word}"
    for number, (name, word) in enumerate(
        {
            "given": "kranichflug",
            "family": "mondlicht",
            "before": "weidenkorb",
            "organisation": "bergwerkbau",
            "role": "turmuhr",
            "notes": "schneeball",
            "met": "hafenmole",
            "label": "distelbeet",
            "mail": "lampenoel",
            "gone": "torfmoor",
            "subject": "gartentor",
            "asks": "fensterglas",
            "mine": "kupferkanne",
            "card": "bienenwachs",
            "peer": "saegewerk",
            "undone": "ofenrohr",
        }.items()
    )
}
THEIR_MAIL = f"{SECRETS['mail']}@post.example"
NAME = f"{SECRETS['given'].title()} {SECRETS['family'].title()}"


@dataclass
class Filled:
    space: Workspace
    folder: Path
    person: ContactId

    def found(self) -> list[str]:
        return secrets_in(self.folder, self.space._vault._key)


def secrets_in(folder: Path, key: bytes) -> list[str]:
    """Which secrets the decrypted pages of a vault or a backup hold, by their last letters."""
    text = decrypted(folder, key).decode("utf-8", "replace").casefold()
    return [name for name, secret in SECRETS.items() if secret[4:] in text]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    folder = tmp_path / "vault"
    space, other = new_vault(folder, name="Ich"), new_vault(tmp_path / "other", name=SECRETS["peer"])
    space.contacts.add(ContactDraft(name="Ole Nord", channels=mails("ole@nord.example")), now=NOW)
    person = _person(space)
    _letters(space, tmp_path)
    peer, _ = pair(space, other)
    space.peers.link(peer.id, person, NOW)
    lead = space.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz"), told_by=person), NOW)
    received(space, peer.id, 5)
    given = space.referrals.vet(lead.id, Vetting(basis=Basis.WORKED_THERE), NOW)
    space.referrals.seal(given.id, [peer.id], NOW)
    space.leads.move(lead.id, lead.stage, NOW)
    yield Filled(space, folder, person)
    space.close()
    other.close()


def _person(space: Workspace) -> ContactId:
    """Somebody whose every field was filled, changed, and partly taken back."""
    made = space.contacts.add(
        ContactDraft(
            name=f"{SECRETS['before']} {SECRETS['family']}",
            organisation=SECRETS["organisation"],
            role=SECRETS["role"],
            channels=mails(THEIR_MAIL, f"{SECRETS['gone']}@post.example"),
            labels=(SECRETS["label"],),
            notes=SECRETS["notes"],
            how_we_met=SECRETS["met"],
        ),
        now=NOW,
    )
    changed = replace(made, name=NAME, given=SECRETS["given"], family=SECRETS["family"], channels=mails(THEIR_MAIL))
    space.contacts.change(changed, now=NOW)
    space.contacts.change(replace(changed, notes=SECRETS["undone"]), now=NOW)
    space.history.undo(now=NOW)
    return made.id


def _letters(space: Workspace, folder: Path) -> None:
    """They ask, I answer and promise, one answer goes to Ole too, and a card comes with an old address."""
    mail = [
        message(1, sender=f"{NAME} <{THEIR_MAIL}>", subject=SECRETS["subject"], text=f"Kommt {SECRETS['asks']} noch?"),
        message(2, sender=f"Ich <{ME}>", to=THEIR_MAIL, subject="Re:", text=f"Schicke ich: {SECRETS['mine']}.", days=1),
        message(3, sender=f"Ich <{ME}>", to=f"{THEIR_MAIL}, ole@nord.example", text="Wer von Ihnen kommt?", days=2),
        message(4, sender="Ole <ole@nord.example>", to=f"{ME}, {THEIR_MAIL}", answers=3, text="Ich komme.", days=3),
    ]
    take(space, maildir(folder / "mail", mail))
    open_ = space.replies.list(now=NOW, side=Side.MINE)
    for one in open_:
        space.replies.done(one.id, now=NOW)
    card = folder / f"{NAME}.vcf"
    card.write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nN:{SECRETS['family']};{SECRETS['given']};;;\nFN:{NAME}\n"
        f"EMAIL:{THEIR_MAIL}\nNOTE:{SECRETS['card']}\nEND:VCARD\n"
    )
    take(space, card)


def test_nothing_of_an_erased_person_is_left_on_any_page(filled: Filled) -> None:
    assert filled.found() == list(SECRETS)
    erased = filled.space.contacts.erase(filled.person, now=NOW)
    assert erased.exchanges == 2
    assert filled.found() == []


def test_backups_from_before_are_named_and_one_made_anew_holds_nothing_of_them(filled: Filled, tmp_path: Path) -> None:
    backups, key = filled.space.backups, filled.space._vault._key
    backups.choose_place(tmp_path / "stick", now=NOW)
    finish(backups.make(now=NOW))
    finish(backups.make(now=NOW + timedelta(days=1)))
    assert backups.earlier().all == (*backups.list(), *backups.list(tmp_path / "stick"))
    filled.space.contacts.erase(filled.person, now=NOW)
    earlier = backups.earlier()
    assert (len(earlier.here), len(earlier.outside), earlier.out_of_reach) == (2, 2, False)
    assert all(secrets_in(one.folder, key) for one in earlier.all)
    done = finish(backups.renew(now=NOW + timedelta(days=2), old_keys=False))
    assert done.removed == 4
    left = (*backups.list(), *backups.list(tmp_path / "stick"))
    assert left == (done.made.backup, done.made.copy)
    assert [secrets_in(one.folder, key) for one in left] == [[], []]
    assert [one for one in (*filled.folder.rglob("*"), *(tmp_path / "stick").rglob("*")) if one.name == "vault.db"] == [
        filled.folder / "vault.db",
        *(one.folder / "vault.db" for one in left),
    ]
    assert backups.holding(done.made.backup).rows["contact"] == 1  # Ole


def test_a_second_place_that_is_not_there_keeps_what_it_has(filled: Filled, tmp_path: Path) -> None:
    backups = filled.space.backups
    backups.choose_place(tmp_path / "stick", now=NOW)
    finish(backups.make(now=NOW))
    (tmp_path / "stick").rename(tmp_path / "pulled out")
    filled.space.contacts.erase(filled.person, now=NOW)
    earlier = backups.earlier()
    assert (len(earlier.here), earlier.outside, earlier.out_of_reach) == (1, (), True)
    done = finish(backups.renew(now=NOW, old_keys=False))
    assert (done.removed, done.made.copy) == (1, None)
    (tmp_path / "pulled out").rename(tmp_path / "stick")
    assert len(backups.earlier().outside) == 1


def test_a_vault_that_was_set_aside_is_named_and_stays(tmp_path: Path) -> None:
    space = new_vault(tmp_path / "vault", name="Ich")
    made = finish(space.backups.make(now=NOW)).backup
    space.close()
    workspace.restore(made.folder, tmp_path / "vault", passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
    space = workspace.open(tmp_path / "vault", passphrase=PASSPHRASE, now=NOW)
    (aside,) = space.backups.earlier().aside
    finish(space.backups.renew(now=NOW, old_keys=False))
    assert space.backups.earlier().aside == (aside,)
    space.close()


def test_what_others_have_a_part_in_stays(filled: Filled) -> None:
    space = filled.space
    filled.space.contacts.erase(filled.person, now=NOW)
    (ole,) = space.contacts.find("ole")
    assert [one.excerpt for one in space.contacts.timeline(ole.id)] == ["Ich komme.", "Wer von Ihnen kommt?"]
    assert space.leads.list()[0].told_by is None
    assert space.peers.list() == ()
    assert space.keys.check() == ()


def test_what_was_being_typed_about_them_goes_too(filled: Filled) -> None:
    drafts = filled.space.history.drafts
    other = Draft(place="leads", content='{"typed": {"title": "Assistenz"}}')
    drafts.keep([Draft(place="people", content=json.dumps({"typed": {"name": NAME}})), other], now=NOW)
    filled.space.contacts.erase(filled.person, now=NOW)
    assert drafts.held() == (other,)
    assert filled.found() == []


def test_nobody_brings_them_back(filled: Filled) -> None:
    space = filled.space
    space.contacts.erase(filled.person, now=NOW)
    for action in space.history.list():
        with suppress(ChangedSince, NotFound):
            space.history.take_back(action.id, now=NOW)
    assert filled.found() == []
    with pytest.raises(NotFound):
        space.contacts.erase(filled.person, now=NOW)


def test_what_still_says_the_name_is_counted(filled: Filled) -> None:
    space = filled.space
    (ole,) = space.contacts.find("ole")
    space.contacts.change(replace(ole, notes=f"Kennt {NAME} aus Bonn."), now=NOW)
    assert space.contacts.erase(filled.person, now=NOW).mentions == 1


def test_only_their_files_leave_the_quarantine(tmp_path: Path) -> None:
    space, other = new_vault(tmp_path / "a", name="Ich"), new_vault(tmp_path / "b", name="Karla")
    peer, _ = pair(space, other)
    lead = other.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
    me = other.peers.list()[0]
    sealed = other.referrals.seal(other.referrals.vet(lead.id, VETTING, NOW).id, [me.id], NOW)[0]
    person = space.contacts.add(ContactDraft(name="Karla Kranz"), now=NOW)
    space.peers.link(peer.id, person.id, NOW)
    database = space._database
    with database.transaction("test.revoke", NOW):
        database.update("peer", peer.id, state="unverified")
    for data in (sealed.data, b"age-encryption.org/v1\nnonsense"):
        with pytest.raises(FileRefused):
            Receiving(database).open(data, NOW)
    assert len(space.referrals.waiting()) == 2
    space.contacts.erase(person.id, now=NOW)
    assert len(space.referrals.waiting()) == 1
    space.close()
    other.close()
