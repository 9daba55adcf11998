"""What a typed line is about: who owes, whether it tells of a call, a lead's title, and whom it may name.

German and English, by the words alone. What is wrong shows as a chip that one click corrects, so the rules are few:
a job, else that somebody else is to do something, else that I am, else a note.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.records.capture import CaptureKind
from app.records.exchange import Medium
from app.records.obligation import Level

_LEAD = re.compile(
    r"^(?:stelle|job|lead|vacancy|position|opening|ausschreibung|stellenangebot)\b\s*[:–-]"
    r"|\b(?:stelle|stellenangebot|ausschreibung|job|vacancy|opening) (?:als|bei|frei|at|as|for)\b"
    r"|\b(?:freie|offene|neue) stelle\b|\b(?:open|new) (?:position|vacancy|role)\b"
    r"|\b(?:sucht|suchen)\b.{0,40}\b\w*(?:assistenz|assistentin|assistent|sekretär(?:in)?|office|leitung|kraft|referent(?:in)?)\b"
    r"|\b(?:is hiring|are hiring|hires|looks? for an?|is looking for an?|looking for an?|seeks? an?)\b.{0,40}\b(?:assistant|secretary|pa|manager|officer|clerk)\b",
    re.IGNORECASE,
)
_LEAD_HEAD = re.compile(
    r"^(?:stelle|job|lead|vacancy|position|opening|ausschreibung|stellenangebot)\b\s*(?:[:–-]|als|as|for)?\s*",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:\b(?:bei(?:m)?|at|with)|,)\s+(?P<name>[^,;.]+?)\s*$")
_SEEKS = re.compile(
    r"^(?P<who>.+?)\s+(?:sucht|suchen|is hiring|are hiring|hires|looks? for|is looking for|seeks?)\s+"
    r"(?:eine[nr]?\s+|ein\s+|an?\s+|for\s+)?(?P<what>.+)$",
    re.IGNORECASE,
)
#: I wait for them; what they promised is told apart below.
_THEIRS = re.compile(
    r"\b(?:ich )?(?:warte|warten)(?: noch)? auf\b|\bwaiting (?:for|on)\b|\bawait(?:ing)?\b|\bschuldet (?:mir|uns)\b"
    r"|\bowes? (?:me|us)\b|\b(?:steht noch aus|noch offen von|outstanding from)\b"
    r"|\b(?:ich habe|habe|hab) \S+(?: \S+)? (?:gefragt|gebeten|geschrieben|angefragt)\b|\b(?:i )?(?:asked|emailed|wrote(?: to)?) (?!me\b|us\b|for\b|whether\b|if\b)\w+"
    r"|\bnachfragen\b|\bnachhaken\b|\b(?:follow up with|chase|check (?:back )?with|ask \w+ again)\b",
    re.IGNORECASE,
)
_THEY_PROMISED = re.compile(
    r"\b(?:wollte|will|wird|soll|sollte|würde|hat (?:mir |uns )?(?:versprochen|zugesagt)|versprach|verspricht)\b.*"
    r"\b(?:schicken|senden|melden|zurückrufen|zurückmelden|antworten|liefern|klären|prüfen|nachreichen|anrufen|weiterleiten|bescheid geben|bescheid sagen)\b"
    r"|\bhat\b.{0,40}\b(?:versprochen|zugesagt)\b|\b(?:meldet sich|schickt (?:mir|uns)|sendet (?:mir|uns)|kommt auf mich zu|ruft (?:mich )?(?:zurück|wieder an))\b"
    r"|\b(?:promised|said (?:s?he|they)(?:'d| would|'ll| will)|will (?:send|get back|call(?: me)? back|let me know|reply|answer|deliver|check|confirm|forward))\b"
    r"|\b(?:is going to|'ll) (?:send|get back|call|let me know|reply|check|confirm)\b",
    re.IGNORECASE,
)
_I_PROMISED = re.compile(
    r"\b(?:ich habe|habe|hab)\b.*\b(?:versprochen|zugesagt)\b|\bi(?:'ve)? (?:promised|said i(?:'d|'ll| would| will))\b"
    r"|\bich (?:schicke|sende|melde|rufe|liefere|kläre|prüfe|antworte)\b|\bi(?:'ll| will| am going to|'m going to)\b",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:möchte|möchten|will|wollte|wünscht|braucht|brauchen|bittet|bat|erwartet|fragt|fragte|hätte gern|wartet auf (?:mich|uns|meine|unsere|antwort|rückruf|rückmeldung))\b"
    r"|\b(?:wants?|needs?|asks?|asked (?:me|us|for|whether|if)|would like|expects?|is waiting(?! for\b)|waits for me|requests?)\b"
    r"|\b\w*(?:rufen|schicken|senden|schreiben|antworten|melden|klären|prüfen|liefern|besorgen|vorbereiten|erledigen|abgeben|zusagen|absagen|bestätigen|gratulieren|danken|einladen|treffen|geben|sagen)\s*[.!]?$"
    r"|^(?:call|phone|ring|write|reply|answer|send|email|mail|thank|remind|invite|meet|confirm|check|prepare|tell|give|get back|congratulate|ask)\b"
    r"|\b(?:ich|i) (?:muss|soll|sollte|schulde|must|should|need to|have to|owe)\b|\b(?:rückruf|rückmeldung|antwort|reply|call back|get back to|todo|to do|erledigen)\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:rief(?:en)?(?: \S+)? an|hat (?:mich |eben |gerade |heute )*angerufen|angerufen|telefonat|telefoniert|am telefon|anruf von"
    r"|called(?: me| in)?|phoned|rang|phone call|on the phone|spoke (?:to|with))\b",
    re.IGNORECASE,
)
_TITLES = "frau|herrn?|fr\\.|hr\\.|dr\\.|prof\\.|mr\\.?|mrs\\.?|ms\\.?|miss|professor|doktor"
_TITLED = re.compile(
    rf"\b(?P<title>(?:(?:{_TITLES})\s+)+)(?P<name>[^\W\d_][\w’'-]*(?:\s+(?-i:[A-ZÄÖÜ])[\w’'-]+)?)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_MOST_WORDS = 40
#: Words at the beginning of a line that no name follows from.
_NEVER = frozenset(
    [
        "ich",
        "wir",
        "er",
        "sie",
        "es",
        "der",
        "die",
        "das",
        "und",
        "oder",
        "mit",
        "von",
        "bei",
        "für",
        "an",
        "am",
        "bis",
        "im",
        "in",
        "auf",
        "zu",
        "nach",
        "heute",
        "morgen",
        "the",
        "and",
        "or",
        "with",
        "from",
        "for",
        "to",
        "by",
        "at",
        "on",
        "of",
        "in",
        "i",
        "we",
        "he",
        "she",
        "they",
        "it",
        "that",
        "a",
        "an",
        "call",
        "send",
        "write",
        "ask",
        "anrufen",
        "schicken",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the words of a line say, before anybody knows the people."""

    kind: CaptureKind
    level: Level
    medium: Medium
    title: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)


