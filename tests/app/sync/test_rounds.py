"""Charters and voices: signed, carried in files, and refused when anything about them is not as it should be."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.refusal import Refusal
from app.records.round import MOST_NAME, MOST_TEXT, Charter, Deed, Voice
from app.sync import rounds, statements
from app.sync.claims import TooLong
from tests.support.sharing import NOW

ANNA, BEN = SecretKeys.new(), SecretKeys.new()
CHARTER = Charter(
    uid="7f" * 16,
    founder=ANNA.identity,
    number=1,
    name="Vorzimmer",
    passed_on="Stellen\naus erster Hand",
    kept="Gehälter",
    needed=2,
    issued_at=NOW,
)
JOIN = Voice(
    uid=CHARTER.uid,
    founder=ANNA.identity,
    deed=Deed.JOIN,
    author=BEN.identity,
    member=BEN.identity,
    number=1,
    name="Ben",
    charter=1,
)


def reason(act: object) -> Refusal:
    with pytest.raises(FileRefused) as refused:
        act()  # type: ignore[operator]
    return Refusal(str(refused.value.data["reason"]))


def resigned(signed: str, keys: SecretKeys, namespace: str = rounds.NAMESPACE, **said: Any) -> str:
    """The same with other fields, signed by whoever holds these keys."""
    fields = json.loads(rounds.line(signed)) | said
    return statements.sign(statements.spell(fields), keys.signing, namespace).decode()


def test_written_and_read_again() -> None:
    charter, join = rounds.sign_charter(CHARTER, ANNA), rounds.sign_voice(JOIN, BEN)
    (body,) = rounds.bodies(charter, [join])
    brought = rounds.read(json.loads(json.dumps(body)))
    assert (brought.charter, brought.signed, brought.voices) == (CHARTER, charter, ((JOIN, join),))


@given(st.text(max_size=MOST_NAME), st.text(max_size=MOST_TEXT))
def test_any_text_is_cleaned_so_that_it_can_be_read(name: str, text: str) -> None:
    clean = rounds.cleaned(replace(CHARTER, name=f"x{name}"[:MOST_NAME], passed_on=text, kept=text))
    assert rounds.read_charter(rounds.sign_charter(clean, ANNA)) == clean


def test_what_is_too_long_is_said_while_writing() -> None:
    for wrong in ({"name": "x" * (MOST_NAME + 1)}, {"kept": "x" * (MOST_TEXT + 1)}):
        with pytest.raises(TooLong):
            rounds.cleaned(replace(CHARTER, **wrong))  # type: ignore[arg-type]


def test_the_dearest_charter_fits_into_a_file() -> None:
    dearest = replace(CHARTER, name="😀" * MOST_NAME, kept="😀" * MOST_TEXT, passed_on="😀" * MOST_TEXT)
    signed = rounds.sign_charter(dearest, ANNA)
    assert rounds.read_charter(signed) == dearest
    assert len(statements.spell(next(rounds.bodies(signed, [])))) < 32 * 1024


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "join"},
        {"number": 0},
        {"number": True},
        {"name": ""},
        {"name": "x" * (MOST_NAME + 1)},
        {"passed_on": "\u202e"},
        {"kept": None},
        {"needed": 0},
        {"needed": 10},
        {"issued": "today"},
        {"round": "x"},
        {"v": 0},
    ],
)
def test_another_charter_is_refused(wrong: dict[str, Any]) -> None:
    signed = resigned(rounds.sign_charter(CHARTER, ANNA), ANNA, **wrong)
    assert reason(lambda: rounds.read_charter(signed)) in (Refusal.FIELDS, Refusal.NEWER)


def test_a_charter_is_its_founders() -> None:
    signed = rounds.sign_charter(CHARTER, ANNA)
    assert reason(lambda: rounds.read_charter(resigned(signed, BEN))) is Refusal.CHARTER
    assert reason(lambda: rounds.read_charter(resigned(signed, ANNA, "kreis.claim.v1"))) is Refusal.NAMESPACE
    changed = signed.replace('"needed":2', '"needed":1')
    assert reason(lambda: rounds.read_charter(changed)) is Refusal.SIGNATURE
    assert reason(lambda: rounds.read_charter("{}\nx")) is Refusal.NOT_SIGNED
    assert reason(lambda: rounds.read_charter(signed + " " * 28 * 1024)) is Refusal.TOO_LARGE


def test_a_voice_is_its_authors_and_never_for_themselves() -> None:
    signed = rounds.sign_voice(JOIN, BEN)
    for wrong in (
        resigned(signed, ANNA),  # signed by another than it names
        resigned(signed, BEN, kind="vouch"),  # for oneself
        resigned(signed, BEN, kind="leave", member=ANNA.identity),  # on behalf of another
    ):
        assert reason(lambda wrong=wrong: rounds.read_voice(wrong)) is Refusal.VOICE
    assert reason(lambda: rounds.read_voice(resigned(signed, BEN, kind="expel"))) is Refusal.FIELDS
    assert reason(lambda: rounds.read_voice(signed + "x" * 5_000)) is Refusal.TOO_LARGE


def test_a_file_is_of_one_round_and_not_too_large() -> None:
    charter, join = rounds.sign_charter(CHARTER, ANNA), rounds.sign_voice(JOIN, BEN)
    elsewhere = rounds.sign_voice(replace(JOIN, uid="00" * 16), BEN)
    (body,) = rounds.bodies(charter, [join])
    assert reason(lambda: rounds.read(body | {"voices": [join, elsewhere]})) is Refusal.VOICE
    for voices in (None, [1], [join] * 101, ["ü"]):
        assert reason(lambda voices=voices: rounds.read(body | {"voices": voices})) is Refusal.FIELDS
    assert reason(lambda: rounds.read({"voices": []})) is Refusal.FIELDS


def test_what_does_not_fit_goes_into_several_files() -> None:
    charter, join = rounds.sign_charter(CHARTER, ANNA), rounds.sign_voice(JOIN, BEN)
    bodies = list(rounds.bodies(charter, [join] * 200))
    assert len(bodies) > 2
    assert sum(len(rounds.read(body).voices) for body in bodies) == 200
    assert all(len(statements.spell(body)) < 58 * 1024 for body in bodies)
    assert len(list(rounds.bodies(charter, []))) == 1
