"""``kreis-cli vault backup``, ``backups``, ``place``; and the day's backup that nobody asks for."""

import shutil

from tests.support.command import Cli


def test_the_first_change_of_a_day_is_backed_up(cli: Cli) -> None:
    assert cli.json("vault", "backups")["backups"] == []
    cli.json("contacts", "add", "--name", "Eva Heide")
    cli.json("contacts", "add", "--name", "Udo Heide")
    (one,) = cli.json("vault", "backups")["backups"]
    assert (one["why"], one["made_on"]) == ("daily", "2026-11-24")
    assert "daily" in cli.run("vault", "backups")[1]


def test_a_backup_now_and_outside(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    made = cli.json("vault", "backup", "--to", str(cli.folder / "stick"))
    assert (made["rows"]["contact"], made["copy"]) == (1, str(cli.folder / "stick" / "Kreis" / "2026-11-24"))
    assert "2026-11-24T09:30:00Z" in cli.run("vault", "check")[1]


def test_a_second_place(cli: Cli) -> None:
    assert "never" in cli.run("vault", "place")[1]
    place = cli.json("vault", "place", str(cli.folder / "stick"))
    assert (place["there"], place["same_disk"], place["copied_at"]) == (True, True, None)
    assert "same disk" in cli.run("vault", "place")[1]
    assert cli.json("vault", "backup")["copy"] is not None
    shutil.rmtree(cli.folder / "stick")
    made = cli.json("vault", "backup")
    assert (made["copy"], made["not_copied"]) == (None, "PlaceMissing")
    assert "not there now" in cli.run("vault", "place")[1]
    assert "second place for backups is not there" in cli.run("vault", "backup")[1]
    assert cli.json("vault", "place", "--forget")["folder"] is None
    assert "cannot be taken" in cli.refused("vault", "place", str(cli.folder / "vault"))


def test_a_backup_that_cannot_be_made_spoils_nothing(cli: Cli) -> None:
    (cli.folder / "vault" / "backups").write_bytes(b"a file where the folder should be")
    code, out, err = cli.run("contacts", "add", "--name", "Eva Heide")
    assert (code, out) == (0, "1\n")
    assert err.startswith("Today's backup could not be made.")


def test_a_damaged_backup_is_told(cli: Cli) -> None:
    made = cli.json("vault", "backup")
    file = cli.folder / "vault" / "backups" / "2026-11-24" / "vault.db"
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    file.write_bytes(content)
    code, out, _ = cli.run("vault", "check")
    assert code == 1
    assert "The vault is sound." in out
    assert "DAMAGED" in out
    assert made["folder"] in out


def test_a_backup_is_looked_into_and_restored(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    cli.json("contacts", "add", "--name", "Udo Heide")
    backup = cli.folder / "vault" / "backups" / "2026-11-24"
    looked = cli.json("vault", "restore", str(backup), "--preview")
    assert (looked["rows"]["contact"], looked["restored"], looked["set_aside"]) == (1, False, None)
    assert len(cli.json("contacts", "list")["contacts"]) == 2
    assert "holds 1 people" in cli.run("vault", "restore", str(backup), "--preview")[1]
    done = cli.json("vault", "restore", str(backup / "vault.db"))
    assert done["set_aside"] == str(cli.folder / "vault" / "aside" / "2026-11-24")
    assert [one["name"] for one in cli.json("contacts", "list")["contacts"]] == ["Eva Heide"]
    assert "vault of before lies in" in cli.run("vault", "restore", str(backup))[1]
    assert "no vault in this folder" in cli.refused("vault", "restore", str(cli.folder))


def test_a_backup_is_restored_by_the_code_of_then(cli: Cli) -> None:
    code = cli.file("code", cli.json("vault", "recovery-code")["recovery_code"])
    made = cli.json("vault", "backup")
    cli.json("vault", "restore", made["folder"], "--code-file", str(code))


def test_a_move_to_another_computer_and_back(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    moved = cli.json("vault", "move", str(cli.folder / "stick"))
    assert (moved["why"], moved["rows"]["contact"]) == ("move", 1)
    said = cli.refused("contacts", "list")
    assert "moved to another computer (2026-11-24)" in said
    assert "--accept moved" in said
    there = ["--vault", str(cli.folder / "there")]
    cli.json("vault", "restore", moved["folder"], *there)
    assert cli.json("contacts", "list", *there)["contacts"][0]["name"] == "Eva Heide"
    assert cli.json("contacts", "list", "--accept", "moved")["contacts"][0]["name"] == "Eva Heide"
    assert cli.json("vault", "info")["epoch"] == 2


def test_those_of_the_old_keys_are_removed(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    assert cli.json("vault", "backup")["removed"] == 0
    (old,) = [one["folder"] for one in cli.json("vault", "backups")["backups"] if one["why"] == "asked"]
    assert old in cli.json("vault", "rotate")["earlier"]
    made = cli.json("vault", "backup", "--remove-old-keys")
    assert made["removed"] >= 1
    assert [one["folder"] for one in cli.json("vault", "backups")["backups"]] == [made["folder"]]
    assert "Removed" in cli.run("vault", "backup", "--remove-old-keys")[1]
