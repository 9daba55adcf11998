"""Two people answer each other by files over the command line."""

from pathlib import Path

import pytest

from tests.support.command import Cli, made


@pytest.fixture
def anna(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    (tmp_path / "anna").mkdir()
    return made(tmp_path / "anna", capsys)


@pytest.fixture
def ben(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    (tmp_path / "ben").mkdir()
    return made(tmp_path / "ben", capsys)


def _paired(anna: Cli, ben: Cli, folder: Path) -> tuple[str, str]:
    anna.json("card", "export", str(folder / "a.card"), "--name", "Anna")
    ben.json("card", "export", str(folder / "b.card"), "--name", "Ben")
    at_anna = anna.json("peers", "add", str(folder / "b.card"))["id"]
    at_ben = ben.json("peers", "add", str(folder / "a.card"))["id"]
    number = anna.json("peers", "number", at_anna)["number"]
    anna.json("peers", "verify", at_anna, number, "--heard-by", "voice")
    ben.json("peers", "verify", at_ben, number, "--heard-by", "voice")
    return at_anna, at_ben


def test_from_a_referral_to_an_answer(anna: Cli, ben: Cli, tmp_path: Path) -> None:
    at_anna, at_ben = _paired(anna, ben, tmp_path)
    out = str(tmp_path / "out")
    lead = anna.json("leads", "add", "--title", "Assistenz")["id"]
    given = anna.json(*("referrals", "vet", lead, "--basis", "worked-there", "--interest", "none", "--reshare", "ok"))[
        "id"
    ]
    (file,) = anna.json("referrals", "seal", given, "--to", at_anna, "--out", out)["files"]
    received = ben.json("referrals", "open", file["file"])["id"]

    def told(*arguments: str) -> str:
        (one,) = ben.json("referrals", *arguments, "--out", out)["files"]
        return str(one["file"])

    sent = [
        told("interest", received, "--words", "Sehr gern."),
        told("question", received, "--words", "Ab wann?"),
        told("introduce", received, "--name", "Eva", "--reach", "eva@post.example", "--consent"),
        told("endorse", received, "--basis", "works-there", "--to", at_ben),
        told("decline", received),
    ]
    for name in sent:
        assert anna.json("referrals", "open", name)["id"] == given
    assert "asks" in anna.run("referrals", "show", given)[1]
    assert [one["peer_name"] for one in anna.json("referrals", "interests", lead)["interests"]] == ["Ben"]
    shown = anna.json("referrals", "show", given)
    assert [one["name"] for one in shown["vouchers"]] == ["Ben"]
    assert len(shown["statements"]) == 5
    owed = anna.json("referrals", "owed")["owed"]
    assert [one["kind"] for one in owed] == ["interest", "question", "introduce"]
    assert "Ab wann?" in anna.run("referrals", "owed")[1]
    (reply,) = anna.json("referrals", "answer", owed[1]["id"], "--words", "Sofort.", "--out", out)["files"]
    anna.json("referrals", "settle", owed[2]["id"])
    assert [one["kind"] for one in anna.json("referrals", "owed")["owed"]] == ["interest"]
    assert ben.json("referrals", "open", reply["file"])["kind"] == "answer"
    assert ben.json("peers", "record", at_ben) == {"received": 1, "taken_over": 0, "talked": 0, "taken": 0}
    passed = ben.json("referrals", "pass-on", received, "--basis", "told-by-peer", "--interest", "none")["id"]
    (link,) = ben.json("referrals", "show", passed)["chain"]
    assert (link["author_name"], link["verified"]) == ("Anna", True)
    assert "whom you verified" in ben.run("referrals", "show", passed)[1]
    assert "without their own yes" in ben.refused("referrals", "introduce", received, "--name", "Eva", "--out", out)
    assert "said so before" in ben.refused("referrals", "interest", received, "--out", out)
    assert ben.json("peers", "lost", at_ben)["state"] == "lost"


def test_leave_is_asked_and_given_and_an_interest_told_on(anna: Cli, ben: Cli, tmp_path: Path) -> None:
    at_anna, at_ben = _paired(anna, ben, tmp_path)
    out = str(tmp_path / "out")
    lead = anna.json("leads", "add", "--title", "Assistenz")["id"]
    vetted = ("referrals", "vet", lead, "--basis", "worked-there", "--interest", "none", "--reshare", "ask")
    given = anna.json(*vetted)["id"]

    def handed(by: Cli, *arguments: str) -> str:
        (one,) = by.json("referrals", *arguments, "--out", out)["files"]
        return str(one["file"])

    received = ben.json("referrals", "open", handed(anna, "seal", given, "--to", at_anna))["id"]
    passing = ("referrals", "pass-on", received, "--basis", "told-by-peer", "--interest", "none")
    assert ben.run(*passing)[0] == 1
    anna.json("referrals", "open", handed(ben, "ask", received, "--words", "Für Carla?"))
    (owed,) = anna.json("referrals", "owed")["owed"]
    assert owed["kind"] == "ask"
    assert ben.json("referrals", "open", handed(anna, "grant", owed["id"]))["kind"] == "grant"
    passed = ben.json(*passing)["id"]
    # Anna herself is interested in what Ben passes on of hers: he tells it on, though she is its author.
    at_home = anna.json("referrals", "open", handed(ben, "seal", passed, "--to", at_ben))["id"]
    ben.json("referrals", "open", handed(anna, "interest", at_home))
    (heard,) = ben.json("referrals", "owed")["owed"]
    anna.json("referrals", "open", handed(ben, "relay", heard["id"]))
    assert anna.json("referrals", "owed")["owed"][0]["relayed"] is True
    assert "knows somebody" in anna.run("referrals", "owed")[1]
    back = ben.json("referrals", "open", handed(anna, "withdraw", given))
    assert back["resting"] == [passed]
