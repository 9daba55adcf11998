"""A table of records: each column says its heading, its text and by what it sorts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

type _Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Column[Record]:
    """One column. ``key`` sorts; without it the text does."""

    heading: str
    text: Callable[[Record], str]
    key: Callable[[Record], object] | None = None
    numeric: bool = False


class RecordTable[Record](QAbstractTableModel):
    """Holds records and never a database; sorting is by Python and steady."""

    def __init__(self, columns: Sequence[Column[Record]]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._records: list[Record] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show(self, records: Sequence[Record]) -> None:
        self.beginResetModel()
        self._records = list(records)
        self._order()
        self.endResetModel()

    def record(self, place: int) -> Record:
        return self._records[place]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self._records[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.heading}: {column.text(self._records[index.row()])}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column.numeric:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        self._order()
        self.layoutChanged.emit()

    def _order(self) -> None:
        if self._sorted is None or self._sorted[0] < 0:
            return
        column = self._columns[self._sorted[0]]
        key = column.key or (lambda record: column.text(record).casefold())
        self._records.sort(key=key, reverse=self._sorted[1] is Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]
