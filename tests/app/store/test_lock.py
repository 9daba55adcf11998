"""One holder at a time."""

from pathlib import Path

import pytest

from app.errors import VaultInUse
from app.store.lock import FileLock


def test_a_second_holder_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first = FileLock.take(tmp_path / "lock")
    with pytest.raises(VaultInUse):
        FileLock.take(tmp_path / "lock")
    first.release()
    first.release()
    FileLock.take(tmp_path / "lock").release()
