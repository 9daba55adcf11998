"""Open replies as groups and rows: who, the sentence that asks, how many working days it waits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.choices import Choices
from app.records.obligation import Level, Obligation, Side, Why
from app.records.reminder import REMINDING, waiting_days
from ui.runtime import i18n
from ui.runtime.media import OF_MEDIUM
from ui.runtime.rows import Entry, Ink, Row, Section, ended
from ui.widgets.avatar import look


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Open replies by what they are: mine, promised, theirs; ``coming`` is what is not due or put off."""

    mine: tuple[Obligation, ...] = field(default=(), repr=False)
    promised: tuple[Obligation, ...] = field(default=(), repr=False)
    theirs: tuple[Obligation, ...] = field(default=(), repr=False)
    coming: tuple[Obligation, ...] = field(default=(), repr=False)

    @property
    def all_answered(self) -> bool:
        """I owe nobody, and nothing that is owed to me is due."""
        return not self.mine and not self.promised and not self.theirs


def sort(obligations: Sequence[Obligation], now: datetime) -> Sorted:
    """The longest waiting first. Theirs that are not due yet stand with the others as long as anything is due."""
    reminding = [one for one in obligations if one.level in REMINDING and one.settlement is None]
    put_off = [one for one in reminding if _is_put_off(one, now)]
    open_now = sorted((one for one in reminding if not _is_put_off(one, now)), key=lambda one: one.since)
    mine = tuple(one for one in open_now if one.side is Side.MINE and one.level is Level.ASKED)
    promised = tuple(one for one in open_now if one.side is Side.MINE and one.level is Level.PROMISED)
    theirs = tuple(one for one in open_now if one.side is Side.THEIRS)
    if mine or promised or any(one.due_at <= now for one in theirs):
        return Sorted(mine=mine, promised=promised, theirs=theirs, coming=tuple(put_off))
    coming = sorted((*theirs, *put_off), key=_appears)
    return Sorted(coming=tuple(coming))


def _is_put_off(obligation: Obligation, now: datetime) -> bool:
    return obligation.snoozed_until is not None and obligation.snoozed_until > now


def waiting(obligations: Iterable[Obligation], now: datetime) -> set[int]:
    """What is open and not put off."""
    return {one.id for one in obligations if not _is_put_off(one, now)}


def to_answer(obligations: Sequence[Obligation], now: datetime) -> list[int]:
    """What I owe and promised, in the order of the list."""
    found = sort(obligations, now)
    return [one.id for one in (*found.mine, *found.promised)]


def owing(obligations: Iterable[Obligation]) -> tuple[int, int]:
    """How many open replies are mine and theirs, those put off too."""
    sides = [one.side for one in obligations if one.level in REMINDING and one.settlement is None]
    return sides.count(Side.MINE), sides.count(Side.THEIRS)


def _appears(obligation: Obligation) -> datetime:
    """When it reminds next."""
    return max(obligation.due_at, obligation.snoozed_until or obligation.due_at)


def entries(sorted_: Sorted, now: datetime, choices: Choices, more: Sequence[Entry] = ()) -> list[Entry]:
    """The groups that hold anything, each under its head; when all is answered, what comes next.

    ``more`` are the groups of peers who wait for a word and of leads that need a step.
    """
    translate = QCoreApplication.translate
    unit = translate("Today", "working days")
    made: list[Entry] = []
    for title, group in (
        (translate("Today", "You owe"), sorted_.mine),
        (translate("Today", "You promised"), sorted_.promised),
        (translate("Today", "They owe you"), sorted_.theirs),
    ):
        if group:
            made.append(Section(title=title, count=i18n.number(len(group)), unit=unit))
            made += [row(one, now, choices) for one in group]
    made += more
    if sorted_.coming:
        made.append(Section(title=translate("Today", "Coming next")))
        made += [_coming(one, now) for one in sorted_.coming]
    return made


def sentence(obligation: Obligation) -> str:
    """The sentence as the list says it: mine are introduced, so that one sees who speaks."""
    translate = QCoreApplication.translate
    said = i18n.begun(obligation.sentence or obligation.subject)
    if obligation.why is Why.NOTED:
        return said  # the user's own words, which say who owes whom
    if obligation.level is Level.PROMISED:
        form = (
            translate("Today", "You wrote: %1") if obligation.side is Side.MINE else translate("Today", "Promised: %1")
        )
        return form.replace("%1", said)
    return translate("Today", "You asked: %1").replace("%1", said) if obligation.side is Side.THEIRS else said


def row(obligation: Obligation, now: datetime, choices: Choices) -> Row:
    """One open reply; its number is coloured from the day on which it is due."""
    days = waiting_days(obligation.since, now, choices)
    over = obligation.due_at <= now
    ink = (Ink.DUE if obligation.side is Side.MINE else Ink.OWED) if over else Ink.FAINT
    said = sentence(obligation)
    translate = QCoreApplication.translate
    wait = translate("Today", "waits %n working day(s)", None, days)
    return Row(
        id=obligation.id,
        look=look(obligation.contact_id, obligation.name),
        title=obligation.name,
        beside=obligation.organisation,
        sentence=said,
        number=i18n.number(days),
        ink=ink,
        icon=OF_MEDIUM[obligation.medium],
        spoken=f"{obligation.name}: {ended(said)} {wait}",
    )


def _coming(obligation: Obligation, now: datetime) -> Row:
    """What reminds later, with the day on which it does."""
    when = _appears(obligation)
    near = (when - now).days < 6
    day = i18n.weekday(when) if near else i18n.day(when, today=now.astimezone().date())
    said = sentence(obligation)
    return Row(
        id=obligation.id,
        look=look(obligation.contact_id, obligation.name),
        title=obligation.name,
        beside=obligation.organisation,
        sentence=said,
        number=day,
        icon=OF_MEDIUM[obligation.medium],
        spoken=f"{obligation.name}: {ended(said)} {i18n.long_day(when)}",
    )
