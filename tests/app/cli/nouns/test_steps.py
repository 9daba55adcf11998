"""``kreis-cli leads step-…``: several steps of one lead."""

from tests.support.command import Cli


def test_steps_are_noted_done_changed_and_removed(cli: Cli) -> None:
    lead = cli.json("leads", "add", "--title", "x", "--next-step", "call", "--next-step-on", "2026-11-27")["id"]
    letter = cli.json("leads", "step-add", lead, "letter", "--on", "2026-11-25")
    assert [one["words"] for one in letter["lead"]["steps"]] == ["letter", "call"]
    done = cli.json("leads", "step-done", lead)["lead"]
    assert (done["next_step"], done["steps"][0]["done_on"]) == ("call", "2026-11-24")
    assert "Done   letter, 2026-11-24" in cli.run("leads", "show", lead)[1]
    changed = cli.json("leads", "step-change", lead, letter["id"], "--words", "long letter", "--on", "2026-12-01")
    assert changed["lead"]["steps"][0]["words"] == "long letter"
    opened = cli.json("leads", "step-open", lead, letter["id"])["lead"]
    assert (opened["next_step"], opened["steps"][1]["due_on"]) == ("call", "2026-12-01")
    assert cli.json("leads", "step-done", lead, "--step", letter["id"])["lead"]["next_step"] == "call"
    assert len(cli.json("leads", "step-remove", lead, letter["id"])["lead"]["steps"]) == 1


def test_a_step_of_another_lead_is_not_found(cli: Cli) -> None:
    first, second = (cli.json("leads", "add", "--title", title, "--next-step", "call")["id"] for title in "xy")
    step = cli.json("leads", "show", first)["lead"]["steps"][0]["id"]
    assert "no such entry" in cli.refused("leads", "step-done", second, "--step", step)
    assert "cannot be taken" in cli.refused("leads", "step-add", second, " ")


def test_the_next_step_is_changed_with_the_lead(cli: Cli) -> None:
    lead = cli.json("leads", "add", "--title", "x")["id"]
    assert cli.json("leads", "change", lead, "--next-step", "call")["lead"]["next_step"] == "call"
    moved = cli.json("leads", "change", lead, "--next-step-on", "2026-12-01")["lead"]
    assert (moved["next_step"], moved["next_step_on"]) == ("call", "2026-12-01")
    assert cli.json("leads", "change", lead, "--next-step", "")["lead"]["steps"] == []
