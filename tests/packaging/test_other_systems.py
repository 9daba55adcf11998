"""Recipes for Windows, macOS and the building servers: they name files that exist and what the program understands."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.support.data import ROOT
from tests.support.scripts import script
from ui.__main__ import arguments
from ui.runtime import autostart

INNO = ROOT / "packaging" / "windows" / "kreis.iss"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _sections(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("["):
            found[line.strip("[]")] = here = []
        elif line and not line.startswith((";", "#", " ")) and found:
            here.append(line)
    return found


def test_the_installer_is_for_one_user_and_opens_sealed_files() -> None:
    text = INNO.read_text(encoding="utf-8")
    sections = _sections(text)
    setup = dict(line.split("=", 1) for line in sections["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["DefaultDirName"].startswith("{localappdata}")
    assert all(line.startswith("Root: HKCU;") for line in sections["Registry"])
    assert any(r"Software\Classes\.referral" in line for line in sections["Registry"])
    assert any('""{app}\\kreis.exe"" ""%1""' in line for line in sections["Registry"])
    for line in sections["Icons"]:
        assert f'AppUserModelID: "{autostart._LABEL}"' in line
        for words in re.findall(r'Parameters: "([^"]*)"', line):
            assert arguments(words.split()).capture
    for name in ("LicenseFile",):
        assert (INNO.parent / setup[name].replace("\\", "/")).resolve().exists()
    languages = [line.split(".")[0] for line in sections["CustomMessages"]]
    assert languages.count("de") == languages.count("en") > 0
    used = set(re.findall(r"{cm:(\w+)}", text))
    assert used <= {line.split("=")[0].split(".")[1] for line in sections["CustomMessages"]} | {"LaunchProgram"}
    assert text.isascii()  # without a mark of its encoding some versions take it for the system's own
    deleted = " ".join(sections.get("UninstallDelete", []))
    assert "vault" not in deleted


def test_the_value_that_starts_it_with_windows_is_the_one_that_is_removed() -> None:
    text = INNO.read_text(encoding="utf-8")
    assert (
        f'Subkey: "{autostart._RUN}"; ValueType: none; ValueName: "Kreis"; Flags: dontcreatekey uninsdeletevalue'
        in text
    )


def test_icons_of_windows_and_macos_are_drawn(tmp_path: Path) -> None:
    icons = script("icons")
    icons.write(tmp_path)
    pictures = {icons.LARGEST_ICO: (tmp_path / "kreis.ico").read_bytes()}
    rest = (tmp_path / "kreis.icns").read_bytes()
    assert rest[:4] == b"icns"
    assert int.from_bytes(rest[4:8], "big") == len(rest)
    rest = rest[8:]
    while rest:
        kind, size = rest[:4], int.from_bytes(rest[4:8], "big")
        pictures[icons.KINDS[kind]] = rest[8:size]
        rest = rest[size:]
    assert set(pictures) == {128, 256, 512, 1024}
    for edge, content in pictures.items():
        image = QImage.fromData(content)
        assert (image.width(), image.height()) == (edge, edge)
        assert image.pixelColor(edge // 2, edge // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0


def test_the_app_of_macos_owns_sealed_files() -> None:
    spec = (ROOT / "packaging" / "kreis.spec").read_text(encoding="utf-8")
    compile(spec, "kreis.spec", "exec")
    assert f'bundle_identifier="{autostart._LABEL}"' in spec
    assert '"public.filename-extension": ["referral"]' in spec
    entitled = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert entitled
    assert all(value is True and key.startswith("com.apple.security.cs.") for key, value in entitled.items())


@pytest.mark.parametrize("name", ["macos/make_dmg.sh", "linux/install.sh", "linux/uninstall.sh"])
def test_scripts_are_of_a_shell(name: str) -> None:
    if not shutil.which("sh"):
        pytest.skip("sh is not here")
    path = ROOT / "packaging" / name
    subprocess.run(["sh", "-n", path], check=True)
    for told in re.findall(r"packaging/[\w./-]+", path.read_text(encoding="utf-8")):
        assert (ROOT / told).exists(), told


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_servers_run_what_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "\t" not in text
    told = re.findall(r"packaging[/\\]+[\w./\\-]+", text)
    assert told
    for name in told:
        assert (ROOT / re.sub(r"\\+", "/", name)).exists(), name
    assert "permissions:\n  contents: read" in text
    release = script("package")
    for words in re.findall(r"packaging/package\.py ([\w ]+)", text):
        assert set(words.split()) <= set(release.MAKERS)
