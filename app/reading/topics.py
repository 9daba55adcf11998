"""Subjects without what programs put before them, so that an answer and its question have the same one."""

import re

#: Re, Fwd and their kin in the languages of Europe and beyond, with counters ("Re[2]:", "AW (3):", "Re^2:").
_PREFIX = re.compile(
    r"""\s*(?:
        (?:re|r|aw|antw|antwort|sv|vs|ré|rép|rif|rsp|res|odp|ynt|ang|enc|atb|vl|πεμ|απ|відп|отв|ответ|回复|回覆|答复|答覆|返信|回信
          |fw|fwd|wg|tr|i|rv|doorst|vb|vid|pd|továbbítás|weitergeleitet|转发|轉寄|転送|пересл)
        \s*(?:\[\d+\]|\(\d+\)|\^\d+|\*\d+|\d+)?\s*[:：]
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_ANSWER = re.compile(
    r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|r|aw|antw|antwort|sv|vs|ré|rép|rif|rsp|res|odp|ynt|ang|atb|απ|отв|ответ|回复|答复|"
    r"返信)\s*(?:\[\d+\]|\(\d+\)|\^\d+|\d+)?\s*[:：]",
    re.IGNORECASE,
)
_LIST_TAG = re.compile(r"\s*\[[^\]\[]{1,40}\]\s*")
_WAS = re.compile(r"\s*[(\[](?:was|war|ehemals)\s*:?[^)\]]*[)\]]\s*$", re.IGNORECASE)


def topic(subject: str) -> str:
    """The subject in lower case without prefixes, list tags and "(was: …)"; one blank between words."""
    if not subject:
        return ""
    text = subject[:400]
    while True:
        hit = _PREFIX.match(text)
        if hit is None:
            hit = _LIST_TAG.match(text)
            if hit is None or hit.end() == len(text):
                break
        text = text[hit.end() :]
    if text.endswith((")", "]")):
        text = _WAS.sub("", text)
    return " ".join(text.lower().split())


def answers(subject: str) -> bool:
    """Whether the subject says that this is an answer."""
    return _ANSWER.match(subject) is not None
