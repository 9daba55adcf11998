"""Short honest answers to begin a letter with: those that the program brings, by code, and the user's own texts.

``{day}`` in a text is the day until which the user promises an answer, ``{name}`` the one who gets it. What only the
user knows stands as "…", so that nothing is sent that nobody wrote.
"""

from app.records.obligation import Side

#: In the order in which they are offered; titles and texts stand in resources/sentences.
OF_SIDE: dict[Side, tuple[str, ...]] = {
    Side.MINE: ("later", "yes", "no", "missing", "waiting", "late", "thanks"),
    Side.THEIRS: ("again", "needed"),
}
#: Own texts, and letters in one of them, at most.
MOST, LONGEST = 50, 2_000
_TITLE = 40


def filled(text: str, *, day: str, name: str) -> str:
    """A text with its day and name put in; other braces stay."""
    return text.replace("{day}", day).replace("{name}", name)


def title(text: str) -> str:
    """What an own text is called in a menu: its beginning."""
    line = " ".join(text.split())
    return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"


def parted(text: str) -> tuple[str, ...]:
    """Own texts as they are typed one below another, with a blank line between."""
    paragraphs = ["\n".join(line.strip() for line in one.splitlines()).strip() for one in _paragraphs(text)]
    return tuple(dict.fromkeys(one for one in paragraphs if one))


def joined(texts: tuple[str, ...]) -> str:
    return "\n\n".join(texts)


def _paragraphs(text: str) -> list[str]:
    found: list[str] = [""]
    for line in text.splitlines():
        if line.strip():
            found[-1] += line + "\n"
        else:
            found.append("")
    return found
