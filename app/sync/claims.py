"""A claim: what an author vouches for, signed apart from any envelope, so that it can be passed on as it is."""

import dataclasses
from typing import Any

from app.crypto.identity import SecretKeys, identity_of
from app.errors import AppError, FileRefused, Invalid
from app.formats import jobposting
from app.records.lead import Vacancy
from app.records.referral import Basis, Claim, Confidence, Interest, Reshare, Terms, Vetting
from app.records.refusal import Refusal
from app.sync import fields, statements

NAMESPACE = "kreis.claim.v1"
MAX_BYTES = 48 * 1024
#: What a claim's texts may take as JSON; base64 and the envelope around it must fit into 64 KiB.
_MOST_TEXT = 44 * 1024
#: The longest a text of a vacancy may be; others end at a line's length.
_LONGER = {"link": 500, "description": 8_000}
_TEXTS = ("title", "organisation", "place", "employment", "pay", "starts", "link", "description")
_YEARS = range(1900, 2200)


class TooLong(AppError):
    """A text is too long for a file that others will open. Data: ``field``, ``limit`` in characters."""


def check(vacancy: Vacancy, vetting: Vetting) -> None:
    """Raise for what could not be signed and sealed, so that one hears of it while writing.

    ``TooLong``, ``Invalid``, or ``TooMuch`` where each text is short enough and all together are not: letters beyond
    ASCII take six bytes in a statement.
    """
    if not vacancy.title.strip():
        raise Invalid(field="title", value="")
    if vetting.since is not None and vetting.since not in _YEARS:
        raise Invalid(field="since", value=vetting.since)
    texts = [(name, getattr(vacancy, name), _limit(name)) for name in _TEXTS]
    for name, words, limit in (
        *texts,
        ("relation", vetting.relation, fields.WORDS),
        ("words", vetting.words, fields.WORDS),
    ):
        if len(fields.clean(words)) > limit:
            raise TooLong(field=name, limit=limit)
    if (
        len(statements.spell({"job": jobposting.write(vacancy), "words": [vetting.relation, vetting.words]}))
        > _MOST_TEXT
    ):
        raise statements.TooMuch


def sign(claim: Claim, keys: SecretKeys) -> bytes:
    """The exact signed bytes of a claim, without characters that a reader would refuse. Raises as ``check`` does."""
    vetting, terms = claim.vetting, claim.terms
    vacancy = _cleaned(claim.vacancy)
    check(vacancy, vetting)
    said: dict[str, Any] = {
        "v": 1,
        "id": claim.id,
        "author": claim.author,
        "name": fields.clean_line(claim.name),
        "issued": fields.spell_moment(claim.issued_at),
        "expires": terms.expires_on.isoformat() if terms.expires_on else None,
        "reshare": terms.reshare.value,
        "consent": terms.consent,
        "job": jobposting.write(vacancy),
        "vetting": {
            "basis": vetting.basis.value,
            "since": vetting.since,
            "relation": fields.clean(vetting.relation),
            "interest": vetting.interest.value,
            "confidence": vetting.confidence.value,
            "words": fields.clean(vetting.words),
        },
    }
    if terms.reshare is Reshare.NONE:
        said["to"] = claim.to
    return statements.sign(statements.spell(said), keys.signing, NAMESPACE)


def read(signed: bytes) -> Claim:
    """A claim whose own key signed it; whose key that is, the caller must know. Raises ``FileRefused``."""
    if len(signed) > MAX_BYTES:
        raise FileRefused(reason=Refusal.TOO_LARGE)
    line, signature, armour = statements.split(signed)
    if signature.namespace != NAMESPACE:
        raise FileRefused(reason=Refusal.NAMESPACE)
    statements.prove(line, armour, key=signature.key, namespace=NAMESPACE)
    said = statements.read(line)
    fields.version(said)
    if fields.identity(said, "author") != identity_of(signature.key):
        raise FileRefused(reason=Refusal.CLAIM)
    reshare = fields.choice(said, "reshare", Reshare)
    return Claim(
        id=fields.token(said, "id", "[0-9a-f]{32}"),
        author=said["author"],
        name=fields.text(said, "name"),
        issued_at=fields.moment(said, "issued"),
        vacancy=_vacancy(said),
        vetting=_vetting(said),
        terms=Terms(expires_on=fields.day(said, "expires"), reshare=reshare, consent=fields.truth(said, "consent")),
        to=fields.identity(said, "to") if reshare is Reshare.NONE else "",
    )


def check_for(claim: Claim, *, sender: str, me: str) -> None:
    """Raise ``FileRefused`` unless ``sender`` made the claim, and for me where nothing may be passed on."""
    if claim.author != sender or (claim.terms.reshare is Reshare.NONE and claim.to != me):
        raise FileRefused(reason=Refusal.CLAIM)


def check_chain(chain: tuple[Claim, ...]) -> None:
    """Raise ``FileRefused`` where something was passed on that its author did not leave free."""
    if any(claim.terms.reshare is not Reshare.OK for claim in chain):
        raise FileRefused(reason=Refusal.CHAIN)


def _vacancy(said: statements.Fields) -> Vacancy:
    vacancy = jobposting.read(fields.part(said, "job"))
    for name in _TEXTS:
        fields.text({name: getattr(vacancy, name)}, name, limit=_limit(name), lines=name == "description")
    if not vacancy.title:
        raise FileRefused(reason=Refusal.FIELDS)
    return vacancy


def _cleaned(vacancy: Vacancy) -> Vacancy:
    texts = {name: fields.clean(getattr(vacancy, name)) for name in _TEXTS}
    lines = {name: words if name == "description" else " ".join(words.split("\n")) for name, words in texts.items()}
    return dataclasses.replace(vacancy, **lines)  # type: ignore[arg-type]  # texts only, by _TEXTS


def _limit(name: str) -> int:
    return _LONGER.get(name, fields.LINE)


def _vetting(said: statements.Fields) -> Vetting:
    vetting = fields.part(said, "vetting")
    since = vetting.get("since")
    if since is not None and fields.whole(vetting, "since") not in _YEARS:
        raise FileRefused(reason=Refusal.FIELDS)
    return Vetting(
        basis=fields.choice(vetting, "basis", Basis),
        since=since,
        relation=fields.text(vetting, "relation", limit=fields.WORDS, lines=True),
        interest=fields.choice(vetting, "interest", Interest),
        confidence=fields.choice(vetting, "confidence", Confidence),
        words=fields.text(vetting, "words", limit=fields.WORDS, lines=True),
    )
