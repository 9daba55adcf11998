"""People of a network with their exchange and other channels, strangers left out."""

from pathlib import Path

from app.store import insight
from tests.support import exports
from tests.support.jobs import finish
from tests.support.people import NOW, make


def test_people_without_a_profile_count_by_the_card_they_came_as(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    path = exports.archive(tmp_path / "x.zip", connections=exports.connections(3, urls=False))
    finish(space.imports.run([path], now=NOW))
    assert [(both, alone) for _, both, alone in insight.of_network(space._database)] == [
        (False, False), (False, True), (False, True),
    ]  # fmt: skip
    space.close()


def test_who_waits_in_the_screener_is_not_counted(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    finish(space.imports.run([exports.archive(tmp_path / "x.zip", invitations=exports.invitations())], now=NOW))
    assert insight.of_network(space._database) == ()
    space.close()
