"""``kreis-cli peers``: taking in a card, comparing the number, revoking."""

import io
from pathlib import Path

import pytest

from app.crypto.identity import SecretKeys
from app.records.peer import Part
from app.sync import cards
from tests.support.command import Cli
from tests.support.sharing import NOW


@pytest.fixture
def card(tmp_path: Path) -> str:
    path = tmp_path / "bernd.card"
    path.write_bytes(cards.write(SecretKeys.new(), name="Bernd Weber", part=Part.EMPLOYER, number=1, issued_at=NOW))
    return str(path)


def test_from_card_to_verified_to_revoked(cli: Cli, card: str) -> None:
    added = cli.json("peers", "add", card)
    assert (added["name"], added["state"], added["part"], added["same_name_as"]) == (
        "Bernd Weber",
        "unverified",
        "employer",
        [],
    )
    number = cli.json("peers", "number", added["id"])["number"]
    assert len(number.replace(" ", "")) == 60
    assert number.split()[:3] == cli.run("peers", "number", added["id"])[1].split()[:3]
    verified = cli.json("peers", "verify", added["id"], *number.split(), "--heard-by", "voice")
    assert (verified["state"], verified["heard_by"]) == ("verified", "voice")
    assert cli.json("peers", "list") == {"peers": [verified]}
    assert "verified" in cli.run("peers", "list")[1]
    assert cli.json("peers", "doubt", added["id"])["state"] == "unconfirmed"
    assert "Compare the number of Bernd Weber again" in cli.run("peers", "doubt", added["id"])[1]
    revoked = cli.json("peers", "revoke", added["id"])
    assert (revoked["state"], revoked["files"]) == ("revoked", [])


def test_an_equal_name_is_said_loudly(cli: Cli, card: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.json("contacts", "add", "--name", "Bernd Weber")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(Path(card).read_bytes())))
    code, _, err = cli.run("peers", "add", "-")
    assert code == 0
    assert "already know somebody called Bernd Weber" in err


def test_refusals(cli: Cli, card: str, tmp_path: Path) -> None:
    number = cli.json("peers", "add", card)["id"]
    assert "Bernd Weber" in cli.refused("peers", "doubt", number)
    assert "differ" in cli.refused("peers", "verify", number, "1" * 60, "--heard-by", "in-person")
    assert cli.run("peers", "verify", number, "1" * 60)[0] == 2
    assert cli.run("peers", "verify", number, "1" * 60, "--heard-by", "mail")[0] == 2
    own = cli.json("card", "export", str(tmp_path / "own.card"))["file"]
    assert "your own card" in cli.refused("peers", "add", own)
    assert "cannot be read" in cli.refused("peers", "add", str(tmp_path / "none"))
    assert "Nobody signed it" in cli.refused("peers", "add", str(cli.secret))
    assert "no such entry" in cli.refused("peers", "number", "99")


def test_own_keys_change_and_each_peer_gets_a_file(cli: Cli, card: str, tmp_path: Path) -> None:
    peer = cli.json("peers", "add", card)["id"]
    before = cli.json("card", "show")["card"]
    number = cli.json("peers", "number", peer)["number"]
    cli.json("peers", "verify", peer, number, "--heard-by", "voice")
    changed = cli.json("peers", "rotate", "--out", str(tmp_path))
    assert changed["card"]["identity"] != before["identity"]
    assert changed["card"]["opens_until"] == "2027-02-22T09:30:00Z"
    assert [(one["peer_id"], Path(one["file"]).exists()) for one in changed["files"]] == [(peer, True)]
    assert cli.json("peers", "number", peer)["number"] != number
    again = cli.json("peers", "rotate", "--age-key-only", "--out", str(tmp_path))["card"]
    assert (again["identity"], again["recipient"] != changed["card"]["recipient"]) == (
        changed["card"]["identity"],
        True,
    )
    assert "90 days" in cli.run("peers", "rotate", "--out", str(tmp_path))[1]


def test_a_new_card_is_joined_with_the_lost_one(cli: Cli, card: str, tmp_path: Path) -> None:
    old = cli.json("peers", "add", card)["id"]
    new = tmp_path / "new.card"
    new.write_bytes(cards.write(SecretKeys.new(), name="Bernd Weber", part=Part.HR, number=1, issued_at=NOW))
    fresh = cli.json("peers", "add", str(new))["id"]
    cli.json("peers", "lost", old)
    assert "compare its number first" in cli.refused("peers", "join", fresh, "--was", old)
    cli.json("peers", "verify", fresh, cli.json("peers", "number", fresh)["number"], "--heard-by", "voice")
    joined = cli.json("peers", "join", fresh, "--was", old)
    assert (joined["id"], joined["state"], joined["renewed"], joined["open_again"]) == (old, "verified", "lost", [])


def test_what_a_revoked_peer_has_is_taken_back(cli: Cli, card: str, tmp_path: Path) -> None:
    peer = cli.json("peers", "add", card)["id"]
    cli.json("peers", "verify", peer, cli.json("peers", "number", peer)["number"], "--heard-by", "voice")
    lead = cli.json("leads", "add", "--title", "Assistenz", "--organisation", "Weber")["id"]
    made = cli.json("referrals", "vet", lead, "--basis", "worked-there", "--interest", "none")["id"]
    cli.json("referrals", "seal", made, "--to", peer, "--out", str(tmp_path))
    files = cli.json("peers", "revoke", peer, "--out", str(tmp_path))["files"]
    assert [(one["peer_id"], Path(one["file"]).exists()) for one in files] == [(peer, True)]
