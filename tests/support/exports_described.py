"""Exports as the formats' descriptions tell them, with what has to be read from each.

Written from the gathered facts about LinkedIn's, WhatsApp's and Signal's files, before the text of our readers of them
was looked at (known were the names of their functions, and ``exports``, the generators that their own tests use), so
that reader and generator do not share a mistake. Not independent in one thing: both rest on the same gathered facts.
"""

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

ME, MY_PAGE = "Ida Ich", "https://www.linkedin.com/in/ida-ich-1a2b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One message: local time, who wrote it, and its text; ``mine`` as the export must tell it or its owner be told."""

    at: datetime
    who: str
    text: str = field(repr=False)
    mine: bool = False


def talk(count: int = 12, *, begin: datetime | None = None) -> tuple[Written, ...]:
    """Eva and I in turn, from the 13th of a month on, so that the order of day and month can be told; with what
    texts hold: line breaks, colons, brackets, quotes, signs of other scripts, and the same words twice in a minute.
    """
    start = begin or datetime(2026, 3, 13, 9, 5, 7)
    texts = (
        "Könntest du mir bis Freitag die Liste schicken?",
        "Ja: mache ich.\nZweite Zeile\n\nVierte - Zeile: mit Strich",
        'Sie sagte "gut, danke", oder?',
        "Ok",
        "Ok",
        "[siehe Anhang] 3/4, ja",
        "日本 – Grüße 🎉",
    )
    said = []
    for n in range(count):
        again = n % 7 == 4
        at = start + timedelta(hours=11 * (n - again), minutes=n - again, seconds=again)
        mine = n % 7 in (1, 5)
        said.append(Written(at=at, who=ME if mine else "Eva Berger", text=texts[n % 7], mine=mine))
    return tuple(said)


# --- WhatsApp ----------------------------------------------------------------------------------------------------


def _clock(at: datetime, *, blank: str, small: bool = False, seconds: bool = False) -> str:
    half = ("am", "pm") if small else ("AM", "PM")
    shown = f"{at.hour % 12 or 12}:{at:%M}" + (f":{at:%S}" if seconds else "")
    return f"{shown}{blank}{half[at.hour >= 12]}"


def _year(at: datetime) -> str:
    return f"{at.year % 100:02}"


def _android(at: Callable[[datetime], str]) -> Callable[[datetime], str]:
    return lambda moment: f"{at(moment)} - "


def _ios(at: Callable[[datetime], str]) -> Callable[[datetime], str]:
    return lambda moment: f"[{at(moment)}] "


#: How each locale begins a line; iOS writes seconds, Android does not.
LOCALES: dict[str, Callable[[datetime], str]] = {
    "de-android": _android(lambda at: f"{at:%d.%m}.{_year(at)}, {at:%H:%M}"),
    "de-ios": _ios(lambda at: f"{at:%d.%m}.{_year(at)}, {at:%H:%M:%S}"),
    "de-android-four-digits": _android(lambda at: f"{at:%d.%m.%Y}, {at:%H:%M}"),
    "en-us-android": _android(lambda at: f"{at.month}/{at.day}/{_year(at)}, {_clock(at, blank='\u202f')}"),
    "en-us-android-plain": _android(lambda at: f"{at.month}/{at.day}/{_year(at)}, {_clock(at, blank=' ')}"),
    "en-us-ios": _ios(lambda at: f"{at.month}/{at.day}/{_year(at)}, {_clock(at, blank='\u202f', seconds=True)}"),
    "en-us-ios-hard-blank": _ios(
        lambda at: f"{at.month}/{at.day}/{_year(at)}, {_clock(at, blank='\u00a0', seconds=True)}"
    ),
    "en-us-android-24h": _android(lambda at: f"{at.month}/{at.day}/{_year(at)}, {at:%H:%M}"),
    "en-gb-android": _android(lambda at: f"{at:%d/%m/%Y}, {at:%H:%M}"),
    "en-gb-ios": _ios(lambda at: f"{at:%d/%m/%Y}, {at:%H:%M:%S}"),
    "en-au-android": _android(lambda at: f"{at:%d/%m/%Y}, {_clock(at, blank='\u202f', small=True)}"),
    "fr-android": _android(lambda at: f"{at:%d/%m/%Y} à {at:%H:%M}"),
    "es-android": _android(lambda at: f"{at.day}/{at.month}/{_year(at)}, {at.hour}:{at:%M}"),
    "nl-ios": _ios(lambda at: f"{at:%d-%m-%Y}, {at:%H:%M:%S}"),
    "sv-android": _android(lambda at: f"{at:%Y-%m-%d} {at:%H:%M}"),
    "ja-android": _android(lambda at: f"{at:%Y/%m/%d}, {at:%H:%M}"),
    "fi-android": _android(lambda at: f"{at.day}.{at.month}.{at.year} klo {at:%H.%M}"),
}

