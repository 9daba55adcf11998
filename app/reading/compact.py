"""A reading as one plain tuple, for the border between processes and for the statements of the store."""

from app.reading.digests import digest
from app.reading.topics import answers, topic
from app.records.exchange import Reading

type Pair = tuple[str, str]
#: key, its digest, nature, seconds since 1970, sender, sender's name, to, cc, subject, digest of the topic, whether the
#: subject says "answer", digests of the references, sentences (speech, text, ISO day), excerpt, reason, draft, whether it is mass
#: mail
type Row = tuple[
    str,
    int,
    str,
    int,
    str,
    str,
    tuple[Pair, ...],
    tuple[Pair, ...],
    str,
    int | None,
    bool,
    tuple[int, ...],
    tuple[tuple[str, str, str | None], ...],
    str,
    str,
    bool,
    bool | None,
]


def packed(reading: Reading, at: int) -> Row:
    """The row of a reading whose moment is known."""
    subject = topic(reading.subject)
    return (
        reading.key,
        digest(reading.key),
        reading.nature.value,
        at,
        reading.sender.key,
        reading.sender.name,
        tuple([(one.key, one.name) for one in reading.to]),
        tuple([(one.key, one.name) for one in reading.cc]),
        reading.subject,
        digest(subject) if subject else None,
        answers(reading.subject),
        tuple([digest(one) for one in reading.references]),
        tuple([(s.speech.value, s.text, s.due_on.isoformat() if s.due_on else None) for s in reading.sentences]),
        reading.excerpt,
        reading.reason.value,
        reading.draft,
        reading.mass,
    )
