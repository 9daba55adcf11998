"""What is printed or saved as text: a title, and blocks of labels and values. Plain text throughout, never HTML."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QDialog, QWidget

from ui.widgets import printing

_TITLE, _HEAD, _TEXT = 18, 12, 10  # points
_INK, _SOFT = "#000000", "#555555"
_LABEL_SHARE = 32  # of a hundred


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A head and its lines: what it is, and what is said of it."""

    title: str
    lines: Sequence[tuple[str, str]] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """``second`` stands below the title: the day, and what the paper is for."""

    title: str = field(repr=False)
    second: str
    blocks: Sequence[Block]


def text(paper: Paper) -> str:
    """As plain text, a fact a line; what has several lines is indented below its label."""
    said = [paper.title, paper.second]
    for block in paper.blocks:
        said += ["", block.title, "-" * len(block.title)]
        for label, value in block.lines:
            first, *rest = value.splitlines() or [""]
            said.append(f"{label}: {first}" if label and first else label or first)
            said += [f"    {line}" for line in rest]
    return "\n".join(said) + "\n"


def document(paper: Paper) -> QTextDocument:
    """As pages."""
    made = QTextDocument()
    made.setDefaultFont(QFont(made.defaultFont().family(), _TEXT))
    cursor = QTextCursor(made)
    cursor.insertText(paper.title, _letters(_TITLE, strong=True))
    cursor.insertBlock(QTextBlockFormat(), _letters(_TEXT))
    cursor.insertText(paper.second, _letters(_TEXT, _SOFT))
    for block in paper.blocks:
        above = QTextBlockFormat()
        above.setTopMargin(16)
        above.setBottomMargin(4)
        above.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_Auto)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertBlock(above)
        cursor.insertText(block.title, _letters(_HEAD, strong=True))
        if block.lines:
            _insert_lines(cursor, block.lines)
    return made


def pdf(paper: Paper) -> bytes:
    """As a PDF file; its name within says nothing of whom it is about."""
    return printing.pdf("Kreis", document(paper).print_, margin_mm=printing.EDGE_MM)


def choose_printer(parent: QWidget, paper: Paper) -> QDialog:
    """Ask for a printer and print."""
    return printing.choose_printer(parent, document(paper).print_, margin_mm=printing.EDGE_MM)


def _insert_lines(cursor: QTextCursor, lines: Sequence[tuple[str, str]]) -> None:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellPadding(2)
    form.setCellSpacing(0)
    percent = QTextLength.Type.PercentageLength
    form.setWidth(QTextLength(percent, 100))
    form.setColumnWidthConstraints([QTextLength(percent, _LABEL_SHARE), QTextLength(percent, 100 - _LABEL_SHARE)])
    table = cursor.insertTable(len(lines), 2, form)
    for row, (label, value) in enumerate(lines):
        table.cellAt(row, 0).firstCursorPosition().insertText(label, _letters(_TEXT, _SOFT))
        table.cellAt(row, 1).firstCursorPosition().insertText(value, _letters(_TEXT))


def _letters(size: int, ink: str = _INK, *, strong: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setForeground(QColor(ink))
    form.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return form