#: What no person wrote, in both languages: the chat itself speaks.
SYSTEM = {
    "de": "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.",
    "en": "Messages and calls are end-to-end encrypted. No one outside of this chat can read them.",
}
#: Where a message's content does not come along.
LEFT_OUT = {
    "de": ("<Medien ausgeschlossen>", "Diese Nachricht wurde gelöscht", "Verpasster Sprachanruf"),
    "en": ("<Media omitted>", "This message was deleted", "Missed voice call"),
}


def whatsapp(said: Sequence[Written], locale: str, *, marks: bool = False, unsaved: bool = False) -> str:
    """A chat in a locale; ``marks`` are the signs for direction that iOS puts before lines and names, ``unsaved`` the
    sign before names of people who are not in the address book.
    """
    begin = LOCALES[locale]
    ios = "ios" in locale
    language = locale[:2] if locale[:2] in SYSTEM else "en"
    end = "\r\n" if ios else "\n"
    lines = [f"{begin(said[0].at)}{'Eva Berger: ' if ios else ''}{chr(0x200E) if ios else ''}{SYSTEM[language]}"]
    for one in said:
        name = f"~\u202f{one.who}" if unsaved and not one.mine else one.who
        lines.append(f"{'\u200e' if marks else ''}{begin(one.at)}{name}: {one.text}")
    return ("\ufeff" if marks else "") + end.join(line.replace("\n", end) for line in lines) + end


# --- LinkedIn ----------------------------------------------------------------------------------------------------

_COLUMNS = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE"),
    *("SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"),
)
_LATER = ("RECIPIENT PROFILE URLS", "ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT")
#: Nine columns at first, one more with each era, thirteen in 2026.
ERAS = {9 + more: tuple(one for one in _COLUMNS if one not in _LATER[more:]) for more in range(5)}


def _csv(header: Sequence[str], rows: Sequence[Sequence[str]], *, all_quoted: bool = False) -> str:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


#: A name with what joins names, another with a page whose address is written in percents and with a query.
PEOPLE = {
    "Eva Berger": "https://www.linkedin.com/in/eva-berger",
    "Kurt Weiß, MBA": "https://www.linkedin.com/in/Kurt-Wei%C3%9F?trk=inbox",
}


def linkedin_messages(said: Sequence[Written], columns: int, *, other: str = "Eva Berger") -> str:
    """A conversation with ``other``, mine in the INBOX as LinkedIn files it; a sponsored message and a draft (where
    the era can say that it is one) beside it. Newest first.
    """
    theirs = PEOPLE[other]
    rows: list[dict[str, str]] = []
    for one in said:
        (of, page), (to, at) = ((ME, MY_PAGE), (other, theirs)) if one.mine else ((other, theirs), (ME, MY_PAGE))
        rows.append({
            "CONVERSATION ID": f"2-{other[:3]}==", "CONVERSATION TITLE": "", "FROM": of, "SENDER PROFILE URL": page,
            "TO": to, "RECIPIENT PROFILE URLS": at, "DATE": f"{one.at:%Y-%m-%d %H:%M:%S} UTC", "SUBJECT": "",
            "CONTENT": one.text, "FOLDER": "INBOX", "ATTACHMENTS": "", "IS MESSAGE DRAFT": "No",
            "IS CONVERSATION DRAFT": "No",
        })  # fmt: skip
    rows.append({
        "CONVERSATION ID": "2-ad==", "FROM": "LinkedIn Member", "TO": ME, "DATE": "2026-03-14 10:00:00 UTC",
        "SUBJECT": "Ihr MBA?", "CONTENT": '<p class="spinmail-quill-editor__spin-break">Jetzt?</p>', "FOLDER": "INBOX",
    })  # fmt: skip
    if columns >= 12:
        draft = {"FROM": ME, "SENDER PROFILE URL": MY_PAGE, "CONTENT": "Entwurf", "IS MESSAGE DRAFT": "Yes"}
        rows.append(rows[0] | draft | {"DATE": "2026-03-28 10:00:00 UTC"})
    rows.sort(key=lambda row: row["DATE"], reverse=True)
    header = ERAS[columns]
    return _csv(header, [[row.get(name, "") for name in header] for row in rows], all_quoted=columns >= 13)