def read(rest: str, dated: bool) -> Line:
    """What a line says without the words of its day; ``dated``: it named one."""
    medium = Medium.CALL if _CALL.search(rest) else Medium.NOTE
    if _LEAD.search(rest):
        title, organisation = _vacancy(rest)
        return Line(kind=CaptureKind.LEAD, level=Level.ASKED, medium=medium, title=title, organisation=organisation)
    kind, level = _owing(rest, dated)
    return Line(kind=kind, level=level, medium=medium)


def _owing(rest: str, dated: bool) -> tuple[CaptureKind, Level]:
    if _I_PROMISED.search(rest):
        return CaptureKind.MINE, Level.PROMISED
    if _THEIRS.search(rest):
        return CaptureKind.THEIRS, Level.ASKED
    if _THEY_PROMISED.search(rest):
        return CaptureKind.THEIRS, Level.PROMISED
    if _MINE.search(rest) or dated:
        return CaptureKind.MINE, Level.ASKED
    return CaptureKind.NOTE, Level.ASKED


def _vacancy(rest: str) -> tuple[str, str]:
    """A lead's title and employer: "Assistenz bei Nordlicht", "Nordlicht sucht eine Assistenz"."""
    bare = _LEAD_HEAD.sub("", rest).strip(" ,.;:–-")
    if seeking := _SEEKS.match(bare):
        return seeking["what"].strip(" ,.;"), seeking["who"].strip(" ,.;")
    if there := _AT.search(bare):
        return bare[: there.start()].strip(" ,.;"), there["name"].strip()
    return bare or rest.strip(), ""


def without(line: str, start: int, end: int) -> str:
    """The line without the words between, and without the gap they leave."""
    left, right = line[:start].rstrip(" ,;–-"), line[end:].lstrip(" ,;–-")
    return f"{left} {right}".strip()


def called(line: str) -> str:
    """Somebody whom the line names with a title, whom the vault need not know: "Frau Berger", "Mr Hill"."""
    hit = _TITLED.search(line)
    if hit is None or hit["name"].casefold() in _NEVER:
        return ""
    return re.sub(r"[’']s?$", "", hit["name"])


def words(line: str) -> Sequence[str]:
    """The words that may be names, as they are written: an English or German genitive loses its ending."""
    return tuple(_words(line))


def _words(line: str) -> Iterator[str]:
    for number, hit in enumerate(_WORD.finditer(line)):
        if number >= _MOST_WORDS:
            return
        word = re.sub(r"[’']s?$", "", hit[0])
        if word.casefold() not in _NEVER:
            yield word
