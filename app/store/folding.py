"""One spelling for many: "Müller", "mueller" and "muller" fold to the same, in what is indexed and what is asked."""

import re
import unicodedata

_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_WORD = re.compile(r"[^\W_]+")
#: Signs up to here are remembered; rarer ones are worked out each time.
_LAST = 0xFFFF


class _Signs(dict[int, str]):
    """What each sign becomes by itself, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        spread = unicodedata.normalize("NFKD", chr(code).casefold())
        plain = "".join(character for character in spread if not unicodedata.combining(character))
        plain = plain.replace("æ", "ae").replace("ø", "o").replace("œ", "oe").replace("ł", "l").replace("đ", "d")
        if code <= _LAST:
            self[code] = plain
        return plain


_SIGNS = _Signs()


def fold(text: str) -> str:
    """Lower case without marks; ß is ss, and ae, oe, ue are a, o, u (so a little too much folds: "neue" is "neu")."""
    plain = text.lower() if text.isascii() else text.translate(_SIGNS)
    for pair, single in _DIGRAPHS:
        plain = plain.replace(pair, single)
    return plain


def words(text: str) -> list[str]:
    """The folded words of a text: runs of letters and digits."""
    return _WORD.findall(fold(text))
