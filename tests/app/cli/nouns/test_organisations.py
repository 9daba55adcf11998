"""``kreis-cli organisations``: who works there, what it is like, recommended or warned of."""

from tests.support.command import Cli


def test_an_employer_is_recommended_warned_of_and_shown_with_people_and_leads(cli: Cli) -> None:
    person = cli.json("contacts", "add", "--name", "Eva", "--organisation", "Nordlicht")["id"]
    lead = cli.json("leads", "add", "--title", "Assistenz", "--organisation", "Nordlicht")["id"]
    (firm,) = cli.json("organisations", "list")["organisations"]
    assert cli.json("organisations", "list", "--recommended")["organisations"] == []
    said = cli.json("organisations", "recommend", firm["id"], "--experience", "Ruhig")["organisation"]
    assert (said["recommended"], said["told_by"], said["experience"]) == (True, "", "Ruhig")
    assert "first-hand" in cli.run("organisations", "list", "nord")[1]
    warned = cli.json("organisations", "warn", firm["id"], "--told-by", "Otto")["organisation"]
    assert (warned["warned"], warned["recommended"], warned["experience"]) == (True, False, "Ruhig")
    shown = cli.json("organisations", "show", firm["id"])
    assert [one["id"] for one in shown["people"]] == [person]
    assert [one["id"] for one in shown["leads"]] == [lead]
    assert "told by Otto" in cli.run("organisations", "show", firm["id"])[1]
    assert cli.json("organisations", "warn", firm["id"], "--take-back")["organisation"]["warned"] is False
    assert "no such entry" in cli.refused("organisations", "show", "99")


def test_one_is_taken_in_changed_and_removed(cli: Cli) -> None:
    number = cli.json("organisations", "add", "--name", "Nordlicht", "--place", "Kiel")["id"]
    assert "already" in cli.refused("organisations", "add", "--name", "nordlicht")
    changed = cli.json("organisations", "change", number, "--website", "nord.example")["organisation"]
    assert (changed["place"], changed["website"]) == ("Kiel", "nord.example")
    cli.json("contacts", "add", "--name", "Eva", "--organisation", "Nordlicht")
    (listed,) = cli.json("organisations", "list")["organisations"]
    assert (listed["people"], listed["leads"]) == (1, 0)
    assert "Nordlicht" in cli.refused("organisations", "remove", number)
    empty = cli.json("organisations", "add", "--name", "Leer")["id"]
    assert cli.json("organisations", "remove", empty) == {"removed": empty}
