"""Leads, peers and referrals as the command line writes them: the documents' keys stay, lines are for people."""

from collections.abc import Sequence
from datetime import date

from app.cli.output import facts, plain, table
from app.cli.sentences import Sentences
from app.records.lead import Lead, Vacancy
from app.records.peer import Me, Peer
from app.records.referral import Claim, Gap, Inspection, Quarantined, Referral, ReferralLine
from app.records.statement import Link, Statement, Voucher
from app.records.step import Step


def vacancy(one: Vacancy) -> dict[str, object]:
    return {
        "title": one.title,
        "organisation": one.organisation,
        "place": one.place,
        "employment": one.employment,
        "pay": one.pay,
        "starts": one.starts,
        "apply_by": one.apply_by,
        "link": one.link,
        "description": one.description,
    }


def lead(one: Lead) -> dict[str, object]:
    return {
        "id": str(one.id),
        **vacancy(one.vacancy),
        "stage": one.stage,
        "told_by": None if one.told_by is None else str(one.told_by),
        "told_by_name": one.told_by_name,
        "source": one.source,
        "contact": one.contact,
        "confidential": one.confidential,
        "notes": one.notes,
        "next_step": one.next_step,
        "next_step_on": one.next_step_on,
        "steps": [
            {"id": str(step.id), "words": step.words, "due_on": step.due_on, "done_on": step.done_on}
            for step in one.steps
        ],
        "added_at": one.added_at,
        "changed_at": one.changed_at,
    }


def leads(found: tuple[Lead, ...], sentences: Sentences) -> list[str]:
    word = sentences.word
    headings = [word("id"), word("title"), word("organisation"), word("stage"), word("apply_by")]
    rows = (
        (one.id, one.title, one.vacancy.organisation, sentences.text("stage", one.stage.value), one.vacancy.apply_by)
        for one in found
    )
    return table(headings, rows)


def lead_facts(one: Lead, sentences: Sentences) -> list[str]:
    word = sentences.word
    return facts(
        [
            (word("id"), one.id),
            *vacancy_pairs(one.vacancy, sentences),
            (word("stage"), sentences.text("stage", one.stage.value)),
            (word("told_by"), one.told_by_name),
            (word("source"), one.source),
            (word("contact"), one.contact),
            (word("confidential"), word("yes") if one.confidential else ""),
            (word("notes"), one.notes),
            *((word("step_done" if step.done_on else "step_open"), _step(step)) for step in one.steps),
        ]
    )


def _step(one: Step) -> str:
    day = one.done_on or one.due_on
    return ", ".join(part for part in (one.words, day and day.isoformat(), f"({one.id})") if part)


def vacancy_pairs(one: Vacancy, sentences: Sentences) -> list[tuple[str, object]]:
    return [(sentences.word(name), value) for name, value in vacancy(one).items()]


def me(one: Me) -> dict[str, object]:
    return {
        "identity": one.identity,
        "name": one.name,
        "part": one.part,
        "number": one.number,
        "recipient": one.recipient,
        "signer": one.signer,
        "opens_until": one.opens_until,
    }


def peer(one: Peer, signer: str) -> dict[str, object]:
    return {
        "id": str(one.id),
        "name": one.name,
        "identity": one.card.identity,
        "part": one.card.part,
        "state": one.state,
        "contact_id": None if one.contact_id is None else str(one.contact_id),
        "card_number": one.card.number,
        "added_at": one.added_at,
        "verified_at": one.verified_at,
        "heard_by": one.heard_by,
        "same_name_as": list(one.same_name_as),
        "renewed": one.renewed,
        "renewed_at": one.renewed_at,
        "said_to_be": None if one.said_to_be is None else str(one.said_to_be),
        "signer": signer,
    }


def peers(found: tuple[Peer, ...], sentences: Sentences) -> list[str]:
    word = sentences.word
    rows = (
        (one.id, one.name, sentences.text("part", one.card.part.value), sentences.text("peer", one.state.value))
        for one in found
    )
    return table([word("id"), word("name"), word("part"), word("state")], rows)


def claim(one: Claim) -> dict[str, object]:
    """What an author says; shared by referrals in the vault and files that are only inspected."""
    return {
        "claim": one.id,
        "author": one.author,
        "author_name": one.name,
        "issued_at": one.issued_at,
        "expires_on": one.terms.expires_on,
        "reshare": one.terms.reshare,
        "consent": one.terms.consent,
        "vacancy": vacancy(one.vacancy),
        "vetting": {
            "basis": one.vetting.basis,
            "since": one.vetting.since,
            "relation": one.vetting.relation,
            "interest": one.vetting.interest,
            "confidence": one.vetting.confidence,
            "words": one.vetting.words,
        },
    }


def referral(one: Referral) -> dict[str, object]:
    return {
        "id": str(one.id),
        "direction": one.direction,
        **claim(one.claim),
        "lead_id": None if one.lead_id is None else str(one.lead_id),
        "peer_id": None if one.peer_id is None else str(one.peer_id),
        "peer_name": one.peer_name,
        "deliveries": [
            {
                "peer_id": None if delivery.peer_id is None else str(delivery.peer_id),
                "name": delivery.peer_name,
                "code": delivery.code,
                "handed_at": delivery.handed_at,
            }
            for delivery in one.deliveries
        ],
        "received_at": one.received_at,
        "withdrawn_at": one.withdrawn_at,
        "gap": one.gap,
        "round_id": None if one.round_id is None else str(one.round_id),
        "held": one.held,
    }


