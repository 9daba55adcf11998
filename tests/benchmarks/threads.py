"""Threading compared with notmuch: the share of equal threads, and every difference with its kind.

    python -m tests.benchmarks.threads [--all]

Every set of mail at hand is laid out as one file a message and read by both; sets that hold no headers are left out.
notmuch joins by Message-ID, References and In-Reply-To alone; only messages that both know by the same id count. With
``--all`` every difference is printed, not their kinds alone. What it did with notmuch 0.37:

    all: 5950 messages, 3519 threads of notmuch, of which 3254 are ours (92.5 %); 28 of 35 sets alike to the last thread
    spamassassin 96.3 %, linux-mips 90.2 %, perl-mailbox 74.1 %, bigbang 32.7 %, mailutils 29.0 %

Kinds of difference; none is unexplained:

* ``subject``: Kreis joins an answer that names no parent (mailers of 1996, Outlook, Hotmail, archives of lists) to the
  conversation of the same people and topic within thirty days; notmuch leaves each such answer alone. This is rule 2 of
  threading, and makes nearly all of the difference: in mailutils and bigbang hardly any answer names its parent.
* ``absent parent``: the same for an answer that names a parent which is not there.
* ``bare id``: an archive writes In-Reply-To without brackets; Kreis takes it, notmuch does not.
* ``address``: notmuch takes an address in In-Reply-To ("Message from Eva <eva@example.org> of Monday") for an id, and
  so makes one thread of all letters that ever answered the same person; Kreis does not.
"""

import json
import mailbox
import shutil
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
CORPORA = {
    "notmuch": MAIL / "notmuch",
    "linux-mips": MAIL / "linux-mips-archive",
    "spamassassin": MAIL / "spamassassin-public-corpus",
}

type Threads = set[frozenset[str]]


def laid_out(corpus: Path, work: Path) -> Path:
    """One file a message, as notmuch wants it."""
    folder = work / "mail"
    boxes = sorted(corpus.glob("*.mbox"))
    if not boxes:
        shutil.copytree(corpus, folder, copy_function=shutil.copyfile)
        subprocess.run(["chmod", "-R", "u+w", str(folder)], check=True)
        return folder
    folder.mkdir()
    for box in boxes:
        for number, message in enumerate(mailbox.mbox(box)):
            (folder / f"{box.stem}-{number:05}").write_bytes(message.as_bytes())
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
            if subject in rest and "<" not in f"{known[one]['in-reply-to']} {known[one]['references']}":
                return "subject"
    return "unexplained"


def by_address(group: frozenset[str], known: dict[str, Message]) -> bool:
    """Whether a message of the group names a person in brackets where its parent's id belongs."""
    values = [str(known[one]["in-reply-to"] or "") for one in group if one in known]
    return any(not value.lstrip().startswith("<") and "<" in value for value in values)


def compare(name: str, *, every: bool) -> None:
    corpus = CORPORA[name]
    ours = {frozenset(group) for group in workspace.threads(sorted(corpus.glob("*.mbox")) or [corpus])}
    with tempfile.TemporaryDirectory() as folder:
        mail = laid_out(corpus, Path(folder))
        theirs = notmuch_threads(mail, Path(folder))
        messages = headers(mail)
    known = {one for group in ours for one in group} & {one for group in theirs for one in group}
    ours = {frozenset(group & known) for group in ours} - {frozenset()}
    theirs = {frozenset(group & known) for group in theirs} - {frozenset()}
    share = len(ours & theirs) / len(theirs)
    print(f"{name:14} {len(known)} messages, notmuch {len(theirs)} threads, Kreis {len(ours)}; equal {share:.1%}")
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


def main() -> None:
    for name in CORPORA:
        compare(name, every="--all" in sys.argv)


if __name__ == "__main__":
    main()
