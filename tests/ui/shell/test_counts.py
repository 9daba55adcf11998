"""The counts on the rail."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from app.records.contact import ContactDraft, Standing
from app.records.lead import LeadDraft, Vacancy
from app.records.referral import Basis, Vetting
from app.records.reminder import FORGOTTEN_AFTER
from tests.support import week
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.shell.counts import Counts, count


def test_what_today_lists_as_mine_is_counted_until_it_is_settled_or_put_off(tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    week.fill(workspace, NOW)
    assert count(workspace, NOW).owing == 5
    workspace.replies.done(week.open_reply(workspace, "Sabine Berger", NOW).id, now=NOW)
    until = NOW + timedelta(days=1)
    workspace.replies.snooze(week.open_reply(workspace, "Aylin Demir", NOW).id, until=until, now=NOW)
    assert count(workspace, NOW).owing == 3
    assert count(workspace, until).owing == 4
    assert count(workspace, NOW + FORGOTTEN_AFTER).owing == 1
    assert count(workspace, until + FORGOTTEN_AFTER + timedelta(seconds=1)).owing == 0
    session.close()


def test_a_referral_is_counted_until_it_was_looked_at(tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    with closing(new_vault(tmp_path / "other", "Miriam")) as other:
        workspace.peers.card(NOW, name="Maren")
        pair(workspace, other)
        lead = other.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW)
        made = other.referrals.vet(lead.id, Vetting(basis=Basis.WORKED_THERE), NOW)
        (sealed,) = other.referrals.seal(made.id, [other.peers.list()[0].id], NOW)
        workspace.referrals.open(sealed.data, NOW)
    assert count(workspace, NOW).received == 1
    workspace.referrals.seen(workspace.referrals.list()[0].id, NOW)
    assert count(workspace, NOW).received == 0
    session.close()


def test_who_waits_is_counted(tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    assert count(workspace, NOW) == Counts()
    workspace.contacts.add(ContactDraft(name="Peter Stahl", standing=Standing.SCREENED), now=NOW)
    assert count(workspace, NOW) == Counts(waiting=1)
    session.close()
