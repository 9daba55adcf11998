"""The five jobs for which somebody has this program, done by mouse and keys from an empty machine.

Bring in a mailbox and find whom to answer; put a person into the circle; note a lead from an advert; pass it to a peer;
restore a backup on another computer. All people are invented.
"""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app import workspace as doorway
from app.records.peer import Part
from app.workspace import Cost
from tests.e2e.driver.hands import Hands
from ui.shell.main_window import MainWindow

PASSPHRASE = "sieben Zwerge tanzen leise"
ME = "anna.sommer@buero.example"
#: Who wrote last, and what; each got letters before, so that each is known.
ASKING = {
    "Sabine Berger": "Could you send me the agenda by Friday?",
    "Henning Brandt": "When would you have half an hour for me?",
    "Ines Albrecht": "Would you tell me whether the room is free?",
}
_QUIET = ("Paul Ackermann", "Nadine Pohl", "Karsten Ohm", "Miriam Castell", "Peter Stahl")
_ROUNDS = 40
ADVERT = """Personal assistant (part time)
Museum of Lamps, Lindau
We are looking for a personal assistant for our director, 25 hours a week, from 1 March 2027.
Please apply by 15 January 2027 to Ms Thea Lind, jobs@lamps.example.
"""


def mailbox(file: Path, now: datetime) -> Path:
    """Two years of letters both ways with eight people; three of them asked something last week."""
    letters: list[tuple[datetime, str, str, str]] = []
    for number, name in enumerate((*ASKING, *_QUIET)):
        for turn in range(_ROUNDS):
            at = now - timedelta(days=700 - turn * 17, hours=number)
            letters.append((at, name, "", f"Thank you for the papers, number {turn}."))
            letters.append((at + timedelta(hours=3), "", name, f"You are welcome; here is number {turn + 1}."))
    for number, (name, text) in enumerate(ASKING.items()):
        letters.append((now - timedelta(days=6 + number), name, "", text))
    with file.open("w", encoding="utf-8") as out:
        for number, (at, sender, to, text) in enumerate(sorted(letters)):
            out.write(f"From - {at:%a %b %d %H:%M:%S %Y}\n")
            out.write(f"From: {_mailbox(sender)}\nTo: {_mailbox(to)}\nSubject: Papers\n")
            out.write(f"Date: {format_datetime(at)}\nMessage-ID: <{number}@letters.example>\n")
            out.write(f"Content-Type: text/plain; charset=utf-8\n\n{text}\n\n")
    return file


def _mailbox(name: str) -> str:
    return f"{name} <{name.lower().replace(' ', '.')}@post.example>" if name else f"Anna Sommer <{ME}>"


def card(folder: Path, name: str, file: Path) -> Path:
    """What a peer hands over, made by the peer's own program."""
    now = datetime.now(UTC)
    with closing(doorway.create(folder, PASSPHRASE, now=now, cost=Cost.CHEAP).workspace) as theirs:
        file.write_bytes(theirs.peers.card(now, name=name, part=Part.ASSISTANT))
    return file


class MailProgram(QObject):
    """Stands in for the user's own: gets what the program asks it to begin."""

    def __init__(self) -> None:
        super().__init__()
        self.begun: list[str] = []

    @Slot(QUrl)
    def begin(self, letter: QUrl) -> None:
        self.begun.append(letter.path())


class FiveJobs:
    """Does them one after the other; ``table`` is where the files lie that somebody has."""

    def __init__(self, hands: Hands, table: Path) -> None:
        self._hands, self._table = hands, table
        self._mail = MailProgram()
        QDesktopServices.setUrlHandler("mailto", self._mail, "begin")  # type: ignore[arg-type]  # the stub errs, Qt wants text

    def first_answer(self, box: Path) -> None:
        """From the empty program to the first reminder that is answered."""
        hands = self._hands
        with hands.job("A mailbox, and whom to answer"):
            hands.clicks("first_run.en")
            hands.part("first_run.passphrase")
            hands.types(PASSPHRASE)
            hands.enter()
            hands.types(PASSPHRASE)
            hands.enter()
            hands.clicks("first_run.code_later")
            hands.clicks("first_run.place_later")
            hands.drags([box], "first_run.drop")
            hands.clicks("first_run.finish")
            hands.clicks("proposals.done")
            hands.sees(lambda: set(ASKING) <= set(hands.rows("today.list")), "whom to answer")
            first = hands.rows("today.list")[0]
            hands.key(Qt.Key.Key_R)
            hands.sees(lambda: self._mail.begun, "the letter in the mail program")
            hands.key(Qt.Key.Key_E)
            hands.sees(lambda: first not in hands.rows("today.list"), "it is done")

    def into_the_circle(self, name: str) -> None:
        hands = self._hands
        with hands.job("A person into the circle"):
            hands.ctrl(Qt.Key.Key_K)
            hands.types(name.split()[1])
            hands.sees(lambda: name in hands.rows("Found"), name)
            hands.enter()
            hands.clicks("More about this person")
            hands.chooses("Close circle")
            hands.part("Close circle")

    def a_lead(self) -> None:
        """Copied where it was read: in a browser, or in a letter."""
        hands = self._hands
        QGuiApplication.clipboard().setText(ADVERT)
        with hands.job("A lead from an advert"):
            hands.clicks("rail.leads")
            hands.clicks("New lead")
            hands.clicks("Paste an advert")
            hands.clicks("Save")
            hands.part("Vet and pass on")

    def to_a_peer(self, card_file: Path, name: str) -> None:
        """The first time, with the comparing of numbers over the telephone."""
        hands, folder = self._hands, self._table / "for Ben"
        folder.mkdir()
        with hands.job("A peer's card, compared"):
            hands.drags([card_file])
            hands.clicks("How does the number come to you?")
            hands.chooses("By voice: telephone or video")
            hands.clicks("All twelve agree")
            hands.part("More about this peer")
        with hands.job("The lead passed to this peer"):
            hands.clicks("rail.leads")
            hands.clicks("Vet and pass on")
            hands.clicks("How do you know this workplace?")
            hands.chooses("worked there")
            hands.clicks(name)
            hands.clicks("Seal …")
            hands.names_a_folder("for Ben")
            hands.sees(lambda: list(folder.glob("*.referral")), "the sealed file")

    def backs_up(self) -> None:
        """What a restore needs: a copy outside this computer."""
        hands = self._hands
        (self._table / "stick").mkdir()
        with hands.job("A second place for backups"):
            hands.ctrl(Qt.Key.Key_K)
            hands.types("backups")
            hands.sees(lambda: "Backups" in hands.rows("Found"), "the page of backups")
            hands.enter()
            hands.clicks("backups.make")
            hands.clicks("backups.place.choose")
            hands.names_a_folder("stick")
            hands.part("backups.place.copy")

    def restores(self, window: MainWindow) -> None:
        """On another computer, which has nothing but the stick."""
        hands = self._hands
        with hands.job("A backup restored on another computer"):
            hands.clicks("first_run.restore")
            hands.clicks("restore.elsewhere")
            hands.names_a_folder("stick")
            hands.clicks("restore.backup0")
            hands.types(PASSPHRASE)
            hands.enter()
            hands.clicks("restore.agree")
            hands.clicks("restore.open")
            hands.sees(lambda: window.desk is not None and len(hands.rows("today.list")) > 1, "Today as it was")
