"""What a release consists of besides the packages: run by whoever makes one.

    python packaging/release.py requirements        write packaging/requirements.txt: every library with its hashes
    python packaging/release.py archive             dist/kreis-VERSION.tar.gz of the newest commit, the same every time
    python packaging/release.py sums KEY FILE…      dist/SHA256SUMS of the files, signed by an SSH key (SHA256SUMS.sig)
    python packaging/release.py notes               the changes of this version, for the page of the release
    python packaging/release.py winget ADDRESS FILE the manifest for winget of an installer that lies at ADDRESS

To check a download: ``ssh-keygen -Y verify -f signers -I release -n kreis.release.v1 -s SHA256SUMS.sig < SHA256SUMS``,
then ``sha256sum -c --ignore-missing SHA256SUMS``.
"""

import gzip
import hashlib
import os
import re
import runpy
import subprocess
import sys
import tempfile
from pathlib import Path

from resources.components import version

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
REQUIREMENTS = ROOT / "packaging" / "requirements.txt"
NAMESPACE = "kreis.release.v1"


def requirements() -> str:
    """All that a release is built with, for every system, as pip takes it with ``--require-hashes``."""
    uv = runpy.run_path(str(ROOT / "packaging" / "develop.py"))["UV"]
    with tempfile.TemporaryDirectory() as place:
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            (Path(place) / name).write_bytes((ROOT / name).read_bytes())
        environment = {**os.environ, "UV_PYTHON": sys.executable, "UV_PYTHON_DOWNLOADS": "never"}
        environment.setdefault("UV_CACHE_DIR", str(ROOT / ".uv" / "cache"))
        for name in ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"):
            environment.pop(name, None)
        export = [
            "export",
            "--quiet",
            "--no-dev",
            "--group",
            "build",
            "--no-emit-project",
            "--no-header",
            "--no-annotate",
        ]
        done = subprocess.run(
            [str(uv), *export], cwd=place, env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise SystemExit(done.stderr)
    return "# Written by packaging/release.py requirements; see pyproject.toml.\n" + done.stdout


def archive(target: Path = DIST) -> Path:
    """The files of the newest commit, without a time of packing."""
    target.mkdir(exist_ok=True)
    name = f"kreis-{version()}"
    pack = ["git", "archive", "--format=tar", f"--prefix={name}/", "HEAD"]
    content = subprocess.run(pack, cwd=ROOT, capture_output=True, check=True).stdout
    made = target / f"{name}.tar.gz"
    made.write_bytes(gzip.compress(content, 9, mtime=0))
    return made


def sums(files: list[Path]) -> str:
    """Lines as ``sha256sum`` writes and checks them, by name."""
    found = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    if len(found) < len(files):
        raise SystemExit("two files have the same name")
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(found.items()))


def sign(key: Path, files: list[Path], target: Path = DIST) -> Path:
    """``SHA256SUMS`` and its signature; the key may lie in an agent, then ``key`` is the public one."""
    made = target / "SHA256SUMS"
    made.write_text(sums(files), encoding="utf-8", newline="\n")
    signature = target / "SHA256SUMS.sig"
    signature.unlink(missing_ok=True)
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", NAMESPACE, str(made)], check=True)
    return signature


def notes(text: str, wanted: str) -> str:
    """The part of the changelog under this version, else under "Unreleased"; lines joined, as web pages take them."""
    parts = re.split(r"^## +(\S+).*$", text, flags=re.MULTILINE)
    found = dict(zip(parts[1::2], parts[2::2], strict=True))
    part = found.get(wanted) or found.get("Unreleased")
    if not part:
        raise SystemExit(f"CHANGELOG.md tells nothing of {wanted}")
    return re.sub(r"\n +(?=\S)", " ", part.strip()) + "\n"


def winget(address: str, installer: Path) -> str:
    """The manifest with what is known only now."""
    told = {
        "@VERSION@": version(),
        "@ADDRESS@": address,
        "@SHA256@": hashlib.sha256(installer.read_bytes()).hexdigest().upper(),
    }
    text = (ROOT / "packaging" / "windows" / "winget.yaml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    filled = "\n".join(lines) + "\n"
    for mark, value in told.items():
        filled = filled.replace(mark, value)
    return filled


def main(words: list[str]) -> int:
    match words:
        case ["requirements"]:
            REQUIREMENTS.write_text(requirements(), encoding="utf-8", newline="\n")
        case ["archive"]:
            print(archive().relative_to(ROOT))
        case ["sums", key, *files] if files:
            print(sign(Path(key), [Path(file) for file in files]).relative_to(ROOT))
        case ["notes"]:
            print(notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version()), end="")
        case ["winget", address, installer]:
            print(winget(address, Path(installer)), end="")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
