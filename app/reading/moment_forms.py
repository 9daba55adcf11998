"""The ways of naming a day and an hour in German and English, as ``moments`` looks for them."""

import re
from datetime import time

from app.reading.days import MONTHS

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "montag mo monday mon",
            "dienstag di tuesday tues tue",
            "mittwoch mi wednesday wed",
            "donnerstag do thursday thurs thur thu",
            "freitag fr friday fri",
            "samstag sonnabend sa saturday sat",
            "sonntag so sunday sun",
        )
    )
    for name in names.split()
}
NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "ein eine einen einem einer one a an",
            "zwei two",
            "drei three",
            "vier four",
            "fünf five",
            "sechs six",
            "sieben seven",
            "acht eight",
            "neun nine",
            "zehn ten",
            "elf eleven",
            "zwölf twelve",
        ),
        start=1,
    )
    for name in names.split()
}
FEASTS: dict[str, tuple[int, int]] = {
    "heiligabend": (12, 24),
    "heiliger abend": (12, 24),
    "christmas eve": (12, 24),
    "weihnachten": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "silvester": (12, 31),
    "new year's eve": (12, 31),
    "neujahr": (1, 1),
    "new year's day": (1, 1),
    "new year": (1, 1),
    "nikolaus": (12, 6),
}
PARTS_OF_DAY = {
    name: time(hour)
    for hour, names in (
        (8, "früh morgen morning"),
        (9, "vormittag vormittags"),
        (12, "mittag mittags noon lunchtime"),
        (14, "nachmittag nachmittags afternoon"),
        (18, "abend abends evening tonight"),
    )
    for name in names.split()
}
_DAY = (
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_SHORT = "mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_COUNT = rf"\d{{1,3}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}"
_WEEK = r"(?:woche|week|wo\.)"
THIS = r"(?:diese[rsmn]?|this)"
NEXT = r"(?:nächste[rsmn]?|naechste[rsmn]?|kommende[rsmn]?|next|coming)"
AFTER_NEXT = r"(?:übernächste[rsmn]?|uebernaechste[rsmn]?)"
_EDGE = (
    r"(?P<{0}>anfang|beginn|mitte|ende|end|beginning|start|middle|early|mid|late)"
    r"(?:\s+(?:of|der|des|von))?(?:\s+the)?"
)
BUSINESS = r"(?:werk|arbeits)tage?n?|(?:working|business|work)[\s-]?days?"
_UNIT = rf"{BUSINESS}|minuten?|minutes?|mins?|stunden?|hours?|tage?n?|days?|wochen?|weeks?|monate?n?|months?"
#: One way of naming a day a line; the first that fits at a place counts.
_FORMS = rf"""
      (?P<iso>\d{{4}}-\d\d-\d\d)
    | (?P<dotted>\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?(?:20)?\d\d(?![\d:.]))?)
    | (?P<slashed>\d{{1,2}}/\d{{1,2}}(?:/(?:20)?\d\d)?)
    | (?P<monthday>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>20\d\d))?
    | (?P<named>{_MONTH})\.?\s+(?P<nameday>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|\s?(?:uhr|am|pm|h)\b)(?:,?\s+(?P<nameyear>20\d\d))?
    | {_EDGE.format("monthedge")}[\s-](?P<edgemonth>{_MONTH})\b\.?
    | {_EDGE.format("nextmonthedge")}\s+{NEXT}\s+(?:monats?|months?)
    | {_EDGE.format("thismonthedge")}(?:\s+{THIS})?\s+(?:monats?|month)
    | (?P<eom>monatsende|month[\s-]end|eom) | monats(?P<monthspart>anfang|mitte)
    | {_EDGE.format("weekedge")}\s+(?P<edgewhich>{NEXT}|{AFTER_NEXT})\s+{_WEEK}
    | {_EDGE.format("thisweekedge")}(?:\s+{THIS})?\s+{_WEEK}
    | (?P<quarterend>quartalsende|(?:ende\s+des|end\s+of\s+(?:the\s+)?|end\s+of\s+this\s+)\s*(?:quartals|quarter))
    | (?P<yearend>jahresende|year[\s-]end|(?:ende\s+des\s+jahres|end\s+of\s+(?:the|this)\s+year))
    | (?P<eow>eow|wochenende|weekend|the\s+weekend) | (?P<weekstart>wochenanfang|wochenbeginn)
    | (?:kw|cw|wk|kalenderwoche|(?:calendar\s+)?week(?:\s+no\.?)?|woche)\s?(?P<week>\d{{1,2}})(?:\s*/\s*(?P<weekyear>20\d\d))?
    | (?P<weekbefore>\d{{1,2}})\.\s?(?:kw|kalenderwoche)
    | (?P<wdnext>{_DAY})\s+(?:der\s+|of\s+)?(?P<wdwhich>{NEXT}|{AFTER_NEXT})\s+{_WEEK}
    | (?:{NEXT})\s+{_WEEK}[\s,]+(?:on\s+|am\s+)?(?P<nextwd>{_DAY}|(?:{_SHORT})\b\.?)
    | (?:{AFTER_NEXT})\s+{_WEEK}[\s,]+(?:am\s+)?(?P<afternextwd>{_DAY})
    | (?P<wdweek>{_DAY})\s+week(?!\s*end)\b
    | (?P<weekfrom>{_DAY})\s+in\s+(?P<weekcount>{_COUNT})\s+(?:wochen?|weeks?|tagen)
    | a\s+week\s+(?:on|from)\s+(?P<weekon>{_DAY})
    | (?P<wdof>{AFTER_NEXT}|{NEXT}|{THIS})\s+(?P<weekday>{_DAY}|(?:{_SHORT})\b\.?)
    | (?P<bare>{_DAY})
    | (?:(?<=bis\s)|(?<=am\s)|(?<=ab\s)|(?<=by\s)|(?<=on\s)|(?<=before\s)|(?<=until\s)|(?<=vor\s)|(?<=zum\s)|(?<=cob\s)|(?<=eod\s)|(?<=till\s))(?P<short>{_SHORT})\b\.?
    | (?P<abbreviated>(?:mo|di|mi|do|fr|sa|so)\.(?=\s|,|$)|(?:mo|di|mi|do|fr|sa|so)(?=\s+(?:\d{{1,2}}(?::|\s?uhr)|um\s)))
    | (?P<weekafternext>(?:the\s+)?week\s+after\s+next|{AFTER_NEXT}\s+{_WEEK})
    | (?P<nextweek>{NEXT}\s+{_WEEK}) | (?P<thisweek>{THIS}\s+{_WEEK}(?:\s+noch)?)
    | (?P<nextmonth>{NEXT}\s+(?:monat|month)) | (?P<nextyear>{NEXT}\s+(?:jahr|year))
    | (?:in|binnen|innerhalb(?:\s+von)?|within)\s+(?:the\s+next\s+|den\s+nächsten\s+)?(?P<count>{_COUNT})\s+(?P<unit>{_UNIT})
    | (?P<agocount>{_COUNT})\s+(?P<agounit>{_UNIT})\s+from\s+(?:now|today)
    | (?P<half>in\s+(?:einer\s+halben\s+stunde|half\s+an\s+hour))
    | (?P<fortnight>in\s+(?:a|one)\s+fortnight|in\s+vierzehn\s+tagen)
    | (?P<after>überübermorgen|übermorgen|uebermorgen|(?:the\s+)?day\s+after\s+tomorrow)
    | (?P<tomorrow>(?<!guten\s)(?<!jeden\s)morgen|tomorrow|tmrw)
    | (?P<tonight>tonight|heute\s+abend|heute\s+nacht)
    | (?P<today>heute|today|this(?=\s+(?:morning|afternoon|evening)))
    | (?P<endofday>(?:end|close)\s+of\s+(?:the\s+)?(?:day|business)|cob|eod|feierabend|dienstschluss)
    | (?P<feast>{"|".join(map(re.escape, sorted(FEASTS, key=len, reverse=True)))}|ostern|easter|pfingsten)
    | (?:the|am|zum|dem|den|bis|on)\s+(?:the\s+)?(?P<nth>\d{{1,2}})(?:\.|st\b|nd\b|rd\b|th\b)(?!\s?\d|\s+(?:of\s+)?(?:{_MONTH})\b)
"""
WHEN = re.compile(
    rf"(?<![\w.])(?:{_FORMS})(?P<part>früh|morgen|vormittag|mittag|nachmittag|abend)?(?!\w)",
    re.VERBOSE | re.IGNORECASE,
)
CLOCK = re.compile(
    r"""(?<![\w.:])(?:um\s+|at\s+|gegen\s+|ab\s+|around\s+|by\s+|@\s?|,\s*)?(?:
      (?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?:uhr|h)\b
    | (?P<h24>\d{1,2}):(?P<m24>\d\d)(?:\s?(?P<half24>am|pm)\b)?
    | (?P<h12>\d{1,2})\s?(?P<half>am|pm|a\.m\.|p\.m\.)(?!\w)
    | halb\s+(?P<halb>\w+)
    | (?P<part>früh|vormittags?|mittags?|nachmittags?|abends?|morning|noon|lunchtime|afternoon|evening)\b
    )|(?<!\w)(?:um|at|gegen|around)\s+(?P<plain>\d{1,2})(?![\d.:/%€$]|\s*(?:%|€|tage|days|euro))\b""",
    re.VERBOSE | re.IGNORECASE,
)
LIMIT = re.compile(
    r"(?:\b(?:bis(?:\s+(?:zum|spätestens|zu[mr]))?|spätestens(?:\s+(?:am|bis|zum))?|by|before|until|till?|vor|no\s+later\s+than"
    r"|due(?:\s+(?:on|by))?|fällig(?:\s+am)?|frist:?|deadline:?)\s+(?:the\s+|dem\s+|der\s+|den\s+)?)$",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"(?:\b(?:am|ab|on|zum|vom|from|für|for|the|dem|den|der|im|in\s+der|noch|starting)\s+)+$", re.IGNORECASE
)
CLOSE = re.compile(
    r"(?:\b(?:by\s+)?(?:end|close)\s+of\s+(?:business|day|play)|\bcob|\beod|\bfeierabend|\bdienstschluss)"
    r"(?:\s+(?:on|am))?\s+$",
    re.IGNORECASE,
)
