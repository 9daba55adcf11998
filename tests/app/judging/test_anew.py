"""Messages that the vault keeps, read anew."""

from dataclasses import replace
from datetime import UTC, date, datetime

from app.judging.anew import Kept, changed
from app.records.exchange import Medium, Nature, Reason, Sentence, Speech

ASKS = Sentence(speech=Speech.ASKS, text="Haben Sie am Freitag Zeit?", due_on=date(2026, 3, 13))
OLD = Kept(
    id=7,
    at=datetime(2026, 3, 9, 9, 0, tzinfo=UTC),
    medium=Medium.MAIL,
    nature=Nature.HUMAN,
    sender="eva@berger.example",
    subject="Termin",
    text="Liebe Frau Otto, wir sollten uns sehen. Haben Sie am Freitag Zeit?",
    sentences=(),
    reason=Reason.PERSONAL,
    mass=False,
)


def test_only_what_reads_otherwise_is_given() -> None:
    ((old, new),) = changed([OLD, replace(OLD, id=8, text="Danke, wir hatten Glück mit dem Wetter.")])
    assert (old, new.id, [one.text for one in new.sentences]) == (OLD, 7, [ASKS.text])
    assert changed([new]) == ()


def test_nothing_older_stands() -> None:
    ((_, new),) = changed([replace(OLD, sentences=(replace(ASKS, text="Und am Montag?"),))])
    assert [one.text for one in new.sentences] == [ASKS.text]


def test_whether_it_was_written_for_many_is_asked_where_it_was_asked_before() -> None:
    text = "Unsere Angebote der Woche: 20 % Rabatt auf alles! Jetzt im Shop bestellen, versandkostenfrei ab 50 €."
    selling = replace(OLD, text=text, subject="Nur heute: 20 % Rabatt", sentences=())
    assert [(one.mass, one.reason is Reason.PERSONAL) for _, one in changed([selling])] == [(True, False)]
    assert [one.mass for _, one in changed([replace(selling, mass=None, nature=Nature.LIST)])] in ([], [None])
