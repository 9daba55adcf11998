"""Invented exports as LinkedIn, WhatsApp, Telegram and Signal hand them out, of all eras and languages."""

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

ME_URL = "https://www.linkedin.com/in/ida-ich"
PREAMBLE = 'Notes:\n"When exporting, you may notice that addresses are missing. See ""Settings"", then ""Who"""\n\n'


def table(header: Sequence[str], rows: Sequence[Sequence[str]], *, quoted: bool = False) -> str:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def connections(
    people: int, *, urls: bool = True, preamble: bool = True, hidden: int = 0, position: str = "Chefin"
) -> str:
    """``people`` connections; without ``urls`` as until the middle of 2023."""
    header = [
        "First Name",
        "Last Name",
        *(["URL"] if urls else []),
        "Email Address",
        "Company",
        "Position",
        "Connected On",
    ]
    rows = [
        [
            f"Vor{n}", f"Nach{n}, MBA" if n == 1 else f"Nach{n}",
            *([f"https://www.linkedin.com/in/person-{n}"] if urls else []),
            f"p{n}@firma.example" if n == 0 else "", f"Firma {n % 7} GmbH", position, f"{1 + n % 28:02} Feb 2026",
        ]
        for n in range(people)
    ]  # fmt: skip
    rows += [["", "", *([""] if urls else []), "", "", "", "03 Mar 2025"]] * hidden
    return (PREAMBLE if preamble else "") + table(header, rows)


def messages(rows: Sequence[Mapping[str, str]], *, era: int = 2026) -> str:
    """``messages.csv`` of an era: 2019 (9 columns), 2023 (10) or 2026 (13, all quoted)."""
    header = ["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO"]
    if era >= 2023:
        header.append("RECIPIENT PROFILE URLS")
    header += ["DATE", "SUBJECT", "CONTENT", "FOLDER"]
    if era >= 2026:
        header += ["ATTACHMENTS", "IS MESSAGE DRAFT", "IS CONVERSATION DRAFT"]
    return table(header, [[row.get(name, "") for name in header] for row in rows], quoted=era >= 2026)


def message(talk: str, person: int, date: str, text: str, *, sent: bool = False, **more: str) -> dict[str, str]:
    """One message between me and person ``n`` of ``connections``."""
    name, url = f"Vor{person} Nach{person}", f"https://www.linkedin.com/in/person-{person}"
    mine, theirs = ("Ida Ich", ME_URL), (name, url)
    (author, of), (to, at) = (mine, theirs) if sent else (theirs, mine)
    return {
        "CONVERSATION ID": talk, "FROM": author, "SENDER PROFILE URL": of, "TO": to, "RECIPIENT PROFILE URLS": at,
        "DATE": date, "CONTENT": text, "FOLDER": "INBOX", "IS MESSAGE DRAFT": "No", "IS CONVERSATION DRAFT": "No",
    } | more  # fmt: skip


INVITED = ["From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"]


def invitations() -> str:
    """One that came from a stranger, with a question, and one that I sent."""
    return table(
        INVITED,
        [
            ["Gerd Fremd", "Ida Ich", "1/29/26, 2:37 PM", "Hätten Sie Interesse an einer Stelle?", "INCOMING",
             "https://www.linkedin.com/in/gerd-fremd", ME_URL],
            ["Ida Ich", "Vor2 Nach2", "1/28/26, 9:05 AM", "", "OUTGOING", ME_URL,
             "https://www.linkedin.com/in/person-2"],
        ],
    )  # fmt: skip


