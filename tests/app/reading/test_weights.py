"""The tree of weights says what the features say."""

import pytest

from app.reading.asks import looked_at
from app.reading.features import of_sentence
from app.reading.weights import Weights
from resources import speech

LINES = (
    "bitte\t100\t0\nbitte senden\t50\t-20\n^ bitte senden\t7\t0\nkann ich $\t0\t30\n#dPG\t11\t-3\n#eG$\t5\t0\n9\t1\t2\n"
)


def test_sequences_and_runs_add_up() -> None:
    weights = Weights(LINES)
    assert weights.weigh(["bitte", "senden"], (("d", "PG"),)) == (100 + 50 + 7 + 11, -20 - 3)
    assert weights.weigh(["", "kann", "ich", "17"], ()) == (1, 2)
    assert weights.weigh(["kann", "ich"], (("e", "xG"),)) == (5, 30)
    assert weights.weigh([], ()) == (0, 0)


def test_places_and_lengths_add_up_too() -> None:
    weights = Weights("@0\t3\t-4\n@long1\t10\t0\n@n: danke\t-5\t1\n@n: und\t9\t9\n")
    assert weights.weigh(["ein", "zwei", "drei"], (), ("@0", "@-9", "@n: danke", "@n: auch")) == (8, -3)


def test_first_words_count_by_the_question_mark_and_with_what_comes_later() -> None:
    weights = Weights("@? can\t5\t0\n@. can\t-2\t1\n@1can send\t7\t1\n")
    assert weights.weigh(["can", "you", "send", "it", "?"], ()) == (5 + 7, 1)
    assert weights.weigh(["can", "send", "it"], ()) == (-2, 1)
    assert weights.weigh(["i", "can", "send", "it"], ()) == (-2, 1)


@pytest.mark.parametrize(
    "text", ["Könnten Sie mir bitte bis Freitag die 3 Listen senden?", "I'll send it to you, then we'll see."]
)
def test_what_is_learnt_is_what_is_weighed(text: str) -> None:
    table = {name: (int(a), int(p)) for name, a, p in (line.split("\t") for line in speech.weights().splitlines())}
    seen, _ = looked_at([text, "Danke."])
    told = [table[name] for name in of_sentence(*seen) if name in table]
    assert Weights(speech.weights()).weigh(*seen) == (sum(a for a, _ in told), sum(p for _, p in told))
