"""Public holidays of other countries, where the user installed the package ``holidays``; without it there are none.

The program brings no such table of its own for the whole world: it would be out of date in some country each month.
"""

from datetime import date
from functools import lru_cache
from importlib import import_module, util

_PACKAGE = "holidays"
#: The program has these itself.
_OWN = frozenset({"DE", "AT", "CH"})


@lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """The countries, as two letters of ISO 3166, that can be chosen on this computer."""
    if util.find_spec(_PACKAGE) is None:
        return ()
    known = import_module(f"{_PACKAGE}.utils").list_supported_countries(include_aliases=False)
    return tuple(sorted(code for code in known if code not in _OWN))


def holidays(year: int, country: str) -> frozenset[date]:
    """Days off in all of a country; none where nobody knows it."""
    if country not in codes():
        return frozenset()
    return frozenset(import_module(_PACKAGE).country_holidays(country, years=year))
