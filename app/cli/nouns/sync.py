"""``kreis-cli sync``: the shared folder, set up or not there at all, looked at once for each ``run``."""

from datetime import timedelta
from pathlib import Path

from app.cli import folders, passphrase
from app.cli.frame import Call, Nouns, Verb
from app.cli.output import Answer
from app.cli.shapes import number
from app.records.ids import PeerId
from app.records.peer import PeerState
from app.records.place import Place, PlaceKind
from app.records.shared_folder import Scanned
from app.workspace import Workspace

#: Looks of one ``run``, each of which reads a bounded number of files.
_MOST_LOOKS = 1_000


def register(nouns: Nouns) -> None:
    noun = nouns.add("sync")
    _peers(noun.verb("add-folder", add_folder).argument("dir", metavar="DIR"))
    adding = noun.verb("add-webdav", add_webdav).argument("url", metavar="URL")
    adding.argument("--user", default="", metavar="NAME").argument("--password-file", default="", metavar="FILE")
    _peers(adding.argument("--authority", default="", metavar="FILE"))
    noun.verb("run", run).argument("--ack-after", type=int, metavar="SECONDS")
    noun.verb("status", status)
    noun.verb("pause", pause)
    noun.verb("resume", resume)
    noun.verb("send-to", send_to).argument("peers", nargs="+", metavar="PEER")
    noun.verb("by-hand", by_hand).argument("peer", metavar="PEER")
    noun.verb("greet", greet).argument("peer", metavar="PEER")
    noun.verb("leave", leave).argument("--withdraw", action="store_true")


def add_folder(call: Call) -> Answer:
    """A folder that something else keeps in step."""
    place = Place(kind=PlaceKind.FOLDER, address=str(Path(call.arguments.dir).absolute()))
    return _set_up(call, place, "")


def add_webdav(call: Call) -> Answer:
    """A folder on a server; the password comes from a file or is asked."""
    given = call.arguments
    place = Place(kind=PlaceKind.WEBDAV, address=given.url, user=given.user, authority=given.authority)
    if given.password_file:
        return _set_up(call, place, passphrase.from_file(Path(given.password_file)))
    return _set_up(call, place, passphrase.ask(call.sentences.word("folder_password"), again=""))


def run(call: Call) -> Answer:
    """Write what waits and take in what came, in as many looks as that takes."""
    after = call.arguments.ack_after
    delay = None if after is None else timedelta(seconds=after)
    done = Scanned()
    with call.workspace() as opened:
        for _ in range(_MOST_LOOKS):
            look = call.drive(opened.peers.folder.scan(now=call.now, delay=delay))
            done = _sum(done, look)
            if not look.more:
                break
        _tell_refused(call, opened)
    word, count = call.sentences.word, call.sentences.number
    line = word("folder_looked", written=count(done.written), taken=count(done.taken))
    document = {"written": done.written, "taken": done.taken, "refused": done.refused, "removed": done.removed}
    return Answer(document=document, lines=[line])


def status(call: Call) -> Answer:
    """Where it lies and how it goes with each peer."""
    with call.workspace() as opened:
        found = opened.peers.folder.health()
        _tell_refused(call, opened)
    return Answer(document=folders.document(found), lines=folders.lines(found, call.sentences))


def pause(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.peers.folder.pause(call.now)
    return _done(call, "folder_paused")


def resume(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.peers.folder.resume(call.now)
    return _done(call, "folder_resumed")


def send_to(call: Call) -> Answer:
    """These peers too."""
    with call.workspace() as opened:
        opened.peers.folder.send_to([PeerId(number(one)) for one in call.arguments.peers], call.now)
    return _done(call, "folder_changed")


def by_hand(call: Call) -> Answer:
    """This peer not any more; what lies there for them goes at the next look."""
    with call.workspace() as opened:
        opened.peers.folder.stop_sending(PeerId(number(call.arguments.peer)), call.now)
    return _done(call, "folder_changed")


def greet(call: Call) -> Answer:
    with call.workspace() as opened:
        opened.peers.folder.greet(PeerId(number(call.arguments.peer)), call.now)
    return _done(call, "folder_greeted")


def leave(call: Call) -> Answer:
    """Empty one's own outboxes and forget the folder; what could not be taken away is said."""
    with call.workspace() as opened:
        left = call.drive(opened.peers.folder.leave(call.now, withdraw=call.arguments.withdraw))
    if left:
        call.tell(call.sentences.word("folder_left_behind", count=left))
    return Answer(document={"left_behind": left}, lines=[call.sentences.word("folder_left")])


def _peers(verb: Verb) -> Verb:
    verb.argument("--with", dest="peers", nargs="+", action="extend", default=[], metavar="PEER")
    return verb.argument("--with-all", action="store_true").argument("--yes", action="store_true")


def _set_up(call: Call, place: Place, password: str) -> Answer:
    """Say what is visible there, ask, and try the way."""
    more = ("seen_server", "seen_not_server") if place.kind is PlaceKind.WEBDAV else ("seen_not",)
    for line in ("seen", "seen_names", *more, "seen_so"):
        call.tell(call.sentences.word(f"folder_{line}"))
    call.agree(call.sentences.word("folder_agree"))
    with call.workspace() as opened:
        chosen = [PeerId(number(one)) for one in call.arguments.peers]
        if call.arguments.with_all:
            chosen += [one.id for one in opened.peers.list() if one.state is PeerState.VERIFIED]
        call.drive(opened.peers.folder.set_up(place, chosen, call.now, password=password))
        found = opened.peers.folder.health()
    return Answer(document=folders.document(found), lines=[call.sentences.word("folder_set_up")])


def _tell_refused(call: Call, opened: Workspace) -> None:
    """Once, of the files that were not taken in."""
    shared = opened.peers.folder.get()
    if shared is not None and shared.refused:
        call.tell(call.sentences.word("folder_refused", count=shared.refused))
        opened.peers.folder.told(call.now)


def _sum(one: Scanned, other: Scanned) -> Scanned:
    reasons = one.refused.keys() | other.refused.keys()
    return Scanned(
        written=one.written + other.written,
        taken=one.taken + other.taken,
        removed=one.removed + other.removed,
        refused={reason: one.refused.get(reason, 0) + other.refused.get(reason, 0) for reason in sorted(reasons)},
    )


def _done(call: Call, word: str) -> Answer:
    return Answer(document={"done": True}, lines=[call.sentences.word(word)])
