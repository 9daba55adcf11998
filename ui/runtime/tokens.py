"""The one table of the look: colours for light and dark, spaces, radii and sizes of type.

Every colour that the window paints has a name here; nothing else in ``ui`` writes a colour down. The pairs that are
read as text keep a contrast of 4.5, marks 3 (WCAG 2); in the two tables of high contrast text keeps 7 and every line
and edge 3. A test computes them.
"""

from typing import Final, NamedTuple


class Tokens(NamedTuple):
    """The colours of one scheme as ``#RRGGBB``; ``tint`` grounds carry text of the same family.

    ``high``: what is told apart by its ground alone gets an edge besides.
    """

    dark: bool
    high: bool
    rail: str
    list: str
    page: str
    raised: str
    sunken: str
    hover: str
    press: str
    line: str
    outline: str
    edge: str
    text: str
    soft: str
    faint: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    select: str
    select_text: str
    due: str
    due_tint: str
    due_past: str
    owed: str
    owed_tint: str
    owed_past: str
    good: str
    good_tint: str
    danger: str
    danger_tint: str
    caution: str
    caution_tint: str
    warm: tuple[str, str, str, str]
    warm_ink: tuple[str, str, str, str]
    toast: str
    toast_text: str
    toast_soft: str
    toast_link: str
    scrim: str
    scrim_alpha: float
    initials: tuple[tuple[str, str], ...]


LIGHT: Final = Tokens(
    dark=False,
    high=False,
    rail="#EDEAE6",
    list="#F8F6F4",
    page="#FDFDFB",
    raised="#FFFFFF",
    sunken="#F2F0EC",
    hover="#EFECE8",
    press="#E6E2DD",
    line="#E2DFDB",
    outline="#C1BDB7",
    edge="#88837C",
    text="#27221D",
    soft="#58514B",
    faint="#6A635C",
    accent="#006871",
    accent_hover="#005961",
    accent_press="#004A51",
    on_accent="#FFFFFF",
    select="#D8EAEC",
    select_text="#003D46",
    due="#A04D11",
    due_tint="#FCEADB",
    due_past="#B5825F",
    owed="#445E8F",
    owed_tint="#E6EDF9",
    owed_past="#7C8EB0",
    good="#356B42",
    good_tint="#E5F2E7",
    danger="#AF2934",
    danger_tint="#FFE6E4",
    caution="#7C5E13",
    caution_tint="#FBF0CF",
    warm=("#AA5F36", "#DDAB71", "#D9CDAB", "#E9EEF4"),
    warm_ink=("#FFFFFF", "#38200A", "#403626", "#404952"),
    toast="#312D29",
    toast_text="#F2F0EC",
    toast_soft="#B4B0AA",
    toast_link="#7CCED2",
    scrim="#27221D",
    scrim_alpha=0.34,
    initials=(
        ("#F1D9D7", "#603633"),
        ("#EDDCCE", "#5A3D1F"),
        ("#E2E1CD", "#48451C"),
        ("#D4E5D6", "#2B4D32"),
        ("#CCE6E5", "#0F4E4E"),
        ("#CFE3EF", "#1F495F"),
        ("#DDDEF1", "#403F63"),
        ("#EDD9E5", "#59374E"),
    ),
)

DARK: Final = Tokens(
    dark=True,
    high=False,
    rail="#161513",
    list="#1D1B1A",
    page="#242221",
    raised="#2F2D2B",
    sunken="#1A1918",
    hover="#2C2A27",
    press="#383531",
    line="#393633",
    outline="#59544F",
    edge="#857F79",
    text="#EDE9E4",
    soft="#BDB8B2",
    faint="#A59F98",
    accent="#70BBBF",
    accent_hover="#81C9CD",
    accent_press="#62ADB1",
    on_accent="#071F21",
    select="#243B3F",
    select_text="#D2EEF0",
    due="#F0AE6A",
    due_tint="#443120",
    due_past="#886548",
    owed="#9CB7E6",
    owed_tint="#2B3649",
    owed_past="#5B6B88",
    good="#8ECC9A",
    good_tint="#28352B",
    danger="#F4918E",
    danger_tint="#4C2B2A",
    caution="#E2C479",
    caution_tint="#3E341D",
    warm=("#DC9767", "#93643F", "#625241", "#31373F"),
    warm_ink=("#25170D", "#FEFBF9", "#F2EEE7", "#D0D8E1"),
    toast="#E1DDD8",
    toast_text="#231E1A",
    toast_soft="#5D5751",
    toast_link="#005B63",
    scrim="#000000",
    scrim_alpha=0.5,
    initials=(
        ("#4F3A38", "#F4D6D3"),
        ("#4B3D2F", "#EEDAC7"),
        ("#42412E", "#E1E0C6"),
        ("#354437", "#CFE5D2"),
        ("#2D4545", "#C5E6E5"),
        ("#30434D", "#C9E2F2"),
        ("#3E3E4F", "#DBDBF4"),
        ("#4B3A45", "#EED6E5"),
    ),
)

