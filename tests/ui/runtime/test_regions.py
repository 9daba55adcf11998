"""Whose holidays can be chosen."""

from app.records.calendar import REGIONS, is_region
from ui.runtime import regions


def test_all_that_the_vault_takes_can_be_chosen() -> None:
    codes = [code for code, _ in (*regions.choices(), *regions.others())]
    assert set(REGIONS) <= set(codes)
    assert len(set(codes)) == len(codes)
    assert all(map(is_region, codes))


def test_every_region_has_a_name() -> None:
    named = dict(regions.choices())
    assert all(named.values())
    assert named["CH-VD"] == "Waadt/Vaud"
    assert regions.native("FR") == "France"
    assert regions.native("JP") == "Japan"
    assert regions.native("QQ") == "QQ"


def test_a_country_is_known_by_name_once_it_was_told() -> None:
    assert regions.is_name("Waadt/Vaud")
    regions.native("PT")
    assert regions.is_name("Portugal")
    assert not regions.is_name("Sabine Berger")
