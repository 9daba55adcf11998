"""Whether a mail of its own does what is open in another conversation: "As promised, here is the list."

Who was asked or promised something often sends it in a fresh mail and not as an answer. So a later mail of theirs to
the same person closes it where the subjects share a word and the text plainly answers or keeps it. One of both alone
closes nothing: then the program may only ask.
"""

from datetime import timedelta

from app.judging.answers import telling
from app.judging.outcomes import Outcome, Said, odds
from app.records.obligation import Level

#: So long a mail of its own may settle what was opened before.
WITHIN = timedelta(days=60)
#: Odds (their logarithm) from which a text plainly answers or keeps: in its own conversation far less is enough.
_PLAINLY = 2.5


def is_of_same_matter(subject: str, other: str) -> bool:
    """Whether two subjects share a word that says something."""
    return bool(telling(subject.lower()) & telling(other.lower()))


def plainly_does(level: Level, sentence: str, said: Said) -> bool:
    """Whether a text plainly answers what a sentence asks, or keeps what it promises."""
    if level is Level.SILENT:
        return False
    outcome = Outcome.ANSWERS if level is Level.ASKED else Outcome.KEEPS
    return odds(outcome, sentence, said) >= _PLAINLY
