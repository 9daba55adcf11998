"""``kreis-cli sync``: two people over one folder, from setting it up to leaving it."""

from pathlib import Path

import pytest

from tests.support.command import Cli, made


@pytest.fixture
def two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[Cli, Cli]:
    """Two vaults whose owners have compared their numbers; each knows the other as peer 1."""
    both = []
    for name in ("anna", "ben"):
        (tmp_path / name).mkdir()
        one = made(tmp_path / name, capsys)
        one.json("card", "export", str(tmp_path / f"{name}.card"), "--name", name.title())
        both.append(one)
    for one, card in zip(both, ("ben.card", "anna.card"), strict=True):
        number = one.json("peers", "add", str(tmp_path / card))["id"]
        digits = one.json("peers", "number", number)["number"].split()
        one.json("peers", "verify", number, *digits, "--heard-by", "voice")
    (tmp_path / "shared").mkdir()
    return both[0], both[1]


def seal(cli: Cli, folder: Path) -> dict[str, object]:
    lead = cli.json("leads", "add", "--title", "Assistenz", "--organisation", "Weber")["id"]
    vetted = cli.json("referrals", "vet", lead, "--basis", "worked-there", "--interest", "none")["id"]
    (file,) = cli.json("referrals", "seal", vetted, "--to", "1", "--out", str(folder / "out"))["files"]
    return dict(file)


def test_off_until_it_is_set_up(cli: Cli) -> None:
    assert cli.json("sync", "status") == {"folder": None, "peers": []}
    assert "No shared folder" in cli.run("sync", "status")[1]
    for verb in (["run"], ["pause"], ["resume"], ["leave"]):
        assert "No shared folder" in cli.refused("sync", *verb)


def test_two_people_over_one_folder(two: tuple[Cli, Cli], tmp_path: Path) -> None:
    anna, ben = two
    shared = str(tmp_path / "shared")
    code, _, err = anna.run("sync", "add-folder", shared, "--with", "1", "--yes")
    assert code == 0
    assert "within six sizes" in err
    assert ben.json("sync", "add-folder", shared, "--with-all", "--yes")["folder"]["address"] == shared
    file = seal(anna, tmp_path)
    assert (file["file"], file["in_folder"]) == (None, True)
    assert list((tmp_path / "out").iterdir()) == []
    for _ in range(2):
        for one in (anna, ben):
            one.json("sync", "run", "--ack-after", "0")
    (received,) = ben.json("referrals", "list")["referrals"]
    assert received["direction"] == "received"
    anna.json("sync", "run")
    (peer,) = anna.json("sync", "status")["peers"]
    assert (peer["sending"], peer["heard_from"], peer["waiting"], peer["missing"]) == (True, True, 0, [])
    assert "Ben" in anna.run("sync", "status")[1]


def test_paused_greeted_by_hand_and_left(two: tuple[Cli, Cli], tmp_path: Path) -> None:
    anna, _ = two
    anna.json("sync", "add-folder", str(tmp_path / "shared"), "--yes")
    anna.json("sync", "send-to", "1")
    anna.json("sync", "pause")
    assert "paused" in anna.refused("sync", "run")
    anna.json("sync", "resume")
    anna.json("sync", "greet", "1")
    assert anna.json("sync", "run")["written"] == 2
    anna.json("sync", "by-hand", "1")
    assert anna.json("sync", "run")["removed"] == 2
    assert seal(anna, tmp_path)["file"] is not None
    assert anna.json("sync", "leave", "--withdraw") == {"left_behind": 0}
    assert anna.json("sync", "status")["folder"] is None


def test_what_was_not_taken_in_is_told_once(two: tuple[Cli, Cli], tmp_path: Path) -> None:
    anna, _ = two
    anna.json("sync", "add-folder", str(tmp_path / "shared"), "--yes")
    strange = tmp_path / "shared" / "v1" / ("5a" * 16)
    strange.mkdir()
    (strange / f"1-{'ab' * 8}-{1:09}-{'cd' * 8}.dat").write_bytes(bytes(2048))
    assert anna.json("sync", "run")["refused"] == {"damaged": 1}
    assert "not taken in" not in anna.run("sync", "status")[2]


def test_what_a_server_sees_beyond_a_folder_is_said_before_it_is_asked(cli: Cli, tmp_path: Path) -> None:
    """Its log tells who reads what: ``tests/e2e/journeys/test_observed.py`` finds every pair there."""
    folder = cli.refused("sync", "add-folder", str(tmp_path / "none"), "--yes")
    secret = str(cli.file("app", "x"))
    server = cli.refused(
        "sync", "add-webdav", "https://127.0.0.1:1/", "--user", "anna", "--password-file", secret, "--yes"
    )
    assert "which account reads which files" in server
    assert "whom a file is for." in folder
    for said in (folder, server):
        assert "by timing who probably answers whom" in said
        assert "to how many people each account sends" in said
    assert ("log" in folder, "what is in them, whom a file is for" in server) == (False, False)


def test_refusals(cli: Cli, tmp_path: Path) -> None:
    assert "not there" in cli.refused("sync", "add-folder", str(tmp_path / "none"), "--yes").splitlines()[-1]
    secret = str(cli.file("app", "x"))
    plain = ["sync", "add-webdav", "http://cloud.example/dav", "--user", "anna", "--password-file", secret, "--yes"]
    assert "https" in cli.refused(*plain).splitlines()[-1]
    assert cli.run("sync", "add-folder")[0] == 2
