"""Telephone numbers, normalised just enough that the same number written twice is known again."""

import re

#: The national zero, written in brackets after the country; in Italy and its neighbours it belongs to the number.
_TRUNK = re.compile(r"\(\s*0")
_KEEPS_ZERO = re.compile(r"[\s(]*\+\s*(?:39|378|379)")
_EXTENSION = re.compile(r"(?:;\s*)?(?:ext|durchwahl|dw|x)\s*[.=:]?\s*\d+\s*$", re.IGNORECASE)
_LETTERS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
_FULLWIDTH = str.maketrans("０１２３４５６７８９＋", "0123456789+")
_DIGITS = re.compile(r"\d")
#: As most numbers are written: nothing to be told apart.
_PLAIN = re.compile(r"\+?[0-9][0-9 /.-]*")
_BETWEEN = str.maketrans("", "", " /.-")
#: Country codes after which a trunk digit other than 0 may be written by mistake: America's 1, Russia's 7.
_TRUNK_ONE = "17"


def key(written: str) -> str:
    """Digits, with + before an international number; empty where there are too few digits for a number.

    "+49 (0) 89 / 123-45" is "+498912345", "0049…" is "+49…". National numbers stay national: whose country they are
    of is not known here.
    """
    if _PLAIN.fullmatch(written) and not (plain := written.translate(_BETWEEN)).startswith("00"):
        return plain if len(plain.removeprefix("+")) > 1 else ""
    text = written.translate(_FULLWIDTH).strip()
    text = text.removeprefix("tel:").removeprefix("TEL:").partition(";phone-context=")[0]
    text = _EXTENSION.sub("", text)
    international = text.lstrip(" (").startswith("+")
    if international and not _KEEPS_ZERO.match(text):
        text = _TRUNK.sub("(", text, count=1)
    lowered = text.lower()
    if re.match(r"[+(\d][\d\s()/.-]*[a-z][a-z\s-]{2,}$", lowered):  # 1-800-FLOWERS
        lowered = lowered.translate(_LETTERS)
    digits = "".join(_DIGITS.findall(lowered))
    if not international and digits.startswith("00") and len(digits) > 6:
        international, digits = True, digits[2:]
    if len(digits) < 2:
        return ""
    return f"+{digits}" if international else digits


def e164(number: str, country: str) -> str:
    """A key of ``key`` as an international number, "+4989123456", where it is a possible one of this country ("DE");
    else as it is. An international one without a trunk digit is so already, and need not be taken apart; that San
    Marino, Norfolk Island and Madagascar complete short ones otherwise is left out.
    """
    if number.startswith("+") and number[1:2] not in _TRUNK_ONE and "0" not in number[2:5]:
        return number
    import phonenumbers  # loading it takes a moment, and only comparing needs it

    try:
        parsed = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return number
    if not phonenumbers.is_possible_number(parsed):
        return number
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
