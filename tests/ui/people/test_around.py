"""What stands around a person: the peer they are, their employer, the leads they told of."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from app.records.lead import LeadDraft, Vacancy
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW
from ui.people.around import look_around, pills


def test_a_peer_of_a_recommended_employer_who_told_of_a_lead(qtbot: QtBot, tmp_path: Path) -> None:
    space, other = new_vault(tmp_path / "a"), new_vault(tmp_path / "b", name="Eva Berger")
    eva = space.contacts.add(ContactDraft(name="Eva Berger", organisation="Museum"), now=NOW)
    assert pills(look_around(space, eva)) == []
    peer, _ = pair(space, other)
    space.peers.link(peer.id, eva.id, NOW)
    assert eva.organisation_id is not None
    space.organisations.recommend(eva.organisation_id, now=NOW)
    lead = space.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz"), told_by=eva.id), NOW)
    space.leads.add(LeadDraft(vacancy=Vacancy(title="Empfang")), NOW)
    around = look_around(space, eva)
    assert around.leads == (lead,)
    made = pills(around)
    for pill in made:
        qtbot.addWidget(pill)
    assert [pill.text() for pill in made] == ["Peer", "Recommended employer"]
    space.peers.doubt(peer.id, NOW)
    (doubted, employer) = pills(look_around(space, eva))
    for pill in (doubted, employer):
        qtbot.addWidget(pill)
    assert doubted.text() == "Peer, not verified"
    space.close()
    other.close()
