"""What happens when a bug shows itself: a report of types and lines, and no values.

The report names exception classes, files, lines and functions. It never holds the text of an exception or a local
variable, because those may name people; nothing is sent anywhere.
"""

import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from app.errors import report

#: Reports kept; older ones are removed.
KEPT = 10


class Crash:
    """Takes every bug of the program: writes its report into ``folder`` and calls ``show`` with the text."""

    def __init__(self, folder: Path, show: Callable[[str], None] | None = None) -> None:
        self._folder, self._show = folder, show

    def show_with(self, show: Callable[[str], None]) -> None:
        """Call ``show`` with the next report; the window says so once it exists."""
        self._show = show

    def install(self) -> None:
        """Take what reaches the top of the UI thread, of any other thread, and of a destructor."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self.take(args.exc_value) if args.exc_value is not None else None
        sys.unraisablehook = lambda args: self.take(args.exc_value) if args.exc_value is not None else None

    def take(self, error: BaseException) -> None:
        """Write and show the report of ``error``; a failure to write it is passed over, the text is still shown."""
        text = report(error)
        try:
            self._write(text)
        except OSError:
            text += "(not written)\n"
        print(text, file=sys.stderr, end="")  # noqa: T201 - types and lines only
        if self._show is not None:
            self._show(text)

    def _write(self, text: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self._folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        path.write_text(text, encoding="utf-8")
        for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)

    def _on_exception(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        self.take(error)
