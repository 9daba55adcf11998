"""Only keyrings that encrypt are taken; what they keep is compared; what is not there is told."""

from collections.abc import Iterator
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.store.keyring import NoKeyring, NotInKeyring, backend, fetch, forget, keep

SECRET = bytes(range(32))


class Memory(SecretService.Keyring):
    """A Secret Service that is a dictionary; counts as real by where it comes from."""

    __module__ = "keyring.backends.SecretService"
    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.locked:
            raise KeyringLocked
        if self.kept.pop(username, None) is None:
            raise PasswordDeleteError


class Plain(KeyringBackend):
    """Keeps plain text."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("asked a keyring of plain text")

    set_password = delete_password = get_password  # type: ignore[assignment]


@pytest.fixture
def memory() -> Iterator[Memory]:
    before = keyring.get_keyring()
    made = Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_what_was_kept_is_fetched_and_forgotten(memory: Memory) -> None:
    keep("a", SECRET)
    assert fetch("a") == SECRET
    forget("a")
    forget("a")
    with pytest.raises(NotInKeyring):
        fetch("a")


@pytest.mark.parametrize("found", ["", "zz" * 32, "ab", "ab" * 33])
def test_another_secret_is_none(memory: Memory, found: str) -> None:
    memory.kept["a"] = found
    with pytest.raises(NotInKeyring):
        fetch("a")


def test_a_locked_keyring_is_none(memory: Memory) -> None:
    memory.locked = True
    for act in (lambda: keep("a", SECRET), lambda: fetch("a"), lambda: forget("a")):
        with pytest.raises(NoKeyring):
            act()


def test_a_keyring_that_forgets_at_once_is_noticed(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Memory, "set_password", lambda *_: None)
    with pytest.raises(NotInKeyring):
        keep("a", SECRET)


def test_plain_text_and_nothing_are_refused(memory: Memory) -> None:
    kinds: list[Any] = [null.Keyring, fail.Keyring, Plain, chainer.ChainerBackend]
    nothing, failing, plain, chain = (kind() for kind in kinds)
    for chosen, parts in ((nothing, ()), (failing, ()), (plain, ()), (chain, [plain])):
        if parts:
            chainer.ChainerBackend.backends = parts  # type: ignore[assignment]
        keyring.set_keyring(chosen)
        with pytest.raises(NoKeyring):
            backend()
    chainer.ChainerBackend.backends = [plain, memory]  # type: ignore[assignment]
    keyring.set_keyring(chain)
    assert backend() is memory
