"""The table of security requirements names what exists, each requirement once, and hides nothing that is not met."""

import re

from tests.support.data import ROOT

PAGE = ROOT / "resources" / "formats" / "asvs.md"
ROW = re.compile(r"\| ([\d.]+(?:(?:, | to )[\d.]+)*) \| ([12](?:, [12])?) \| (.+?) \| (.+) \|$")


def _rows() -> list[tuple[str, str]]:
    found = [ROW.fullmatch(line) for line in PAGE.read_text(encoding="utf-8").splitlines()]
    return [(row[1], row[4]) for row in found if row]


def test_each_requirement_has_one_row_and_a_judgement() -> None:
    rows = _rows()
    numbers = [number for row, _ in rows for number in re.findall(r"\d+\.\d+\.\d+", row)]
    assert len(rows) > 90
    assert len(numbers) == len(set(numbers))
    assert all(state.startswith(("Met", "Partly", "Not met")) for _, state in rows)
    assert all(len(state) > 30 for _, state in rows if not state.startswith("Met"))


def test_what_it_names_exists() -> None:
    named = set(re.findall(r"`((?:app|ui|tests|packaging|resources)/[\w./-]+)`", PAGE.read_text(encoding="utf-8")))
    assert len(named) > 60
    assert not [name for name in sorted(named) if not (ROOT / name).exists()]


def test_every_line_of_a_table_was_read() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    tables = [line for line in lines if re.match(r"\| \d", line) and " | Level" not in line]
    without = [line for line in tables if not ROW.fullmatch(line)]
    assert all(
        "no file is served" in line or "not used" in line or "no " in line or "servers" in line or "leave" in line
        for line in without
    )
