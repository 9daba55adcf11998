"""Rounds as the command line writes them: the documents' keys stay, lines are for people."""

from collections.abc import Sequence

from app.cli.output import facts, plain, table
from app.cli.sentences import Sentences
from app.errors import Invalid, NotFound
from app.records.ids import RoundId
from app.records.round import Member, Round
from app.workspace import Workspace


def named(opened: Workspace, text: str) -> Round:
    """A round by its id, or by its name where one alone has it. Raises ``NotFound``, ``Invalid``."""
    found = [one for one in opened.peers.rounds.list() if one.name.casefold() == text.casefold()]
    if len(found) == 1:
        return found[0]
    if not text.isascii() or not text.isdigit():
        raise Invalid(field="round", value=text) if found else NotFound(kind="round", id=text)
    return opened.peers.rounds.get(RoundId(int(text)))


def brief(one: Round) -> dict[str, object]:
    """A round in a list."""
    return {
        "id": str(one.id),
        "name": one.name,
        "belonging": one.belonging,
        "members": [member.name for member in one.members],
        "recipients": [member.name for member in one.recipients],
        "changed": one.changed,
        "held": one.held,
    }


def whole(one: Round) -> dict[str, object]:
    charter = one.charter
    return {
        "id": str(one.id),
        "name": one.name,
        "belonging": one.belonging,
        "changed": one.changed,
        "charter": {
            "number": charter.number,
            "founder": charter.founder,
            "passed_on": charter.passed_on,
            "kept": charter.kept,
            "vouchers": charter.needed,
            "issued_at": charter.issued_at,
        },
        "invited_by": None if one.invited_by is None else str(one.invited_by),
        "show_with": one.show_with,
        "held": one.held,
        "members": [_member(member) for member in one.members],
    }


def _member(one: Member) -> dict[str, object]:
    return {
        "name": one.name,
        "identity": one.identity,
        "peer_id": None if one.peer_id is None else str(one.peer_id),
        "state": one.state,
        "belonging": one.belonging,
        "me": one.me,
        "founder": one.founder,
        "vouchers": [
            {
                "name": vouch.name,
                "peer_id": None if vouch.peer_id is None else str(vouch.peer_id),
                "mine": vouch.mine,
                "counts": vouch.counts,
            }
            for vouch in one.vouchers
        ],
        "against": list(one.against),
        "admitted": one.admitted,
        "stopped": one.stopped,
        "receives": one.receives,
        "uninformed": one.uninformed,
    }


def table_of(found: Sequence[Round], sentences: Sentences) -> list[str]:
    word = sentences.word
    rows = (
        (one.id, one.name, sentences.text("belonging", one.belonging.value), ", ".join(_names(one))) for one in found
    )
    return table([word("id"), word("name"), word("state"), word("members")], rows)


def lines(one: Round, sentences: Sentences) -> list[str]:
    """The charter, who signed it, and a line for each member."""
    word, text = sentences.word, sentences.text
    charter, founder = one.charter, one.founder
    said = facts(
        [
            (word("id"), one.id),
            (word("name"), one.name),
            (word("founded_by"), _signed_by(founder, sentences)),
            (word("passed_on"), charter.passed_on),
            (word("not_passed_on"), charter.kept),
            (word("vouchers_needed"), charter.needed),
            (word("state"), text("belonging", one.belonging.value)),
            (word("shown_with"), one.show_with if one.show_with > 1 else ""),
            (word("held_back"), one.held or ""),
        ]
    )
    rows = (
        (
            member.name,
            text("belonging", member.belonging.value),
            ", ".join(_vouchers(member, sentences)),
            word("yes") if member.admitted else word("no"),
            word("yes") if member.receives else "",
        )
        for member in one.members
    )
    headings = [word("name"), word("state"), word("vouchers"), word("admitted"), word("gets_it")]
    changed = ["", word("charter_changed")] if one.changed else []
    return [*said, "", *table(headings, rows), *changed]


def _signed_by(founder: Member | None, sentences: Sentences) -> str:
    if founder is None:
        return ""
    if founder.me or founder.heard or founder.stopped:
        return plain(founder.name)
    return sentences.word("not_verified_by_you", name=plain(founder.name))


def _names(one: Round) -> list[str]:
    return [member.name for member in one.members]


def _vouchers(member: Member, sentences: Sentences) -> list[str]:
    """Names; in brackets those who do not count."""
    called = [(sentences.word("myself") if one.mine else one.name, one.counts) for one in member.vouchers]
    return [name if counts else f"({name})" for name, counts in called]
