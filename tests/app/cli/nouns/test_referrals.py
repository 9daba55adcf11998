"""``kreis-cli referrals``: between two vaults, and what is refused."""

import json
from pathlib import Path

import pytest

from tests.support.command import Cli, made


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    folder = tmp_path / "other"
    folder.mkdir()
    return made(folder, capsys)


def _paired(cli: Cli, other: Cli) -> tuple[str, str]:
    mine = cli.json("card", "export", str(cli.folder / "anna.card"), "--name", "Anna Berger")["file"]
    theirs = other.json("card", "export", str(other.folder / "bernd.card"), "--name", "Bernd Weber")["file"]
    ids = cli.json("peers", "add", theirs)["id"], other.json("peers", "add", mine)["id"]
    for one, number in ((cli, ids[0]), (other, ids[1])):
        digits = one.json("peers", "number", number)["number"]
        one.json("peers", "verify", number, digits, "--heard-by", "voice")
    return ids


def _vetted(cli: Cli, *more: str) -> str:
    lead = cli.json("leads", "add", "--title", "Assistenz", "--organisation", "Weber Stiftung")["id"]
    terms = ("--basis", "worked-there", "--since", "2019", "--interest", "none", "--words", "Fair.")
    return str(cli.json("referrals", "vet", lead, *terms, *more)["id"])


def test_vet_seal_inspect_open_take(cli: Cli, other: Cli) -> None:
    peer, _ = _paired(cli, other)
    referral = _vetted(cli, "--expires", "2026-12-18")
    out = str(cli.folder / "out")
    (file,) = cli.json("referrals", "seal", referral, "--to", peer, "--out", out)["files"]
    assert file["peer_id"] == peer
    assert file["file"] == str(Path(out, f"{file['code']}.referral"))

    seen = other.json("referrals", "inspect", file["file"])
    assert (seen["verdict"], seen["kind"], seen["author_name"], seen["known"]) == (
        "ok",
        "referral",
        "Anna Berger",
        False,
    )
    opened = other.json("referrals", "open", file["file"])
    assert opened["referral"]["vacancy"]["title"] == "Assistenz"
    assert opened["referral"]["vetting"]["words"] == "Fair."
    listed = other.json("referrals", "list")
    assert [one["direction"] for one in listed["referrals"]] == ["received"]
    assert listed["waiting"] == []
    assert "Anna Berger" in other.run("referrals", "list")[1]
    assert "worked there" in other.run("referrals", "show", opened["id"])[1]
    found = other.json("referrals", "find", "weber", "assis")
    assert [(one["id"], one["names"]) for one in found["referrals"]] == [(opened["id"], ["Anna Berger"])]
    assert found["count"] == 1
    assert other.json("referrals", "find", "weber", "--limit", "0") == {"referrals": [], "count": 1}
    assert "Anna Berger" in other.run("referrals", "find", "berger")[1]
    lead = other.json("referrals", "take", opened["id"])["id"]
    assert other.json("leads", "show", lead)["lead"]["organisation"] == "Weber Stiftung"
    assert cli.json("referrals", "list")["referrals"][0]["deliveries"][0]["code"] == file["code"]

    again = other.run("--json", "referrals", "open", file["file"])
    assert (again[0], json.loads(again[1])) == (1, {"verdict": "replay"})
    assert "opened it before" in again[2]
    (back,) = cli.json("referrals", "withdraw", referral, "--out", out)["files"]
    assert other.json("referrals", "open", back["file"])["kind"] == "withdraw"
    assert "withdrawn" in other.run("referrals", "list")[1]


def test_the_wrong_reader_sees_nothing(cli: Cli, other: Cli) -> None:
    peer, _ = _paired(cli, other)
    (file,) = cli.json("referrals", "seal", _vetted(cli), "--to", peer, "--out", str(cli.folder))["files"]
    code, out, err = cli.run("--json", "referrals", "inspect", file["file"])
    assert code == 1
    assert json.loads(out) == {
        "verdict": "other_recipient",
        "kind": None,
        "author": None,
        "author_name": None,
        "to": None,
        "known": False,
        "referral": None,
    }
    assert "somebody else" in err
    Path(file["file"]).write_bytes(Path(file["file"]).read_bytes()[:-1])
    assert other.run("referrals", "open", file["file"])[0] == 1
    assert "damaged" in other.run("referrals", "list")[1]


def test_what_is_said_before_sealing(cli: Cli, other: Cli) -> None:
    peer, _ = _paired(cli, other)
    referral = _vetted(cli, "--reshare", "ok")
    err = cli.run("referrals", "seal", referral, "--to", peer, "--out", str(cli.folder / "out"))[2]
    assert "proves that you wrote this" in err
    assert "People you do not know" in err


def test_refusals(cli: Cli, other: Cli) -> None:
    referral = _vetted(cli)
    card = other.json("card", "export", str(other.folder / "b.card"), "--name", "Bernd")["file"]
    peer = cli.json("peers", "add", card)["id"]
    code, _, err = cli.run("referrals", "seal", referral, "--to", peer, "--out", str(cli.folder / "out"))
    assert code == 1
    assert "compared the number" in err
    assert list((cli.folder / "out").iterdir()) == []
    cli.json("referrals", "remove", referral)
    assert "no such entry" in cli.refused("referrals", "show", referral)
    assert "no such entry" in cli.refused("referrals", "vet", "99", "--basis", "hired-for", "--interest", "none")
    assert cli.run("referrals", "vet", "1")[0] == 2


def test_what_has_not_come_is_named(cli: Cli, other: Cli) -> None:
    peer, _ = _paired(cli, other)
    out = str(cli.folder / "out")
    files = [cli.json("referrals", "seal", _vetted(cli), "--to", peer, "--out", out)["files"][0]["file"] for _ in "ab"]
    other.json("referrals", "open", files[1])
    (gap,) = other.json("referrals", "list")["gaps"]
    assert (gap["peer_name"], gap["missing"], gap["newest"], gap["forked"]) == ("Anna Berger", [1], 2, False)
    assert "Missing: 1. Ask for them." in other.run("referrals", "list")[1]
    other.json("referrals", "open", files[0])
    assert other.json("referrals", "list")["gaps"] == []
    assert len(other.run("referrals", "list")[1].splitlines()) == 4
