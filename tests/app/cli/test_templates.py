"""``kreis-cli replies templates``."""

from tests.support.command import Cli


def test_own_answers_stand_behind_those_of_the_program(cli: Cli) -> None:
    shown = cli.json("replies", "templates")["templates"]
    assert {one["side"] for one in shown} == {"mine", "theirs"}
    assert "{day}" in shown[0]["text"]
    added = cli.json("replies", "templates", "--add", "Moin, bis {day}!")["templates"]
    assert added[-1] == {
        "code": "1",
        "own": True,
        "side": None,
        "title": "Moin, bis {day}!",
        "text": "Moin, bis {day}!",
    }
    assert "Moin" in cli.run("replies", "templates")[1]
    assert len(cli.json("replies", "templates", "--remove", "1")["templates"]) == len(shown)
    assert "no such entry" in cli.refused("replies", "templates", "--remove", "1")
    assert "short_answers" in cli.refused("replies", "templates", "--add", " ")
