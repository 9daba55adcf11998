"""Both languages are complete: no string of the window is untranslated, missing or out of date."""

import subprocess
import sys
import xml.etree.ElementTree as ET

from PySide6.QtCore import QCoreApplication

from tests.support.data import ROOT
from tests.support.windows import speaking
from ui.runtime.i18n import Language


def test_every_string_of_the_window_is_translated_and_compiled() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations.py", "check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_counts_have_the_separators_of_their_language(qapp: QCoreApplication) -> None:
    for name in ("kreis_de", "kreis_en"):
        found = ET.parse(ROOT / "resources" / "translations" / f"{name}.ts").iter("numerusform")
        assert [form.text for form in found if "%n" in (form.text or "")] == []
    with speaking(qapp) as translations:
        for language, said in ((Language.DE, "1.279 Nachrichten"), (Language.EN, "1,279 messages")):
            translations.speak(language)
            assert QCoreApplication.translate("Imports", "%n message(s)", "", 1279) == said
