"""Thunderbird's profiles: found by profiles.ini, folders by their role, both kinds of store."""

from pathlib import Path

from app.sources import thunderbird
from tests.support.mailboxes import ME, exchange_of_letters, maildir, mbox

PREFS = f"""// Mozilla User Preferences
user_pref("mail.identity.id1.useremail", "{ME.upper()}");
user_pref("mail.identity.id1.fcc_folder", "imap://ich%40buero.example@imap.buero.example/Ausgang%20Ich");
user_pref("mail.identity.id1.draft_folder", "mailbox://nobody@Local%20Folders/Halbfertig");
user_pref("mail.server.server1.directory-rel", "[ProfD]ImapMail/imap.buero.example");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.trash_folder_name", "Weg");
user_pref("mail.server.server2.name", "with \\"quotes\\"");
"""


def profile(root: Path) -> Path:
    """A profile with an IMAP account in mailbox files and local folders in Maildirs."""
    letters = exchange_of_letters()
    folder = root / "abc.default"
    imap = folder / "ImapMail" / "imap.buero.example"
    local = folder / "Mail" / "Local Folders"
    for one in (imap / "INBOX.sbd", local / "Archiv.sbd"):
        one.mkdir(parents=True)
    (folder / "prefs.js").write_text(PREFS, encoding="utf-8")
    (root / "profiles.ini").write_text("[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n", encoding="utf-8")
    mbox(imap / "INBOX", [letters[0], letters[2]])
    mbox(imap / "Ausgang Ich", [letters[1]])
    mbox(imap / "Weg", [letters[3]])
    mbox(imap / "INBOX.sbd" / "Projekt", [letters[5]])
    (imap / "INBOX.msf").write_text("x")
    mbox(local / "Halbfertig", [letters[4]])
    mbox(local / "Junk", [letters[3]])
    maildir(local / "Archiv.sbd" / "2025", [letters[4]], ["1.eml"])
    return folder


def test_folders_are_read_by_their_role(tmp_path: Path) -> None:
    folder = profile(tmp_path)
    units = thunderbird.units(str(folder))
    assert [(Path(unit.path).relative_to(folder).as_posix(), unit.kind, unit.sent) for unit in units] == [
        ("ImapMail/imap.buero.example/Ausgang Ich", "mbox", True),
        ("ImapMail/imap.buero.example/INBOX", "mbox", False),
        ("ImapMail/imap.buero.example/INBOX.sbd/Projekt", "mbox", False),
        ("Mail/Local Folders/Archiv.sbd/2025/cur", "maildir", False),
    ]


def test_profiles_are_found_with_their_addresses(tmp_path: Path) -> None:
    folder = profile(tmp_path)
    (tmp_path / "empty.default").mkdir()
    (tmp_path / "empty.default" / "prefs.js").write_text("")
    (found,) = thunderbird.profiles((str(tmp_path), str(tmp_path / "none")))
    assert (found.path, found.addresses) == (str(folder), (ME,))


def test_a_list_of_profiles_that_is_broken_hides_none(tmp_path: Path) -> None:
    profile(tmp_path)
    (tmp_path / "profiles.ini").write_bytes(b"\xff[[[")
    assert len(thunderbird.profiles((str(tmp_path),))) == 1
    (tmp_path / "abc.default" / "prefs.js").write_bytes(b'user_pref("\xff')
    assert thunderbird.identities(str(tmp_path / "abc.default")) == ()
    assert thunderbird.units(str(tmp_path / "none")) == ()
