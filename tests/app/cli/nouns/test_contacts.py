"""``kreis-cli contacts``: the documented documents, and tables for people."""

import io
from pathlib import Path

import pytest

from tests.support.command import Cli


def test_a_person_from_adding_to_removing(cli: Cli) -> None:
    number = cli.json(
        *("contacts", "add", "--name", "Eva von der Heide", "--mail", "Eva@Nordlicht.example"),
        *("--phone", "+49 40 12", "--organisation", "Nordlicht AG", "--label", "Hamburg"),
    )["id"]
    brief = {
        "id": number,
        "name": "Eva von der Heide",
        "standing": "known",
        "ring": None,
        "organisation": "Nordlicht AG",
        "channels": [
            {"kind": "mail", "value": "Eva@Nordlicht.example"},
            {"kind": "phone", "value": "+49 40 12"},
        ],
    }
    assert cli.json("contacts", "list") == {"contacts": [brief]}
    assert cli.json("contacts", "find", "heide", "nord") == {"contacts": [brief]}
    assert cli.json("contacts", "list", "--standing", "out") == {"contacts": []}
    changed = cli.json("contacts", "change", number, "--phone", "+49 40 99", "--role", "Leiterin")["contact"]
    assert [one["value"] for one in changed["channels"]] == ["Eva@Nordlicht.example", "+49 40 99"]
    assert (changed["role"], changed["labels"], changed["family"]) == ("Leiterin", ["Hamburg"], "von der Heide")
    cli.json("contacts", "remove", number)
    assert "no such entry" in cli.refused("contacts", "show", number)


def test_rings(cli: Cli) -> None:
    number = cli.json("contacts", "add", "--name", "Eva", "--ring", "inner")["id"]
    assert cli.json("contacts", "list", "--ring", "inner")["contacts"][0]["standing"] == "circle"
    assert cli.json("contacts", "ring", number, "active")["contact"]["ring"] == "active"
    assert cli.json("contacts", "ring", number, "none")["contact"]["standing"] == "known"


def test_tables_and_timeline(cli: Cli) -> None:
    number = cli.json("contacts", "add", "--name", "Eva", "--ring", "inner", "--mail", "e@x.example")["id"]
    assert "Inner circle" in cli.run("contacts", "list")[1]
    assert "e@x.example" in cli.run("contacts", "show", number)[1]
    assert cli.json("contacts", "timeline", number) == {"exchanges": []}
    assert cli.run("contacts", "timeline", number)[1].startswith("When")


def test_refusals(cli: Cli) -> None:
    assert "cannot be taken" in cli.refused("contacts", "show", "eva")
    assert "cannot be taken" in cli.refused("contacts", "add", "--name", " ")
    assert cli.run("contacts", "add")[0] == 2


