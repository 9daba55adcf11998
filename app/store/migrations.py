"""Steps from each version of the tables to the next; a vault's version is ``user_version``.

Each step runs in one transaction together with its record, so a crash leaves the version before or the one after.
"""

from collections.abc import Callable
from datetime import datetime

from app.errors import NewerVault
from app.store import knocks as counts
from app.store import referral_lines
from app.store.database import Database
from app.store.tables import (
    DDL,
    drafts,
    favours,
    first_hand,
    former,
    keeping,
    knocks,
    leads,
    mail,
    mailboxes,
    notices,
    outboxes,
    profiles,
    replies,
    rounds,
    sharing,
    statements,
)
from app.store.times import stamp


def first_tables(database: Database) -> None:
    """Version 1: all tables."""
    for statement in DDL:
        database.alter(statement)


def leads_from_adverts(database: Database) -> None:
    """A lead remembers its advert, whom to write to, where it was heard of, and that it was told in confidence."""
    for statement in sharing.ADVERTS:
        database.alter(statement)


def statements_of_peers(database: Database) -> None:
    """Interest, questions, endorsements and what else peers say; the chain behind a referral that was passed on."""
    for statement in statements.DDL:
        database.alter(statement)


def safe_keeping(database: Database) -> None:
    """Epochs, writers and their commits, a second place for backups, and the mark of a moved vault."""
    for statement in keeping.DDL:
        database.alter(statement)


def keep_drafts(database: Database) -> None:
    """What was being typed outlives a lock."""
    for statement in drafts.DDL:
        database.alter(statement)


def mailboxes_on_servers(database: Database) -> None:
    """Mailboxes that are read over IMAP, with their passwords."""
    for statement in mailboxes.DDL:
        database.alter(statement)


def what_is_recent(database: Database) -> None:
    """Conversations and obligations are found by their moment: Today stands at once after years of mail."""
    for statement in (*mail.RECENT, *replies.RECENT):
        database.alter(statement)


def what_was_told(database: Database) -> None:
    """Notices remember what they told."""
    for statement in notices.DDL:
        database.alter(statement)


def lines_of_referrals(database: Database) -> None:
    """Referrals are listed a window at a time and found by words."""
    for statement in sharing.LINES:
        database.alter(statement)
    referral_lines.index_all(database)


def what_was_done_for_each_other(database: Database) -> None:
    """Favours given and received."""
    for statement in favours.DDL:
        database.alter(statement)


def what_is_mass_mail(database: Database) -> None:
    """Messages remember whether they are mass mail beyond doubt, so that judging need not look at them again."""
    for statement in mail.MASS:
        database.alter(statement)


def steps_and_documents(database: Database) -> None:
    """Leads have as many steps as there are; files are kept with leads and persons."""
    for statement in (*leads.DDL, *leads.ADOPT):
        database.alter(statement)


def keys_given_up(database: Database) -> None:
    """Keys that were changed, one's own and peers'."""
    for statement in former.DDL:
        database.alter(statement)


def what_is_known_first_hand(database: Database) -> None:
    """Who is not the same, how often to be in touch, what an employer is like, and what columns mean."""
    for statement in first_hand.DDL:
        database.alter(statement)


def what_one_tells_of_oneself(database: Database) -> None:
    """Profiles: the user's own variants, and what was told to and by whom."""
    for statement in profiles.DDL:
        database.alter(statement)


def what_each_address_sent(database: Database) -> None:
    """What each address sent is counted ahead (below), and it is known which old messages were looked at."""
    for statement in knocks.DDL:
        database.alter(statement)


def what_passes_through_a_shared_folder(database: Database) -> None:
    """Outboxes, what was sealed into them and what was read; how far each sequence of a peer has come."""
    for statement in (*outboxes.DDL, *outboxes.ADOPT):
        database.alter(statement)


def how_many_letters_sell(database: Database) -> None:
    """What each address sent is counted with how much of it sells."""
    for statement in knocks.LETTERS:
        database.alter(statement)
    counts.count_all(database)


def rounds_of_peers(database: Database) -> None:
    """Rounds: their charters, what members signed, and what the user chose about them."""
    for statement in rounds.DDL:
        database.alter(statement)


def sealed_files_for_good(database: Database) -> None:
    """What was sealed for a shared folder can be written again however old the backup is that its reader goes on from.

    Sequences know what of them was answered.
    """
    for statement in outboxes.FOR_GOOD:
        database.alter(statement)


def what_waits_for_vouchers(database: Database) -> None:
    """Referrals that wait for more vouchers are left out of lists at no cost."""
    for statement in rounds.HELD:
        database.alter(statement)


def what_judged_last_and_when_i_wrote(database: Database) -> None:
    """A newer program judges anew what an older one judged; when I last wrote to somebody is found at once."""
    for statement in (*replies.JUDGED_BY, *mail.WRITTEN):
        database.alter(statement)


def what_a_mail_of_its_own_settles(database: Database) -> None:
    """An obligation may be settled by a mail in another conversation of the same two people."""
    for statement in replies.SETTLED_BY:
        database.alter(statement)


#: In order; the n-th leads to version n. Steps are never changed once released.
STEPS: tuple[Callable[[Database], None], ...] = (
    first_tables,
    leads_from_adverts,
    statements_of_peers,
    safe_keeping,
    keep_drafts,
    mailboxes_on_servers,
    what_is_recent,
    what_was_told,
    lines_of_referrals,
    what_was_done_for_each_other,
    what_is_mass_mail,
    steps_and_documents,
    keys_given_up,
    what_is_known_first_hand,
    what_one_tells_of_oneself,
    what_each_address_sent,
    what_passes_through_a_shared_folder,
    how_many_letters_sell,
    rounds_of_peers,
    sealed_files_for_good,
    what_waits_for_vouchers,
    what_judged_last_and_when_i_wrote,
    what_a_mail_of_its_own_settles,
)
LATEST = len(STEPS)


def version(database: Database) -> int:
    return int(database.value("PRAGMA user_version"))


def known_version(database: Database) -> int:
    """The version of the tables. Raises ``NewerVault``."""
    at = version(database)
    if at > LATEST:
        raise NewerVault(version=at)
    return at


def migrate(database: Database, now: datetime) -> tuple[str, ...]:
    """Bring the vault to the latest version; gives the names of the steps that ran. Raises ``NewerVault``."""
    at = known_version(database)
    done = []
    for number, step in enumerate(STEPS[at:], start=at + 1):
        database.alter("BEGIN IMMEDIATE")
        try:
            step(database)
            database.alter(_RECORDS)
            database.alter("INSERT INTO migration VALUES (?, ?, ?)", (number, step.__name__, stamp(now)))
            database.alter(f"PRAGMA user_version = {number}")
            database.alter("COMMIT")
        except BaseException:
            database.alter("ROLLBACK")
            raise
        done.append(step.__name__)
    return tuple(done)


_RECORDS = """
    CREATE TABLE IF NOT EXISTS migration (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        at INTEGER NOT NULL
    ) STRICT
"""
