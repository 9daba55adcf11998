"""How often the program is right about who owes whom a reply: every measure, on halves it was tuned on or not.

python -m tests.benchmarks.replies            the halves used for tuning
python -m tests.benchmarks.replies --report   the halves kept apart; each run is noted in corpora/replies/RUNS.md
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.judging.screening import sells
from app.reading.reader import NoMessage, read_message
from app.reading.requests import is_request
from app.records.exchange import Nature, Speech
from resources.measured import A_WEEK, in_a_week
from tests.support.data import DATA
from tests.support.real_letters import APART, checksum, share, told_apart
from tests.support.replies import CASES, cases, verdict


@dataclass
class Score:
    """Counts of a yes-or-no question."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    other: int = 0
    cases: int = 0

    def add(self, said: object, true: object) -> None:
        """``None`` and False are "no"; two different answers are a wrong one and a missed one."""
        self.cases += 1
        if said and said == true:
            self.right += 1
            return
        self.wrong += bool(said)
        self.missed += bool(true)
        self.other += not said and not true

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong or 1)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed or 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed or 1)

    @property
    def accuracy(self) -> float:
        return (self.right + self.other) / (self.cases or 1)

    def __str__(self) -> str:
        return (
            f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}  accuracy {self.accuracy:.3f}"
            f"  ({self.right} right, {self.wrong} wrong, {self.missed} missed, "
            f"{self.other} rightly none of {self.cases})"
        )


def own(split: str, show: Callable[[str], None]) -> Iterator[tuple[str, object]]:
    """Mine, theirs and personal of the own set by language and channel; sentence and day where a side is right."""
    for part in ("de", "en", "mail", "chat", "all"):
        scores = {name: Score() for name in ("mine", "theirs", "personal")}
        exact = [0, 0]
        days = [0, 0]
        for case in cases(split):
            if part not in ("all", case["language"], case["channel"]):
                continue
            said, true = verdict(case), case["expected"]
            for side in ("mine", "theirs"):
                scores[side].add(getattr(said, side), true[side])
                if part == "all" and getattr(said, side) != true[side]:
                    show(f"{case['id']} {case['case']} {side}: {getattr(said, side)} for {true[side]}")
                if true[side] and getattr(said, side) == true[side]:
                    exact[1] += 1
                    wanted = " ".join(true[f"sentence_{side}"].split())
                    got = " ".join(getattr(said, f"sentence_{side}").split())
                    exact[0] += wanted in got or got in wanted
            if true["mine"] or true["theirs"]:
                days[1] += 1
                days[0] += (said.due_on.isoformat() if said.due_on else None) == true["due_on"]
            if true["personal"] is not None:
                scores["personal"].add(said.personal, true["personal"])
                if part == "all" and said.personal != true["personal"]:
                    show(f"{case['id']} {case['case']} personal: {said.personal}")
        for name, score in scores.items():
            yield f"own {split} {part} {name}", score
        yield f"own {split} {part} sentence, day", f"{exact[0]}/{exact[1]}, {days[0]}/{days[1]}"
        mine, theirs = scores["mine"], scores["theirs"]
        wrong = in_a_week(mine.wrong + theirs.wrong, mine.cases - scores["personal"].cases)
        yield f"own {split} {part} a week", f"{wrong:.1f} wrong of {A_WEEK} conversations"


def intent(report: bool, show: Callable[[str], None]) -> Iterator[tuple[str, object]]:
    """Request sentences of the e-mail intent set: a fifth is kept for reporting.

    By the set's labels, and by those of three readers who did not know them but what the program looks for, which is
    narrower.
    """
    path = DATA / "mail" / "label-email-intent" / "Ask0729-fixed.txt"
    score, by_readers, readers = Score(), Score(), Score()
    told = told_apart() if report else {}
    for line in path.read_text("utf-8", "replace").splitlines():
        label, _, text = line.lstrip("\ufeff").partition("\t")
        if (share(text, APART) == 0) == report:
            said = is_request(text)
            score.add(said, label == "Yes")
            if report:
                by_readers.add(said, told[checksum(text)])
                readers.add(told[checksum(text)], label == "Yes")
            if said != (label == "Yes"):
                show(f"intent {label}: {text[:160]}")
    yield "request sentences", score
    if report:
        yield "request sentences, by readers", by_readers
        yield "the readers, by the set's labels", readers


