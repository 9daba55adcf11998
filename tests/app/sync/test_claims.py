"""Claims: round trip, lengths said in advance, and what a reader refuses."""

from base64 import b64encode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto.identity import SecretKeys
from app.errors import FileRefused, Invalid
from app.records.lead import Vacancy
from app.records.referral import Basis, Reshare, Vetting
from app.records.refusal import Refusal
from app.sync import claims, envelopes, fields, statements
from tests.support.sharing import VACANCY, VETTING, claim, place

ANNA, BERND = SecretKeys.new(), SecretKeys.new()


@pytest.mark.parametrize("reshare", list(Reshare))
def test_round_trip(reshare: Reshare) -> None:
    said = claim(ANNA, BERND.identity, reshare=reshare)
    assert claims.read(claims.sign(said, ANNA)) == said


@given(st.text(min_size=1, max_size=120), st.text(max_size=300))
def test_any_words_pass(title: str, words: str) -> None:
    vacancy = Vacancy(title=f"A{title}", description=words)
    said = claim(ANNA, BERND.identity, vacancy=vacancy)
    read = claims.read(claims.sign(replace(said, vetting=replace(VETTING, words=words)), ANNA))
    assert read.vetting.words == fields.clean(words)


def test_too_long_is_said_before_signing() -> None:
    for vacancy, vetting in (
        (replace(VACANCY, title="x" * 201), VETTING),
        (replace(VACANCY, description="x" * 8_001), VETTING),
        (VACANCY, replace(VETTING, words="x" * 4_001)),
    ):
        with pytest.raises(claims.TooLong):
            claims.check(vacancy, vetting)
    with pytest.raises(Invalid):
        claims.check(replace(VACANCY, title=" "), VETTING)
    with pytest.raises(Invalid):
        claims.check(VACANCY, Vetting(basis=Basis.HIRED_FOR, since=19))
    claims.check(VACANCY, VETTING)


def test_the_most_that_is_let_through_fits_into_one_file() -> None:
    with pytest.raises(statements.TooMuch):
        claims.check(replace(VACANCY, description="ß" * 8_000), VETTING)
    vacancy, vetting = replace(VACANCY, description="ß" * 7_350), replace(VETTING, words="", relation="")
    claims.check(vacancy, vetting)
    signed = claims.sign(replace(claim(ANNA, BERND.identity, vacancy=vacancy), vetting=vetting), ANNA)
    body = {"claim": b64encode(signed).decode(), "chain": []}
    sealed, _ = envelopes.seal("referral", body, place(), keys=ANNA, to=BERND.identity, recipient=BERND.sealing_public)
    assert len(sealed) == envelopes.MAX_BYTES


def _changed(keys: SecretKeys = ANNA, namespace: str = claims.NAMESPACE, **changed: object) -> bytes:
    said = statements.read(claims.sign(claim(ANNA, BERND.identity), ANNA).partition(b"\n")[0])
    return statements.sign(statements.spell(said | changed), keys.signing, namespace)


@pytest.mark.parametrize(
    ("signed", "reason"),
    [
        (_changed(namespace="kreis.referral.v1"), Refusal.NAMESPACE),
        (_changed(BERND), Refusal.CLAIM),
        (_changed(v=2), Refusal.NEWER),
        (_changed(id="7F" * 16), Refusal.FIELDS),
        (_changed(to=""), Refusal.FIELDS),
        (_changed(job={}), Refusal.FIELDS),
        (_changed(job=[]), Refusal.FIELDS),
        (_changed(job={"title": "x" * 201}), Refusal.FIELDS),
        (_changed(job={"title": "\u202ex"}), Refusal.FIELDS),
        (_changed(vetting={}), Refusal.FIELDS),
        (_changed(reshare="maybe"), Refusal.FIELDS),
        (_changed(expires="tomorrow"), Refusal.FIELDS),
        (_changed(consent=1), Refusal.FIELDS),
        (b"x" * 60_000, Refusal.TOO_LARGE),
    ],
)
def test_hostile_claims_are_refused_with_their_reason(signed: bytes, reason: Refusal) -> None:
    with pytest.raises(FileRefused) as refused:
        claims.read(signed)
    assert refused.value.data["reason"] is reason


def test_a_claim_is_its_senders_and_for_me() -> None:
    said = claim(ANNA, BERND.identity)
    claims.check_for(said, sender=ANNA.identity, me=BERND.identity)
    claims.check_for(claim(ANNA, "", reshare=Reshare.OK), sender=ANNA.identity, me="anybody")
    for sender, me in ((BERND.identity, BERND.identity), (ANNA.identity, ANNA.identity)):
        with pytest.raises(FileRefused):
            claims.check_for(said, sender=sender, me=me)


def test_only_what_was_left_free_is_passed_on() -> None:
    claims.check_chain((claim(ANNA, "", reshare=Reshare.OK),))
    with pytest.raises(FileRefused):
        claims.check_chain((claim(ANNA, "", reshare=Reshare.ASK),))
