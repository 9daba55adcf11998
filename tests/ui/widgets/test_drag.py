"""What is carried while a record is dragged."""

from PySide6.QtCore import QMimeData

from ui.widgets.drag import carried, carry


def test_only_our_own_number_is_understood() -> None:
    assert carried(carry(7)) == 7
    foreign = QMimeData()
    foreign.setText("7")
    assert carried(foreign) is None
    foreign.setData("application/x-kreis-record", b"-1; x")
    assert carried(foreign) is None
