"""Python's cycle collector, on the UI thread only.

Left alone it runs on whichever thread allocates most, and then destroys widgets on the core thread (measured: the
program aborts). So it is switched off and a timer of the UI thread does its work by the same thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

#: Milliseconds between looks; a look that finds nothing to do costs under a microsecond. But it wakes the processor, so
#: each time nothing is found the next comes twice as late, up to the longest.
INTERVAL, LONGEST = 1_000, 8_000


class Garbage(QObject):
    """Switches the collector off for as long as it lives and collects from the UI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(INTERVAL)

    def look(self) -> int:
        """Collect the oldest generation that is due; returns its number, or -1 when none is."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return generation
        return -1

    def _on_time(self) -> None:
        found = self.look() >= 0
        self._timer.setInterval(INTERVAL if found else min(LONGEST, 2 * self._timer.interval()))

    def settle(self) -> None:
        """What is there now stays for good, so no collection looks at it any more: loaded code is 100,000 objects, for
        which a full one holds this thread 50 ms instead of 2.
        """
        gc.freeze()

    def stop(self) -> None:
        """Give the collector back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
