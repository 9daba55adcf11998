"""``kreis-cli import``: preview, batch, again, undo, in the documented shape."""

from pathlib import Path

import pytest

from tests.support import exports
from tests.support.command import Cli


@pytest.fixture
def book(tmp_path: Path) -> str:
    path = tmp_path / "book.vcf"
    path.write_text("BEGIN:VCARD\nFN:Eva\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n", encoding="utf-8")
    return str(path)


def test_from_preview_to_undo(cli: Cli, book: str) -> None:
    expected: dict[str, object] = {
        "batch": None,
        "kind": "vcard",
        "taken": 1,
        "known": 0,
        "people": 1,
        "claimed": 0,
        "skipped": {},
        "refused": [{"file": book, "line": 4, "reason": "nameless"}],
    }
    preview = cli.json("import", "--preview", book)
    assert preview.pop("seconds") >= 0
    assert preview == expected
    assert cli.json("contacts", "list")["contacts"] == []
    done = cli.json("import", book)
    assert {**done, "batch": None, "seconds": 0} == {**expected, "seconds": 0}
    assert cli.json("import", book)["known"] == 1
    assert [one["taken"] for one in cli.json("import", "list")["batches"]] == [0, 1]
    assert "book.vcf" in cli.run("import", "list")[1]
    cli.json("import", "undo", done["batch"])
    assert cli.json("contacts", "list")["contacts"] == []


def test_for_people_it_says_what_was_refused(cli: Cli, book: str) -> None:
    _, out, _ = cli.run("import", book, "--standing", "circle")
    assert "taken 1, new people 1" in out
    assert f"{book}:4: a card that names nobody" in out
    assert cli.json("contacts", "list", "--standing", "circle")["contacts"][0]["ring"] == "wider"


def test_refusals(cli: Cli, tmp_path: Path) -> None:
    assert "cannot be read" in cli.refused("import", str(tmp_path / "none"))
    assert cli.run("import", "undo")[::2] == (2, "BATCH is missing. See: kreis-cli --help\n")
    assert "cannot be taken" in cli.refused("import", "list", "x")
    assert "no such entry" in cli.refused("import", "undo", "99")
    code, _, err = cli.run("import", "--me", "eva@x.example")
    assert (code, err) == (2, "FILE is missing. See: kreis-cli --help\n")


def test_files_may_stand_after_my_addresses(cli: Cli, book: str) -> None:
    assert cli.json("import", "--me", "eva@x.example", "e@y.example", book)["taken"] == 1


def test_a_chat_asks_who_you_are_and_takes_a_name(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "_chat.txt"
    path.write_text(exports.ios(exports.talk()), encoding="utf-8")
    assert "Eva Berger" in cli.refused("import", str(path))
    assert cli.json("import", str(path), "--me", "Ida Ich", "--dates", "dmy")["taken"] == 4
    assert "zone" in cli.refused("import", str(path), "--zone", "Mars/Olymp")


def test_an_unknown_table_takes_its_columns(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("wer,wo\nEva,e@x.example\n", encoding="utf-8")
    assert "nothing that Kreis knows" in cli.refused("import", str(path))
    assert "columns" in cli.refused("import", str(path), "--columns", "wer=quatsch")
    found = cli.json("import", "columns", str(path))
    assert [(one["heading"], one["field"]) for one in found["columns"]] == [("wer", "other"), ("wo", "mail")]
    assert (found["known"], found["remembered"]) == (False, False)
    assert "e@x.example" in cli.run("import", "columns", str(path))[1]
    (tmp_path / "t.txt").write_text("nichts", encoding="utf-8")
    assert "no table" in cli.refused("import", "columns", str(tmp_path / "t.txt"))
    assert cli.json("import", str(path), "--columns", "wer=name", "wo=mail")["people"] == 1


def test_the_meaning_of_columns_is_remembered_and_can_be_corrected(cli: Cli, tmp_path: Path) -> None:
    one, other = tmp_path / "eins.csv", tmp_path / "zwei.csv"
    one.write_text("wer,wo\nEva,eva@x.example\n")
    other.write_text("wer,wo\nOtto,otto@x.example\n")
    assert cli.json("import", "--preview", str(one), "--columns", "wer=name", "wo=mail")["batch"] is None
    cli.refused("import", str(other))
    cli.json("import", str(one), "--columns", "wer=name", "wo=mail")
    assert cli.json("import", str(other))["people"] == 1
    other.write_text("wer,wo\nAnna,Kiel\n")
    assert cli.json("import", str(other), "--columns", "wer=name", "wo=notes")["people"] == 1
    assert cli.json("contacts", "find", "Kiel")["contacts"][0]["name"] == "Anna"
