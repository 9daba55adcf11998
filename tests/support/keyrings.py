"""A stand-in for a computer's keyring and the process that asks it: a dictionary, or one that fails as wished."""

from collections.abc import Callable
from typing import Any

from app.errors import AppError
from app.store import keyring


class Ring:
    """Called as ``app.workers.once`` is. ``failing`` is raised instead of any answer."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.failing: AppError | None = None

    def __call__(self, function: Callable[..., Any], *arguments: Any) -> Any:
        if self.failing is not None:
            raise self.failing
        entry, *secret = arguments
        if function is keyring.keep:
            (self.kept[entry],) = secret
            return None
        if function is keyring.forget:
            self.kept.pop(entry, None)
            return None
        assert function is keyring.fetch
        if entry not in self.kept:
            raise keyring.NotInKeyring
        return self.kept[entry]
