"""``kreis-cli insight loss`` after an import of LinkedIn's export."""

from pathlib import Path

from tests.app.cli.nouns.test_replies import LETTER
from tests.support import exports
from tests.support.command import Cli


def test_loss(cli: Cli, tmp_path: Path) -> None:
    path = exports.linkedin(tmp_path / "x.zip")
    done = cli.json("import", str(path), "--zone", "Europe/Berlin")
    assert (done["kind"], done["people"]) == ("linkedin", 13)
    assert cli.json("import", "list")["batches"][0]["time_zone"] == "Europe/Berlin"
    found = cli.json("insight", "loss")
    assert (found["contacts"], found["both_ways"], found["circle"]) == (12, 1, [])
    assert [one["name"] for one in found["ask"]] == ["Vor2 Nach2"]
    _, out, _ = cli.run("insight", "loss")
    assert "12 people are known from LinkedIn; with 1 of them" in out
    assert "Vor2 Nach2" in out


def test_answering_and_review(cli: Cli, tmp_path: Path) -> None:
    letter = tmp_path / "brief.eml"
    letter.write_text(LETTER, "utf-8")
    cli.json("import", str(letter), "--me", "ich@buero.example", "--standing", "circle")
    found = cli.json("insight", "answering")
    assert (found["mine_hours"], found["people"], found["fading"]) == (None, [], [])
    assert found["weeks"][-1] == {"day": "2026-11-24", "mine": 1, "theirs": 0}
    assert "2026-11-24" in cli.run("insight", "answering")[1]
    review = cli.json("insight", "review")
    assert [one["name"] for one in review["mine"]] == ["Ruth Kern"]
    assert review["reviewed_on"] is None
    assert "Ruth Kern" in cli.run("insight", "review")[1]
    assert cli.json("insight", "review", "--done")["reviewed_on"] == "2026-11-24"


def test_accuracy_is_what_was_measured(cli: Cli) -> None:
    found = cli.json("insight", "accuracy")
    assert set(found["figures"]) == {"mine", "theirs", "personal"}
    assert found["figures"]["mine"]["right"] > 0
    assert 0 <= found["wrong_reminders_a_week"]["wrong"] < 5
    told = cli.run("insight", "accuracy")[1]
    assert "Measured on" in told
    assert "in a week of 50 conversations" in told
