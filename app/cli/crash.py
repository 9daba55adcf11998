"""What is written down of a bug: types and lines, and no values.

A traceback as Python prints it can hold a name or an address in the error's text; this one cannot.
"""

import sys
from datetime import datetime
from pathlib import Path
from types import TracebackType


def report(error: BaseException) -> str:
    """The chain of errors, innermost cause first, each as its type and the places it went through."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or current.__context__
    version = ".".join(map(str, sys.version_info[:3]))
    lines = [f"Python {version}, {sys.platform}"]
    for link in reversed(chain):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        lines.extend(f"  {place}" for place in _places(link.__traceback__))
    return "\n".join(lines) + "\n"


def _places(traceback: TracebackType | None) -> list[str]:
    places = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        file = Path(code.co_filename)
        places.append(f"{'/'.join(file.parts[-3:])}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    return places


def file_name(at: datetime) -> str:
    """What a report's file is called: when it happened, and nothing else."""
    return f"kreis-cli-{at:%Y%m%dT%H%M%S%f}.txt"
