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
    assert cli.json("peers", "revoke", added["id"])["state"] == "revoked"


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
