"""What must hold once nothing goes wrong any more: all has come, in time; who was not plain is shown; then silence."""

from datetime import timedelta
from math import ceil

from app.records.shared_folder import Scanned
from app.sync import outbox as choosing
from app.sync.reconcile import MOST_CHECKED
from tests.support.simulated_vault import Computer, peer_of
from tests.support.simulation import Simulation, Word

#: Looks until two who have all are silent: the last files, their acknowledgements, and what these let be taken away.
_MOST_QUIET = 8
_SPELL = timedelta(hours=8)


def end(world: Simulation) -> int:
    """Let all faults stop, and assert the invariants; gives how many rounds of looks it took until all had come."""
    for one in world.computers:
        one.skew = timedelta()
        one.wire.fuse.clear()
        folder = world.clouds.folders[one.wire.number]
        if folder.files is None:
            world.clouds.bring(one.wire.number)
        world.clouds.deliver(one.wire.number)
    bound = _bound(world)
    for took in range(1, bound + 1):  # noqa: B007 - how many it took is what is asked for
        busy = any(map(_busy, _round(world)))
        lost = [word for word in world.words.values() if not _came(world, word)]
        if not (busy or lost or _strange(world)):
            break
    assert not lost, f"{len(lost)} of {len(world.words)} had not come after {bound} rounds"
    world.passed += _SPELL  # acknowledgements may have been put off until now
    _fall_silent(world)
    for one in world.computers:
        _check_shown(world, one)
    return took


def _fall_silent(world: Simulation) -> None:
    """Nobody has anything to say any more; but of two copies of one vault each undoes what the other does."""
    twice = any(person.twice for person in world.people)
    for _ in range(_MOST_QUIET):
        if not any(map(_busy, _round(world))):
            break
    else:
        assert twice, "never silent"
    for _ in range(2):
        world.passed += _SPELL
        assert twice or not any(done.written or done.taken for done in _round(world)), "silent, and then not"


def _round(world: Simulation) -> list[Scanned]:
    """Everybody looks once, one after the other."""
    done = [world.look(number) for number in range(len(world.computers))]
    return [one for one in done if one is not None]


def _busy(done: Scanned) -> bool:
    return bool(done.written or done.taken or done.removed or done.more)


def _bound(world: Simulation) -> int:
    """How many rounds of looks may pass until all has come: by the longest outbox, and by what must be mended first."""
    backlog, unacked = 0, 0
    for one in world.computers:
        rows = one.database.read(
            "SELECT outbox.name AS outbox, sent.name FROM sent JOIN outbox ON outbox.id = outbox_id"
            " WHERE acked_at IS NULL AND NOT gone"
        )
        unacked = max(unacked, len(rows))
        for other in world.computers:
            known = {(row[0], row[1]) for row in other.database.read("SELECT outbox, name FROM known_file")}
            waits = {(str(row["outbox"]), str(row["name"])) for row in rows}
            new = [key for key in {*waits, *world.clouds.truth} if key not in known]
            boxes = [outbox for outbox, _ in new]
            backlog = max([backlog, *map(boxes.count, set(boxes))])
    mending = ceil(unacked / MOST_CHECKED) + 1 if world.flipped else 0
    # What a restored vault forgot is written again by its author only once its statement was read: one way more.
    restored = any(person.restored for person in world.people)
    return ceil(backlog / choosing.MOST_READ) + 2 + restored + mending + (_strange(world) if world.harmed else 0)


def _strange(world: Simulation) -> int:
    """Rounds until each outbox was tried by all files that it may be tried by, where any is not known as it should."""
    boxes = {outbox for outbox, _ in world.clouds.truth}
    most = 0
    for one in world.computers:
        known = {row[0] for row in one.database.read("SELECT name FROM outbox")}
        meant = {box for box in (world.outbox(other, one.person) for other in range(len(world.people))) if box}
        if not meant <= known:
            most = max(most, ceil(len(boxes - known) / choosing.MOST_STRANGE_AGAIN) * choosing.MOST_TRIED + 1)
    return most


def _came(world: Simulation, word: Word) -> bool:
    """Whether somebody has what was given to them, on each of their computers, and nothing that was taken back."""
    if not word.sure:
        return True
    author = world.people[word.author]
    key = (author.keys.identity, word.claim)
    for one in world.computers:
        if one.person == word.to:
            there = one.standing if not word.back else one.fallen
            if key not in there and (not world.people[word.to].twice or _whole(world, word)):
                return word.back and key not in one.standing
    return True


def _whole(world: Simulation, word: Word) -> bool:
    """Whether its file lies in the folder: what one of two vaults acknowledged need not stay for the other."""
    for one in world.computers:
        if one.person == word.author:
            row = one.database.one(
                "SELECT outbox.name AS outbox, sent.name FROM sent JOIN outbox ON outbox.id = outbox_id WHERE code = ?",
                (word.code,),
            )
            if row is not None:
                data = world.clouds.truth.get((row["outbox"], row["name"]))
                return data is not None and choosing.whole(row["name"], data)
    return False


def _check_shown(world: Simulation, one: Computer) -> None:
    """What is shown of each peer is so, and what is not so is not shown."""
    me = world.people[one.person]
    shown = {health.peer_id: health for health in one.folder.health().peers}
    for number, other in enumerate(world.people):
        if number == one.person:
            continue
        health = shown[peer_of(one.person, number)]
        if not other.twice:
            assert not health.forked, "a fork that is none"
            assert not health.twice, "runs twice, and does not"
        elif not me.twice and _contradict(world, number, one):
            assert health.forked or health.twice, "a fork that nobody sees"
        if not me.twice:
            assert not health.mismatch, "a foreign head that is none"
        if not (me.twice or other.twice):
            assert (health.restored_at is not None) == bool(other.restored), "restored or not"
            assert health.missing == (), "a gap that is none"
            assert health.waiting == 0, "something was never acknowledged"


def _contradict(world: Simulation, author: int, to: Computer) -> bool:
    """Whether two computers of somebody sealed two files with one place, or two epochs with one number, and both came.

    What was taken away before it was acknowledged, because it had expired, need never have come: a fork of which
    nobody could ever see more than one side is none. Nor was one seen that was damaged when it was read and whose
    number had come from the other computer: what nobody waits for is not read again and again. The next file shows it.
    """
    peer = peer_of(to.person, author)
    come = {row[0] for row in to.database.read("SELECT digest FROM envelope WHERE NOT mine AND peer_id = ?", (peer,))}
    damaged = {row[0] for row in to.database.read("SELECT name FROM known_file WHERE reason = 'damaged'")}
    places: dict[tuple[str, str, int], str] = {}
    epochs: dict[str, str] = {}
    for one in world.computers:
        if one.person != author:
            continue
        for row in one.database.read(
            "SELECT stream, epoch, seq, digest, (SELECT sent.name FROM sent JOIN outbox ON outbox.id = outbox_id"
            " WHERE outbox.peer_id = envelope.peer_id AND sent.epoch = envelope.epoch AND sent.seq = envelope.seq"
            " AND NOT gone) AS name FROM envelope WHERE mine AND peer_id = ?",
            (peer_of(author, to.person),),
        ):
            if row["digest"] not in come and (row["name"] is None or row["name"] in damaged):
                continue
            if places.setdefault((row["stream"], row["epoch"], row["seq"]), row["digest"]) != row["digest"]:
                return True
            if epochs.setdefault(row["epoch"].partition("-")[0], row["epoch"]) != row["epoch"]:
                return True
    return False
