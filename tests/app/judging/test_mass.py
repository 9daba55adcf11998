"""What words tell about letters written for many."""

from app.judging.mass import likelihood, pairs_of, telling


def test_words_and_pairs_are_looked_at() -> None:
    assert list(pairs_of("Nur 50 % Rabatt!")) == [
        *("nur", "9", "%", "rabatt", "!"),
        *("nur 9", "9 %", "% rabatt", "rabatt !"),
    ]


def test_only_the_beginning_counts() -> None:
    assert list(pairs_of("ja " * 2000)).count("ja") < 700


def test_an_offer_is_likelier_than_a_note() -> None:
    offer = "Quick question\nWe help companies like yours save up to 30 % on energy. Reply yes for a free quote."
    note = "Thursday\nI can't make it, my mother is coming. Shall we say Friday?"
    assert likelihood(offer) > 1 > 0 > likelihood(note)


def test_the_loudest_words_are_told() -> None:
    said = telling("Our partner offers a free audit. Reply yes to claim your free audit today!")
    assert len(said) == 3
    assert "free" in said
