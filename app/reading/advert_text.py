"""A job advert in plain German or English words: title, employer, place, contact, deadline, and what else stands in it.

Every advert is written differently, but its readers expect the same few marks: "(m/w/d)" behind a title, "GmbH" behind
an employer, a label before a colon, "Bewerbungsfrist". Only such marks count. What is not marked stays in the
description, where the user sees it: a wrong guess in a field would be worse than an empty one.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from app.reading.days import MONTHS
from app.records.lead import Vacancy

_GENDER = re.compile(
    r"\s*[(\[]\s*(?:[mwfdxi]\s*[/|,]\s*){1,3}[mwfdxi*]?\s*[)\]]|\s*\((?:all genders?|gn|d/m/w|any gender)\)|"
    r"\s*\b[mwfdx]/[mwfdx](?:/[mwfdx])?\b",
    re.IGNORECASE,
)
_LABELS = {
    "title": "stelle|stellenbezeichnung|position|job title|jobtitel|titel|role|vacancy|gesucht|job",
    "organisation": "arbeitgeber(?:in)?|unternehmen|firma|company|employer|organi[sz]ation|behörde|einrichtung",
    "place": "ort|arbeitsort|einsatzort|dienstort|standort|location|place of work|work location|based in|arbeitsstätte",
    "pay": "gehalt|vergütung|bezahlung|entgelt|entgeltgruppe|salary|pay|compensation|besoldung|stundenlohn",
    "employment": "arbeitszeit|umfang|beschäftigungsart|anstellungsart|vertragsart|employment type|hours|"
    "contract|contract type|working hours|befristung|stellenumfang",
    "starts": "eintrittstermin|eintritt|beginn|arbeitsbeginn|start|start date|starting|starttermin|antritt|zum",
    "contact": "ansprechpartner(?:in|/in|:in|\\*in)?|ihr kontakt|kontakt|kontaktperson|contact|contact person|"
    "questions to|rückfragen an|ihre ansprechpartnerin|auskunft",
    "link": "link|web|website|online|url|internet|homepage",
    "deadline": "bewerbungsfrist|bewerbungsschluss|bewerbungsende|frist|einsendeschluss|closing date|deadline|"
    "apply by|application deadline|applications close|bewerbung bis|closes",
}
_LABELLED = {
    name: re.compile(rf"^\W{{0,4}}(?:{words})\s*(?:\([^)]*\))?\s*[:：]\s*(?P<said>\S.*)$", re.IGNORECASE)
    for name, words in _LABELS.items()
}
_BARE_LABEL = {name: re.compile(rf"^\W{{0,4}}(?:{words})\s*[:：]?$", re.IGNORECASE) for name, words in _LABELS.items()}
_SOUGHT = re.compile(
    r"\b(?:such(?:t|en)|stellen? (?:wir )?ein|is (?:looking|searching) for|are (?:looking|searching) for|seeks|"
    r"is (?:hiring|recruiting)|are (?:hiring|recruiting)|looking for|gesucht wird)\b[,:]?\s*"
    r"(?P<rest>[^.!?\n]{3,160})",
    re.IGNORECASE,
)
_ARTICLES = re.compile(
    r"^(?:(?:wir|we|ab sofort|zum nächstmöglichen (?:zeitpunkt|termin)|nächstmöglich|sofort|zum \d{1,2}\.\s?\S+(?: \d{4})?|(?:ab|zum|from) [A-Z]\w+ \d{4}|"
    r"zur verstärkung (?:unseres|ihres) \w+|für (?:unser|unsere|unseren|den|das|die)\b[^,]{0,40}?(?=\s(?:eine?n?\b|als\b))|"
    r"in (?:voll|teil)zeit|unbefristet|befristet|an?|the|eine?n?|als|unsere?n?|our|next|new|neue?n?|dich als|sie als|"
    r"zuverlässige?n?|erfahrene?n?|engagierte?n?|freundliche?n?|experienced|part-time|full-time|immediately)[,:]?\s+)+",
    re.IGNORECASE,
)
_TITLE_ENDS = re.compile(
    r"\s+(?:in (?:voll|teil)zeit|to (?:join|support|work|help)|für (?:unser|die|das|den)|for (?:our|the)|mit \d|mit mindestens|"
    r"zum \d|zum nächst|ab sofort|am standort|an unserem|who |with |based |bei |at |der |die |das )|[,;–|]|\s-\s",
    re.IGNORECASE,
)
_FORMS = (
    r"g?GmbH(?: & Co\. ?(?:KG|KGaA))?|AG|KGaA|KG|OHG|UG(?: \(haftungsbeschränkt\))?|mbH|SE|e\. ?V\.|eG|AöR|PartG(?: ?mbB)?|"
    r"Stiftung|Inc\.?|Ltd\.?|Limited|LLC|LLP|plc|PLC|Corp\.?|Foundation|Trust|Universität|Hochschule|Klinikum|Verlag|Museum"
)
_NAME = r"(?:[A-ZÄÖÜ0-9][\w&.'’+-]{0,40}|&|und|and|für|der|des|von|of|the|am|an|im)"
_EMPLOYER = re.compile(
    rf"(?<![\w.&])(?P<name>[A-ZÄÖÜ0-9][\w&.'’+-]{{0,40}}(?: {_NAME}){{0,6}}? (?:{_FORMS})(?: (?:{_FORMS}))?)(?!\w)"
)
_HEADED = re.compile(
    r"\b(?:Universität|Hochschule|Klinikum|Stadt|Landkreis|Gemeinde|Bezirksamt|Ministerium|Stadtverwaltung|Amt|Stiftung|"
    r"Kanzlei|University of|City of|County of)(?: [A-ZÄÖÜ][\w-]+| für| der| am| an| im| zu| des| und){1,5}"
)
_TOWN = r"[A-ZÄÖÜ][a-zäöüß]+(?:[ -](?:am|an|der|bei|im|in|upon|on|the|[A-ZÄÖÜ][a-zäöüß]+)){0,4}"
_POSTAL = re.compile(rf"(?<!\d)(?P<code>\d{{5}}) (?P<town>{_TOWN})")
_BASED = re.compile(
    rf"\b(?:in|am Standort|am Dienstort|at our office in|based in|at our .{{0,20}}office in) (?P<town>{_TOWN})"
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE = re.compile(
    r"(?:Tel(?:efon)?|Phone|Fon|Ruf|Telephone|Mobil)\.?:?\s*(?P<number>\+?[\d(][\d /()–-]{5,22}\d)", re.IGNORECASE
)
_LINK = re.compile(r"https?://[^\s<>\"')\]]+[^\s<>\"')\].,;:!?]")
_PERSON = re.compile(
    r"\b(?P<who>(?:Frau|Herrn?|Ms\.?|Mrs\.?|Mr\.?|Dr\.|Prof\.)(?: (?:Dr\.|Prof\.))* [A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+)?)"
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<d1>\d{{1,2}})\.\s?(?P<m1>\d{{1,2}})\.\s?(?P<y1>\d{{4}}|\d\d(?!\d))?|"
    rf"(?P<d2>\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of)? (?P<m2>{_MONTH})\b\.?,?(?: (?P<y2>\d{{4}}))?|"
    rf"(?P<m3>{_MONTH})\b\.? (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y3>\d{{4}}))?",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"bewerb[^.\n]{0,80}?\bbis\b|bis (?:spätestens |zum )+|frist\b|schluss\b|closing date|deadline|apply (?:by|before)|"
    r"applications? [^.\n]{0,40}\b(?:by|before|until|close)|no later than|spätestens|by (?=\d|the)",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\b(?:(?:in )?(?:Vollzeit|Teilzeit)(?: ?(?:oder|/|und|,) ?(?:Vollzeit|Teilzeit))?(?: \([^)]{2,40}\))?|"
    r"(?:full|part)[- ]time(?: (?:or|/) (?:full|part)[- ]time)?|Minijob|unbefristet|permanent position|"
    r"\d{2}(?:,\d)? ?(?:Stunden|Std\.|hours)(?: (?:pro|je|die|a|per) (?:Woche|week))?)",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"(?:(?:Entgeltgruppe|EG|E) ?\d{1,2}[ab]?(?: TV(?:-?L|öD)(?:-?\w+)?)?|TV(?:-L|öD)(?:[- ]\w+)? ?E ?\d{1,2}[ab]?|"
    r"(?:[€£$] ?\d[\d.,]{0,12}k?|(?<![\d.,])\d[\d.,]{3,12}(?: ?(?:-|–|bis) ?\d[\d.,]{3,12})? ?(?:€|EUR|Euro|GBP|USD))"
    r"(?: ?(?:-|–|bis|to) ?(?:[€£$] ?\d[\d.,]{0,12}k?|\d[\d.,]{3,12} ?(?:€|EUR|Euro|GBP|USD)))?"
    r"(?: (?:im Jahr|im Monat|pro Jahr|pro Monat|brutto|a year|per year|per annum|pro Stunde|an hour))*)"
)
_STARTS = re.compile(
    rf"\b(?:ab sofort|zum nächstmöglichen (?:Zeitpunkt|Termin)|as soon as possible|immediately|"
    rf"(?:zum|ab|ab dem|from|starting|starting on) (?:\d{{1,2}}\.\s?(?:(?:{_MONTH})|\d{{1,2}}\.)(?: ?\d{{4}})?|"
    rf"\d{{1,2}} (?:{_MONTH})(?: \d{{4}})?|(?:{_MONTH})(?: \d{{4}})?))(?![\w])",
    re.IGNORECASE,
)
_LONGEST_LINE = 200
_LONGEST_TITLE = 120
_MOST = 20_000


def read(text: str, today: date) -> tuple[Vacancy, str]:
    """The vacancy and whom to write to; ``today`` says which year a day without one means."""
    whole = text.strip()
    lines = [" ".join(line.split()) for line in whole[:_MOST].splitlines()]
    lines = [line for line in lines if line]
    labelled = _labelled(lines)
    flat = "\n".join(lines)
    employer = _clip(labelled.get("organisation", "")) or _employer(lines)
    link = _LINK.search(labelled.get("link", "")) or _LINK.search(flat)
    vacancy = Vacancy(
        title=_title(lines, labelled.get("title", ""), employer),
        organisation=employer,
        place=_clip(labelled.get("place", "")) or _place(lines),
        employment=_clip(labelled.get("employment", "")) or _all(_HOURS, flat),
        pay=_clip(labelled.get("pay", "")) or _one(_PAY, flat),
        starts=_clip(labelled.get("starts", "")) or _one(_STARTS, flat),
        apply_by=_deadline(lines, labelled.get("deadline", ""), today),
        link=link[0] if link else "",
        description=whole,
    )
    return vacancy, _contact(flat, labelled.get("contact", ""))


def _labelled(lines: list[str]) -> dict[str, str]:
    """What stands behind a label, in its line or in the next one."""
    found: dict[str, str] = {}
    for place, line in enumerate(lines):
        for name, pattern in _LABELLED.items():
            if name not in found and (hit := pattern.match(line)):
                found[name] = hit["said"]
            elif name not in found and place + 1 < len(lines) and line.endswith(":") and _BARE_LABEL[name].match(line):
                found[name] = lines[place + 1]
    return found


def _title(lines: list[str], labelled: str, employer: str) -> str:
    if labelled:
        return _short(labelled)
    for line in lines:
        if _GENDER.search(line) and (title := _short(_after_sought(line))):
            return title
    for line in lines:
        if (hit := _SOUGHT.search(line)) and (title := _short(_end(_ARTICLES.sub("", hit["rest"])))):
            return title
    heads = (
        line for line in lines if line != employer and len(line) <= _LONGEST_TITLE and not line.endswith((".", ":"))
    )
    return _short(next(heads, lines[0] if lines else ""))


def _after_sought(line: str) -> str:
    """The title within a sentence that seeks somebody, else the line up to the mark behind it."""
    before = line[: _GENDER.search(line).start()]  # type: ignore[union-attr]  # the caller found it
    if hit := _SOUGHT.search(line):
        before = line[hit.start("rest") : max(hit.start("rest"), len(before))] or hit["rest"]
    return _ARTICLES.sub("", before.strip(" -–|:•*"))


def _end(words: str) -> str:
    return _TITLE_ENDS.split(words, 1)[0]


def _short(words: str) -> str:
    title = _GENDER.sub("", words).strip(" -–|:•*#.,")
    return title[:_LONGEST_TITLE].strip() if re.search(r"[^\W\d]{3}", title) else ""


def _employer(lines: list[str]) -> str:
    for line in lines:
        for pattern in (_EMPLOYER, _HEADED):
            if hit := pattern.search(line):
                return re.sub(r"^(?:Die|Der|Das|The|Bei der|Wir,? die|Für die|At) ", "", hit[0]).strip(" ,")
    return ""


def _place(lines: list[str]) -> str:
    flat = "\n".join(lines)
    for line in lines[:6]:  # "Assistenz (m/w/d) | Dresden", "Teamassistenz in Köln"
        if (mark := _GENDER.search(line)) and (
            hit := re.match(rf"\s*(?:[-–|,·/]|in) *(?P<town>{_TOWN})$", line[mark.end() :])
        ):
            return hit["town"]
    for pattern in (_BASED, _POSTAL):
        for hit in pattern.finditer(flat):
            town = str(hit["town"])
            if town.split()[0].lower() not in _NO_TOWN:
                return town
    return ""


_NO_TOWN = frozenset(
    ["vollzeit", "teilzeit", "der", "den", "dem", "die", "das", "einem", "einer", "unserem", "unserer", "our", "the", "a", "an", "full", "part", "english", "german", "word", "excel", "deutsch", "englisch", "absprache", "form", "wort", "schrift", "person", "zusammenarbeit", "ihrer", "ihrem", "diesem", "dieser", "festanstellung"]
) | frozenset(MONTHS)  # fmt: skip


def _contact(flat: str, labelled: str) -> str:
    """Name, address and number, each where it stands."""
    person = _PERSON.search(labelled) or _PERSON.search(flat)
    bare = _PHONE.sub("", _MAIL.sub("", labelled)).strip(" ,;-–·|()")
    name = (
        _clip(bare)
        if bare and not _LINK.search(bare)
        else (re.sub("^Herrn ", "Herr ", person["who"]) if person else "")
    )
    mail = _MAIL.search(labelled) or _MAIL.search(flat)
    phone = _PHONE.search(labelled) or _PHONE.search(flat)
    parts = (name, mail[0] if mail else "", phone["number"].strip() if phone else "")
    return ", ".join(part for part in parts if part)


def _deadline(lines: list[str], labelled: str, today: date) -> date | None:
    for words in (labelled, *_behind_due(lines)):
        for hit in _DATE.finditer(words):
            if (day := _day(hit, today)) is not None:
                return day
    return None


def _behind_due(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        for hit in _DUE.finditer(line):
            yield line[hit.end() : hit.end() + 40]


def _day(hit: re.Match[str], today: date) -> date | None:
    try:
        if hit["iso"]:
            return date.fromisoformat(hit["iso"])
        number = int(hit["d1"] or hit["d2"] or hit["d3"])
        month = int(hit["m1"]) if hit["m1"] else MONTHS[(hit["m2"] or hit["m3"]).lower()]
        written = hit["y1"] or hit["y2"] or hit["y3"]
        if written:
            return date(int(written) + (2000 if len(written) == 2 else 0), month, number)
        day = date(today.year, month, number)
        return day if day >= today else day.replace(year=today.year + 1)
    except ValueError:
        return None


def _one(pattern: re.Pattern[str], text: str) -> str:
    hit = pattern.search(text)
    return " ".join(hit[0].split()) if hit else ""


def _all(pattern: re.Pattern[str], text: str) -> str:
    found = dict.fromkeys(" ".join(hit[0].split()) for hit in pattern.finditer(text))
    return ", ".join(list(found)[:3])


def _clip(words: str) -> str:
    return " ".join(words.split())[:_LONGEST_LINE].strip(" ,;")
