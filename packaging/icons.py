"""``python packaging/icons.py FOLDER``: the icon as Windows and macOS want it, drawn from the one that Linux takes.

Both files are boxes around PNG: ``.ico`` by Qt, ``.icns`` by hand, because what Qt writes there it cannot read itself.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent / "linux" / "kreis.svg"
#: Windows takes none above this.
LARGEST_ICO = 256
#: Types of ``.icns`` that hold a PNG, and how wide it is.
KINDS = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def drawn(edge: int) -> QImage:
    """The mark on nothing, ``edge`` points wide."""
    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return image


def encoded(edge: int, form: str) -> bytes:
    """The mark as a file of the given form. Raises ``ValueError`` where Qt cannot write it."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not drawn(edge).save(buffer, form):  # type: ignore[call-overload]
        raise ValueError(form)
    return bytes(buffer.data().data())


def icns() -> bytes:
    """Each size as its type, its length with these eight bytes, and a PNG."""
    parts = [(kind, encoded(edge, "PNG")) for kind, edge in KINDS.items()]
    body = b"".join(kind + (len(picture) + 8).to_bytes(4, "big") + picture for kind, picture in parts)
    return b"icns" + (len(body) + 8).to_bytes(4, "big") + body


def write(folder: Path) -> None:
    """Both files."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kreis.ico").write_bytes(encoded(LARGEST_ICO, "ICO"))
    (folder / "kreis.icns").write_bytes(icns())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
