import subprocess
import sys

from tests.support.data import ROOT

WRONG = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
try:
    QWidget().resize("x")
except TypeError as error:
    print(error)
"""
COMPILED = """
import sys
print("create_signature" in vars(sys.modules["shibokensupport.signature.layout"]), end="")
"""


def _run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_qt_leaves_the_way_of_importing_as_it_was_but_for_what_is_put_off() -> None:
    code = (
        "import builtins, gc, sys; before = builtins.__import__, sys.meta_path, list(sys.meta_path);"
        "from ui.runtime import bindings; bindings.load();"
        "from PySide6 import QtSvg;"
        "print(builtins.__import__ is before[0], sys.meta_path is before[1]);"
        "print(sys.meta_path[1:] == before[2], gc.isenabled())"
    )
    assert _run(code).split() == ["True", "True", "True", "False"]


def test_what_writes_signatures_out_comes_with_the_first_wrong_call() -> None:
    plain, ours = "import PySide6.QtWidgets", "from ui.runtime import bindings; bindings.load()"
    assert _run(plain + COMPILED) == "True"
    assert _run(ours + COMPILED) == "False"
    said = _run(plain + WRONG)
    assert "Supported signatures:" in said
    assert _run(ours + WRONG) == said
