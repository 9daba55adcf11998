"""How a key is written for the eye: "Strg Z" in German, "Ctrl Z" in English, as the system writes it elsewhere."""

from PySide6.QtGui import QKeySequence


def caption(keys: str | QKeySequence | QKeySequence.StandardKey) -> str:
    """The native name of a key sequence; what is no sequence stays as it is."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("+", " ").strip() or (keys if isinstance(keys, str) else "")
