"""The key file: opened by passphrase or code, refused when anything in it changed."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from app.crypto.recovery import new_code
from app.crypto.slots import MOST_BYTES, KeyFile, SlotKind, load
from app.errors import AppError, DamagedVault, NewerVault, WrongPassphrase
from tests.support.key_files import CODE, CONTENTS, KEY, WORK, judge


@pytest.fixture(scope="module")
def content() -> bytes:
    return KeyFile.empty("ab" * 16).with_passphrase(KEY, "offen", WORK).with_code(KEY, CODE).dump()


def test_either_slot_opens(content: bytes) -> None:
    keys = load(content)
    assert keys.generation == 2
    assert keys.open_with_passphrase("offen") == keys.open_with_code(CODE) == KEY


def test_a_wrong_passphrase_or_code_raises(content: bytes) -> None:
    keys = load(content)
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase("zu")
    with pytest.raises(WrongPassphrase):
        keys.open_with_code(new_code())


def test_another_passphrase_leaves_the_code(content: bytes) -> None:
    keys = load(load(content).with_passphrase(KEY, "neu", WORK).dump())
    assert keys.open_with_passphrase("neu") == keys.open_with_code(CODE) == KEY
    with pytest.raises(WrongPassphrase):
        keys.open_with_passphrase("offen")


def test_every_flipped_byte_is_an_expected_error_or_noticed(content: bytes) -> None:
    for place in range(len(content)):
        for mask in (0x01, 0x20, 0xFF):
            changed = bytearray(content)
            changed[place] ^= mask
            try:
                file = load(bytes(changed))
                key = file.open_with_passphrase("offen")
            except AppError:
                continue
            assert key == KEY
            if json.loads(changed) != json.loads(content):  # a blank may have become another blank
                assert file.trusted(key, SlotKind.PASSPHRASE) is not file


def test_slots_of_different_times_do_not_mix(content: bytes) -> None:
    old, new = json.loads(content), json.loads(load(content).with_code(KEY, new_code()).dump())
    new["slots"] = old["slots"]
    older = {**old, "generation": old["generation"] + 1}
    for mixed in (new, older, {**old, "slots": old["slots"][:1]}, {**old, "slots": old["slots"][::-1]}):
        file = load(json.dumps(mixed).encode())
        key = file.open_with_passphrase("offen")
        trusted = file.trusted(key, SlotKind.PASSPHRASE)
        assert [slot.kind for slot in trusted.slots] == [SlotKind.PASSPHRASE]
        assert trusted.open_with_passphrase("offen") == KEY
        with pytest.raises(WrongPassphrase):
            trusted.open_with_code(CODE)
    whole = load(content)
    assert whole.trusted(KEY, SlotKind.CODE) is whole


def test_the_keyring_opens_by_its_own_slot(content: bytes) -> None:
    assert load(content).keyring_entry() == ""
    keys = load(load(content).with_keyring(KEY, b"s" * 32, b"0" * 16).dump())
    assert keys.open_with_keyring(b"s" * 32) == KEY
    assert keys.keyring_entry() == f"{'ab' * 16}.{(b'0' * 16).hex()}"
    with pytest.raises(WrongPassphrase):
        keys.open_with_keyring(b"t" * 32)
    without = load(keys.without(KEY, SlotKind.KEYRING).dump())
    assert not without.has(SlotKind.KEYRING)
    assert without.generation == keys.generation + 1
    assert without.open_with_code(CODE) == KEY
    with pytest.raises(WrongPassphrase):
        without.open_with_keyring(b"s" * 32)


def test_a_slot_that_asks_for_too_much_is_refused_unread(content: bytes) -> None:
    fields = json.loads(content)
    fields["slots"][0] |= {"memory": 2**24, "passes": 100}
    with pytest.raises(DamagedVault):
        load(json.dumps(fields).encode())


def test_a_newer_file_says_so(content: bytes) -> None:
    with pytest.raises(NewerVault):
        load(json.dumps({**json.loads(content), "v": 2}).encode())


@pytest.mark.parametrize(
    "change",
    [
        {"v": True},
        {"v": "1"},
        {"generation": 0},
        {"generation": 1.0},
        {"vault": "zz" * 16},
        {"vault": "ab"},
        {"vault": "AB" * 16},
        {"vault": " ".join(["ab"] * 16)},
        {"slots": {}},
        {"slots": [[]]},
        {"slots": [{"kind": "keyring"}]},
        {"more": 1},
        {"mac": "%"},
        {"mac": ""},
    ],
)
def test_what_is_not_exactly_a_key_file_is_damage(content: bytes, change: dict[str, Any]) -> None:
    with pytest.raises(DamagedVault):
        load(json.dumps(json.loads(content) | change).encode())


@pytest.mark.parametrize(
    "bad",
    [b"", b"[]", b"null", b"NaN", b'{"v": 1, "v": 1}', b"\xff", b"[" * 5000, b" " * (MOST_BYTES + 1), b'{"v": 1e999}'],
)
def test_what_is_no_json_of_ours_is_damage(bad: bytes) -> None:
    with pytest.raises(DamagedVault):
        load(bad)


@given(CONTENTS)
def test_whatever_is_loaded_only_expected_errors_come(content: bytes) -> None:
    judge(content)


@pytest.mark.deep
@settings(max_examples=60_000)
@given(CONTENTS)
def test_whatever_is_loaded_for_minutes(content: bytes) -> None:
    judge(content)


def test_nothing_secret_stands_in_the_file(content: bytes) -> None:
    assert b"offen" not in content
    assert CODE.encode() not in content
    assert KEY.hex().encode() not in content
