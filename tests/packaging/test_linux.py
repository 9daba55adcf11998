"""What Linux desktops read of Kreis: checked by their own tools, and against what the program takes and writes."""

import configparser
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.crypto import age
from app.crypto.identity import SecretKeys
from tests.support.data import ROOT
from ui.__main__ import arguments
from ui.runtime.tokens import LIGHT
from ui.widgets.mark import paint_mark

FOLDER = ROOT / "packaging" / "linux"
DESKTOP = FOLDER / "kreis.desktop"
METAINFO = FOLDER / "org.kreis.Kreis.metainfo.xml"
MIME = FOLDER / "kreis-referral.xml"
TYPE = "application/x-kreis-referral"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="files of Linux desktops")


def tool(name: str) -> str:
    """A program of Debian's; the test is skipped, with the reason, where it is missing."""
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not here")
    return found


def _entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DESKTOP, encoding="utf-8")
    return parser


def test_the_desktop_file_is_valid() -> None:
    done = subprocess.run([tool("desktop-file-validate"), DESKTOP], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_what_the_desktop_file_starts_the_program_understands() -> None:
    entry = _entry()
    main = entry["Desktop Entry"]
    assert main["Exec"] == "kreis %F"
    actions = [name for name in main["Actions"].split(";") if name]
    assert [f"Desktop Action {name}" for name in actions] == entry.sections()[1:]
    for name in actions:
        program, *words = entry[f"Desktop Action {name}"]["Exec"].split()
        assert program == "kreis"
        assert getattr(arguments(words), name) is True
    for section in entry.sections():
        values = entry[section]
        shown = {key for key in values if key in ("Name", "GenericName", "Comment", "Keywords")}
        assert {f"{key}[de]" for key in shown} - {"Name[de]"} <= set(values)


def test_the_metainfo_is_valid_and_fits_the_desktop_file() -> None:
    text = METAINFO.read_text(encoding="utf-8")
    assert f"<mediatype>{TYPE}</mediatype>" in text
    assert f"MimeType={TYPE};" in DESKTOP.read_text(encoding="utf-8")
    assert len(re.findall(r"<(?:p|li|summary)>", text)) == len(re.findall(r'<(?:p|li|summary) xml:lang="de">', text))
    done = subprocess.run(
        [tool("appstreamcli"), "validate", "--no-net", METAINFO], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_sealed_file_is_known_by_its_name_and_by_its_bytes(tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages)
    system = Path("/usr/share/mime/packages/freedesktop.org.xml")
    if system.exists():
        shutil.copy(system, packages)
    update = [tool("update-mime-database"), str(tmp_path / "mime")]
    places = {"XDG_DATA_DIRS": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "none")}
    done = subprocess.run(update, env=places, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    sealed = age.encrypt(b"a lead", SecretKeys.new().sealing_public)
    files = {
        "7F3K.referral": sealed,
        "7F3K": sealed,
        "backup.age": sealed,
        "several": sealed.replace(b"\n--- ", b"\n-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n--- "),
        "letter.txt": b"Dear Eva",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    code = (
        "import sys; from PySide6.QtCore import QMimeDatabase; known = QMimeDatabase()\n"
        "for name in sys.argv[1:]: print(known.mimeTypeForFile(name).name())"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, *(str(tmp_path / name) for name in files)],
        env=places,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    age_type = "application/x-age-encryption"
    assert told == [TYPE, TYPE, age_type, age_type, "text/plain"]


@pytest.mark.parametrize("name", ["kreis", "application-x-kreis-referral"])
def test_icons_are_drawn(name: str) -> None:
    renderer = QSvgRenderer(str(FOLDER / f"{name}.svg"))
    assert renderer.isValid()
    assert renderer.defaultSize().width() == renderer.defaultSize().height()


def test_the_icon_is_the_mark() -> None:
    def drawn(paint: Callable[[QPainter], None]) -> QImage:
        image = QImage(128, 128, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        return image

    area = QRectF(0, 0, 128, 128)
    renderer = QSvgRenderer(str(FOLDER / "kreis.svg"))
    one = drawn(lambda painter: renderer.render(painter, area))
    other = drawn(lambda painter: paint_mark(painter, area, LIGHT))
    pairs = [(one.pixelColor(x, y), other.pixelColor(x, y)) for x in range(128) for y in range(128)]
    apart = sum(abs(a.alpha() - b.alpha()) > 80 or abs(a.red() - b.red()) > 80 for a, b in pairs)
    assert apart < 100
    assert sum(a.alpha() > 0 for a, _ in pairs) > 2000


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_windows_manual_names_every_option(language: str) -> None:
    page = (FOLDER / ("kreis.1" if language == "en" else f"kreis.{language}.1")).read_text(encoding="utf-8")
    help_text = subprocess.run(
        [sys.executable, "-m", "ui", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    options = set(re.findall(r"--[a-z-]+", help_text))
    assert {"--vault", "--capture"} <= options
    assert options <= set(re.findall(r"--[a-z-]+", page.replace("\\-", "-")))
