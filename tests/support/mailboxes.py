"""Invented mail on disk: single messages, Maildirs and mailboxes, as other programs leave them."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

ME = "ich@buero.example"
START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)


def message(
    number: int,
    *,
    sender: str = "Eva Berger <eva@berger.example>",
    to: str = ME,
    subject: str = "Termin",
    text: str = "Könnten Sie mir bis Freitag den Termin bestätigen?",
    answers: int | None = None,
    days: float = 0,
    more: str = "",
) -> bytes:
    """A message with the Message-ID ``<number@test>``."""
    lines = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {format_datetime(START + timedelta(days=days, minutes=number))}",
        f"Message-ID: <{number}@test>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    if answers is not None:
        lines += [f"In-Reply-To: <{answers}@test>", f"References: <{answers}@test>"]
    if more:
        lines.append(more)
    return ("\n".join(lines) + f"\n\n{text}\n").encode()


def exchange_of_letters() -> list[bytes]:
    """Eva asks, I answer and ask back; a stranger writes; a newsletter comes; somebody I wrote to once is silent."""
    return [
        message(1),
        message(2, sender=f"Ich <{ME}>", to="eva@berger.example", subject="Re: Termin", answers=1, text="Ja. Wo denn?"),
        message(3, sender="Fremd <f@fremd.example>", subject="Frage", text="Haben Sie eine Stelle für mich?"),
        message(4, sender="news@laden.example", subject="Angebote", more="List-Unsubscribe: <https://x>"),
        message(5, sender=f"Ich <{ME}>", to="Ole <ole@nord.example>", subject="Hallo", text="Wie geht es dir?"),
        message(6, sender="Ole <ole@nord.example>", subject="Antw: Hallo", days=1, text="Gut, danke."),
    ]


def maildir(folder: Path, messages: list[bytes], names: list[str] | None = None) -> Path:
    """A Maildir with these messages in ``cur``."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(messages):
        name = names[number] if names else f"{1700000000 + number}.{number}.host:2,S"
        (folder / "cur" / name).write_bytes(data)
    return folder


def mbox(file: Path, messages: list[bytes]) -> Path:
    """A mailbox in which lines that begin with From are quoted (mboxrd)."""
    data = b""
    for one in messages:
        quoted = b"\n".join(
            b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in one.split(b"\n")
        )
        data += b"From eva@berger.example Mon Nov  2 08:00:00 2026\n" + quoted + b"\n"
    file.write_bytes(data)
    return file
