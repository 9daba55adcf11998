"""``kreis-cli insight loss`` after an import of LinkedIn's export."""

from pathlib import Path

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