def archive(path: Path, **parts: str) -> Path:
    """A zip of tables; the names as LinkedIn writes them today."""
    named = {
        "connections": "Connections.csv",
        "messages": "messages.csv",
        "invitations": "Invitations.csv",
        "notes": "Notes.csv",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for part, text in parts.items():
            out.writestr(named.get(part, part), text)
    return path


def linkedin(path: Path, people: int = 12, **more: str) -> Path:
    """A whole export: connections, a conversation in which I am asked, one that I began, advertising, an invitation."""
    talk = [
        message("c1", 1, "2026-11-16 08:00:00 UTC", "Hallo Ida, lange nichts gehört."),
        message("c1", 1, "2026-11-17 08:00:00 UTC", "Könnten Sie mir bis Freitag\nden Lebenslauf schicken?"),
        message("c2", 2, "2026-11-10 10:00:00 UTC", "Danke für die Vernetzung!", sent=True),
        message("c2", 2, "2026-11-11 10:00:00 UTC", "Gern geschehen."),
        message("c3", 3, "2026-11-12 10:00:00 UTC", '<p class="spinmail-quill-editor__spin-break">Jetzt buchen?</p>'),
        {"CONVERSATION ID": "c4", "FROM": "LinkedIn Ads", "DATE": "2026-11-12 10:00:00 UTC", "CONTENT": "Sonderpreis?"},
    ]
    parts = {"connections": connections(people, hidden=2), "messages": messages(talk), "invitations": invitations()}
    return archive(path, **(parts | more))


def android(lines: Sequence[tuple[datetime, str, str]], *, day: str = "%d.%m.%y, %H:%M") -> str:
    """A chat as Android writes it: whom an empty name stands for is the chat itself."""
    return "".join(f"{at:{day}} - {f'{who}: ' if who else ''}{text}\n" for at, who, text in lines)


def ios(lines: Sequence[tuple[datetime, str, str]], *, day: str = "%d.%m.%y, %H:%M:%S") -> str:
    return "".join(f"[{at:{day}}] {f'{who}: ' if who else ''}{text}\r\n" for at, who, text in lines)


def talk(
    count: int = 4, *, start: datetime | None = None, step: timedelta = timedelta(hours=3)
) -> list[tuple[datetime, str, str]]:
    """Eva asks, I answer, Eva thanks and asks again, in turn."""
    begin = start or datetime(2026, 11, 16, 9, 0)
    said = [("Eva Berger", "Könntest du mir bis Freitag die Liste schicken?"), ("Ida Ich", "Ja, mache ich heute noch."),
            ("Eva Berger", "Danke!"), ("Eva Berger", "Wann hast du Zeit für ein Gespräch?")]  # fmt: skip
    return [(begin + step * n, *said[n % 4]) for n in range(count)]


def telegram(path: Path, texts: Sequence[tuple[str, object]], *, whole: bool = False) -> Path:
    """A personal chat with user 7, whose other side is me (user 1); ``whole`` as an account's export."""
    chat = {
        "name": "Eva", "type": "personal_chat", "id": 7,
        "messages": [
            {"id": n, "type": "message", "date_unixtime": str(1_794_000_000 + n * 60), "from": who,
             "from_id": "user7" if who == "Eva" else "user1", "text": text}
            for n, (who, text) in enumerate(texts)
        ],
    }  # fmt: skip
    group = {"name": "Alle", "type": "private_group", "id": 9, "messages": [{"id": 1, "type": "message", "text": "x"}]}
    document: dict[str, object] = {"chats": {"list": [chat, group]}} if whole else chat
    if whole:
        document["personal_information"] = {"user_id": 1, "first_name": "Ida"}
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def signal(path: Path, texts: Sequence[tuple[bool, str]], *, start: datetime | None = None) -> Path:
    """``main.jsonl`` of a chat with Eva (a number), mine marked true; and notes to myself, which are no chat."""
    begin = int((start or datetime(2026, 11, 16, 9, 0, tzinfo=UTC)).timestamp() * 1000)
    frames: list[dict[str, object]] = [
        {"version": "1", "backupTimeMs": "1"},
        {"account": {"givenName": "Ida", "familyName": "Ich"}},
        {"recipient": {"id": "1", "self": {}}},
        {"recipient": {"id": "2", "contact": {"aci": "q83vEg==", "e164": "4917012345678", "profileGivenName": "Eva"}}},
        {"chat": {"id": "1", "recipientId": "2"}},
        {"chat": {"id": "2", "recipientId": "1"}},
    ]
    for n, (mine, text) in enumerate(texts):
        frames.append(
            {"chatItem": {"chatId": "1", "authorId": "1" if mine else "2", "dateSent": str(begin + n * 60_000),
                          ("outgoing" if mine else "incoming"): {}, "standardMessage": {"text": {"body": text}}}}
        )  # fmt: skip
    frames.append({"chatItem": {"chatId": "1", "authorId": "2", "dateSent": "1", "incoming": {}, "updateMessage": {}}})
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in frames) + "\n", encoding="utf-8")
    return path
