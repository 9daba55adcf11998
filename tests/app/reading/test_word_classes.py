"""Words become letters."""

from app.reading.word_classes import WordClasses, words_of

CLASSES = WordClasses({"I": "i", "IW": "i'll", "": "maybe", "V": "go"}, {"en": "v"})


def test_words_marks_and_line_ends() -> None:
    assert [word for word in words_of('"go", i\nwill (now)!') if word] == ["go", ",", "i", "\n", "will", "now", "!"]


def test_exact_words_first_then_endings_then_the_rest() -> None:
    assert CLASSES.tags(words_of("i'll maybe go, gehen house 14 2026")) == "IWV,vx99"


def test_sentences_stay_apart() -> None:
    assert CLASSES.tags(words_of("i go\ni")).split("\n") == ["IV", "I"]
