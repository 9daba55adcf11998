"""Every pair of colours that is read together has the contrast that WCAG 2 asks for, light and dark, usual and high."""

import pytest

from ui.runtime.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Tokens

TEXT, HIGH, MARK = 4.5, 7.0, 3.0
GROUNDS = ("page", "list", "rail", "raised", "sunken", "hover", "select")
INKS = ("text", "soft", "faint", "accent", "due", "owed", "good", "danger", "caution")
TINTS = ("due", "owed", "good", "danger", "caution")


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_pairs(table: Tokens) -> dict[str, float]:
    pairs = {f"{ink} on {ground}": (getattr(table, ink), getattr(table, ground)) for ink in INKS for ground in GROUNDS}
    for tint in TINTS:
        ground = getattr(table, f"{tint}_tint")
        for ink in ("text", "soft", "faint", tint):
            pairs[f"{ink} on {tint} tint"] = (getattr(table, ink), ground)
    pairs |= {
        "accent on caution tint": (table.accent, table.caution_tint),
        "soft on press": (table.soft, table.press),
        "on_accent on accent": (table.on_accent, table.accent),
        "on_accent on hover": (table.on_accent, table.accent_hover),
        "on_accent on press": (table.on_accent, table.accent_press),
        "select_text on select": (table.select_text, table.select),
        "select_text on raised": (table.select_text, table.raised),
        "toast text": (table.toast_text, table.toast),
        "toast soft": (table.toast_soft, table.toast),
        "toast link": (table.toast_link, table.toast),
        "badge": (table.page, table.due),
    }
    for number, (ground, ink) in enumerate(table.initials):
        pairs[f"initials {number}"] = (ink, ground)
    for number, (ground, ink) in enumerate(zip(table.warm, table.warm_ink, strict=True)):
        pairs[f"warm ink {number}"] = (ink, ground)
    return {name: contrast(*pair) for name, pair in pairs.items()}


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_that_is_read_has_a_contrast_of_four_and_a_half(table: Tokens) -> None:
    assert {name: round(value, 2) for name, value in text_pairs(table).items() if value < TEXT - 0.05} == {}


@pytest.mark.parametrize("table", [LIGHT_HIGH, DARK_HIGH], ids=["light", "dark"])
def test_in_high_contrast_text_has_seven_and_every_line_and_edge_three(table: Tokens) -> None:
    assert {name: round(value, 2) for name, value in text_pairs(table).items() if value < HIGH} == {}
    grounds = (*GROUNDS, "press", *(f"{tint}_tint" for tint in TINTS))
    edges = {
        f"{edge} on {ground}": contrast(getattr(table, edge), getattr(table, ground))
        for edge in ("line", "outline", "edge", "accent")
        for ground in grounds
    }
    assert {name: round(value, 2) for name, value in edges.items() if value < MARK} == {}
    disabled = {ground: contrast(table.edge, getattr(table, ground)) for ground in GROUNDS}
    assert {name: round(value, 2) for name, value in disabled.items() if value < TEXT} == {}


@pytest.mark.parametrize("table", [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH], ids=["light", "dark", "light+", "dark+"])
def test_marks_have_a_contrast_of_three(table: Tokens) -> None:
    pairs = {ground: contrast(table.edge, getattr(table, ground)) for ground in GROUNDS[:5]}
    pairs["past mine"] = contrast(table.due_past, table.list)
    pairs["past theirs"] = contrast(table.owed_past, table.list)
    pairs["warm1"] = contrast(table.warm[0], table.page)
    assert {name: round(value, 2) for name, value in pairs.items() if value < MARK} == {}
