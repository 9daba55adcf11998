"""Why a file that came from somebody is not taken in, as codes; their sentences stand under ``[refused]``."""

from enum import StrEnum


class Refusal(StrEnum):
    """In the order of the checks; what fails first is the reason."""

    TOO_LARGE = "too_large"
    DAMAGED = "damaged"  # in the shared folder, with other bytes than its name promises
    NOT_HELLO = "not_hello"  # the first file of an outbox that nobody told of, and it does not tell either
    NOT_SEALED = "not_sealed"  # no age file, or a damaged one
    OTHER_RECIPIENT = "other_recipient"
    NOT_SIGNED = "not_signed"  # no line with a signature behind it
    UNKNOWN_AUTHOR = "unknown_author"
    UNVERIFIED = "unverified"
    REVOKED = "revoked"
    LOST = "lost"
    FORMER = "former"  # a key that its holder has given up
    NAMESPACE = "namespace"
    SIGNATURE = "signature"
    JSON = "json"
    KIND = "kind"
    MISDIRECTED = "misdirected"  # signed for somebody else and sealed again for me
    NEWER = "newer"  # made by a newer version
    FIELDS = "fields"  # a field missing, of a wrong type, too long, or with characters that hide or turn text
    CLAIM = "claim"  # the signed claim inside is not the sender's, not for me, or its signature does not fit
    CHAIN = "chain"  # what was passed on was not allowed to be
    CARD = "card"  # the new card inside is not its sender's
    CHARTER = "charter"  # not signed by the founder of its round
    TWO_CHARTERS = "two_charters"  # its founder signed another one with the same number
    VOICE = "voice"  # what a member said in a round is not by whom it names, or is about themselves
    NOT_MEMBER = "not_member"  # its sender is in no such round
    CROWDED = "crowded"  # more is said in a round than anybody could look through
    EARLY = "early"  # takes effect only after files that have not come
    OVER = "over"  # of a sequence that ended when its author went on from a backup
    TWICE = "twice"  # of another epoch with a number that is taken: its author's vault runs twice
    FORK = "fork"  # two different files with one place in the sequence
    WITHDRAWN = "withdrawn"  # its author took it back before it came
    REPLAY = "replay"  # this very file was taken in before
    KNOWN = "known"  # this referral was taken in before
