"""Rows are values whose private parts do not print."""

from ui.runtime.rows import Look, Row, Section, ended


def test_a_row_does_not_print_what_is_private() -> None:
    row = Row(
        id=3,
        look=Look(id=3, initials="SB"),
        title="Sabine Berger",
        sentence="Können Sie?",
        spoken="Sabine Berger fragt",
    )
    assert "Berger" not in repr(row)
    assert "SB" not in repr(row)
    assert row.acts


def test_a_section_says_what_follows() -> None:
    assert Section(title="Sie schulden", count="3").unit == ""


def test_what_is_spoken_has_one_stop() -> None:
    assert [ended(text) for text in ("Am Freitag", "Am Freitag.", "Am Freitag?")] == [
        "Am Freitag.",
        "Am Freitag.",
        "Am Freitag?",
    ]
