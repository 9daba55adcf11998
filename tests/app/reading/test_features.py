"""What is looked at in a sentence."""

from app.reading.features import framed, of_sentence


def test_words_sequences_and_runs_of_classes() -> None:
    assert list(of_sentence(["ruf", "mich", "", "2026"], (("d", "Gm"),))) == [
        *("^", "ruf", "mich", "9", "$"),
        *("^ ruf", "ruf mich", "mich 9", "9 $"),
        *("^ ruf mich", "ruf mich 9", "mich 9 $"),
        *("#d^G", "#dGm", "#dm$", "#d^Gm", "#dGm$"),
    ]


def test_an_empty_sentence_has_its_ends() -> None:
    assert framed([""]) == ["^", "$"]
