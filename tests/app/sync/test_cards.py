"""Cards: round trip, paste, every changed byte, and keys that are not safe."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto import age, sshsig
from app.crypto.identity import KeyRefused, SecretKeys
from app.errors import AppError, FileRefused
from app.records.peer import Part
from app.records.refusal import Refusal
from app.sync import cards, statements
from tests.support.sharing import NOW

KEYS = SecretKeys.new()


def _card(name: str = "Anna Berger") -> bytes:
    return cards.write(KEYS, name=name, part=Part.ASSISTANT, number=3, issued_at=NOW)


def _signed(signer: SecretKeys = KEYS, namespace: str = cards.NAMESPACE, **changed: object) -> bytes:
    said = statements.read(_card().partition(b"\n")[0]) | changed
    return statements.sign(statements.spell(said), signer.signing, namespace)


@given(st.text(max_size=40))
def test_a_card_says_what_was_written(name: str) -> None:
    card = cards.read(_card(name))
    assert (card.identity, card.number, card.part, card.issued_at) == (KEYS.identity, 3, Part.ASSISTANT, NOW)
    assert (card.signing_key, card.sealing_key) == (KEYS.signing_public, KEYS.sealing_public)


def test_a_pasted_card_is_read() -> None:
    card = _card().replace(b"\n", b"\r\n")
    for pasted in (
        b"\n  " + card + b"\r\n\r\n",
        b"\xef\xbb\xbfHallo Bernd,\r\n\r\nmeine Karte:\r\n" + card.rstrip() + b"\r\n\r\n-- \r\nAnna",
        card[:70] + b"\r\n" + card[70:],
    ):
        assert cards.read(pasted).name == "Anna Berger"


def test_a_hostile_card_takes_no_time() -> None:
    begun = time.perf_counter()
    for hostile in (b'{"' * 4_096, b'{"\n-----BEGIN SSH SIGNATURE-----\n' * 240):
        with pytest.raises(FileRefused):
            cards.read(hostile)
    assert time.perf_counter() - begun < 0.2


def test_every_changed_byte_raises() -> None:
    card = _card()
    for place in range(len(card) - 1):  # the last is a line feed that pasting may lose
        with pytest.raises(AppError):
            cards.read(card[:place] + bytes([card[place] ^ 1]) + card[place + 1 :])
        with pytest.raises(AppError):
            cards.read(card[:place])


def test_hostile_cards_are_refused_with_their_reason() -> None:
    other = SecretKeys.new()
    keys = [sshsig.encode_key(KEYS.signing_public), age.encode_recipient(KEYS.sealing_public)]
    for card, reason in (
        (b"x" * (cards.MAX_BYTES + 1), Refusal.TOO_LARGE),
        (_signed(namespace="kreis.claim.v1"), Refusal.NAMESPACE),
        (_signed(other), Refusal.FIELDS),
        (_signed(kind="referral"), Refusal.KIND),
        (_signed(v=2), Refusal.NEWER),
        (_signed(number=0), Refusal.FIELDS),
        (_signed(part="boss"), Refusal.FIELDS),
        (_signed(name="\u202eanna"), Refusal.FIELDS),
        (_signed(keys=keys[:1]), Refusal.FIELDS),
        (_signed(keys=[*keys, keys[1]]), Refusal.FIELDS),
        (_signed(keys=[keys[0], "age1nonsense"]), Refusal.FIELDS),
    ):
        with pytest.raises(FileRefused) as refused:
            cards.read(card)
        assert refused.value.data["reason"] is reason


def test_a_sealing_key_of_small_order_is_refused() -> None:
    weak = [sshsig.encode_key(KEYS.signing_public), age.encode_recipient(bytes(32))]
    with pytest.raises(KeyRefused):
        cards.read(_signed(keys=weak))


def test_kinds_of_key_still_to_come_are_passed_over() -> None:
    keys = [sshsig.encode_key(KEYS.signing_public), age.encode_recipient(KEYS.sealing_public), "age1pq1later", "x y"]
    assert cards.read(_signed(keys=keys)).sealing_key == KEYS.sealing_public
