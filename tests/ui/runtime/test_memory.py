"""What the process keeps to itself, seen in a process of its own."""

import subprocess
import sys

import pytest

from tests.support.data import ROOT
from ui.runtime import memory

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone needs it")


def _run(code: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_no_core_is_written_and_children_write_none_either() -> None:
    code = (
        "import resource, subprocess; from ui.runtime import memory; memory.forbid_dumps();"
        "print(*resource.getrlimit(resource.RLIMIT_CORE), open('/proc/self/coredump_filter').read(), flush=True);"
        "subprocess.run(['cat', '/proc/self/coredump_filter'], check=True)"
    )
    assert _run(code) == ["0", "0", "00000000", "00000000"]


def test_a_hidden_process_cannot_be_read_and_its_children_are_not_hidden() -> None:
    ask = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)"  # PR_GET_DUMPABLE
    code = f"{ask}; from ui.runtime import memory; memory.hide(); {ask};"
    code += f"import subprocess, sys; subprocess.run([sys.executable, '-c', {ask!r}], check=True)"
    assert _run(code) == ["1", "0", "1"]


@pytest.mark.parametrize(
    ("environment", "needed"),
    [
        ({}, False),
        ({"QT_QPA_PLATFORMTHEME": "gtk3"}, False),
        ({"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}, True),
        ({"GTK_USE_PORTAL": "1"}, True),
        ({"FLATPAK_ID": "org.example.kreis"}, True),
        ({"SNAP": "/snap/kreis/1"}, True),
    ],
)
def test_where_dialogs_come_from_a_portal(environment: dict[str, str], needed: bool) -> None:
    assert memory.needs_portal(environment) is needed
