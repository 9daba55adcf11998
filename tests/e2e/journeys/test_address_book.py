"""From the outside, process by process: every real address book in, nothing new the second time, nothing left after."""

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app import workspace
from app.workspace import Cost
from tests.support.command import NOW, PASSPHRASE
from tests.support.data import ROOT, shared


@pytest.fixture
def kreis(tmp_path: Path) -> Any:
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    secret.chmod(0o600)
    workspace.create(tmp_path / "vault", PASSPHRASE, now=datetime.fromisoformat(NOW), cost=Cost.CHEAP).workspace.close()

    def run(*arguments: str) -> Any:
        common = ["--passphrase-file", str(secret), "--now", NOW, "--json", "--vault", str(tmp_path / "vault")]
        done = subprocess.run(
            [sys.executable, "-m", "app.cli", *common, *arguments],
            cwd=ROOT,
            env={**os.environ, "LANG": "C.UTF-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
        return json.loads(done.stdout)

    return run


def test_every_address_book_in_again_out(kreis: Any, tmp_path: Path) -> None:
    files = [str(file) for file in sorted(shared("vcard").rglob("*.vcf"))]
    preview = kreis("import", "--preview", *files)
    taken = kreis("import", *files)
    told_after = {"batch": taken["batch"], "claimed": taken["claimed"], "seconds": 0}  # only what is in can be claimed
    assert {**preview, **told_after} == {**taken, "seconds": 0}
    reasons = [one["reason"] for one in taken["refused"]]
    assert (reasons.count("nameless"), reasons.count("not_vcard"), len(reasons)) == (5, 1, 6)
    assert taken["taken"] + taken["known"] + reasons.count("nameless") == 2776
    assert taken["skipped"] == {"nested": 2}
    people = kreis("contacts", "list")["contacts"]
    assert len(people) == taken["people"]
    assert {one["standing"] for one in people} == {"known"}
    out = tmp_path / "out.vcf"
    assert kreis("export", "contacts", str(out))["contacts"] == len(people)
    again = kreis("import", *files)
    assert (again["taken"], again["people"]) == (0, 0)
    assert kreis("import", str(out))["people"] == 0
    for batch in kreis("import", "list")["batches"]:
        kreis("import", "undo", batch["batch"])
    assert kreis("contacts", "list") == {"contacts": []}
    assert kreis("vault", "check")["sound"] is True
