"""Draws the pages over a filled vault, light and dark, German and English, to be looked at beside the design.

``python -m tests.benchmarks.pages FOLDER [today people screener referrals]`` writes one picture for each; the rail is
left out.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.errors import FileRefused
from app.records.contact import Ring, Standing
from app.records.exchange import Reason, Sentence, Speech
from app.records.lead import LeadDraft, Vacancy
from app.records.referral import Basis, Reshare, Terms, Vetting
from app.workspace import Workspace
from tests.support import week
from tests.support.letters import letter, person
from tests.support.pairs import new_vault, pair
from tests.support.windows import NOW, opened
from ui.people.page import PeoplePage
from ui.referrals.page import ReferralsPage
from ui.runtime.i18n import Language, Translations
from ui.runtime.session import Session
from ui.runtime.theme import Scheme, Theme
from ui.screener.page import ScreenerPage
from ui.today.page import TodayPage
from ui.widgets.page import Page


def answered(_: Session) -> Page:
    """Today when nobody waits."""
    with tempfile.TemporaryDirectory() as folder:
        shown, inside = opened(Path(folder) / "vault")
        week.fill(inside, NOW, ("Paul Ackermann", "Ines Albrecht"))
        made = TodayPage(shown)
        made.show()
        return made


def circle(over: Session) -> Page:
    """People as a picture, one of them chosen."""
    made = PeoplePage(over)
    made.show_way(1)
    made.show()
    made.reload()
    made._circle.picture.choose(made._people.members[0].id if made._people else 0)
    return made


def given(over: Session) -> Page:
    """A referral the user gave, about to be withdrawn."""
    made = ReferralsPage(over)
    made.show()
    made.reload()
    made.choose(next(one.id for one in made._referrals.values() if one.deliveries))
    made._detail.withdraw_button.click()
    return made


PAGES: dict[str, Callable[[Session], Page]] = {
    "today": TodayPage,
    "answered": answered,
    "people": PeoplePage,
    "circle": lambda over: circle(over),
    "screener": ScreenerPage,
    "referrals": ReferralsPage,
    "given": given,
}


def asks(text: str) -> Sentence:
    return Sentence(speech=Speech.ASKS, text=text)


def fill(workspace: Workspace) -> None:
    """A small office's week."""
    for name, reason, words, days in (
        ("Karsten Ohm", Reason.INSURANCE, "Unsere Beratung ist für Sie kostenlos und unverbindlich, wann passt es?", 4),
        ("Julia Hartmann", Reason.RECRUITER, "Ihr Profil hat uns überzeugt, darf ich Ihnen eine Stelle vorstellen?", 3),
        ("Peter Stahl", Reason.PERSONAL, "Frau Berger gab mir Ihre Adresse.", 2),
        ("Samira Noack", Reason.PERSONAL, "Wir waren 2016 zusammen im Sekretariat, erinnern Sie sich?", 5),
    ):
        contact = person(workspace, name, NOW, standing=Standing.SCREENED)
        text = f"Sehr geehrte Frau Vogel,\n\n{words} Wir suchen ab Februar eine Vertretung im Sekretariat."
        letter(workspace, contact, NOW - timedelta(days=days), text, asks(words), subject="Nachfrage", reason=reason)
        letter(
            workspace, contact, NOW - timedelta(days=days + 1), words, asks(words), subject="Nachtrag", reason=reason
        )


