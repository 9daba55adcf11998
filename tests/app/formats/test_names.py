"""Names taken apart and put together, German and English."""

import pytest

from app.formats import names
from app.formats.names import Name


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Dr. Eva von der Heide", Name(given="Eva", family="von der Heide", title="Dr.")),
        ("Heide, Eva", Name(given="Eva", family="Heide")),
        ("Prof. Dr. med. Hans Müller", Name(given="Hans", family="Müller", title="Prof. Dr. med.")),
        ("Frau Berger", Name(family="Berger", title="Frau")),
        ("Frau von Arnim", Name(family="von Arnim", title="Frau")),
        ("John Q. Public Jr.", Name(given="John Q.", family="Public", suffix="Jr.")),
        ("King, Martin Luther, Jr.", Name(given="Martin Luther", family="King", suffix="Jr.")),
        ("Bruce Banner, PhD", Name(given="Bruce", family="Banner", suffix="PhD")),
        ("Müller-Lüdenscheidt", Name(family="Müller-Lüdenscheidt")),
        ("'Anna  Beck'", Name(given="Anna", family="Beck")),
        ("", Name()),
    ],
)
def test_a_written_name_is_taken_apart(written: str, parts: Name) -> None:
    assert names.split(written) == parts


def test_a_name_is_put_together_as_its_script_writes_it() -> None:
    assert names.join(given="Eva", family="Heide", additional="M.") == "Eva M. Heide"
    assert names.join(given="圭一", family="伊能") == "伊能圭一"
    assert names.join(given="", family="Heide") == "Heide"


def test_initials_leave_particles_out() -> None:
    assert names.initials("Eva von der Heide") == "EH"
    assert names.initials("Madonna") == "M"
    assert names.initials("") == ""
