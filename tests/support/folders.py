"""Vaults that exchange files through a shared folder in memory, each looking when a test says so."""

from datetime import datetime, timedelta
from pathlib import Path

from app.records.ids import PeerId, ReferralId
from app.records.lead import LeadDraft, Vacancy
from app.records.place import Place, PlaceKind
from app.records.referral import Reshare, Terms
from app.records.shared_folder import PeerHealth, Scanned
from app.services.shared_folder import SharedFolder
from app.sync.transports.base import Transport
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.pairs import NOW, new_vault, pair
from tests.support.sharing import VETTING

AT_ONCE = timedelta()
PLACE = Place(kind=PlaceKind.FOLDER, address="nowhere")


class Member:
    """One vault and its way to the folder."""

    def __init__(self, space: Workspace, transport: Transport) -> None:
        self.space, self.transport = space, transport
        self.folder = SharedFolder(space._database, transport)

    def set_up(self, *peers: PeerId, now: datetime = NOW) -> None:
        finish(self.folder.set_up(PLACE, peers, now))

    def scan(self, now: datetime = NOW, delay: timedelta = AT_ONCE) -> Scanned:
        return finish(self.folder.scan(now=now, delay=delay))

    def give(self, peer: PeerId, title: str, *, terms: Terms | None = None, now: datetime = NOW) -> ReferralId:
        """Seal a referral for a peer."""
        lead = self.space.leads.add(LeadDraft(vacancy=Vacancy(title=title)), now)
        referral = self.space.referrals.vet(lead.id, VETTING, now, terms=terms or Terms(reshare=Reshare.NONE))
        self.space.referrals.seal(referral.id, [peer], now)
        return referral.id

    def titles(self) -> list[str]:
        """Of the referrals that came and hold, in alphabetical order."""
        return sorted(one.title for one in self.space.referrals.list() if one.peer_id and not one.withdrawn_at)

    @property
    def outbox(self) -> str:
        """The name of the one this vault writes into."""
        name = self.space._database.value("SELECT name FROM outbox WHERE mine AND closed_at IS NULL")
        return str(name)

    def health(self) -> PeerHealth:
        """Of the one peer there is."""
        (one,) = self.folder.health().peers
        return one


class Pair:
    """Anna and Ben, paired, both sending through one folder."""

    def __init__(self, folder: Path, transport: Transport) -> None:
        spaces = new_vault(folder / "anna", "Anna"), new_vault(folder / "ben", "Ben")
        theirs, mine = pair(*spaces)
        self.anna, self.ben = (Member(space, transport) for space in spaces)
        self.ben_id, self.anna_id = theirs.id, mine.id
        self.anna.set_up(self.ben_id)
        self.ben.set_up(self.anna_id)

    def settle(self, now: datetime = NOW, *, most: int = 20) -> int:
        """Look in turns until nothing is done any more; gives how many rounds that took."""
        for number in range(most):
            scans = [one.scan(now) for one in (self.anna, self.ben)]
            if not any(scan.written or scan.taken or scan.removed or scan.more for scan in scans):
                return number
        raise AssertionError("never silent")

    def close(self) -> None:
        self.anna.space.close()
        self.ben.space.close()
