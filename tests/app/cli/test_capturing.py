"""``kreis-cli replies capture``: a line is recognised, corrected, kept and taken back."""

import io

import pytest

from tests.support.command import Cli


@pytest.fixture
def people(cli: Cli) -> Cli:
    cli.json("contacts", "add", "--name", "Sabine Berger")
    cli.json("contacts", "add", "--name", "Ruth Kern")
    return cli


def test_a_call_becomes_a_reply_that_reminds_on_its_day(people: Cli) -> None:
    made = people.json("replies", "capture", "Frau Berger rief an, möchte bis Freitag Antwort")
    read = made["captured"]
    assert (read["kind"], read["level"], read["name"], read["due_on"]) == (
        "mine",
        "asked",
        "Sabine Berger",
        "2026-11-27",
    )
    assert read["channel"] == "call"
    (one,) = people.json("replies", "list")["obligations"]
    assert (one["id"], one["side"], one["why_code"]) == (made["id"], "mine", "noted")
    assert one["sentence"] == "Frau Berger rief an, möchte bis Freitag Antwort"
    assert people.json("replies", "due")["obligations"] == []  # it comes on Friday
    people.json("replies", "done", made["id"])
    assert people.json("replies", "list")["obligations"] == []


def test_preview_keeps_nothing_and_what_is_given_counts(people: Cli) -> None:
    line = "Kern wollte den Vertrag schicken"
    seen = people.json("replies", "capture", line, "--preview")
    assert seen["id"] is None
    assert (seen["captured"]["kind"], seen["captured"]["level"]) == ("theirs", "promised")
    assert people.json("replies", "list")["obligations"] == []
    given = ("--kind", "mine", "--level", "promised", "--on", "2026-12-01", "--at", "09:00", "--name", "Ida Neu")
    made = people.json("replies", "capture", line, *given)["captured"]
    assert (made["kind"], made["name"], made["due_on"], made["due_at"]) == ("mine", "Ida Neu", "2026-12-01", "09:00")
    assert [one["name"] for one in people.json("contacts", "find", "Neu")["contacts"]] == ["Ida Neu"]
    kern = people.json("contacts", "find", "Kern")["contacts"][0]["id"]
    named = people.json("replies", "capture", "hat zwei Kinder", "--person", kern)
    assert (named["captured"]["kind"], named["contact_id"]) == ("note", kern)
    assert people.json("contacts", "timeline", kern)["exchanges"][0]["excerpt"] == "hat zwei Kinder"


def test_a_lead_and_standard_input(people: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Stelle: Assistenz bei Nordlicht, bis 15.12.\n"))
    made = people.json("replies", "capture", "-")
    (lead,) = people.json("leads", "list")["leads"]
    assert (lead["id"], lead["title"], lead["organisation"]) == (made["id"], "Assistenz", "Nordlicht")
    assert lead["next_step_on"] == "2026-12-15"
    assert "lead" in people.run("replies", "capture", "Job: PA at Northlight", "--preview")[1]


def test_it_is_taken_back_whole(people: Cli) -> None:
    people.json("replies", "capture", "Call Mr Hill back by Friday")
    assert [one["name"] for one in people.json("contacts", "find", "Hill")["contacts"]] == ["Hill"]
    people.json("vault", "undo")
    assert people.json("contacts", "find", "Hill")["contacts"] == []
    assert people.json("replies", "list")["obligations"] == []


def test_what_names_nobody_is_refused(people: Cli) -> None:
    assert "person" in people.refused("replies", "capture", "morgen anrufen")
    assert "line" in people.refused("replies", "capture", " ")
    assert "at" in people.refused("replies", "capture", "Kern anrufen", "--at", "09:00")
    assert people.run("replies", "capture", "Kern", "--on", "soon")[0] == 2
