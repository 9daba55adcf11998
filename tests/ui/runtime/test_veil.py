"""What is our own and stays while names are hidden."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.windows import speaking
from ui.runtime import veil
from ui.runtime.i18n import Language, Translations


@pytest.fixture
def spoken(qapp: QCoreApplication) -> Iterator[Translations]:
    with speaking(qapp) as translations:
        yield translations
        veil.lift()


def test_nothing_is_hidden_before(spoken: Translations) -> None:
    assert not veil.is_down()
    assert veil.is_own("Sabine Berger")
    assert veil.spoken("Sabine Berger") == "Sabine Berger"


@pytest.mark.parametrize(
    ("language", "own"),
    [
        (Language.EN, ("People", "Undo", "9 in the circle, 0 known", "Monday 23 November", "", "3 new messages.")),
        (Language.DE, ("Kontakte", "9 im Kreis, 0 bekannt", "Montag, 23. November", "12. Okt.", "3 neue Nachrichten.")),
    ],
)
def test_what_is_ours_stays(spoken: Translations, language: Language, own: tuple[str, ...]) -> None:
    spoken.speak(language)
    veil.drop(language)
    assert [text for text in own if not veil.is_own(text)] == []
    assert veil.is_down()


@pytest.mark.parametrize(
    "private",
    [
        "Sabine Berger",
        "030 1234567",
        "+49 (30) 12",
        "sabine@berger.example",
        "12: 30",
        "Sabine Berger is saved.",
        "May",
    ],
)
@pytest.mark.parametrize("language", list(Language))
def test_what_is_of_somebody_is_hidden(spoken: Translations, language: Language, private: str) -> None:
    spoken.speak(language)
    veil.drop(language)
    assert veil.spoken(private) == veil.HIDDEN
    veil.lift()
    assert veil.spoken(private) == private
