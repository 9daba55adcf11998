"""What may come instead of a referral, part by part, and what has to hold of all of it."""

import contextlib
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from app.crypto import age, sshsig
from app.crypto.identity import SecretKeys
from app.errors import AppError, FileRefused
from app.records.peer import Part, PeerState
from app.records.referral import Reshare
from app.records.statement import Said, StatementKind
from app.sync import answers, cards, claims, envelopes, statements
from tests.support.sharing import claim, place

#: The longest that any content may take.
MOST_SECONDS = 1.0
#: Fixed, so that a run of the fuzzer can be repeated.
AUTHOR = SecretKeys(signing=bytes(range(32)), sealing=bytes(range(32, 64)))
READER = SecretKeys(signing=bytes(range(64, 96)), sealing=bytes(range(96, 128)))
_ODD: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40) | st.sampled_from(["0000-00-00", "9" * 32, "ok"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
_LIFTED = age.Profile(stanzas=1_000, header=1 << 20, size=1 << 20)
_PLAIN = b"x" * 40
_LINE = statements.spell({"v": 1, "kind": "question", "body": {"words": "Wann?"}})
_SPACE = "kreis.question.v1"


SEALED = age.encrypt(_PLAIN, READER.sealing_public)
_HEADER = len(SEALED) - len(_PLAIN) - 32
SIGNED = statements.sign(_LINE, AUTHOR.signing, _SPACE)
CARD = cards.write(
    AUTHOR, name="Miriam Castell", part=Part.HR, number=3, issued_at=datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
)


def header(content: bytes) -> None:
    """An age file, and what may follow a good header: what opens is what was sealed, whatever the caps."""
    with contextlib.suppress(AppError):
        assert age.decrypt(SEALED[:_HEADER] + content, READER.sealing) == _PLAIN
        assert content == SEALED[_HEADER:]
    for profile in (age.STRICT, _LIFTED):
        with contextlib.suppress(AppError):
            assert age.decrypt(content, READER.sealing, profile) == _PLAIN
            assert content == SEALED


def statement(line: bytes) -> None:
    """One line, as JSON and under a good signature as everything that it may be."""
    try:
        said = statements.read(line)
    except FileRefused:
        return
    assert statements.spell(said) == line
    for kind in answers.KINDS:
        with contextlib.suppress(FileRefused):
            answers.read(kind, said)
    with contextlib.suppress(FileRefused):
        claims.read(statements.sign(line, AUTHOR.signing, claims.NAMESPACE))
    with contextlib.suppress(FileRefused):
        cards.read(statements.sign(line, AUTHOR.signing, cards.NAMESPACE))
    of = said.get("kind")
    if isinstance(of, str) and of in envelopes.KINDS:
        signed = statements.sign(line, AUTHOR.signing, envelopes.namespace(of))
        with contextlib.suppress(FileRefused):
            sealed = age.encrypt(signed, READER.sealing_public)
            envelopes.unseal(
                sealed,
                openers=envelopes.Openers(keys=READER),
                senders=envelopes.Senders(states={AUTHOR.signing_public: PeerState.VERIFIED}),
            )


def signature(content: bytes) -> None:
    """A line and its armour: only the one that the author made is proven."""
    with contextlib.suppress(AppError):
        sshsig.decode_key(content.decode("latin-1"))
    with contextlib.suppress(AppError):
        line, said, armour = statements.split(content)
        with contextlib.suppress(AppError):
            statements.prove(line, armour, key=said.key, namespace=said.namespace)
        statements.prove(line, armour, key=AUTHOR.signing_public, namespace=_SPACE)
        assert content == SIGNED


def card(content: bytes) -> None:
    """A card as it is pasted, and its line under a good signature."""
    with contextlib.suppress(AppError):
        cards.read(content)
    with contextlib.suppress(AppError):
        cards.read(statements.sign(content.partition(b"\n")[0], AUTHOR.signing, cards.NAMESPACE))


def starts() -> dict[str, tuple[bytes, ...]]:
    """Good ones to begin from, for each part."""
    lines = [SIGNED, CARD, claims.sign(claim(AUTHOR, READER.identity, reshare=Reshare.OK), AUTHOR)]
    lines += [claims.sign(claim(AUTHOR, READER.identity), AUTHOR)]
    said = [Said(kind=kind, author=AUTHOR.identity, claim="7f" * 16, token="0a" * 16) for kind in StatementKind]
    bodies = tuple(statements.spell(answers.body(one)) for one in said if one.kind is not StatementKind.ENDORSE)
    empty = {"v": 1, "kind": "question", "to": READER.identity, "must": [], "pad": "", "body": {}}
    at = place()
    whole = statements.spell(empty | {"stream": at.stream, "epoch": at.epoch, "seq": at.seq, "prev": at.prev})
    return {
        "header": (SEALED, SEALED[:-20], SEALED[_HEADER:], SEALED.replace(b"-> X25519", b"-> scrypt")),
        "statement": (*(line.partition(b"\n")[0] for line in lines), *bodies, whole),
        "signature": (SIGNED, SIGNED.partition(b"\n")[2], sshsig.encode_key(AUTHOR.signing_public).encode()),
        "card": (CARD, b"Guten Tag,\r\n" + CARD.replace(b"\n", b"\r\n"), CARD.partition(b"\n")[0]),
    }


@st.composite
def hurt(draw: st.DrawFn, part: str) -> bytes:
    """A good one with some bytes changed, taken out, put in or doubled."""
    content = draw(st.sampled_from(starts()[part]))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        to = min(len(content), at + draw(st.integers(0, 30)))
        content = content[:at] + draw(st.binary(max_size=6) | st.just(content[at:to] * 2)) + content[to:]
    return content


@st.composite
def shapes(draw: st.DrawFn) -> bytes:
    """The line of a statement in its one spelling, with fields that say something else or are not there."""
    said = json.loads(draw(st.sampled_from([line for line in starts()["statement"] if line.startswith(b"{")])))
    odd = draw(st.dictionaries(st.sampled_from(sorted(said)), _ODD, min_size=1, max_size=3))
    gone = draw(st.sets(st.sampled_from(sorted(said)), max_size=1))
    return statements.spell({name: value for name, value in (said | odd).items() if name not in gone})


def within(judge: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """``judge``, that also demands an end in time."""

    def timed(content: bytes) -> None:
        started = time.process_time()
        judge(content)
        assert time.process_time() - started < MOST_SECONDS

    return timed


JUDGES: dict[str, Callable[[bytes], None]] = {
    "header": within(header),
    "statement": within(statement),
    "signature": within(signature),
    "card": within(card),
}