def linkedin_connections(*, pages: bool, preamble: bool) -> tuple[str, int]:
    """Both people of ``PEOPLE`` and a hidden member; how many people that makes."""
    header = [
        "First Name",
        "Last Name",
        *(["URL"] if pages else []),
        "Email Address",
        "Company",
        "Position",
        "Connected On",
    ]
    rows = []
    for name, page in PEOPLE.items():
        given, family = name.split(" ", 1)
        rows.append([given, family, *([page] if pages else []), "", "Nord GmbH", "Leiterin", "08 Feb 2026"])
    rows.append(["", "", *([""] if pages else []), "", "", "", "07 Feb 2026"])
    above = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
    return (above if preamble else "") + _csv(header, rows), len(PEOPLE)


def linkedin_invitations(*, said_pages: bool = True) -> str:
    """One that I sent and one that came: the outgoing inviter and the incoming invitee are me."""
    header = [
        "From",
        "To",
        "Sent At",
        "Message",
        "Direction",
        *(["inviterProfileUrl", "inviteeProfileUrl"] * said_pages),
    ]
    page = PEOPLE["Kurt Weiß, MBA"]
    sent = [ME, "Kurt Weiß, MBA", "1/29/26, 2:37 PM", "", "OUTGOING", *([MY_PAGE, page] * said_pages)]
    came = ["Kurt Weiß, MBA", ME, "1/30/26, 9:01 AM", "Hätten Sie Zeit?", "INCOMING", *([page, MY_PAGE] * said_pages)]
    return _csv(header, [sent, came])


# --- Signal ------------------------------------------------------------------------------------------------------


def signal(said: Sequence[Written], *, started: bool = True) -> str:
    """``main.jsonl``: a line a frame. The recipients (I, Eva, a group), their chats, and the items; of an item mine is
    what holds ``outgoing``. A group's item and an update of the chat itself lie between.
    """
    frames: list[dict[str, object]] = [{"version": "1", "backupTimeMs": "1773000000000"}] if started else []
    frames += [
        {"account": {"givenName": "Ida", "familyName": "Ich", "username": "ida.01"}},
        {"recipient": {"id": "1", "self": {}}},
        {"recipient": {"id": "2", "contact": {"aci": "3q2+796tvu/erb7v3q2+7w==", "e164": "4915112345678",
                                              "profileGivenName": "Eva", "profileFamilyName": "Berger"}}},
        {"recipient": {"id": "3", "group": {"masterKey": "AA==", "snapshot": {"title": {"title": "Alle"}}}}},
        {"chat": {"id": "10", "recipientId": "2", "expireTimerVersion": 1}},
        {"chat": {"id": "11", "recipientId": "3", "expireTimerVersion": 1}},
    ]  # fmt: skip
    for number, one in enumerate(said):
        moment = str(int(one.at.replace(tzinfo=UTC).timestamp() * 1000) + number)
        way: dict[str, object] = (
            {"outgoing": {"sendStatus": [{"recipientId": "2", "timestamp": moment, "delivered": {}}]}}
            if one.mine
            else {"incoming": {"dateReceived": moment, "read": True, "sealedSender": True}}
        )
        item = {"chatId": "10", "authorId": "1" if one.mine else "2", "dateSent": moment} | way
        frames.append({"chatItem": item | {"standardMessage": {"text": {"body": one.text}}}})
    group = {"chatId": "11", "authorId": "2", "dateSent": "1773000000001", "incoming": {"read": True}}
    frames.append({"chatItem": group | {"standardMessage": {"text": {"body": "An alle?"}}}})
    update = {"chatId": "10", "authorId": "2", "dateSent": "1773000000002", "directionless": {}}
    frames.append({"chatItem": update | {"updateMessage": {"simpleUpdate": {"type": "IDENTITY_UPDATE"}}}})
    return "".join(json.dumps(frame, ensure_ascii=False) + "\n" for frame in frames)


def write(path: Path, text: str) -> Path:
    """Line ends as they are."""
    path.write_text(text, encoding="utf-8", newline="")
    return path
