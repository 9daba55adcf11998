"""``kreis-cli favours``: noted, told with the balance, taken out."""

from tests.support.command import Cli


def test_what_was_done_for_each_other(cli: Cli) -> None:
    person = cli.json("contacts", "add", "--name", "Eva Berger")["id"]
    assert cli.json("favours", "list", person) == {"favours": [], "given": 0, "received": 0}
    first = cli.json("favours", "add", person, "given", "Zeugnis gelesen", "--on", "2026-09-03")["favour"]
    assert (first["on"], first["words"], first["contact_id"]) == ("2026-09-03", "Zeugnis gelesen", person)
    today = cli.json("favours", "add", person, "received", "Referenz")["favour"]
    assert today["on"] == "2026-11-24"
    listed = cli.json("favours", "list", person)
    assert ([one["id"] for one in listed["favours"]], listed["given"]) == ([today["id"], first["id"]], 1)
    assert "1 given, 1 received" in cli.run("favours", "list", person)[1]
    assert cli.json("favours", "remove", first["id"]) == {"removed": first["id"]}
    assert cli.json("favours", "list", person)["given"] == 0


def test_what_cannot_be_is_refused(cli: Cli) -> None:
    person = cli.json("contacts", "add", "--name", "Eva Berger")["id"]
    assert "cannot be taken" in cli.refused("favours", "add", person, "given", " ")
    assert "no such entry" in cli.refused("favours", "list", "99")
    assert "no such entry" in cli.refused("favours", "remove", "99")
