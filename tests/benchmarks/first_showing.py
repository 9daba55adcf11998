"""Shows every place of the window for the first time and prints how long its thread was busy at a stretch each time.

``python -m tests.benchmarks.first_showing`` prints a line a place, with ``--json`` one document. It is the program as
it starts, with its threads, over an office of invented people; its code is compiled beforehand as that of the program
one installs. The vault is unlocked by typing, then one place after the other is shown.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from tests.support.compiled import compile_into

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_PASSPHRASE = "sieben Zwerge tanzen leise"
#: Seconds that somebody takes at least to type a passphrase or before going elsewhere, and that a page has to settle.
_LOOK, _SETTLE = 1.5, 0.2


def _run(root: Path) -> dict[str, object]:
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "HOME"):
        os.environ[name] = str(root / name.lower())
        (root / name.lower()).mkdir(mode=0o700)
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.office import Office
    from tests.benchmarks.pages import _vault
    from tests.e2e.driver.hands import Hands
    from ui.__main__ import build
    from ui.runtime.i18n import Language

    inside = _vault(root / "vault")
    Office(inside, Language.EN).fill(root)
    inside.close()
    for name in [name for name in sys.modules if name.startswith("ui.")]:
        if name.split(".")[1] not in ("runtime", "widgets", "__main__", "vault"):
            del sys.modules[name]  # what filling the vault brought along, the program does not have yet
    application = QApplication(sys.argv[:1])
    hands = Hands(application)
    window = build(application, root / "vault")
    window.begin()
    hands.part("unlock.passphrase")
    hands.types(_PASSPHRASE)
    _for(hands, _LOOK)
    taken: dict[str, float] = {}

    def show(name: str, act: object) -> None:
        hands.watchdog.job, before = name, len(hands.watchdog.taken)
        with hands.watchdog.turn():
            act()  # type: ignore[operator]
        _for(hands, _SETTLE)
        taken[name] = max(hands.watchdog.taken[before:])

    hands.watchdog.job, before = "unlock", len(hands.watchdog.taken)
    hands.enter()
    desk = hands.sees(lambda: window.desk, "the desk")
    _for(hands, _LOOK)
    taken["unlock, today"] = max(hands.watchdog.taken[before:])
    from ui.shell.places import ALL

    for name in ALL:
        if name != "today":
            show(name, lambda name=name: window.session.seek(name))
    show("palette", lambda: desk.finder.begin())
    show("capture", lambda: desk.capture())
    show("new person", lambda: desk.add_person())
    show("new lead", lambda: desk._add_lead())
    window.leave()
    return {"taken": taken, "slow": [asdict(one) for one in hands.watchdog.slow]}


def _for(hands: object, seconds: float) -> None:
    until = time.monotonic() + seconds
    hands.sees(lambda: time.monotonic() > until, "time")  # type: ignore[attr-defined]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON document")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kreis-showing-") as root:
        compile_into(Path(root) / "compiled")
        found = _run(Path(root))
    if wanted.json:
        print(json.dumps(found, indent=2))
        return 0
    taken, slow = found["taken"], found["slow"]
    assert isinstance(taken, dict)
    assert isinstance(slow, list)
    for name, milliseconds in taken.items():
        print(f"{name}: {milliseconds:.0f} ms")
    for one in slow:
        print(f"{one['milliseconds']:.0f} ms in {one['job']}: {', '.join(one['lines'])}")
    return 0


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
