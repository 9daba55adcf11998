"""``kreis-cli screener``: who waits, and one decision for a person or a domain."""

from tests.support.command import Cli


def test_decisions(cli: Cli) -> None:
    number = cli.json("contacts", "add", "--name", "Neu", "--mail", "neu@firma.example", "--standing", "screened")["id"]
    assert cli.json("screener", "known", number) == {"decided": 1, "standing": "known"}
    assert cli.json("contacts", "show", number)["contact"]["vetted"]
    cli.json("screener", "circle", number, "--ring", "close")
    assert cli.json("contacts", "show", number)["contact"]["ring"] == "close"
    cli.json("screener", "out", number, "@werbung.example")
    assert cli.json("contacts", "list", "--standing", "out")["contacts"][0]["id"] == number
    assert cli.json("screener", "list") == {"waiting": []}
    assert cli.json("screener", "known", "Neu@firma.example")["decided"] == 1
    assert cli.json("contacts", "show", number)["contact"]["standing"] == "known"
    assert "no such entry" in cli.refused("screener", "known", "nobody@firma.example")
    assert cli.run("screener", "list")[1].startswith("Id")


def test_a_domain_cannot_enter_the_circle(cli: Cli) -> None:
    assert "cannot be taken" in cli.refused("screener", "circle", "@firma.example")
    assert "cannot be taken" in cli.refused("screener", "out", "@gmail.com")
