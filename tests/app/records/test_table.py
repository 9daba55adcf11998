"""What is handed to an import of a table's columns."""

from app.records.table import OWN, Column, Columns

WHO, MOBILE, EXTRA = (
    Column(heading="Name", field="name", named=True, example="Eva"),
    Column(heading="Mobil", field=OWN, named=True),
    Column(heading="Verein", field="other"),
)


def test_what_the_names_say_is_left_to_them() -> None:
    columns = Columns(columns=(WHO, MOBILE, EXTRA), known=True)
    assert columns.mapping() == {"Verein": "other"}
    assert columns.mapping({"Name": "name", "Mobil": "nothing", "Verein": "labels"}) == {
        "Mobil": "nothing",
        "Verein": "labels",
    }


def test_a_table_that_nobody_knows_is_explained_in_any_case() -> None:
    assert Columns(columns=(WHO, MOBILE)).mapping() == {"Name": "name"}
    assert Columns(columns=(WHO, MOBILE), known=True).mapping() == {}


def test_nobody_is_named_by_a_log() -> None:
    assert "Eva" not in repr(WHO)
