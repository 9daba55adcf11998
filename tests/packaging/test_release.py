"""What a release is checked by: hashes for every library, sums under a signature, an archive that can be made again."""

import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from app.crypto import sshsig
from resources.components import version
from tests.support.data import ROOT
from tests.support.scripts import script

release = script("release")


def _wanted() -> dict[str, str]:
    text = release.REQUIREMENTS.read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))


def test_every_library_of_a_release_is_pinned_by_hash() -> None:
    text = release.REQUIREMENTS.read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=\w)", text.split("\n", 1)[1].replace("\\\n", ""))
    assert len(blocks) > 20
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text
    assert "--index" not in text


def test_the_pins_are_the_projects() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    wanted = _wanted()
    for entry in [*project["project"]["dependencies"], *groups["build"]]:
        name, pinned = entry.split(";")[0].split("==")
        assert wanted[name.lower()] == pinned, f"{name}: run packaging/release.py requirements"
    assert set(groups["build"]) <= {*groups["dev"], *project["build-system"]["requires"]}


def test_sums_are_signed_and_both_programs_agree(tmp_path: Path) -> None:
    if not shutil.which("ssh-keygen"):
        pytest.skip("ssh-keygen is not here")
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key], check=True)
    (tmp_path / "kreis.deb").write_bytes(b"package")
    signature = release.sign(key, [tmp_path / "kreis.deb"], tmp_path)
    listed = tmp_path / "SHA256SUMS"
    assert listed.read_text() == f"{sha256(b'package').hexdigest()}  kreis.deb\n"
    public = key.with_suffix(".pub").read_text(encoding="ascii")
    (tmp_path / "signers").write_text(f"release {public}", encoding="ascii")
    check = ["ssh-keygen", "-Y", "verify", "-f", tmp_path / "signers", "-I", "release", "-n", release.NAMESPACE]
    command = [*check, "-s", signature]
    assert subprocess.run(command, input=listed.read_bytes(), capture_output=True, check=False).returncode == 0
    assert subprocess.run(command, input=b"other", capture_output=True, check=False).returncode != 0
    armour = signature.read_bytes()
    known = sshsig.read(armour).key
    sshsig.verify(listed.read_bytes(), armour, key=known, namespace=release.NAMESPACE)
    with pytest.raises(sshsig.SignatureWrong):
        sshsig.verify(b"other", armour, key=known, namespace=release.NAMESPACE)


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    files = [tmp_path / "x", tmp_path / "a" / "x"]
    for file in files:
        file.write_bytes(b"")
    with pytest.raises(SystemExit):
        release.sums(files)


def test_the_archive_is_the_same_each_time(tmp_path: Path) -> None:
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    first = release.archive(tmp_path).read_bytes()
    made = release.archive(tmp_path)
    assert made.read_bytes() == first
    with tarfile.open(made) as archive:
        names = archive.getnames()
    assert f"kreis-{version()}/pyproject.toml" in names
    assert not [name for name in names if "/.venv" in name or "/dist/" in name]


def test_notes_are_the_part_of_this_version() -> None:
    text = "# Changes\n\n## Unreleased\n* New.\n\n## 1.2.0 (2026-01-01)\n* One\n  line.\n* Two.\n\n## 1.1.0\n* Old.\n"
    assert release.notes(text, "1.2.0") == "* One line.\n* Two.\n"
    assert release.notes(text, "1.3.0") == "* New.\n"
    with pytest.raises(SystemExit):
        release.notes("# Changes\n", "1.3.0")
    assert release.notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version()).startswith("* ")


def test_the_manifest_for_winget_is_filled(tmp_path: Path) -> None:
    (tmp_path / "setup.exe").write_bytes(b"installer")
    filled = release.winget("https://example.org/setup.exe", tmp_path / "setup.exe")
    assert "@" not in filled
    assert f'PackageVersion: "{version()}"' in filled
    assert sha256(b"installer").hexdigest().upper() in filled


def test_the_script_says_what_it_can_do() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "release.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "requirements" in done.stdout
