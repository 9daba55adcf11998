"""Three people who know each other, and what passes between them."""

from pathlib import Path

import pytest

from app.errors import FileRefused
from app.records.ids import ReferralId
from app.records.lead import LeadDraft
from app.records.referral import Referral, Reshare, Sealed, Terms
from app.workspace import Workspace
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VACANCY, VETTING


class Three:
    """Anna gave; Ben and Carla know her and each other."""

    def __init__(self, folder: Path) -> None:
        self.anna, self.ben, self.carla = (new_vault(folder / name, name) for name in ("Anna", "Ben", "Carla"))
        anna_ben, ben_anna = pair(self.anna, self.ben)
        anna_carla, carla_anna = pair(self.anna, self.carla)
        ben_carla, carla_ben = pair(self.ben, self.carla)
        self.of_anna = {"ben": anna_ben.id, "carla": anna_carla.id}
        self.of_ben = {"anna": ben_anna.id, "carla": ben_carla.id}
        self.of_carla = {"anna": carla_anna.id, "ben": carla_ben.id}

    def close(self) -> None:
        for space in (self.anna, self.ben, self.carla):
            space.close()

    def give(self, reshare: Reshare = Reshare.OK) -> Referral:
        lead = self.anna.leads.add(LeadDraft(vacancy=VACANCY), NOW)
        return self.anna.referrals.vet(lead.id, VETTING, NOW, terms=Terms(reshare=reshare))

    def to_ben(self, reshare: Reshare = Reshare.OK) -> tuple[Referral, ReferralId]:
        given = self.give(reshare)
        (sealed,) = self.anna.referrals.seal(given.id, [self.of_anna["ben"]], NOW)
        return given, received(self.ben, sealed)


def received(space: Workspace, sealed: Sealed) -> ReferralId:
    referral = space.referrals.open(sealed.data, NOW).referral
    assert referral is not None
    return referral.id


def refused(space: Workspace, sealed: Sealed) -> str:
    with pytest.raises(FileRefused) as caught:
        space.referrals.open(sealed.data, NOW)
    return str(caught.value.data["reason"])
