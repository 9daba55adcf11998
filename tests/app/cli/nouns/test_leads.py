"""``kreis-cli leads``: from hearing of a job to what became of it."""

from tests.support.command import Cli


def test_a_lead_from_adding_to_removing(cli: Cli) -> None:
    teller = cli.json("contacts", "add", "--name", "Eva")["id"]
    number = cli.json(
        *("leads", "add", "--title", "Office Manager", "--organisation", "Nordlicht AG", "--place", "Hamburg"),
        *("--apply-by", "2026-12-18", "--told-by", teller, "--next-step", "call", "--next-step-on", "2026-11-25"),
    )["id"]
    lead = cli.json("leads", "show", number)["lead"]
    assert (lead["title"], lead["stage"], lead["apply_by"], lead["told_by_name"]) == (
        "Office Manager",
        "heard",
        "2026-12-18",
        "Eva",
    )
    assert cli.json("leads", "move", number, "applied")["lead"]["stage"] == "applied"
    assert cli.json("leads", "change", number, "--pay", "52.000 €")["lead"]["place"] == "Hamburg"
    assert [one["id"] for one in cli.json("leads", "list", "--stage", "applied")["leads"]] == [number]
    assert cli.json("leads", "list", "--stage", "heard") == {"leads": []}
    assert "Office Manager" in cli.run("leads", "list")[1]
    assert "52.000" in cli.run("leads", "show", number)[1]
    cli.json("leads", "remove", number)
    assert "no such entry" in cli.refused("leads", "show", number)


def test_refusals(cli: Cli) -> None:
    assert "cannot be taken" in cli.refused("leads", "add", "--title", " ")
    assert "no such entry" in cli.refused("leads", "add", "--title", "x", "--told-by", "9")
    assert cli.run("leads", "add")[0] == 2
    assert cli.run("leads", "add", "--title", "x", "--apply-by", "soon")[0] == 2
