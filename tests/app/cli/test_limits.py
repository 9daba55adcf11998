"""``kreis-cli replies limits``, and one person's own limit."""

from pathlib import Path

from tests.app.cli.nouns.test_replies import LETTER
from tests.support.command import Cli


def test_limits_are_shown_and_changed(cli: Cli) -> None:
    assert cli.json("replies", "limits") == {
        "mine": 2,
        "theirs": 3,
        "inner": None,
        "close": None,
        "active": None,
        "wider": None,
        "region": "DE",
    }
    changed = cli.json("replies", "limits", "--mine", "1", "--inner", "0", "--wider", "10", "--region", "CH-ZH")
    assert (changed["mine"], changed["inner"], changed["wider"], changed["region"]) == (1, 0, 10, "CH-ZH")
    assert cli.json("replies", "limits", "--inner", "none", "--region", "none")["inner"] is None
    assert "Public holidays" in cli.run("replies", "limits")[1]


def test_what_cannot_be_is_refused(cli: Cli) -> None:
    assert "region" in cli.refused("replies", "limits", "--region", "Bayern")
    assert "patience_close" in cli.refused("replies", "limits", "--close", "61")
    assert cli.run("replies", "limits", "--close", "soon")[0] == 2


def test_a_persons_limit_comes_before_the_rings(cli: Cli, tmp_path: Path) -> None:
    letter = tmp_path / "brief.eml"
    letter.write_text(LETTER.replace(" bis Donnerstag", ""), "utf-8")
    cli.json("import", str(letter), "--me", "ich@buero.example", "--standing", "circle")
    (due,) = cli.json("replies", "due")["obligations"]
    assert due["due_at"][:10] == "2026-11-18"
    cli.json("replies", "limits", "--wider", "4")
    assert cli.json("replies", "due")["obligations"][0]["due_at"][:10] == "2026-11-20"
    cli.json("contacts", "change", due["contact_id"], "--patience", "20")
    assert cli.json("replies", "due")["obligations"] == []
    assert cli.json("contacts", "show", due["contact_id"])["contact"]["patience_days"] == 20
    assert "patience" in cli.refused("contacts", "change", due["contact_id"], "--patience", "61")
    cli.json("contacts", "change", due["contact_id"], "--patience", "none")
    assert len(cli.json("replies", "due")["obligations"]) == 1
