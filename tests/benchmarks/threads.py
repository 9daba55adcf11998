"""Threading compared with notmuch: the share of equal threads, and every difference with its kind.

    python -m tests.benchmarks.threads [--all]

Every set of mail at hand is laid out as one file a message and read by both; sets that hold no headers are left out.
notmuch joins by Message-ID, References and In-Reply-To alone; only messages that both know by the same id count. With
``--all`` every difference is printed, not their kinds alone. What it did with notmuch 0.37:

    all: 5950 messages, 3519 threads of notmuch, of which 3254 are ours (92.5 %); 28 of 35 sets alike to the last thread
    spamassassin 96.3 %, linux-mips 90.2 %, perl-mailbox 74.1 %, bigbang 32.7 %, mailutils 29.0 %

Kinds of difference; none is unexplained. Kreis joins 85 times what notmuch leaves apart (so 260 threads of notmuch are
parts of those), and is cut 5 times where notmuch joins what does not belong together; 10 more are such parts:

* ``subject`` (71): Kreis joins an answer that names no parent (mailers of 1996, Outlook, Hotmail, archives of lists) to
  the conversation of the same people and topic within thirty days; notmuch leaves each such answer alone. This is rule
  2 of threading, and makes nearly all of the difference: in mailutils hardly any answer names its parent.
* ``absent parent`` (5): the same for an answer that names a parent which is not there.
* ``bare id`` (9, all of bigbang's archives): In-Reply-To holds its parent's id without the angle brackets that RFC 5322
  wants; Kreis takes it where such a message is there, notmuch reads no id without brackets.
* ``address`` (5): notmuch takes an address in In-Reply-To ("Message from Eva <eva@example.org> of Monday") for an id,
  and so makes one thread of all letters that ever answered the same person; Kreis does not.
"""

import json
import mailbox
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

from app import workspace
from app.reading.topics import topic
from tests.support.data import DATA

MAIL = DATA / "mail"
_NAMED = re.compile(r"<([^<>\s]+)>")
#: Sets that hold bodies or sentences alone.
_NO_MAIL = ("label-", "quagga-", "reply-")

type Threads = set[frozenset[str]]


def laid_out(corpus: Path, work: Path) -> Path:
    """One file a message, as notmuch wants it: mailboxes cut by the standard library, all else as it is."""
    folder = work / "mail"
    folder.mkdir()
    for place, file in enumerate(sorted(one for one in corpus.rglob("*") if one.is_file())):
        data = file.read_bytes()
        opened = mailbox.mbox(file) if data.startswith(b"From ") else None
        box = [opened.get_bytes(key) for key in opened.keys()] if opened is not None else []  # noqa: SIM118
        for number, message in enumerate(box if len(box) > 1 else [data.removeprefix(b"\xef\xbb\xbf")]):
            (folder / f"{place:05}-{number:05}").write_bytes(message)
    return folder


def notmuch_threads(folder: Path, work: Path) -> Threads:
    config = work / "config"
    config.write_text(f"[database]\npath={folder}\n[user]\nname=x\nprimary_email=x@x\n[new]\ntags=new\n")
    base = ["notmuch", "--config", str(config)]
    subprocess.run([*base, "new", "--quiet"], check=True, capture_output=True)
    shown = [*base, "show", "--format=json", "--body=false", "--entire-thread=true", "*"]
    trees = json.loads(subprocess.run(shown, check=True, capture_output=True).stdout)
    return {frozenset(_ids(tree)) for tree in trees}


def _ids(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        yield tree["id"]
    elif isinstance(tree, list):
        for one in tree:
            yield from _ids(one)


def headers(folder: Path) -> dict[str, Message]:
    found = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            with file.open("rb") as opened:
                message = BytesParser().parse(opened, headersonly=True)
            found["".join(str(message["message-id"] or "").split()).strip("<>")] = message
    return found


def kind(group: frozenset[str], others: Threads, known: dict[str, Message]) -> str:
    """Why a group is not the other program's: by what the messages say where the other program cuts it."""
    parts = [group & other for other in others if group & other]
    if len(parts) == 1:
        return "part of one below"
    for part in parts:
        for one in part & known.keys():
            subject = topic(str(known[one]["subject"]))
            rest = {topic(str(known[two]["subject"])) for two in (group - part) & known.keys()}
            answers = str(known[one]["in-reply-to"] or "")
            if "<" not in answers and answers.strip() in group - part:
                return "bare id"
            named = _NAMED.findall(f"{answers} {known[one]['references']}")
            if subject in rest and not set(named) & known.keys():
                return "absent parent" if named else "subject"
    return "unexplained"


def by_address(group: frozenset[str], known: dict[str, Message]) -> bool:
    """Whether a message of the group names a person in brackets where its parent's id belongs."""
    values = [str(known[one]["in-reply-to"] or "") for one in group if one in known]
    return any(not value.lstrip().startswith("<") and "<" in value for value in values)


def compare(name: str, *, every: bool) -> tuple[int, int, int, Counter[str]]:
    """Messages, threads of notmuch, how many of them are ours too, and the kinds of the others."""
    corpus = MAIL / name
    with tempfile.TemporaryDirectory() as folder:
        mail = laid_out(corpus, Path(folder))
        ours = {frozenset(group) for group in workspace.threads([mail])}
        theirs = notmuch_threads(mail, Path(folder))
        messages = headers(mail)
    known = {one for group in ours for one in group} & {one for group in theirs for one in group}
    ours = {frozenset(group & known) for group in ours} - {frozenset()}
    theirs = {frozenset(group & known) for group in theirs} - {frozenset()}
    equal = len(ours & theirs)
    share = equal / max(len(theirs), 1)
    print(f"{name:26} {len(known):5} messages, notmuch {len(theirs):4} threads, Kreis {len(ours):4}; equal {share:.1%}")
    found: Counter[str] = Counter()
    for group in sorted(ours - theirs, key=sorted):
        why = kind(group, theirs, messages)
        found[f"only Kreis, {why}"] += 1
        if every or why == "unexplained":
            print(f"  only Kreis, {why}: {sorted(group)[:6]}")
    for group in sorted(theirs - ours, key=sorted):
        cut = sum(bool(group & one) for one in ours) > 1
        why = "part of one above" if not cut else "address" if by_address(group, messages) else "unexplained"
        found[f"only notmuch, {why}"] += 1
        if every or why == "unexplained":
            print(f"  only notmuch, {why}: {sorted(group)[:6]}")
    for why, count in sorted(found.items()):
        print(f"  {count:3} {why}")
    return len(known), len(theirs), equal, found


def main() -> None:
    messages = threads = equal = 0
    kinds: Counter[str] = Counter()
    for corpus in sorted(MAIL.iterdir()):
        if corpus.is_dir() and not corpus.name.startswith(_NO_MAIL):
            some, all_of_them, same, found = compare(corpus.name, every="--all" in sys.argv)
            messages, threads, equal, kinds = messages + some, threads + all_of_them, equal + same, kinds + found
    print(f"all: {messages} messages, {threads} threads of notmuch, of which {equal} are ours ({equal / threads:.1%})")
    for why, count in sorted(kinds.items()):
        print(f"  {count:3} {why}")


if __name__ == "__main__":
    main()
