"""What may lie in a vault's folder as ``vault.keys``, made up by Hypothesis, and what has to hold of all of it."""

import base64
import contextlib
import json
import time
from typing import Any

from hypothesis import strategies as st

from app.crypto.passphrase import Work
from app.crypto.recovery import new_code
from app.crypto.slots import MOST_BYTES, KeyFile, SlotKind, load
from app.errors import AppError

KEY = bytes(range(32))
WORK = Work(memory=64, passes=1)
CODE = new_code()
#: The longest that any content may take.
MOST_SECONDS = 1.0

_ODD: tuple[Any, ...] = (0, 1, -1, 2**31, 2**53, 2**64, True, None, "1", [], {})
_NUMBERS: st.SearchStrategy[Any] = st.integers() | st.floats() | st.sampled_from(_ODD)
_TEXTS = st.text(max_size=40) | st.binary(max_size=60).map(lambda some: base64.b64encode(some).decode())
_SLOTS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["passphrase", "code", "keyring", "other", 7]),
        "salt": _TEXTS,
        "wrapped": _TEXTS,
    },
    optional={"memory": _NUMBERS, "passes": _NUMBERS, "lanes": _NUMBERS, "more": _NUMBERS},
)
_FILES = st.fixed_dictionaries(
    {
        "v": st.sampled_from([1, 1, 1, 0, 2, 10**400, -1, True, "1"]),
        "vault": st.sampled_from(["ab" * 16, "", "zz" * 16]) | _TEXTS,
        "generation": _NUMBERS,
        "slots": st.lists(_SLOTS, max_size=9) | _NUMBERS,
        "mac": _TEXTS,
    },
    optional={"more": _NUMBERS},
).map(lambda fields: json.dumps(fields).encode())
_JSON = st.recursive(_NUMBERS | _TEXTS, lambda inner: st.lists(inner) | st.dictionaries(_TEXTS, inner), max_leaves=60)


def good() -> bytes:
    """A file as the program writes it, with a slot of each kind."""
    file = KeyFile.empty("ab" * 16).with_passphrase(KEY, "offen", WORK).with_code(KEY, CODE)
    return file.with_keyring(KEY, bytes(32), bytes(16)).dump()


@st.composite
def _hurt(draw: st.DrawFn) -> bytes:
    """A good file with some bytes changed, taken out, put in or doubled."""
    content = good()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        to = min(len(content), at + draw(st.integers(0, 30)))
        content = content[:at] + draw(st.binary(max_size=6) | st.just(content[at:to] * 2)) + content[to:]
    return content


CONTENTS = st.binary(max_size=MOST_BYTES + 2) | _JSON.map(lambda one: json.dumps(one).encode()) | _FILES | _hurt()


def judge(content: bytes) -> None:
    """Only our own errors, within a second; what loads is written again as the same slots, and opens or refuses."""
    started = time.process_time()
    try:
        file = load(content)
    except AppError:
        return
    finally:
        assert time.process_time() - started < MOST_SECONDS
    assert load(file.dump()) == file
    assert all(slot.work is None or slot.work.allowed for slot in file.slots)
    started = time.process_time()
    if all(slot.work is None or slot.work.memory * slot.work.passes <= 1024 for slot in file.slots):
        with contextlib.suppress(AppError):  # more work takes its second by design
            assert file.open_with_passphrase("offen") == KEY
    with contextlib.suppress(AppError):
        assert file.open_with_code(CODE) == KEY
    with contextlib.suppress(AppError):
        assert file.open_with_keyring(bytes(32)) == KEY
    with contextlib.suppress(AppError):
        file.check(KEY)
    assert len(file.trusted(KEY, SlotKind.CODE).slots) <= len(file.slots)
    assert time.process_time() - started < MOST_SECONDS