def test_erasing_asks_and_is_for_good(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    number = cli.json("contacts", "add", "--name", "Eva Berger")["id"]
    monkeypatch.setattr("sys.stdin", io.StringIO("nein\n"))
    assert cli.run("contacts", "erase", number)[0] == 1
    assert cli.json("contacts", "show", number)
    kept = [one["folder"] for one in cli.json("vault", "backups")["backups"]]
    gone = cli.json("contacts", "erase", number, "--yes")
    assert gone == {"erased": number, "exchanges": 0, "mentions": 0, "earlier": kept}
    assert cli.run("contacts", "show", number)[0] == 1
    assert cli.json("vault", "history")["actions"] == []


def test_backups_that_still_hold_whom_one_erased_are_named_and_made_anew(cli: Cli) -> None:
    number = cli.json("contacts", "add", "--name", "Eva Berger")["id"]
    cli.json("vault", "place", str(cli.folder / "stick"))
    made = cli.json("vault", "backup")
    said = cli.run("--lang", "de", "contacts", "erase", number, "--yes")[1]
    assert f"1 am zweiten Ort: {cli.folder / 'stick' / 'Kreis'}" in said
    assert f"auf diesem Rechner: {cli.folder / 'vault' / 'backups'}" in said
    assert "--remove-earlier" in said
    anew = cli.json("vault", "backup", "--remove-earlier")
    found = cli.json("vault", "backups")
    assert [one["folder"] for one in (*found["backups"], *found["outside"])] == [anew["folder"], anew["copy"]]
    assert anew["folder"] != made["folder"]
    assert anew["rows"]["contact"] == 0


def test_duplicates_are_shown_merged_and_kept_apart(cli: Cli) -> None:
    one, other, third = (
        cli.json("contacts", "add", "--name", name, "--role", role)["id"]
        for name, role in (("Eva Müller", "Leiterin"), ("Eva Mueller", "Chefin"), ("Eva Müller", ""))
    )
    pairs = cli.json("contacts", "duplicates")["pairs"]
    assert {frozenset((pair["one"]["id"], pair["other"]["id"])) for pair in pairs} == {
        frozenset(pair) for pair in ((one, other), (one, third), (other, third))
    }
    assert "given name" in cli.run("contacts", "duplicates")[1]
    cli.json("contacts", "apart", one, third)
    merged = cli.json("contacts", "merge", one, other, "--take", "role")["contact"]
    assert (merged["id"], merged["role"]) == (one, "Chefin")
    assert cli.json("contacts", "duplicates")["pairs"] == []
    cli.json("vault", "undo")
    assert len(cli.json("contacts", "list")["contacts"]) == 3


def test_silence_birthdays_and_shrinking(cli: Cli) -> None:
    number = cli.json("contacts", "add", "--name", "Eva", "--ring", "inner", "--birthday", "1980-12-01")["id"]
    assert cli.json("contacts", "silent")["silent"] == []
    assert cli.json("contacts", "change", number, "--touch-days", "30")["contact"]["touch_days"] == 30
    (one,) = cli.json("contacts", "silent")["silent"]
    assert (one["id"], one["days"], one["limit"]) == (number, None, 30)
    assert "Eva" in cli.run("contacts", "birthdays", "--within", "400")[1]
    (born,) = cli.json("contacts", "birthdays", "--within", "400")["birthdays"]
    assert born["on"].endswith("-12-01")
    assert cli.json("contacts", "shrink") == {"shrunk": 0}


def test_claims_are_listed_taken_and_left(cli: Cli, tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    cards = [f"BEGIN:VCARD\nFN:{name}\nEMAIL:buero@x.example\nEND:VCARD\n" for name in ("Anna", "Bernd", "Carla")]
    book.write_text("".join(cards), encoding="utf-8")
    assert cli.json("import", str(book))["claimed"] == 2
    bernd, carla = cli.json("contacts", "claims")["claims"]
    assert (bernd["name"], bernd["value"], bernd["owner_name"]) == ("Bernd", "buero@x.example", "Anna")
    assert "Anna" in cli.run("contacts", "claims")[1]
    left = cli.json("contacts", "claims", carla["contact_id"], "--leave", "buero@x.example")
    assert left == {"claims": []}
    assert cli.json("contacts", "claims", bernd["contact_id"], "--take", "buero@x.example") == {"claims": []}
    assert cli.json("contacts", "show", bernd["contact_id"])["contact"]["channels"][0]["value"] == "buero@x.example"
    assert "no such entry" in cli.refused("contacts", "claims", bernd["contact_id"], "--take", "x@x.example")


def test_what_is_stored_about_somebody(cli: Cli) -> None:
    number = cli.json("contacts", "add", "--name", "Eva", "--notes", "Segelt")["id"]
    found = cli.json("contacts", "stored", number)
    assert (found["contact"]["notes"], found["messages"], found["cards"], found["sources"]) == ("Segelt", 0, 0, [])
    assert "Segelt" in cli.run("contacts", "stored", number)[1]
    assert "no such entry" in cli.refused("contacts", "stored", "99")


def test_silence_is_limited_by_ring_and_the_circle_by_size(cli: Cli) -> None:
    assert cli.json("contacts", "touch") == {"inner": 0, "close": 0, "active": 0, "wider": 0, "circle": 150}
    assert cli.json("contacts", "touch", "--inner", "30", "--circle", "100")["inner"] == 30
    number = cli.json("contacts", "add", "--name", "Eva", "--ring", "inner")["id"]
    assert [one["id"] for one in cli.json("contacts", "silent")["silent"]] == [number]
    assert "every 30 days" in cli.run("contacts", "touch")[1]
    assert "circle_capacity" in cli.refused("contacts", "touch", "--circle", "151")