def gaia(report: bool, show: Callable[[str], None]) -> Iterator[tuple[str, object]]:
    """Inbox of 203, every sender in the circle: what should be answered, and what promotions remind."""
    path = DATA / "mail" / "label-inbox-gaia" / "inbox.jsonl"
    every, screened_in, promotions = Score(), Score(), [0, 0]
    for line in path.read_text("utf-8").splitlines():
        mail = json.loads(line)
        if (share(mail["id"], 2) == 1) != report:
            continue
        text = f"From: {mail['sender']}\nTo: me@x.example\nSubject: {_flat(mail['subject'])}\nMIME-Version: 1.0\n"
        text += f"Content-Type: text/plain; charset=utf-8\nDate: {_date(mail['date'])}\n\n{mail['body']}\n"
        try:
            reading = read_message(text.encode())
        except NoMessage:
            continue
        human = reading.nature is Nature.HUMAN and not sells(reading.subject, reading.excerpt, reading.sender.key)
        said = human and any(one.speech is Speech.ASKS for one in reading.sentences)
        wanted = mail["suggestedAction"] == "reply"
        every.add(said, wanted)
        if human:
            screened_in.add(said, wanted)
        if mail["category"] == "PROMOTIONAL":
            promotions[0] += said
            promotions[1] += 1
        if said != wanted:
            show(f"gaia {mail['category']} said {said} {reading.nature}: {mail['subject'][:70]}")
    yield "gaia, all senders vetted", every
    yield "gaia, minus what our classes put out", screened_in
    yield "gaia promotions that remind", _rate(promotions)


def spam(report: bool, show: Callable[[str], None]) -> Iterator[tuple[str, object]]:
    """SpamAssassin's corpus, every sender in the circle and I the one it was sent to."""
    for folder in ("spam-1", "spam-2", "easy-ham-1", "easy-ham-2", "hard-ham-1"):
        count = [0, 0]
        for path in sorted((DATA / "mail" / "spamassassin-public-corpus" / folder).iterdir()):
            if (share(path.name, 2) == 1) != report:
                continue
            try:
                reading = read_message(path.read_bytes())
            except NoMessage:
                continue
            asks = any(one.speech is Speech.ASKS for one in reading.sentences)
            human = reading.nature is Nature.HUMAN
            reminds = asks and human and not sells(reading.subject, reading.excerpt, reading.sender.key)
            count[0] += reminds
            count[1] += 1
            if reminds and folder.startswith("spam"):
                show(f"{folder} {path.name}: {reading.subject[:50]} | {reading.excerpt[:150]!r}")
        yield f"{folder} that reminds", _rate(count)


def _rate(count: list[int]) -> str:
    return f"{count[0]} of {count[1]} ({100 * count[0] / (count[1] or 1):.1f} %)"


def _flat(text: str) -> str:
    return " ".join(text.split())


def _date(written: str) -> str:
    return datetime.fromisoformat(written).strftime("%d %b %Y %H:%M:%S +0000")


def measures(report: bool, show: Callable[[str], None]) -> Iterable[tuple[str, object]]:
    """All measures in the order of the table."""
    yield from own("report" if report else "tune", show)
    if (DATA / "mail").exists():
        yield from intent(report, show)
        yield from gaia(report, show)
        yield from spam(report, show)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--report", action="store_true")
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    if given.report and given.show:
        sys.exit("the halves kept apart are not looked at")
    show: Callable[[str], None] = print if given.show else lambda _line: None
    lines = [f"{name:<40} {value}" for name, value in measures(given.report, show)]
    print("\n".join(lines))
    if given.report:
        note(CASES / "RUNS.md", lines)


def note(path: Path, lines: list[str]) -> None:
    """Keep a run of the report half; more than five say that it has become a tuning half."""
    before = path.read_text("utf-8") if path.exists() else "# Runs of the report half, at most five\n"
    number = before.count("\n## ") + 1
    when = datetime.now(UTC)
    path.write_text(
        f"{before}\n## Run {number}, {when:%Y-%m-%d %H:%M} UTC\n\n```\n" + "\n".join(lines) + "\n```\n", "utf-8"
    )


if __name__ == "__main__":
    main()
