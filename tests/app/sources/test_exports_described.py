"""Exports made from their formats' descriptions, read as those say; the same twice and a newer one that overlaps."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.records.batch import Report
from app.services.importing.owner import WhoAreYou
from app.sources import chat_slices, linkedin, whatsapp
from app.sources import signal as signal_reader
from app.sources.chats import History
from tests.support import exports, exports_described
from tests.support.exports_described import ERAS, LEFT_OUT, LOCALES, Written, talk
from tests.support.jobs import finish
from tests.support.people import NOW, make

BERLIN = ZoneInfo("Europe/Berlin")


def _read(history: History, names: dict[str, str]) -> list[tuple[datetime, str, str]]:
    """Time, who, what, in the order in which it was said."""
    found = [
        (datetime.fromtimestamp(one.moment, UTC), names.get(one.sender, one.sender), one.text) for one in history.said
    ]
    return sorted(found, key=lambda one: one[0])


def _told(said: tuple[Written, ...], zone: ZoneInfo | None, *, seconds: bool = True) -> list[tuple[datetime, str, str]]:
    return [
        ((one.at if seconds else one.at.replace(second=0)).replace(tzinfo=zone or UTC), one.who, one.text)
        for one in said
    ]


@pytest.mark.parametrize("marks", [False, True])
@pytest.mark.parametrize("locale", LOCALES)
def test_whatsapp_in_each_locale(tmp_path: Path, locale: str, marks: bool) -> None:
    text = exports_described.whatsapp(talk(), locale, marks=marks, unsaved=marks)
    assert whatsapp.recognise(text[:4000])
    history = whatsapp.read(str(exports_described.write(tmp_path / "WhatsApp Chat mit Eva Berger.txt", text)), BERLIN)
    names = history.chats[0].people
    assert _read(history, names) == _told(talk(), BERLIN, seconds="ios" in locale)
    assert (history.skipped, history.refused) == ({"system": 1}, ())
    assert [names[key] for key in history.owner] == [exports_described.ME]


@pytest.mark.parametrize("language", LEFT_OUT)
def test_what_whatsapp_leaves_out_says_nothing(language: str) -> None:
    said = tuple(
        Written(at=datetime(2026, 3, 13 + n, 9), who="Eva Berger", text=text)
        for n, text in enumerate((*LEFT_OUT[language], "Wann?"))
    )
    history = whatsapp.history(exports_described.whatsapp(said, f"{language}-android".replace("en", "en-gb")), BERLIN)
    assert [one.text for one in history.said] == ["", "Wann?"]  # a picture is a message without words
    assert history.skipped == {"system": 1, "deleted": 1, "call": 1}


@pytest.mark.parametrize("columns", ERAS)
@pytest.mark.parametrize("other", exports_described.PEOPLE)
def test_linkedin_in_each_era(tmp_path: Path, columns: int, other: str) -> None:
    connections, people = exports_described.linkedin_connections(pages=columns > 9, preamble=columns > 10)
    path = exports.archive(
        tmp_path / "Basic_LinkedInDataExport.zip",
        messages=exports_described.linkedin_messages(talk(), columns, other=other),
        invitations=exports_described.linkedin_invitations(said_pages=columns > 9),
        connections=connections,
    )
    history = linkedin.read(str(path), BERLIN)
    slug = {"Eva Berger": "/in/eva-berger", "Kurt Weiß, MBA": "/in/kurt-weiß"}[other]
    names = {"/in/ida-ich-1a2b": exports_described.ME, slug: "Eva Berger"}
    said = [one for one in _read(history, names) if one[2] != "Hätten Sie Zeit?"]
    assert said == _told(talk(), None)
    # Without pages in the invitations whoever bears the name there is me, with page and without.
    assert history.owner == ("/in/ida-ich-1a2b", *(["linkedin:ida_ich"] if columns == 9 else []))
    drafts = {"draft": 1} if columns >= 12 else {}
    assert history.skipped == {"advertising": 1, "invitation_sent": 1} | drafts
    rows = list(linkedin.lines(str(path), "Connections.csv", "connections"))
    assert len([row for row in rows if row.get("first name")]) == people


def test_signal_as_described(tmp_path: Path) -> None:
    path = exports_described.write(tmp_path / "main.jsonl", exports_described.signal(talk()))
    assert signal_reader.recognise(path.read_text(encoding="utf-8"))
    history = signal_reader.read(str(path))
    names = {key: name for chat in history.chats for key, name in chat.people.items()}
    assert [one for one in _read(history, names) if one[2] != "An alle?"] == _told(talk(), None)
    assert [names[key] for key in history.owner] == [exports_described.ME]
    assert history.skipped == {"system": 1}


def _whatsapp(folder: Path, count: int) -> Path:
    path = folder / "WhatsApp Chat mit Eva Berger.txt"
    return exports_described.write(path, exports_described.whatsapp(talk(count), "de-android"))


def _whatsapp_ios(folder: Path, count: int) -> Path:
    text = exports_described.whatsapp(talk(count), "en-us-ios", marks=True, unsaved=True)
    return exports.archive(folder / "WhatsApp Chat - Eva Berger.zip", **{"_chat.txt": text})


def _signal(folder: Path, count: int) -> Path:
    return exports_described.write(folder / "main.jsonl", exports_described.signal(talk(count)))


def _linkedin(folder: Path, count: int) -> Path:
    """The newer one of a later era, too."""
    text = exports_described.linkedin_messages(talk(count), 10 if count < 15 else 13)
    return exports.archive(folder / "LinkedIn.zip", messages=text, invitations=exports_described.linkedin_invitations())


@pytest.mark.parametrize("made", [_whatsapp, _whatsapp_ios, _signal, _linkedin])
def test_the_same_twice_and_a_newer_one_double_nothing(tmp_path: Path, made: Callable[[Path, int], Path]) -> None:
    space = make(tmp_path / "vault").workspace

    def taken(folder: str, count: int) -> Report:
        (tmp_path / folder).mkdir(exist_ok=True)
        (report,) = finish(space.imports.run([made(tmp_path / folder, count)], now=NOW, zone="Europe/Berlin"))
        return report

    first = taken("first", 12)
    beside = first.taken - 12  # an invitation, a group's message
    assert (first.known, beside in (0, 1)) == (0, True)
    again = taken("first", 12)
    assert (again.taken, again.known) == (0, first.taken)
    newer = taken("second", 20)
    assert (newer.taken, newer.known) == (8, first.taken)
    older = taken("third", 9)
    assert older.taken == 0
    space.close()


def test_chats_of_two_equal_partners_are_asked_about(tmp_path: Path) -> None:
    """Nothing in a file that was renamed tells whose it is: two people in one chat each."""
    space = make(tmp_path / "vault").workspace
    text = exports_described.whatsapp(talk(), "de-ios")
    with pytest.raises(WhoAreYou):
        finish(space.imports.run([exports_described.write(tmp_path / "chat.txt", text)], now=NOW))
    space.close()


def test_slices_are_the_whole(tmp_path: Path) -> None:
    path = str(_signal(tmp_path, 250))
    seen = chat_slices.overview(path, "signal", "", "")
    mine = frozenset(seen.owner)
    rows = [row for at in (0, 100, 200) for row in chat_slices.read(path, "signal", "", "", mine, at, at + 100)]
    assert (seen.count, len({row[0] for row in rows})) == (251, 251)
