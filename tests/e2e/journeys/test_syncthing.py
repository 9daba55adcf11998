"""Two and five people over real Syncthing instances, through every trouble: nothing is lost, nothing is double."""

import pytest

from tests.benchmarks import syncthing_circle
from tests.support import syncthing

pytestmark = pytest.mark.real


@pytest.mark.parametrize("people", [2, 5])
def test_everybody_has_everything_once(people: int) -> None:
    if not syncthing.available():
        pytest.skip("needs Syncthing (Debian: syncthing)")
    told: list[str] = []
    assert syncthing_circle.run(people, seed=people, say=told.append, kills=6) == [], told
    assert any("conflict copies" in line for line in told)
