"""What somebody was typing when the vault was locked, kept in it so that nothing typed is lost."""

from dataclasses import dataclass, field

#: Characters of one draft; a form that holds more is not kept.
LONGEST = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """``place`` names the page it belongs to; ``content`` is that page's own JSON, which nobody else reads."""

    place: str
    content: str = field(repr=False)
