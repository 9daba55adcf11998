"""Two people, two vaults, one stick: from giving out a card to a job passed on in confidence."""

import re
import shutil
import subprocess
import textwrap
from pathlib import Path

import pytest

from app.sync import envelopes
from tests.support.command import Cli, made
from tests.support.data import ROOT


@pytest.fixture
def anna(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    return _person(tmp_path / "anna", capsys)


@pytest.fixture
def bernd(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    return _person(tmp_path / "bernd", capsys)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _person(folder: Path, capture: pytest.CaptureFixture[str]) -> Cli:
    folder.mkdir()
    return made(folder, capture)


def _give_cards(anna: Cli, bernd: Cli, stick: Path) -> tuple[str, str]:
    """Each takes in the other's card; gives each one's id of the other."""
    anna.json("card", "export", str(stick / "anna.card"), "--name", "Anna Berger")
    bernd.json("card", "export", str(stick / "bernd.card"), "--name", "Bernd Weber")
    return (
        anna.json("peers", "add", str(stick / "bernd.card"))["id"],
        bernd.json("peers", "add", str(stick / "anna.card"))["id"],
    )


def _seal(anna: Cli, peer: str, stick: Path) -> Path:
    lead = anna.json("leads", "add", "--title", "Assistenz der Geschäftsführung", "--organisation", "Weber Stiftung")[
        "id"
    ]
    referral = anna.json(
        *("referrals", "vet", lead, "--basis", "worked-there", "--since", "2019", "--interest", "none"),
        *("--relation", "Sekretariat", "--words", "Fair, genau, nie nach 18 Uhr.", "--expires", "2026-12-18"),
    )["id"]
    (file,) = anna.json("referrals", "seal", referral, "--to", peer, "--out", str(stick))["files"]
    return Path(file["file"])


def test_a_job_goes_from_one_vault_into_the_other(anna: Cli, bernd: Cli, stick: Path) -> None:
    at_anna, at_bernd = _give_cards(anna, bernd, stick)
    number = anna.json("peers", "number", at_anna)["number"]
    assert number == bernd.json("peers", "number", at_bernd)["number"]
    anna.json("peers", "verify", at_anna, number, "--heard-by", "voice")

    file = _seal(anna, at_anna, stick)
    assert b"Weber" not in file.read_bytes()
    assert "compared the number" in bernd.run("referrals", "open", str(file))[2]
    assert bernd.json("referrals", "list")["referrals"] == []
    assert [one["reason"] for one in bernd.json("referrals", "list")["waiting"]] == ["unverified"]

    bernd.json("peers", "verify", at_bernd, number, "--heard-by", "in-person")
    listed = bernd.json("referrals", "list")
    assert listed["waiting"] == []
    (received,) = listed["referrals"]
    assert received["vacancy"]["title"] == "Assistenz der Geschäftsführung"
    assert received["vetting"]["words"] == "Fair, genau, nie nach 18 Uhr."
    assert (received["author_name"], received["expires_on"]) == ("Anna Berger", "2026-12-18")
    lead = bernd.json("referrals", "take", received["id"])["id"]
    assert bernd.json("leads", "list")["leads"][0]["id"] == lead


@pytest.mark.real
def test_bernd_checks_a_file_without_this_program(anna: Cli, bernd: Cli, stick: Path) -> None:
    for program in ("age", "ssh-keygen", "sh"):
        if shutil.which(program) is None:
            pytest.skip(f"the program {program} is not installed")
    at_anna, _ = _give_cards(anna, bernd, stick)
    anna.json("peers", "verify", at_anna, anna.json("peers", "number", at_anna)["number"], "--heard-by", "voice")
    file = _seal(anna, at_anna, stick)
    bernd.json("card", "secret", str(stick / "key.txt"), "--yes")
    (peer,) = bernd.json("peers", "list")["peers"]
    (stick / "signers").write_text(f"{peer['signer']}\n")
    file.rename(stick / "7F3K.referral")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    steps = re.search(r"(?ms)^    age -d.*?^$", readme)
    assert steps is not None
    assert steps[0] in (envelopes.__doc__ or ""), "the same recipe stands in the code"
    script = f"set -e\n{textwrap.dedent(steps[0])}"
    ran = subprocess.run(["sh", "-c", script], cwd=stick, check=True, capture_output=True, text=True)
    assert f'Good "kreis.referral.v1" signature for {peer["identity"]}' in ran.stdout
    line = (stick / "line").read_bytes()
    (stick / "line").write_bytes(line.replace(b'"seq":1', b'"seq":2'))
    check = script.splitlines()[-1]
    again = subprocess.run(
        ["sh", "-c", f"identity={peer['identity']} kind=referral\n{check}"], cwd=stick, check=False, capture_output=True
    )
    assert again.returncode != 0
