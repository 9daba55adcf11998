"""``kreis-cli contacts several`` and ``contacts sheet``."""

from pathlib import Path

from tests.support.command import Cli


def _two(cli: Cli) -> list[str]:
    return [
        cli.json("contacts", "add", "--name", name, "--mail", f"{name}@x.example")["id"] for name in ("Eva", "Otto")
    ]


def test_several_are_changed_at_once_and_taken_back(cli: Cli) -> None:
    ids = _two(cli)
    changed = cli.json("contacts", "several", *ids, "--label", "Chor", "--touch-days", "30", "--ring", "close")
    assert changed["changed"] == 2
    assert {one["ring"] for one in changed["contacts"]} == {"close"}
    shown = cli.json("contacts", "show", ids[0])["contact"]
    assert (shown["labels"], shown["touch_days"]) == (["Chor"], 30)
    assert "Eva" in cli.run("contacts", "several", *ids, "--unlabel", "Chor", "--touch-days", "none")[1]
    assert cli.json("contacts", "list", "--label", "Chor")["contacts"] == []
    cli.json("contacts", "several", *ids, "--standing", "known")
    assert cli.json("contacts", "several", *ids, "--remove")["contacts"] == []
    assert cli.json("contacts", "list")["contacts"] == []
    cli.json("vault", "undo")


def test_what_makes_no_sense_is_refused(cli: Cli) -> None:
    ids = _two(cli)
    code, _, err = cli.run("contacts", "several", *ids)
    assert code == 2
    assert "--label" in err
    assert "standing" in cli.refused("contacts", "several", *ids, "--ring", "inner", "--standing", "out")
    assert "no such entry" in cli.refused("contacts", "several", ids[0], "99", "--label", "Chor")
    assert cli.json("contacts", "show", ids[0])["contact"]["labels"] == []


def test_a_sheet_and_cards_of_some(cli: Cli, tmp_path: Path) -> None:
    eva, otto = _two(cli)
    assert cli.json("contacts", "sheet")["contacts"] == []
    cli.json("contacts", "several", eva, "--ring", "inner")
    assert cli.run("contacts", "sheet")[1] == "Eva\n  Eva@x.example\n\n"
    cli.json("contacts", "several", otto, "--label", "Chor")
    assert [one["name"] for one in cli.json("contacts", "sheet", "--label", "Chor")["contacts"]] == ["Otto"]
    assert [one["name"] for one in cli.json("contacts", "sheet", otto)["contacts"]] == ["Otto"]
    file = tmp_path / "otto.vcf"
    assert cli.json("export", "contacts", str(file), "--id", otto)["contacts"] == 1
    assert "FN:Otto" in file.read_text(encoding="utf-8")
    assert "Eva" not in file.read_text(encoding="utf-8")
    assert "file" in cli.refused("export", "contacts", str(tmp_path / "otto.csv"), "--id", otto)
