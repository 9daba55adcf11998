"""Runs first in the frozen program on Linux, in the place of PyInstaller's own hooks.

Those load Qt, ``inspect``, ``pkgutil`` and ``multiprocessing`` before the program's first line, and in each worker too:
18 ms before the first picture. Qt for Python finds its plugins itself, and nothing here reads sources or lists modules.
What is left is what a spawned process must do: its work, and end.
"""

import re
import sys


def _work() -> None:
    """Returns only if this process was started to be the program itself."""
    words = sys.argv[1:]
    if words[:1] == ["--multiprocessing-fork"]:
        from multiprocessing.spawn import freeze_support

        freeze_support()  # works as a worker and ends
    if "-c" in words[:-1]:
        asked = re.fullmatch(r"from multiprocessing\.resource_tracker import main; ?main\((\d+)\)", words[-1])
        if asked:
            from multiprocessing.resource_tracker import main

            main(int(asked[1]))
            sys.exit()


_work()
del _work
