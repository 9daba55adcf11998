"""As wide as what it shows, and never wider than its most."""

from pytestqt.qtbot import QtBot

from ui.widgets.favour_dots import MOST, FavourDots


def test_it_grows_with_the_counts_to_a_limit(qtbot: QtBot) -> None:
    dots = FavourDots()
    qtbot.addWidget(dots)
    dots.show_counts(1, 1)
    few = dots.sizeHint().width()
    dots.show_counts(2, 3)
    assert dots.sizeHint().width() > few
    dots.show_counts(MOST, MOST)
    most = dots.sizeHint().width()
    dots.show_counts(50, 90)
    assert dots.sizeHint().width() == most
    dots.resize(dots.sizeHint())
    assert not dots.grab().isNull()