def fill_circle(workspace: Workspace) -> None:
    """Some friends near and far, one with a year of letters, and many who are known."""
    week.fill(workspace, NOW)
    week.source(workspace, NOW - timedelta(days=34))
    for name, organisation, ring, days in (
        ("Jonas Wittkamp", "", Ring.INNER, 12),
        ("Miriam Castell", "Kanzlei Weber", Ring.INNER, 24),
        ("Ruth Seifert", "", Ring.INNER, 214),
        ("Olga Petri", "Klinikum Am Anger", Ring.CLOSE, 185),
    ):
        contact = person(workspace, name, NOW, organisation=organisation, ring=ring)
        letter(workspace, contact, NOW - timedelta(days=days), "Guten Tag.", subject="Gespräch am 3. Dezember")
    berger = workspace.contacts.find("Berger")[0]
    met = "Kollegin bei Hansen & Wolf, 2014 bis 2019. Sie hat mich dort eingearbeitet."
    workspace.contacts.change(
        replace(berger, role="Leiterin Vorstandsbüro", how_we_met=met, birthday="03-14", labels=("Vorstand",)), now=NOW
    )
    for number, days in enumerate((20, 33, 50, 75, 90, 100, 170, 190, 230, 250, 280, 300, 320, 350)):
        letter(workspace, berger, NOW - timedelta(days=days), "Guten Tag.", sent=number % 2 == 0, subject="Termine")
    for number in range(85):
        ring = Ring.ACTIVE if number < 31 else Ring.WIDER
        name = f"{chr(65 + number % 26)}lex {chr(65 + number % 24)}lbrecht{number}"
        letter(
            workspace, person(workspace, name, NOW, ring=ring), NOW - timedelta(days=number * 41 % 300), "Guten Tag."
        )
    for number in range(60):
        person(workspace, f"Bekannter Mensch{number:02}", NOW, standing=Standing.KNOWN, organisation="Lindner")


def fill_referrals(workspace: Workspace, folder: Path) -> None:
    """Two referrals received and one given, and a file that was damaged on its way."""
    workspace.peers.card(NOW, name="Maren Vogel")
    about = "Rechte Hand einer neuen Geschäftsführerin; Gremien, Reisen, ein Sekretariat mit zwei Kolleginnen."
    words = "Fair, genau, nie nach 18 Uhr. Wer Protokolle hasst, wird dort nicht glücklich."
    relation = "Kennt die Geschäftsführerin und das Sekretariat aus eigener Anschauung."
    vetting = Vetting(basis=Basis.WORKED_THERE, since=2019, relation=relation, words=words)
    for name, title in (("Henning Brandt", "Sekretariat Forschung"), ("Miriam Castell", "Assistenz der Leitung")):
        vacancy = Vacancy(
            title=title,
            organisation="Weber Stiftung",
            place="Dresden",
            employment="Vollzeit",
            pay="52.000 bis 58.000 €",
            starts="ab Februar",
            description=about,
        )
        other = new_vault(folder / name, name)
        pair(workspace, other)
        for author, reader in ((other, workspace), (workspace, other)):
            terms = Terms(expires_on=(NOW + timedelta(days=25)).date(), reshare=Reshare.OK)
            lead = author.leads.add(LeadDraft(vacancy=vacancy), NOW)
            mine = author.referrals.vet(lead.id, vetting, NOW - timedelta(days=3), terms=terms)
            (sealed,) = author.referrals.seal(mine.id, [author.peers.list()[-1].id], NOW)
            reader.referrals.open(sealed.data, NOW)
        other.close()
    with suppress(FileRefused):
        workspace.referrals.open(b"damaged", NOW)


def main(folder: Path, names: list[str]) -> None:
    application = QApplication([])
    application.setFont(QFont("Inter", 10))
    theme, translations = Theme(application), Translations(application)
    with tempfile.TemporaryDirectory() as vaults:
        over, workspace = opened(Path(vaults) / "vault")
        fill(workspace)
        fill_circle(workspace)
        fill_referrals(workspace, Path(vaults))
        for language, scheme in ((Language.DE, Scheme.LIGHT), (Language.EN, Scheme.DARK)):
            theme.choose(scheme)
            translations.speak(language)
            for name in names or list(PAGES):
                page = PAGES[name](over)
                page.resize(1280 - (92 if language is Language.DE else 80), 800)
                page.show()
                for _ in range(3):
                    application.processEvents()
                page.grab().save(str(folder / f"{name}-{language}.png"))
                page.close()
        over.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