LIGHT_HIGH: Final = LIGHT._replace(
    high=True,
    rail="#F4F4F2",
    list="#FFFFFF",
    page="#FFFFFF",
    sunken="#F4F4F2",
    hover="#ECECE8",
    press="#E4E4E0",
    line="#837E77",
    outline="#67645E",
    edge="#67645E",
    text="#000000",
    soft="#332F2B",
    faint="#4A4540",
    accent="#004F56",
    accent_hover="#003F45",
    accent_press="#00343A",
    select="#DDEFF0",
    select_text="#00292F",
    due="#73370C",
    due_tint="#FDF1E6",
    due_past="#986D50",
    owed="#34476D",
    owed_tint="#EEF3FC",
    owed_past="#687794",
    good="#274F31",
    good_tint="#EDF7EE",
    danger="#882029",
    danger_tint="#FFF0EF",
    caution="#59440E",
    caution_tint="#FDF6DF",
    warm=("#874420", "#DDAB71", "#D9CDAB", "#E9EEF4"),
    warm_ink=("#FFFFFF", "#331C05", "#33291A", "#2C343D"),
    toast="#1A1715",
    toast_text="#FFFFFF",
    toast_soft="#D5D1CB",
    toast_link="#9ADDE1",
)

DARK_HIGH: Final = DARK._replace(
    high=True,
    rail="#000000",
    list="#0C0B0B",
    page="#0C0B0B",
    raised="#161514",
    sunken="#000000",
    hover="#242220",
    press="#2C2A28",
    line="#857F79",
    outline="#9B9691",
    edge="#9B9691",
    text="#FFFFFF",
    soft="#DDDAD6",
    faint="#C4C0BB",
    accent="#8AC7CB",
    accent_hover="#9DD3D6",
    accent_press="#79B9BD",
    select="#0F3236",
    select_text="#E8FAFB",
    due="#F0B06D",
    due_tint="#2E1F10",
    due_past="#94745A",
    owed="#A4BDE8",
    owed_tint="#16203A",
    owed_past="#6B7A94",
    good_tint="#102414",
    danger="#F6A9A7",
    danger_tint="#3A1716",
    caution_tint="#2B2208",
    warm=("#DC9767", "#714A2E", "#625241", "#31373F"),
    warm_ink=("#25170D", "#FFFFFF", "#FFFFFF", "#E8EEF5"),
    toast="#F2F0EC",
    toast_text="#000000",
    toast_soft="#3E3935",
    toast_link="#004A51",
)

#: Spaces in pixels, in steps of four.
INSET: Final = 24
DETAIL_LEFT: Final = 32
GAP: Final = 12
ROW_INSET: Final = 12

#: Radii in pixels.
RADIUS_MARK: Final = 3
RADIUS_KEYCAP: Final = 4
RADIUS_FIELD: Final = 6
RADIUS_CARD: Final = 8
RADIUS_PALETTE: Final = 12

#: Heights and widths that do not follow the font.
HEAD_HEIGHT: Final = 88
TITLE_BASELINE: Final = 41
SECOND_BASELINE: Final = 62
FOOT_HEIGHT: Final = 40
CONTENT_WIDTH: Final = 960
READING_CHARACTERS: Final = 80
MINIMUM_TARGET: Final = 24
