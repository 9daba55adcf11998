"""Tables of the shared folder, since the seventeenth version; what was handed over or came has no history.

Since the twentieth sealed files stay in the vault for good, and each sequence knows up to where it was answered.
"""

from app.changes import Kind

DDL: tuple[str, ...] = (
    # seen: until version 20, the newest envelope that was looked at for acks.
    # trust: a hash of whom I heard when files were refused.
    """
    CREATE TABLE shared_folder (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        kind TEXT NOT NULL,
        address TEXT NOT NULL,
        user TEXT NOT NULL DEFAULT '',
        password TEXT NOT NULL DEFAULT '',
        authority TEXT NOT NULL DEFAULT '',
        set_at INTEGER NOT NULL,
        paused_at INTEGER,
        scanned_at INTEGER,
        failed TEXT NOT NULL DEFAULT '',
        seen INTEGER NOT NULL DEFAULT 0,
        trust TEXT NOT NULL DEFAULT '',
        refused INTEGER NOT NULL DEFAULT 0,
        told INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    # mine: written by me for this peer, else by this peer for me. mismatch: they acknowledged other files than mine.
    """
    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        mine INTEGER NOT NULL,
        name TEXT NOT NULL UNIQUE,
        opened_at INTEGER NOT NULL,
        closed_at INTEGER,
        ack_due_at INTEGER,
        mismatch INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX outbox_peer ON outbox (peer_id)",
    # Sealed files in my outboxes; data goes once they are acknowledged. gone: to be removed from the folder.
    """
    CREATE TABLE sent (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        outbox_id INTEGER NOT NULL REFERENCES outbox ON DELETE CASCADE,
        epoch TEXT NOT NULL,
        seq INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        code TEXT NOT NULL,
        size INTEGER NOT NULL,
        data BLOB NOT NULL,
        expires_on TEXT,
        sealed_at INTEGER NOT NULL,
        published_at INTEGER,
        acked_at INTEGER,
        gone INTEGER NOT NULL DEFAULT 0,
        UNIQUE (outbox_id, name)
    ) STRICT
    """,
    "CREATE INDEX sent_queued ON sent (outbox_id) WHERE published_at IS NULL AND acked_at IS NULL AND NOT gone",
    "CREATE INDEX sent_unacked ON sent (id) WHERE acked_at IS NULL AND NOT gone AND published_at IS NOT NULL",
    "CREATE INDEX sent_gone ON sent (outbox_id) WHERE gone",
    "CREATE INDEX sent_code ON sent (code)",
    "CREATE INDEX sent_expiring ON sent (expires_on) WHERE expires_on IS NOT NULL AND acked_at IS NULL AND NOT gone",
    "CREATE INDEX sent_acked ON sent (acked_at, kind, outbox_id) WHERE acked_at IS NOT NULL",
    # Files in others' outboxes that were read; reason: '' taken in, else why not.
    """
    CREATE TABLE known_file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        outbox TEXT NOT NULL,
        name TEXT NOT NULL,
        size INTEGER NOT NULL,
        reason TEXT NOT NULL,
        UNIQUE (outbox, name)
    ) STRICT
    """,
    "CREATE INDEX known_file_reason ON known_file (reason) WHERE reason <> ''",
    # One epoch of the files of a peer for me. head: all up to it have come; last: of an epoch that is over, the last
    # number that its author knows; taken: 0 for another epoch of the same number, from a vault that runs twice.
    """
    CREATE TABLE sequence (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        peer_id INTEGER NOT NULL REFERENCES peer ON DELETE CASCADE,
        stream TEXT NOT NULL,
        epoch TEXT NOT NULL,
        number INTEGER NOT NULL,
        head INTEGER NOT NULL DEFAULT 0,
        last INTEGER,
        forked INTEGER NOT NULL DEFAULT 0,
        taken INTEGER NOT NULL DEFAULT 1,
        at INTEGER NOT NULL,
        UNIQUE (peer_id, stream, epoch)
    ) STRICT
    """,
    # Numbers that will not come any more, as a checkpoint said.
    """
    CREATE TABLE excused (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        sequence_id INTEGER NOT NULL REFERENCES sequence ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        UNIQUE (sequence_id, seq)
    ) STRICT
    """,
    # Which referral a file brought, so that a checkpoint can end those it does not list.
    "ALTER TABLE envelope ADD COLUMN claim TEXT",
)
#: The sequences that are there already, and which of them contradict themselves.
ADOPT: tuple[str, ...] = (
    """
    INSERT INTO sequence (peer_id, stream, epoch, number, at)
    SELECT peer_id, stream, epoch, CAST(substr(epoch, 1, instr(epoch, '-') - 1) AS INTEGER), min(at)
    FROM envelope WHERE NOT mine GROUP BY peer_id, stream, epoch
    """,
    """
    UPDATE sequence SET forked = 1 WHERE EXISTS (
        SELECT 1 FROM envelope AS one JOIN envelope AS other
        ON other.peer_id = one.peer_id AND NOT other.mine AND other.stream = one.stream AND other.epoch = one.epoch
        AND (other.seq = one.seq AND other.digest <> one.digest OR other.seq = one.seq + 1 AND other.prev <> one.digest)
        WHERE NOT one.mine AND one.peer_id = sequence.peer_id AND one.stream = sequence.stream
        AND one.epoch = sequence.epoch
    )
    """,
)
#: answered: up to which number it was seen to that what is to be acknowledged is. Of what was acknowledged only that is
#: looked at which lies in the folder still.
FOR_GOOD: tuple[str, ...] = (
    "ALTER TABLE sequence ADD COLUMN answered INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE shared_folder DROP COLUMN seen",
    "DROP INDEX sent_acked",
    """
    CREATE INDEX sent_acked ON sent (acked_at, outbox_id)
    WHERE acked_at IS NOT NULL AND published_at IS NOT NULL AND kind NOT IN ('hello', 'epoch')
    """,
    "CREATE INDEX sent_there ON sent (outbox_id) WHERE acked_at IS NULL OR published_at IS NOT NULL OR gone",
)
KINDS: dict[str, frozenset[Kind]] = {
    "shared_folder": frozenset({Kind.PEER}),
    "outbox": frozenset({Kind.PEER}),
    "sent": frozenset({Kind.PEER, Kind.REFERRAL}),
    "known_file": frozenset(),
    "sequence": frozenset({Kind.PEER}),
    "excused": frozenset(),
}
