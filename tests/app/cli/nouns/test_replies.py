"""``kreis-cli replies``: from files to what is due, why, and what is decided."""

from pathlib import Path

import pytest

from tests.support.command import Cli

LETTER = """From: Ruth Kern <ruth@kern.example>
To: ich@buero.example
Date: Mon, 16 Nov 2026 09:00:00 +0000
Subject: Termin
Message-ID: <termin@kern.example>
Content-Type: text/plain; charset=utf-8

Guten Tag,

könnten Sie mir bis Donnerstag die Zahlen schicken?
"""


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "brief.eml"
    path.write_text(LETTER, "utf-8")
    return path


def _import(cli: Cli, letter: Path) -> None:
    cli.json("import", str(letter), "--me", "ich@buero.example", "--standing", "circle")


def test_due_has_the_documented_shape(cli: Cli, letter: Path) -> None:
    _import(cli, letter)
    document = cli.json("replies", "due")
    (one,) = document["obligations"]
    assert document["now"] == "2026-11-24T09:30:00Z"
    assert (one["side"], one["level"], one["name"], one["channel"]) == ("mine", "asked", "Ruth Kern", "mail")
    assert one["message_id"] == "termin@kern.example"
    assert one["since"] == "2026-11-16T09:00:00Z"
    assert one["working_days"] == 6
    assert one["sentence"] == "könnten Sie mir bis Donnerstag die Zahlen schicken?"
    assert {"id", "contact_id", "due_at", "why", "conversation_id"} <= one.keys()
    assert one["why"] == "You were asked and have not answered yet."
    assert cli.run("replies", "due")[1].startswith("Id")


def test_lists_by_side_and_level(cli: Cli, letter: Path) -> None:
    _import(cli, letter)
    assert len(cli.json("replies", "list", "--mine")["obligations"]) == 1
    assert cli.json("replies", "list", "--theirs")["obligations"] == []
    assert cli.json("replies", "list", "--level", "silent")["obligations"] == []


def test_why_and_decisions(cli: Cli, letter: Path) -> None:
    _import(cli, letter)
    number = cli.json("replies", "due")["obligations"][0]["id"]
    why = cli.json("replies", "why", number)
    assert why["source"]["kind"] == "eml"
    assert [one["subject"] for one in why["exchanges"]] == ["Termin"]
    assert "Ruth Kern" in cli.run("replies", "why", number)[1]
    assert why["elsewhere"] is None
    assert cli.json("replies", "keep", number)["settlement"] is None
    assert len(cli.json("replies", "due")["obligations"]) == 1
    assert cli.json("replies", "snooze", number, "--until", "2026-11-26")["snoozed_until"] == "2026-11-26T00:00:00Z"
    assert cli.json("replies", "due")["obligations"] == []
    assert cli.json("replies", "waive", number)["settlement"] == "waived"
    assert cli.json("replies", "list")["obligations"] == []
    assert cli.json("replies", "reopen", number)["settlement"] is None
    assert cli.json("replies", "done", number)["settlement"] == "done"
    assert cli.json("replies", "due")["obligations"] == []


def test_what_cannot_be_is_refused(cli: Cli, letter: Path) -> None:
    _import(cli, letter)
    number = cli.json("replies", "due")["obligations"][0]["id"]
    assert "cannot be taken" in cli.refused("replies", "snooze", number, "--until", "bald")
    assert "no such entry" in cli.refused("replies", "done", "99")


def test_threads_need_no_vault(cli: Cli, letter: Path) -> None:
    assert cli.json("replies", "threads", str(letter)) == {"threads": [["termin@kern.example"]]}


def test_how_it_reminds_is_shown_and_changed(cli: Cli) -> None:
    before = cli.json("replies", "notices")
    assert (before["notices"], before["quiet_from"], before["quiet_until"]) == (False, "18:00", "08:00")
    changed = ["--on", "--names", "--at", "09:15", "--quiet-from", "22:00", "--quiet-until", "07:00", "--most", "3"]
    after = cli.json("replies", "notices", *changed)
    assert after == cli.json("replies", "notices")
    assert after == {
        "notices": True,
        "names_in_notices": True,
        "digest_at": "09:15",
        "quiet_from": "22:00",
        "quiet_until": "07:00",
        "notices_a_day": 3,
    }
    assert "09:15" in cli.run("replies", "notices", "--no-names")[1]
    assert cli.json("replies", "notices")["names_in_notices"] is False
    assert "cannot be taken" in cli.refused("replies", "notices", "--most", "99")
    assert "cannot be taken" in cli.refused("replies", "notices", "--at", "09:00+05:00")
    assert cli.run("replies", "notices", "--at", "soon")[0] == 2


def test_due_says_what_would_be_told_now_and_tells_nothing(cli: Cli, letter: Path) -> None:
    _import(cli, letter)
    assert cli.json("replies", "due")["notice"] is None
    cli.json("replies", "notices", "--on")
    for _ in range(2):
        document = cli.json("replies", "due")
        assert document["notice"] == {
            "ids": [document["obligations"][0]["id"]],
            "leads": [],
            "fresh": 0,
            "digest": False,
        }
    assert "A notice would come now." in cli.run("replies", "due")[1]
    assert cli.json("replies", "due", "--now", "2026-11-24T23:30:00+01:00")["notice"] is None
