"""A JSON Resume (jsonresume.org, schema 1.0) as the texts of a profile, with the names of all it holds beside them.

Addresses, links and pictures are left out on purpose: a profile goes to people who have the user's card already.
"""

import json
from collections.abc import Iterator

from app.errors import AppError
from app.records.profile import MOST, MOST_RESUME, ProfileText, TakenResume

_DEEPEST = 20

type Found = dict[str, object]


class NoResume(AppError):
    """This file is no JSON Resume."""


def read(data: bytes) -> TakenResume:
    """Who somebody is and what they do; what they look for they write themselves. Raises ``NoResume``."""
    resume = _parsed(data)
    reader = _Reader()
    about, does = _about(reader, resume), _does(reader, resume)
    if not about and not does:
        raise NoResume
    text = ProfileText(about=_fitting(about, reader), does=_fitting(does, reader))
    lost = [_bare(path) for path in _leaves(resume, "") if path not in reader.used]
    return TakenResume(text=text, losses=tuple(sorted({*lost, *reader.cut})))


def _parsed(data: bytes) -> Found:
    if len(data) > MOST_RESUME:
        raise NoResume
    try:
        resume = json.loads(data.decode("utf-8-sig"), strict=False)
        json.dumps(resume, ensure_ascii=False).encode()  # no half surrogate pairs
    except (ValueError, RecursionError):
        raise NoResume from None
    if not isinstance(resume, dict) or not isinstance(resume.get("basics", resume.get("work")), dict | list):
        raise NoResume
    return resume


def _about(reader: "_Reader", resume: Found) -> list[tuple[str, str]]:
    """Blocks with the property that each came from."""
    basics = resume.get("basics")
    basics = basics if isinstance(basics, dict) else {}
    blocks = [("basics", reader.line(basics, "basics", "name", "label"))]
    blocks.append(("basics.summary", reader.text(basics, "basics", "summary")))
    location = basics.get("location")
    if isinstance(location, dict):
        blocks.append(("basics.location", reader.line(location, "basics.location", "city", "region", "countryCode")))
    for entry, path in reader.entries(resume, "education"):
        head = reader.line(entry, path, "studyType", "area", "institution") + reader.span(entry, path)
        blocks.append(("education", head.strip()))
    spoken = [
        reader.line(entry, path, "language", "fluency", between=": ")
        for entry, path in reader.entries(resume, "languages")
    ]
    blocks.append(("languages", ", ".join(filter(None, spoken))))
    return [(name, block) for name, block in blocks if block]


def _does(reader: "_Reader", resume: Found) -> list[tuple[str, str]]:
    blocks = []
    for section in ("work", "volunteer"):
        for entry, path in reader.entries(resume, section):
            head = reader.line(entry, path, "position", "name", "organization", "company") + reader.span(entry, path)
            told = [head.strip(), reader.text(entry, path, "summary")]
            told += [f"– {point}" for point in reader.texts(entry, path, "highlights")]
            blocks.append((section, "\n".join(filter(None, told))))
    for entry, path in reader.entries(resume, "skills"):
        name = reader.line(entry, path, "name", "level")
        keywords = ", ".join(reader.texts(entry, path, "keywords"))
        blocks.append(("skills", ": ".join(filter(None, (name, keywords)))))
    return [(name, block) for name, block in blocks if block]


def _fitting(blocks: list[tuple[str, str]], reader: "_Reader") -> str:
    """As many whole blocks as a profile takes; the properties of the others are lost, in part at least."""
    taken, length = list[str](), 0
    for name, block in blocks:
        if length + len(block) + 1 > MOST:
            reader.cut.add(name)
            continue
        taken.append(block)
        length += len(block) + 1
    return "\n".join(taken)


class _Reader:
    """Takes texts out and remembers which: ``used`` holds their paths, ``cut`` what did not fit."""

    def __init__(self) -> None:
        self.used: set[str] = set()
        self.cut: set[str] = set()

    def text(self, found: Found, path: str, name: str) -> str:
        value = found.get(name)
        if not isinstance(value, str):
            return ""
        self.used.add(f"{path}.{name}")
        return value.strip()

    def line(self, found: Found, path: str, *names: str, between: str = ", ") -> str:
        """Several texts in one line."""
        return between.join(filter(None, (" ".join(self.text(found, path, name).split()) for name in names)))

    def span(self, found: Found, path: str) -> str:
        """From when to when, in brackets."""
        days = self.line(found, path, "startDate", "endDate", between=" – ")
        return f" ({days})" if days else ""

    def texts(self, found: Found, path: str, name: str) -> list[str]:
        value, texts = found.get(name), []
        for place, entry in enumerate(value if isinstance(value, list) else ()):
            if isinstance(entry, str):
                self.used.add(f"{path}.{name}[{place}]")
                texts.append(" ".join(entry.split()))
        return list(filter(None, texts))

    def entries(self, resume: Found, name: str) -> Iterator[tuple[Found, str]]:
        """The objects of a list with their paths."""
        value = resume.get(name)
        for place, entry in enumerate(value if isinstance(value, list) else ()):
            if isinstance(entry, dict):
                yield entry, f"{name}[{place}]"


def _leaves(value: object, path: str, depth: int = 0) -> Iterator[str]:
    """The paths of all that says something; what lies deeper than any résumé is one leaf."""
    if isinstance(value, dict) and depth < _DEEPEST:
        for name, entry in value.items():
            yield from _leaves(entry, f"{path}.{name}" if path else str(name), depth + 1)
    elif isinstance(value, list) and depth < _DEEPEST:
        for place, entry in enumerate(value):
            yield from _leaves(entry, f"{path}[{place}]", depth + 1)
    elif value not in ("", None):
        yield path


def _bare(path: str) -> str:
    """Without the places in lists: ``work.url`` of ``work[2].url``."""
    return "".join(part.split("]", 1)[-1] for part in f"]{path}".split("["))
