"""``kreis-cli leads``: from hearing of a job to what became of it."""

from pathlib import Path

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


def test_a_lead_from_an_advert(cli: Cli, tmp_path: Path) -> None:
    advert = tmp_path / "advert.html"
    advert.write_text(
        '<script type="application/ld+json">{"@type": "JobPosting", "title": "Assistenz",'
        ' "industry": "Museen"}</script>'
        '<script type="application/ld+json">{broken</script>'
    )
    made = cli.json("leads", "add", "--from", str(advert), "--place", "Köln", "--source", "Aushang", "--confidential")
    assert made["losses"] == ["json"]
    lead = made["lead"]
    assert (lead["title"], lead["place"], lead["source"], lead["confidential"]) == (
        "Assistenz",
        "Köln",
        "Aushang",
        True,
    )
    shown = cli.json("leads", "show", made["id"])
    assert shown["posting"]["industry"] == "Museen"
    assert "Museen" in cli.run("leads", "show", made["id"])[1]
    assert "Not kept" in cli.run("leads", "add", "--from", str(advert))[2]
    assert "in confidence" in cli.refused(
        "referrals", "vet", made["id"], "--basis", "worked-there", "--interest", "none"
    )
    assert cli.json("leads", "change", made["id"], "--no-confidential")["lead"]["confidential"] is False
    advert.write_text("{}")
    assert "No job is described" in cli.refused("leads", "add", "--from", str(advert))
    assert "cannot be read" in cli.refused("leads", "add", "--from", str(tmp_path / "none"))


def test_steps(cli: Cli) -> None:
    number = cli.json("leads", "add", "--title", "x", "--next-step", "call", "--next-step-on", "2026-11-24")["id"]
    cli.json("leads", "add", "--title", "y")
    assert [one["id"] for one in cli.json("leads", "list", "--needs-step")["leads"]] == [number]
    assert cli.json("leads", "put-off", number, "2026-11-30")["lead"]["next_step_on"] == "2026-11-30"
    assert cli.json("leads", "list", "--needs-step")["leads"] == []
    assert cli.json("leads", "step-done", number)["lead"]["next_step"] == ""
    assert "cannot be taken" in cli.refused("leads", "put-off", number, "2026-11-24")


def test_who_fits(cli: Cli) -> None:
    eva = cli.json("contacts", "add", "--name", "Eva", "--role", "Sekretärin", "--standing", "circle")["id"]
    cli.json("contacts", "add", "--name", "Ben", "--role", "Sekretär")
    number = cli.json("leads", "add", "--title", "Assistenz")["id"]
    (fit,) = cli.json("leads", "fits", number)["fits"]
    assert (fit["contact_id"], fit["reasons"]) == (eva, [{"kind": "role", "words": "Sekretärin"}])
    assert "role: Sekretärin" in cli.run("leads", "fits", number)[1]
