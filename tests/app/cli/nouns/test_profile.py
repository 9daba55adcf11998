"""``kreis-cli card profile``: written, previewed, sealed, read by the other, withdrawn."""

from pathlib import Path

import pytest

from tests.support.command import Cli


def verified(one: Cli, other: Cli, folder: Path) -> tuple[str, str]:
    """Each one's id for the other."""
    ids = []
    for cli, another, name in ((one, other, "Ben"), (other, one, "Anna")):
        card = folder / f"{name}.card"
        another.json("card", "export", "--name", name, str(card))
        id = cli.json("peers", "add", str(card))["id"]
        number = cli.json("peers", "number", id)["number"]
        cli.json("peers", "verify", id, number, "--heard-by", "voice")
        ids.append(id)
    return ids[0], ids[1]


@pytest.fixture
def ben(cli: Cli, tmp_path: Path) -> Cli:
    folder = tmp_path / "ben"
    folder.mkdir()
    made = Cli(folder, cli.capture)
    made.json("vault", "create")
    return made


def test_from_a_resume_to_a_peer_and_back(cli: Cli, ben: Cli, tmp_path: Path) -> None:
    to_ben, from_anna = verified(cli, ben, tmp_path)
    resume = tmp_path / "resume.json"
    resume.write_text('{"basics": {"name": "Anna", "email": "a@x.example"}, "skills": [{"name": "Protokoll"}]}')
    words = ("card", "profile", "write", "--name", "für Ben", "--resume", str(resume), "--seeks", "Teilzeit")
    made = cli.json(*words)
    assert made["losses"] == ["basics.email"]
    id = made["profile"]["id"]
    assert "Not kept" in cli.run("card", "profile", "write", "--id", id, "--resume", str(resume))[2]
    read = cli.json("card", "profile", "show", id, "--as", to_ben)["read"]
    assert (read["name"], read["about"], read["does"], read["seeks"]) == ("Anna", "Anna", "Protokoll", "Teilzeit")
    (file,) = cli.json("card", "profile", "seal", id, "--to", to_ben, "--out", str(tmp_path / "out"))["files"]
    ben.json("referrals", "open", file["file"])
    told = ben.json("card", "profile", "of", from_anna)["profile"]
    assert (told["seeks"], told["name"]) == ("Teilzeit", "Anna")
    assert "What I look for\n  Teilzeit" in ben.run("card", "profile", "of", from_anna)[1]
    listed = cli.json("card", "profile", "list")
    assert (listed["told"][0]["profile_id"], listed["profiles"][0]["name"]) == (id, "für Ben")
    assert "Ben" in cli.run("card", "profile", "list")[1]
    (back,) = cli.json("card", "profile", "withdraw", to_ben, "--out", str(tmp_path / "out"))["files"]
    ben.json("referrals", "open", back["file"])
    assert ben.json("card", "profile", "of", from_anna)["profile"] is None
    assert "told you nothing" in ben.run("card", "profile", "of", from_anna)[1]
    cli.json("card", "profile", "remove", id)
    assert cli.json("card", "profile", "list")["profiles"] == []


def test_what_cannot_be_is_refused(cli: Cli, tmp_path: Path) -> None:
    assert "cannot be taken" in cli.refused("card", "profile", "write", "--name", "x")
    bad = tmp_path / "bad.json"
    bad.write_text("{}")
    assert "no JSON Resume" in cli.refused("card", "profile", "write", "--name", "x", "--resume", str(bad))
    assert "no such entry" in cli.refused("card", "profile", "show", "9")
    assert cli.run("card", "profile")[0] == 2
