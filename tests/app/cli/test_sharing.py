"""Documents of sharing: keys that scripts rely on, and every word in both languages."""

from datetime import date
from enum import StrEnum

from app.cli import sharing
from app.cli.sentences import Sentences
from app.crypto.identity import SecretKeys
from app.records.ids import PeerId, ReferralId
from app.records.lead import Stage
from app.records.peer import Part, PeerState
from app.records.referral import (
    Basis,
    Confidence,
    Delivery,
    Direction,
    Inspection,
    Interest,
    Quarantined,
    Referral,
    Reshare,
)
from app.records.refusal import Refusal
from resources.sentences import LANGUAGES, load
from tests.support.sharing import NOW, claim

CLAIM = claim(SecretKeys.new(), "22" * 32)
DELIVERY = Delivery(peer_id=PeerId(2), peer_name="Bernd", code="7F3K", handed_at=NOW)
REFERRAL = Referral(id=ReferralId(1), direction=Direction.GIVEN, claim=CLAIM, deliveries=(DELIVERY,))


def test_every_word_of_a_record_is_said_in_both_languages() -> None:
    tables: dict[str, type[StrEnum]] = {
        "stage": Stage,
        "part": Part,
        "peer": PeerState,
        "basis": Basis,
        "interest": Interest,
        "confidence": Confidence,
        "reshare": Reshare,
        "refused": Refusal,
    }
    for language in LANGUAGES:
        for name, kind in tables.items():
            assert {one.value for one in kind} <= set(load(language)[name]), (language, name)


def test_documents() -> None:
    document = sharing.referral(REFERRAL)
    assert (document["id"], document["direction"], document["lead_id"]) == ("1", Direction.GIVEN, None)
    assert document["deliveries"] == [{"peer_id": "2", "name": "Bernd", "code": "7F3K", "handed_at": NOW}]
    assert sharing.claim(CLAIM)["expires_on"] == date(2026, 12, 18)
    refused = sharing.inspection(Inspection(verdict="signature"))
    assert refused == dict.fromkeys(refused) | {"verdict": "signature", "known": False}
    assert sharing.waiting(Quarantined(id=3, reason="json", size=9, at=NOW))["id"] == "3"


def test_lines_for_people() -> None:
    english = Sentences("en")
    assert "Bernd" in sharing.referrals((REFERRAL,), english)[-1]
    lines = "\n".join(sharing.claim_facts(CLAIM, english))
    for words in ("Miriam Castell", "worked there", "2019", "Fair, genau", "2026-12-18", "not allowed"):
        assert words in lines
