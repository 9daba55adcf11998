"""A page of the handbook as a text document in the window's fonts and colours, block by block, without any HTML."""

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from resources import handbook
from resources.handbook import Block, Ink, Page, Shape, Spans, Table
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font

#: A link leads to a page by its name behind this; nothing else can be followed.
LINK = "page:"
_LINE_HEIGHT = 117.0  # percent, as running text has it elsewhere
_ABOVE = {Shape.HEADING: 22.0, Shape.PARAGRAPH: 8.0, Shape.POINT: 5.0, Shape.STEP: 5.0}
_INDENT, _PAD = 22, 10
_LISTS = {Shape.POINT: QTextListFormat.Style.ListDisc, Shape.STEP: QTextListFormat.Style.ListDecimal}


def draw(page: Page, document: QTextDocument) -> None:
    """Put the page in place of what the document holds."""
    document.clear()
    document.setDefaultFont(font())
    document.setIndentWidth(_INDENT)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    before: Shape | None = None  # none at the beginning and below a frame, where an empty line stands ready
    for place, block in enumerate(page.blocks):
        if isinstance(block, Table):
            _table(cursor, block, _below(page, place))
            before = None
        elif block.shape is Shape.CODE:
            _code(cursor, block, _below(page, place))
            before = None
        else:
            _block(cursor, block, before, first=place == 0)
            before = block.shape
    cursor.endEditBlock()


def _block(cursor: QTextCursor, block: Block, before: Shape | None, *, first: bool) -> None:
    heading = block.shape is Shape.HEADING
    look = QTextBlockFormat()
    look.setTopMargin(0.0 if first else _ABOVE[block.shape])
    look.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if heading:
        look.setHeadingLevel(2)  # what a screen reader says
    kept = cursor.currentList() if block.shape is before else None
    plain = _format(Role.BODY, Ink.PLAIN)  # of the sign or number before a point, too
    if before is None:
        cursor.setBlockFormat(look)
        cursor.setBlockCharFormat(plain)
    else:
        cursor.insertBlock(look, plain)
    if kept is not None:
        kept.add(cursor.block())
    elif block.shape in _LISTS:
        style = QTextListFormat()
        style.setStyle(_LISTS[block.shape])
        style.setIndent(1)
        cursor.createList(style)
    _spans(cursor, block.spans, Role.LEAD if heading else Role.BODY, strong=heading)


def _below(page: Page, place: int) -> float:
    """Space under a frame: Qt passes over that above the line which follows one."""
    after = page.blocks[place + 1 : place + 2]
    return max((_ABOVE.get(one.shape, 0.0) for one in after if isinstance(one, Block)), default=0.0) + _PAD / 2


def _code(cursor: QTextCursor, block: Block, below: float) -> None:
    """Its lines on a ground of their own; what stands below goes on outside of it."""
    frame = QTextFrameFormat()
    frame.setBackground(QColor(tokens().sunken))
    frame.setBorder(0)
    frame.setPadding(_PAD)
    frame.setTopMargin(_PAD)
    frame.setBottomMargin(below)
    cursor.insertFrame(frame)
    cursor.insertText(handbook.plain(block.spans).replace("\n", "\u2028"), _format(Role.BODY, Ink.CODE, ground=False))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _table(cursor: QTextCursor, block: Table, below: float) -> None:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setTopMargin(_PAD)
    form.setBottomMargin(below)
    form.setHeaderRowCount(1)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    first = QTextLength(QTextLength.Type.FixedLength, _widest(block) + 2 * _PAD)
    rest = [QTextLength(QTextLength.Type.VariableLength, 0)] * (len(block.head) - 1)
    form.setColumnWidthConstraints([first, *rest])
    made = cursor.insertTable(1 + len(block.rows), len(block.head), form)
    for line, row in enumerate((block.head, *block.rows)):
        for column, spans in enumerate(row):
            cell = made.cellAt(line, column)
            _underline(cell, last=line == len(block.rows))
            inside = cell.firstCursorPosition()
            if line:
                _spans(inside, spans, Role.BODY)
            else:
                inside.insertText(handbook.plain(spans), _format(Role.SMALL, Ink.PLAIN, soft=True))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _widest(block: Table) -> int:
    """Pixels that the first column needs."""

    def width(spans: Spans) -> int:
        fonts = ((_format(Role.BODY, span.ink).font(), span.text) for span in spans)
        return sum(QFontMetrics(one).horizontalAdvance(text) for one, text in fonts)

    return max(width(row[0]) for row in (block.head, *block.rows))


def _underline(cell: QTextTableCell, *, last: bool) -> None:
    form = QTextTableCellFormat(cell.format().toTableCellFormat())
    if not last:
        form.setBottomBorder(1)
        form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBottomBorderBrush(QBrush(QColor(tokens().line)))
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignTop)
    cell.setFormat(form)


def _spans(cursor: QTextCursor, spans: Spans, role: Role, *, strong: bool = False) -> None:
    for span in spans:
        form = _format(role, span.ink, strong=strong)
        if span.ink is Ink.LINK:
            form.setAnchor(True)
            form.setAnchorHref(LINK + span.page)
        cursor.insertText(span.text, form)


def _format(role: Role, ink: Ink, *, strong: bool = False, soft: bool = False, ground: bool = True) -> QTextCharFormat:
    table = tokens()
    form = QTextCharFormat()
    form.setFont(font(role, strong=strong or ink is Ink.WORD))
    form.setForeground(QColor(table.soft if soft else table.text))
    if ink is Ink.LINK:
        form.setForeground(QColor(table.accent))
        form.setFontUnderline(True)
        form.setUnderlineColor(QColor(table.accent))
    elif ink is Ink.CODE:
        fixed = font(Role.NUMBER)
        fixed.setPointSizeF(font(role).pointSizeF() if font(role).pointSizeF() > 0 else fixed.pointSizeF())
        form.setFont(fixed)
        if ground:
            form.setBackground(QColor(table.sunken))
    return form
