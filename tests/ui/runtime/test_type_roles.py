"""Heights follow from the user's font."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.runtime import type_roles
from ui.runtime.type_roles import Role


@pytest.mark.parametrize("points", [8, 10, 13, 18])
def test_heights_grow_with_the_font_in_steps_of_four(qtbot: QtBot, qapp: QApplication, points: int) -> None:
    before = qapp.font()
    try:
        qapp.setFont(QFont("DejaVu Sans", points))
        spacing = type_roles.metrics().lineSpacing()
        heights = (type_roles.row_height(), type_roles.line_height(), type_roles.section_height())
        controls = (type_roles.control_height(), type_roles.large_control_height(), type_roles.pill_height())
        assert all(height % 4 == 0 for height in heights + controls)
        assert 2 * spacing + 20 <= type_roles.row_height() < 2 * spacing + 24
        exact = QFontMetricsF(type_roles.font())
        assert 0 <= 80 * exact.averageCharWidth() - type_roles.reading_width() < 1
        assert type_roles.reading_step() > type_roles.metrics().height()
    finally:
        qapp.setFont(before)


def test_roles_are_multiples_of_the_system_font(qtbot: QtBot, qapp: QApplication) -> None:
    base = qapp.font().pointSizeF()
    assert type_roles.font(Role.PAGE).pointSizeF() == pytest.approx(base * 1.6, abs=0.1)
    assert type_roles.font(strong=True).weight() == QFont.Weight.DemiBold
    assert type_roles.font(Role.BODY).weight() == QFont.Weight.Normal


def test_a_caption_stays_readable(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    try:
        qapp.setFont(QFont("DejaVu Sans", 5))
        assert type_roles.metrics(Role.CAPTION).height() >= 10
    finally:
        qapp.setFont(before)
