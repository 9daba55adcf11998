"""Who of the circle might suit a lead, and why: role, wishes, skills, place, languages, availability, last talk.

Only what the user wrote about a person counts (role, labels, notes), and each reason names the words it rests on. A
word of the advert that somebody's entry has too is a skill only where it is no everyday word. Weights were set by hand:
what somebody is and wants outweighs where they live and when one last spoke.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from app.records.contact import Contact
from app.records.fit import Fit, FitReason, Reason
from app.records.lead import Vacancy

_WORD = re.compile(r"[^\W\d_]{3,}")
#: Words for one kind of office work; two texts that hold words of one line mean the same role.
_ROLES = (
    "assistenz assistentin assistent assistant sekretariat sekretärin sekretär secretary secretariat vorzimmer office",
    "empfang rezeption reception receptionist telefonzentrale front",
    "buchhaltung buchhalterin buchhalter accounting accountant bookkeeper bookkeeping rechnungswesen finanzen",
    "personal personalabteilung personalreferentin hr recruiting recruiter personalwesen",
    "projektassistenz projektmanagement projektleitung project projekt veranstaltungen events event",
    "rechtsanwaltsfachangestellte notarfachangestellte paralegal kanzlei legal",
    "sachbearbeitung sachbearbeiterin sachbearbeiter clerk administrator verwaltung administration",
    "lektorat redaktion editor editorial verlag kommunikation communications presse marketing",
)
_LANGUAGES = (
    "deutsch german", "englisch english", "französisch french", "polnisch polish", "spanisch spanish",
    "italienisch italian", "russisch russian", "ukrainisch ukrainian", "türkisch turkish", "arabisch arabic",
    "tschechisch czech", "niederländisch dutch", "portugiesisch portuguese", "chinesisch chinese", "dänisch danish",
)  # fmt: skip
_WISHES = re.compile(
    r"(?:sucht|möchte wechseln|will wechseln|wechselwillig|unzufrieden|offen für|stellensuche|arbeitssuchend|"
    r"looking for|wants to (?:move|change|leave)|open to|job hunting|seeking)[^.;\n]{0,60}",
    re.IGNORECASE,
)
_AVAILABLE = re.compile(
    r"(?<!nicht )(?<!not )(?:verfügbar|frei ab|ab sofort|kündigungsfrist|available|can start|notice period)"
    r"[^.;\n]{0,40}",
    re.IGNORECASE,
)
_CONTENT = re.compile(
    r"(?:bleibt|zufrieden|will nicht wechseln|nicht verfügbar|not available|staying|not looking)", re.IGNORECASE
)
#: Words of adverts that say nothing about a person.
_EVERYDAY = frozenset(
    """
    und oder der die das den dem des ein eine einer eines für mit von vom zum zur bei als auch sich ihre ihr wir sie ich
    ist sind hat haben wird werden uns unser unsere unserer the and for with our you your are will have this that from
    who has not aus nach über unter auf einem stelle stellen job arbeit aufgaben team gerne gut gute guten sehr mehr
    jahre jahr years year zeit vollzeit teilzeit full part time work working neue neuen new kennt know knows bitte
    please bewerbung apply frau herr hand rechte leitung abteilung firma company people person kontakt
    """.split()  # noqa: SIM905 - a line of words is read more easily than a list of quotes
)
_WEIGHTS = {
    FitReason.ROLE: 6,
    FitReason.WISH: 5,
    FitReason.SKILL: 2,
    FitReason.PLACE: 2,
    FitReason.LANGUAGE: 2,
    FitReason.AVAILABLE: 2,
}
_MOST_SKILLS = 4
_RECENT_DAYS, _RECENT = 90, 1


def fits(vacancy: Vacancy, circle: Iterable[Contact], now: datetime) -> tuple[Fit, ...]:
    """The best first; nobody without a role, a wish or a skill that speaks for it, and nobody who works there."""
    advert = " ".join((vacancy.title, vacancy.description, vacancy.employment))
    employer = vacancy.organisation.casefold().strip()
    found = []
    for contact in circle:
        if employer and contact.organisation.casefold().strip() == employer:
            continue
        reasons = _reasons(vacancy, advert, contact)
        if any(one.kind in (FitReason.ROLE, FitReason.WISH, FitReason.SKILL) for one in reasons):
            last = contact.last_exchange_at
            recent = last is not None and (now - last).days <= _RECENT_DAYS
            found.append(
                Fit(
                    contact_id=contact.id,
                    name=contact.name,
                    reasons=tuple(reasons),
                    score=sum(_WEIGHTS[one.kind] for one in reasons) + _RECENT * recent,
                    last_exchange_at=last,
                )
            )
    return tuple(sorted(found, key=lambda one: (-one.score, one.name.casefold(), one.contact_id)))


def _reasons(vacancy: Vacancy, advert: str, contact: Contact) -> list[Reason]:
    own = ". ".join((contact.role, *contact.labels, contact.notes, contact.how_we_met))
    if _CONTENT.search(own):
        return []
    theirs, wanted = _words(own), _words(advert)
    role = _shared(_ROLES, _words(vacancy.title), theirs)
    languages = _shared(_LANGUAGES, wanted, theirs)
    reasons = [Reason(kind=FitReason.ROLE, words=contact.role or role[0])] if role else []
    reasons += [Reason(kind=FitReason.WISH, words=hit[0].strip()) for hit in list(_WISHES.finditer(own))[:1]]
    used = {word.casefold() for word in (*role, *languages)} | set(_words(vacancy.place))
    skills = [word for low, word in theirs.items() if low in wanted and low not in used and low not in _EVERYDAY]
    reasons += [Reason(kind=FitReason.SKILL, words=word) for word in skills[:_MOST_SKILLS] if len(word) > 3]
    towns = [word for low, word in _words(vacancy.place).items() if low in theirs and low not in _EVERYDAY]
    reasons += [Reason(kind=FitReason.PLACE, words=word) for word in towns[:1]]
    reasons += [Reason(kind=FitReason.LANGUAGE, words=word) for word in languages]
    reasons += [Reason(kind=FitReason.AVAILABLE, words=hit[0].strip()) for hit in list(_AVAILABLE.finditer(own))[:1]]
    return reasons


def _words(text: str) -> dict[str, str]:
    """The words of a text by their small letters, each as first written."""
    found: dict[str, str] = {}
    for word in _WORD.findall(text):
        found.setdefault(word.casefold(), word)
    return found


def _shared(groups: Sequence[str], wanted: dict[str, str], theirs: dict[str, str]) -> list[str]:
    """The contact's word of each group that both know."""
    shared = []
    for group in groups:
        words = group.split()
        if any(_has(wanted, word) for word in words) and (own := next((w for w in words if _has(theirs, w)), None)):
            shared.append(theirs.get(own, own))
    return shared


def _has(words: dict[str, str], word: str) -> bool:
    """As a word, or as the end of a German compound ("Vorstandsassistenz")."""
    return word in words or (len(word) > 6 and any(one.endswith(word) for one in words))
