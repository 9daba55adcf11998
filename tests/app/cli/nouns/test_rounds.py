"""``kreis-cli rounds``: founded, invited, read before joining, vouched, shared, left."""

from pathlib import Path
from typing import Any

import pytest

from tests.app.cli.nouns.test_profile import verified
from tests.support.command import Cli


@pytest.fixture
def ben(cli: Cli, tmp_path: Path) -> Cli:
    folder = tmp_path / "ben"
    folder.mkdir()
    made = Cli(folder, cli.capture)
    made.json("vault", "create")
    return made


def taken(reader: Cli, document: Any) -> Any:
    """The one file of a document, opened by whom it is for."""
    (file,) = document["files"]
    return reader.json("referrals", "open", file["file"])


def test_from_founding_to_leaving(cli: Cli, ben: Cli, tmp_path: Path) -> None:
    to_ben, from_anna = verified(cli, ben, tmp_path)
    out = ("--out", str(tmp_path / "out"))
    words = ("--passed-on", "Stellen aus erster Hand", "--kept", "Gehälter", "--vouchers", "1")
    made = cli.json("rounds", "create", "--name", "Vorzimmer", *words)
    assert made["charter"]["vouchers"] == 1
    opened = taken(ben, cli.json("rounds", "invite", "Vorzimmer", "--to", to_ben, *out))
    assert (opened["kind"], opened["peer_id"]) == ("charter", from_anna)
    assert opened["round_id"] == ben.json("rounds", "list")["rounds"][0]["id"]
    code, printed, said = ben.run("rounds", "join", "vorzimmer", "--yes", *out)
    assert code == 0
    for line in ("Stellen aus erster Hand", "Gehälter", "Anna", "Every member sees the names in this round."):
        assert line in said
    (row,) = [line for line in printed.splitlines() if line.startswith("Anna")]
    cli.json("referrals", "open", str(tmp_path / "out" / f"{row.split()[1]}.referral"))
    shown = cli.json("rounds", "show", made["id"])
    members = {one["name"]: one for one in shown["members"]}
    assert (members["Ben"]["admitted"], members["Ben"]["receives"], members["Anna"]["me"]) == (True, True, True)
    assert members["Ben"]["vouchers"] == [{"name": "Anna", "peer_id": None, "mine": True, "counts": True}]
    assert "you" in cli.run("rounds", "show", "Vorzimmer")[1]

    lead = cli.json("leads", "add", "--title", "Assistenz")["id"]
    vetted = cli.json("referrals", "vet", lead, "--basis", "works-there", "--interest", "none")["id"]
    assert ben.json("rounds", "rule", "Vorzimmer", "2")["show_with"] == 2
    (sealed,) = cli.json("referrals", "seal", vetted, "--round", "Vorzimmer", *out)["files"]
    assert "waits for more vouchers" in ben.run("referrals", "open", sealed["file"])[1]
    assert ben.run("referrals", "list")[1].count("Assistenz") == 0
    assert ben.json("rounds", "rule", "Vorzimmer", "1")["held"] == 0
    assert ben.run("referrals", "list")[1].count("Assistenz") == 1
    (got,) = ben.json("referrals", "list")["referrals"]
    assert (got["round_id"], got["held"]) == (opened["round_id"], False)
    taken(cli, ben.json("referrals", "endorse", got["id"], "--basis", "works-there", "--to", from_anna, *out))
    assert ben.run("referrals", "endorse", got["id"], "--basis", "works-there", *out)[0] == 2
    assert "nobody" not in ben.run("referrals", "endorse", got["id"], "--basis", "works-there", "--round", "x", *out)[2]
    _changed_and_left(cli, ben, made, (to_ben, from_anna), out)


def _changed_and_left(cli: Cli, ben: Cli, made: Any, ids: tuple[str, str], out: tuple[str, str]) -> None:
    to_ben, from_anna = ids
    taken(ben, cli.json("rounds", "change", "Vorzimmer", "--kept", "Namen", *out))
    assert ben.json("rounds", "show", "Vorzimmer")["charter"] | {"issued_at": ""} == made["charter"] | {
        "number": 2,
        "kept": "Namen",
        "issued_at": "",
    }
    assert "charter was changed" in ben.run("rounds", "show", "Vorzimmer")[1]
    taken(cli, ben.json("rounds", "join", "Vorzimmer", "--yes", *out))
    taken(cli, ben.json("rounds", "vouch", "Vorzimmer", "--for", from_anna, *out))
    assert cli.json("rounds", "tell", "Vorzimmer", *out)["files"] == []
    assert ben.json("rounds", "rule", "Vorzimmer", "2")["show_with"] == 2
    assert cli.run("rounds", "stop", "Vorzimmer", to_ben, "--say")[0] == 2
    assert "Nobody was told" in cli.run("rounds", "stop", "Vorzimmer", to_ben)[1]
    assert cli.json("rounds", "list")["rounds"][0]["recipients"] == []
    cli.json("rounds", "resume", "Vorzimmer", to_ben)
    taken(ben, cli.json("rounds", "stop", "Vorzimmer", to_ben, "--say", *out))
    taken(cli, ben.json("rounds", "leave", "Vorzimmer", *out))
    ben.json("rounds", "remove", "Vorzimmer")
    assert ben.json("rounds", "list") == {"rounds": []}
    assert "gone" not in cli.run("rounds", "list")[1]


def test_what_cannot_be_is_refused(cli: Cli, tmp_path: Path) -> None:
    assert "no such entry" in cli.refused("rounds", "show", "nowhere")
    assert "cannot be taken" in cli.refused("rounds", "create", "--name", " ")
    for _ in range(2):
        cli.json("rounds", "create", "--name", "Zwei")
    assert "cannot be taken" in cli.refused("rounds", "show", "zwei")
    assert "nobody is admitted" in _sealed(cli, tmp_path)
    assert cli.run("referrals", "seal", "1", "--out", str(tmp_path))[0] == 2
    assert cli.run("rounds", "rule", "1", "0")[0] == 2
    assert "still in" not in cli.run("rounds", "remove", "1")[2]  # nobody heard of it


def _sealed(cli: Cli, tmp_path: Path) -> str:
    lead = cli.json("leads", "add", "--title", "Assistenz")["id"]
    vetted = cli.json("referrals", "vet", lead, "--basis", "works-there", "--interest", "none")["id"]
    code, _, said = cli.run("referrals", "seal", vetted, "--round", "1", "--out", str(tmp_path))
    assert code == 1
    return said
