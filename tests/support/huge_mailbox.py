"""A mailbox of gigabytes: letters with and without attachments, a body that is mostly a hole, and more."""

from pathlib import Path

from tests.support.mailboxes import message

_FROM = b"From eva@berger.example Mon Nov  2 08:00:00 2026\n"
_BLOCK = 100


def _letter(number: int, attached: int) -> bytes:
    if not attached:
        return message(number, text="Könnten Sie mir bis Freitag antworten?\n" + "Viele Worte.\n" * 60)
    mark = "teil"
    kind = f'Content-Type: multipart/mixed; boundary="{mark}"'
    text = (
        f"--{mark}\nContent-Type: text/plain; charset=utf-8\n\nIm Anhang die Unterlagen. Passt es so?\n--{mark}\n"
        'Content-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n\n'
        + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0\n" * (attached // 77)
        + f"--{mark}--"
    )
    whole = message(number, text=text).decode()
    return whole.replace("Content-Type: text/plain; charset=utf-8", kind, 1).encode()


def write(path: Path, size: int, *, hole: int, extra: bytes = b"") -> int:
    """A mailbox of about ``size`` bytes whose second message is a hole of ``hole`` bytes (sparse where the file system
    can), followed by ``extra``; how many letters of our own there are.
    """
    count = 0
    with path.open("wb") as file:
        file.write(_FROM + _letter(0, 0) + b"\n")
        file.write(_FROM + _letter(1, 0))
        file.seek(hole, 1)
        file.write(b"\n\n")
        if extra:
            file.write(_FROM + extra + b"\n\n")
        count = 2
        while file.tell() < size:
            block = b"".join(
                _FROM + _letter(count + n, 2_500_000 if n == 50 else 150_000 if n % 3 == 0 else 0) + b"\n"
                for n in range(_BLOCK)
            )
            file.write(block)
            count += _BLOCK
    return count
