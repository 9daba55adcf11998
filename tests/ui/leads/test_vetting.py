"""The four questions."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.referral import Basis, Interest, Reshare
from tests.support.pairs import new_vault, pair
from tests.support.rounds import DRAFT, Circle
from tests.ui.leads.test_words import AT, lead
from ui.leads.sealing import Whom
from ui.leads.vetting import VettingForm


def test_all_is_asked_before_anything_is_sealed(qtbot: QtBot, tmp_path: Path) -> None:
    mine, other = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    third = new_vault(tmp_path / "c", "Cem")
    pair(mine, other)
    mine.peers.add(third.peers.card(AT), AT)
    form = VettingForm()
    qtbot.addWidget(form)
    form.begin(lead(), mine.peers.list(), AT.date())
    boxes = {peer.name: box for peer, box in form.boxes()}
    assert (boxes["Ben"].isEnabled(), boxes["Cem"].isEnabled()) == (True, False)
    with qtbot.assertNotEmitted(form.sealing):
        form.seal_button.click()
        form.basis.choose(Basis.WORKED_THERE)
        form.seal_button.click()
        boxes["Ben"].setChecked(True)
        form.since.set_text("19")
        form.seal_button.click()
    form.since.set_text("2019")
    form.reshare.choose(Reshare.OK)
    assert form._strangers.isVisibleTo(form)
    with qtbot.waitSignal(form.sealing) as sealing:
        form.seal_button.click()
    vetting, terms, whom = sealing.args
    assert (vetting.basis, vetting.since, vetting.interest) == (Basis.WORKED_THERE, 2019, Interest.NONE)
    assert terms.reshare is Reshare.OK
    assert whom == Whom(peers=tuple(peer.id for peer in mine.peers.list() if peer.name == "Ben"))
    for space in (mine, other, third):
        space.close()


def test_answers_are_told_and_come_back_for_verified_peers_only(qtbot: QtBot, tmp_path: Path) -> None:
    mine, other = new_vault(tmp_path / "a", "Anna"), new_vault(tmp_path / "b", "Ben")
    peer, _ = pair(mine, other)
    form, again = VettingForm(), VettingForm()
    for one in (form, again):
        qtbot.addWidget(one)
        one.begin(lead(), mine.peers.list(), AT.date())
        assert one.draft() == {}
    form.basis.choose(Basis.WORKED_THERE)
    form.words.set_text("Ein gutes Haus")
    form.consent.setChecked(True)
    form.boxes()[0][1].setChecked(True)
    again.restore(form.draft())
    assert again.draft() == form.draft()
    assert (again.basis.value(), again.words.text(), again.consent.isChecked()) == (
        Basis.WORKED_THERE,
        "Ein gutes Haus",
        True,
    )
    mine.peers.revoke(peer.id, AT)
    again.begin(lead(), mine.peers.list(), AT.date())
    again.restore(form.draft())
    assert again.boxes() == []  # and he is not asked about any more
    assert again.draft() == {"answers": form.draft()["answers"], "peers": []}
    again.show_sealed((), AT)
    assert again.draft() == {}
    again.clear()
    assert (again.lead, again.words.text()) == (None, "")
    for space in (mine, other):
        space.close()


def test_a_round_goes_to_those_admitted_there(qtbot: QtBot, tmp_path: Path) -> None:
    circle = Circle(tmp_path)
    circle.full()
    other = circle.anna.peers.rounds.create(replace(DRAFT, name="Bonn"), AT)
    form = VettingForm()
    qtbot.addWidget(form)
    form.begin(lead(), circle.anna.peers.list(), AT.date(), circle.anna.peers.rounds.list())
    boxes = {one.name: box for one, box in form.round_boxes()}
    assert boxes["Vorzimmer Kiel"].text() == "Round “Vorzimmer Kiel”: Ben, Carla"
    assert (boxes["Bonn"].isEnabled(), boxes["Bonn"].text()) == (False, "Round “Bonn”: nobody is admitted yet")
    form.basis.choose(Basis.WORKED_THERE)
    boxes["Vorzimmer Kiel"].setChecked(True)
    draft = form.draft()
    with qtbot.waitSignal(form.sealing) as sealing:
        form.seal_button.click()
    whom = sealing.args[2]
    kiel = circle.rounds[circle.anna]
    assert (whom.peers, whom.round_id, whom.everybody) == ((), kiel, tuple(circle.of_anna.values()))
    form.begin(lead(), (), AT.date(), [circle.anna.peers.rounds.get(kiel), circle.anna.peers.rounds.get(other.id)])
    form.restore(draft)
    assert [box.isChecked() for _, box in form.round_boxes()] == [True, False]
    for _, box in form.round_boxes():
        box.setChecked(True)
    assert [box.isChecked() for _, box in form.round_boxes()] == [False, True]
    circle.close()
