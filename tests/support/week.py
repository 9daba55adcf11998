"""An office's week in a real vault: the people, letters and calls from which Today is made."""

from datetime import datetime, timedelta

from app.records.contact import Contact, Ring, Standing
from app.records.exchange import Medium, Sentence, Speech
from app.records.ids import ConversationId
from app.records.obligation import Level, Obligation, Side
from app.workspace import Workspace
from tests.support.letters import ME, letter, person

ASKS = "Können Sie mir bis Freitag sagen, ob Sie das Gespräch am 3. Dezember begleiten?"
LETTER = (
    f"Liebe Frau Vogel,\n\nder Aufsichtsrat hat den Termin jetzt bestätigt. {ASKS} "
    "Herr Lindner würde sich sehr freuen, Sie wiederzusehen."
)
#: Who, where, whose turn it is, by which sentence, over which channel, how many days ago.
WEEK = (
    (
        "Friederike Lohmann",
        "Stiftung Wegwarte",
        Side.MINE,
        Level.PROMISED,
        "Die Unterlagen schicke ich.",
        Medium.MAIL,
        6,
    ),
    ("Sabine Berger", "Nordlicht Energie", Side.MINE, Level.ASKED, ASKS, Medium.MAIL, 5),
    ("Aylin Demir", "Demir & Partner", Side.MINE, Level.ASKED, "Hätten Sie kurz Zeit?", Medium.CHAT, 4),
    ("Dr. Henning Brandt", "Brandt Logistik", Side.MINE, Level.ASKED, "Ich bitte um Rückmeldung.", Medium.MAIL, 3),
    ("Tobias Hain", "", Side.MINE, Level.PROMISED, "Ich frage nach.", Medium.MAIL, 3),
    ("Nadine Pohl", "Klinikum Am Anger", Side.THEIRS, Level.ASKED, "Wer entscheidet darüber?", Medium.MAIL, 10),
    ("Mathias Krüger", "Lindner Maschinenbau", Side.THEIRS, Level.ASKED, "Passt der 8. Dezember?", Medium.MAIL, 7),
    ("Ines Albrecht", "", Side.THEIRS, Level.ASKED, "Darf ich Sie als Referenz nennen?", Medium.CHAT, 4),
    ("Paul Ackermann", "Rosenau Verlag", Side.THEIRS, Level.ASKED, "Haben Sie die Mappe?", Medium.MAIL, 3),
)


def fill(workspace: Workspace, now: datetime, names: tuple[str, ...] = ()) -> dict[str, Contact]:
    """Writes the week, or that of the people named, and judges it; gives the people by name."""
    people: dict[str, Contact] = {}
    conversations: list[ConversationId] = []
    for name, organisation, side, level, sentence, medium, days in WEEK:
        if names and name not in names:
            continue
        ring = Ring.INNER if name == "Sabine Berger" else Ring.CLOSE
        contact = people[name] = person(workspace, name, now, organisation=organisation, ring=ring)
        sent = (side is Side.MINE) == (level is Level.PROMISED)
        speech = Speech.PROMISES if level is Level.PROMISED else Speech.ASKS
        said = Sentence(speech=speech, text=sentence)
        at = now - timedelta(days=days)
        subject = "Gespräch am 3. Dezember"
        before = letter(
            workspace, contact, at - timedelta(days=7), "Wir planen ein Gespräch.", subject=subject, medium=medium
        )
        letter(
            workspace, contact, at - timedelta(days=6), "Sehr gern.", sent=True, subject=subject, conversation=before
        )
        text = LETTER if sentence == ASKS else sentence
        letter(workspace, contact, at, text, said, sent=sent, subject=subject, conversation=before, medium=medium)
        conversations.append(before)
    workspace.replies.judge(conversations, now)
    return people


def open_reply(workspace: Workspace, name: str, now: datetime) -> Obligation:
    """What is open with somebody."""
    return next(one for one in workspace.replies.list(now=now) if one.name == name)


def newcomer(workspace: Workspace, name: str, sentence: str, at: datetime) -> Contact:
    """Somebody unknown who wrote personally."""
    contact = person(workspace, name, at, standing=Standing.SCREENED)
    letter(workspace, contact, at, sentence, Sentence(speech=Speech.ASKS, text=sentence), subject="Nachfrage")
    return contact


def source(workspace: Workspace, read_at: datetime) -> None:
    """A mailbox that was last read at a moment."""
    from app.store.times import stamp

    with workspace._database.transaction("test.source", read_at, noted=False):
        workspace._database.insert("source", kind="mbox", path=ME, read_at=stamp(read_at), sent_seen=1)
