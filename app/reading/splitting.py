"""A text's paragraphs and their sentences, as people write them in mail: wrapped lines, lists, abbreviations."""

import re
from collections.abc import Iterator

#: A line shorter than this was not broken by a mail program but ended by its writer.
SHORT_LINE = 44
_MARKS = frozenset("-*•–—·>(0123456789")
#: A line may also go on with the day of a date: "bis zum | 20. Februar".
_ITEM = re.compile(
    r"(?:[-*•–—·>]|\d{1,2}[.)](?!\s+(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zäé]*\b)|\(?[a-z]\))\s+",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?…:](?:(?<=:)(?=\s+[A-ZÄÖÜ„“\"])|(?<!:)[.!?…]*[\"»“”’')\]]*(?=\s))")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(„\"])(?:dr|prof|mr|mrs|ms|st|nr|no|bzw|ca|inkl|exkl|zzgl|evtl|ggf|bspw|usw|etc|vgl|tel|str|fr|hr|hrn|abs|art|e\.g|i\.e|vs|approx|dept|inc|ltd|co|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec|mo|di|mi|do|sa|so|d\.\s?h|z\.\s?b|u\.\s?a|o\.\s?ä|i\.\s?d\.\s?r|bzgl|betr|gem|lt|max|min|mind|std|wg|geb|[a-zäöü]|\d{1,2}|\d{1,2}\.\d{1,2})\.$",
    re.IGNORECASE,
)
#: In English no ordinal has a point: "on line 42. Now" ends there.
_ENGLISH_NUMBER = re.compile(
    r"\b(?:and|at|by|on|to|from|for|about|of|is|are|my|our|until|till|before|after|page|room|line|bed|plot|"
    r"figure|section|item|table|chapter|floor|unit|flat|number|part|step|box|folder|platform|gate|class|"
    r"january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\.$",
    re.IGNORECASE,
)

#: Nor does a number with a point belong to such a word, but ends what stands before it: "vor Keller 3. Bei wem ist …",
#: "from 1.15. Could one of you …".
_NEXT = re.compile(
    r"\s+(?:ich|du|er|wir|ihr|das|die|der|den|dem|es|bei|wer|wem|wen|wann|wo|was|wie|warum|welche[rsmn]?|bitte|könn\w+|"
    r"kann\w*|soll\w*|darf|dürf\w+|hast|haben|hat|ist|sind|und|aber|oder|danke|vielen|wenn|falls|für|in|am|im|mit|auch|"
    r"ob|gibt|geht|passt|brauch\w+|würde\w*|mein\w*|dein\w*|ihr\w*|unser\w*|"
    r"could|can|would|will|did|does|are|please|the|we|you|he|she|they|it|this|that|what|when|where|which|how|why|who|"
    r"there|let|if|any|then|thanks?|our|your|my|but|sorry)\b",
    re.IGNORECASE,
)


def split(paragraph: str) -> list[str]:
    """The sentences of a paragraph; who is called by "@ Name:" stays with what is asked of them."""
    start, found = 0, []
    for hit in _END.finditer(paragraph):
        end = hit.end()
        if (
            hit[0][0] == "."
            and _ABBREVIATION.search(paragraph, max(0, start, end - 12), end)
            and not _ENGLISH_NUMBER.search(paragraph, max(0, start, end - 20), end)
            and not (
                paragraph[end - 2 : end - 1].isdigit() and _NEXT.match(paragraph, end) and paragraph[end + 1].isupper()
            )
        ):
            continue
        piece = paragraph[start:end].strip()
        if piece[:1] == "@" and piece[-1] == ":" and len(piece) < SHORT_LINE:
            continue
        if piece:
            found.append(piece)
        start = end
    piece = paragraph[start:].strip()
    if piece:
        found.append(piece)
    return found


def paragraphs(text: str) -> Iterator[str]:
    """Paragraphs, list items and lines that were ended by hand, each with its lines joined."""
    gathered: list[str] = []
    short = False
    for raw in text.split("\n"):
        line = raw.strip()
        item = _ITEM.match(line) if line and (line[0] in _MARKS or line[1:3].strip(".)") != line[1:3]) else None
        if gathered and (not line or item or short):
            yield " ".join(gathered)
            gathered = []
        if line:
            gathered.append(line[item.end() :] if item else line)
            short = len(line) < SHORT_LINE
    if gathered:
        yield " ".join(gathered)


def sentences_of(text: str) -> list[str]:
    """All sentences of a text, paragraph by paragraph."""
    return [sentence for paragraph in paragraphs(text) for sentence in split(paragraph)]
