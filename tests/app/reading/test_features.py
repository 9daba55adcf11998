"""What is looked at in a sentence."""

from app.reading.features import framed, of_places, of_sentence


def test_words_sequences_and_runs_of_classes() -> None:
    assert list(of_sentence(["ruf", "mich", "", "2026"], (("d", "Gm"),))) == [
        "@long1",
        *("@. ruf", "@. mich", "@. 9", "@1ruf 9"),
        *("^", "ruf", "mich", "9", "$"),
        *("^ ruf", "ruf mich", "mich 9", "9 $"),
        *("^ ruf mich", "ruf mich 9", "mich 9 $"),
        *("#d^G", "#dGm", "#dm$", "#d^Gm", "#dGm$"),
    ]


def test_an_empty_sentence_has_its_ends() -> None:
    assert framed([""]) == ["^", "$"]


def test_where_a_sentence_stands_and_what_stands_around_a_question() -> None:
    parts = [(["hallo"], [("d", "x")]), (["wann", "?"], []), (["danke"], [("d", "D")])]
    greeting, question, thanks = of_places(parts)
    assert greeting == ("@0", "@-2", "@others1")
    assert question[:5] == ("@1", "@-1", "@others0?", "@?1", "@?-1")
    assert set(question[5:]) == {
        *("@p: hallo", "@p# d^x", "@p# dx$"),
        *("@n: danke", "@n# d^D", "@n# dD$"),
    }
    assert thanks == ("@2", "@-0", "@others1")
    assert list(of_sentence(["wann", "?"], (), question))[: len(question)] == list(question)


def test_far_from_both_ends_all_places_are_alike() -> None:
    places = list(of_places([(["x"], ())] * 20))
    assert places[5] == places[12] == ("@4", "@-4", "@others0")


def test_a_question_at_the_end_has_nothing_after_it() -> None:
    *_, last = of_places([(["x"], ()), (["wer", "?"], ())])
    assert "@n" in last
    assert "@p" not in last


def test_a_message_of_one_sentence_has_no_places() -> None:
    assert list(of_places([(["?"], ())])) == [()]
    assert next(of_sentence(["ok"], ())) == "@long0"