def referrals(found: Sequence[Referral], sentences: Sentences) -> list[str]:
    return _listed([(one, one.claim.terms.expires_on) for one in found], sentences)


def referral_lines(found: Sequence[ReferralLine], sentences: Sentences) -> list[str]:
    return _listed([(one, one.expires_on) for one in found], sentences)


def _listed(found: Sequence[tuple[Referral | ReferralLine, date | None]], sentences: Sentences) -> list[str]:
    word = sentences.word
    headings = [word("id"), word("way"), word("title"), word("whom"), word("valid_until")]
    rows = (
        (one.id, word(one.direction.value), one.title or word("withdrawn"), ", ".join(one.names), until)
        for one, until in found
    )
    return table(headings, rows)


def referral_line(one: ReferralLine) -> dict[str, object]:
    return {
        "id": str(one.id),
        "direction": one.direction,
        "title": one.title,
        "names": list(one.names),
        "peer_id": None if one.peer_id is None else str(one.peer_id),
        "expires_on": one.expires_on,
        "new": one.new,
        "withdrawn": one.withdrawn,
    }


def gap(one: Gap) -> dict[str, object]:
    return {
        "peer_id": str(one.peer_id),
        "peer_name": one.peer_name,
        "missing": list(one.missing),
        "newest": one.newest,
        "forked": one.forked,
    }


def gap_lines(found: Sequence[Gap], sentences: Sentences) -> list[str]:
    """A sentence for each sequence that lacks files, and for each that contradicts itself."""
    lines = []
    for one in found:
        if one.forked:
            lines.append(sentences.word("files_fork", name=one.peer_name))
        if one.missing:
            numbers = ", ".join(map(str, one.missing))
            lines.append(sentences.word("files_missing", name=one.peer_name, numbers=numbers, newest=one.newest))
    return lines


def claim_facts(one: Claim, sentences: Sentences) -> list[str]:
    """Who vouches, how they know, in whose interest, until when, and what may be done with it."""
    word, text, vetting = sentences.word, sentences.text, one.vetting
    return facts(
        [
            (word("voucher"), one.name),
            *vacancy_pairs(one.vacancy, sentences),
            (word("basis"), text("basis", vetting.basis.value)),
            (word("since"), vetting.since),
            (word("relation"), vetting.relation),
            (word("interest"), text("interest", vetting.interest.value)),
            (word("confidence"), text("confidence", vetting.confidence.value)),
            (word("words"), vetting.words),
            (word("valid_until"), one.terms.expires_on),
            (word("reshare"), text("reshare", one.terms.reshare.value)),
        ]
    )


def inspection(one: Inspection) -> dict[str, object]:
    return {
        "verdict": one.verdict,
        "kind": one.kind or None,
        "author": one.author or None,
        "author_name": one.author_name or None,
        "to": one.to or None,
        "known": one.known,
        "referral": None if one.claim is None else claim(one.claim),
    }


def waiting(one: Quarantined) -> dict[str, object]:
    return {"id": str(one.id), "reason": one.reason, "size": one.size, "at": one.at}


def statement(one: Statement) -> dict[str, object]:
    said = one.said
    return {
        "id": str(one.id),
        "kind": said.kind,
        "mine": one.mine,
        "peer_id": str(one.peer_id),
        "peer_name": one.peer_name,
        "claim": said.claim,
        "words": said.words,
        "token": said.token or None,
        "digest": said.digest or None,
        "basis": said.basis,
        "since": said.since,
        "name": said.name or None,
        "reach": said.reach or None,
        "relayed": said.relayed,
        "at": one.at,
        "settled_at": one.settled_at,
    }


def statements(found: Sequence[Statement], sentences: Sentences) -> list[str]:
    word = sentences.word
    headings = [word("id"), word("at"), word("whom"), word("kind"), word("words")]
    rows = (
        (
            one.id,
            one.at,
            f"→ {one.peer_name}" if one.mine else one.peer_name,
            sentences.text("statement", one.said.code),
            ", ".join(part for part in (one.said.name, one.said.reach, one.said.words) if part),
        )
        for one in found
    )
    return table(headings, rows)


def voucher(one: Voucher) -> dict[str, object]:
    return {
        "peer_id": str(one.peer_id),
        "contact_id": None if one.contact_id is None else str(one.contact_id),
        "name": one.name,
        "endorsed": one.endorsed,
    }


def link(one: Link) -> dict[str, object]:
    verified = None if one.peer_id is None else str(one.peer_id)
    return {**claim(one.claim), "peer_id": verified, "verified": one.peer_id is not None, "withdrawn": one.withdrawn}


def link_line(one: Link, sentences: Sentences) -> str:
    """Who is said to stand behind it; the name is what the claim says of itself."""
    line = sentences.word("also_from" if one.peer_id is not None else "said_to_be_from", name=plain(one.claim.name))
    return f"{line} {sentences.word('claim_taken_back')}" if one.withdrawn else line
