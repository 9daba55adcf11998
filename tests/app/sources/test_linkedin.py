"""LinkedIn's tables of all eras: header found by its columns, direction by profile, owner, advertising, nonsense."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.errors import Unreadable
from app.formats import tables
from app.records.exchange import Nature
from app.sources import linkedin
from tests.support import exports
from tests.support.exports import ME_URL, archive, connections, invitations, message, messages

ME = "/in/ida-ich"


def test_a_zip_holds_its_parts_under_whatever_spelling(tmp_path: Path) -> None:
    path = archive(
        tmp_path / "x.zip",
        **{"Basic_LinkedInDataExport/CONNECTIONS.csv": connections(1), "Messages .csv": messages([])},
    )
    assert set(linkedin.parts(str(path))) == {"connections", "messages"}


@pytest.mark.parametrize(("text", "part"), [
    (connections(1), "connections"), (connections(1, urls=False, preamble=False), "connections"),
    (messages([]), "messages"), (messages([], era=2019), "messages"), (invitations(), "invitations"), ("a,b\n1,2", ""),
])  # fmt: skip
def test_a_table_alone_is_known_by_its_columns(tmp_path: Path, text: str, part: str) -> None:
    path = tmp_path / "some.csv"
    path.write_text(text, encoding="utf-8")
    assert linkedin.recognise(text) == part
    assert set(linkedin.parts(str(path))) == ({part} if part else set())


def test_the_header_is_found_below_a_preamble_and_above_it_nothing_is_a_row(tmp_path: Path) -> None:
    for preamble in (True, False):
        path = archive(tmp_path / f"{preamble}.zip", connections=connections(3, preamble=preamble))
        rows = list(linkedin.lines(str(path), "Connections.csv", "connections"))
        assert [row.get("last name") for row in rows] == ["Nach0", "Nach1, MBA", "Nach2"]
    path = archive(tmp_path / "none.zip", connections="a,b\n1,2\n")
    with pytest.raises(Unreadable):
        list(linkedin.lines(str(path), "Connections.csv", "connections"))


@pytest.mark.parametrize("era", [2019, 2023, 2026])
def test_messages_of_each_era(tmp_path: Path, era: int) -> None:
    said = [
        message("c1", 1, "2026-11-17 08:00:00 UTC", "Erste Zeile,\nzweite Zeile?"),
        message("c1", 1, "2026-11-17 09:00:00 UTC", "Ja &amp; gern", sent=True),
        message("c2", 2, "2026-11-18 09:00:00 UTC", "Hallo"),
        message("c2", 2, "2026-11-18 09:30:00 UTC", "Guten Tag", sent=True),
    ]
    history = linkedin.read(str(archive(tmp_path / "x.zip", messages=messages(said, era=era))), UTC)
    assert [(one.sender, one.text) for one in history.said] == [
        ("/in/person-1", "Erste Zeile,\nzweite Zeile?"),
        (ME, "Ja & gern"),
        ("/in/person-2", "Hallo"),
        (ME, "Guten Tag"),
    ]
    assert datetime.fromtimestamp(history.said[0].moment, UTC).isoformat() == "2026-11-17T08:00:00+00:00"
    assert all(ME in chat.people for chat in history.chats)


def test_who_is_named_by_a_name_with_a_comma_stays_whole(tmp_path: Path) -> None:
    said = [message("c1", 1, "2026-11-17 08:00:00 UTC", "Hallo", sent=True, TO="Eva Berger, MBA")]
    history = linkedin.read(str(archive(tmp_path / "x.zip", messages=messages(said))), UTC)
    assert history.chats[0].people == {ME: "Ida Ich", "/in/person-1": "Eva Berger, MBA"}


def test_advertising_spam_drafts_and_the_nameless_are_counted(tmp_path: Path) -> None:
    at = "2026-11-17 08:00:00 UTC"
    said = [
        message("c1", 1, at, '<p class="spinmail-quill-editor">Buchen?</p>'),
        message("c2", 1, at, "Angebot?") | {"FROM": "Firma Ads", "SENDER PROFILE URL": ""},
        message("c3", 1, at, "war da") | {"FROM": "LinkedIn Member", "SENDER PROFILE URL": ""},
        message("c4", 1, at, "Gewinn?", FOLDER="SPAM"),
        message("c5", 1, at, "noch nicht", sent=True) | {"IS MESSAGE DRAFT": "Yes"},
        message("c6", 1, at, ""),
        message("c7", 1, "gestern", "x"),
    ]
    history = linkedin.read(str(archive(tmp_path / "x.zip", messages=messages(said))), UTC)
    assert history.said == ()
    assert history.skipped == {"advertising": 2, "no_sender": 1, "spam": 1, "draft": 1, "empty": 1, "no_date": 1}


def test_invitations_tell_the_owner_and_take_the_zone(tmp_path: Path) -> None:
    path = archive(tmp_path / "x.zip", invitations=invitations())
    history = linkedin.read(str(path), ZoneInfo("Europe/Berlin"))
    (one,) = history.said
    assert (one.sender, one.nature) == ("/in/gerd-fremd", Nature.INVITATION)
    assert datetime.fromtimestamp(one.moment, UTC).isoformat() == "2026-01-29T13:37:00+00:00"
    assert (history.owner, history.skipped) == ((ME,), {"invitation_sent": 1})


def test_invitations_with_names_alone_tell_the_owner_by_name(tmp_path: Path) -> None:
    old = exports.table(exports.INVITED[:5], [["Gerd Fremd", "Ida Ich", "1/29/20, 2:37 PM", "", "INCOMING"]])
    said = [message("c1", 1, "2020-01-01 08:00:00 UTC", "Hallo", sent=True)]
    history = linkedin.read(str(archive(tmp_path / "x.zip", messages=messages(said), invitations=old)), UTC)
    assert history.owner == (ME, "linkedin:ida_ich")
    alone = linkedin.read(str(archive(tmp_path / "y.zip", messages=messages(said))), UTC)
    assert alone.owner == ()


@pytest.mark.parametrize(("url", "key"), [
    ("https://www.linkedin.com/in/Eva-Berger-%C3%A4b/?trk=x", "/in/eva-berger-äb"),
    ("http://de.linkedin.com/in/eva/", "/in/eva"),
    ("", "linkedin:eva_berger"),
])  # fmt: skip
def test_a_person_is_the_profile_else_the_name(url: str, key: str) -> None:
    assert linkedin.person_key(url, "Eva  Berger") == key


def test_a_table_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = messages([message("c1", 1, "2026-11-17 08:00:00 UTC", "Hallo")])
    path = archive(tmp_path / "x.zip", messages=whole + '"' + "x" * (tables.MOST_OF_CELL + 10))
    history = linkedin.read(str(path), UTC)
    assert len(history.said) == 1
    assert [reason for _, reason in history.refused] == ["damaged_table"]


@given(some.lists(some.lists(some.text(max_size=12), max_size=13), max_size=12))
def test_whatever_stands_there_it_gives_a_history(rows: list[list[str]]) -> None:
    header = messages([], era=2026)
    taken = linkedin._Taken(zone=UTC)
    named = [
        linkedin.Line(
            1, dict(zip((cell.lower() for cell in header.strip().replace('"', "").split(",")), row, strict=False))
        )
        for row in rows
    ]
    linkedin._messages(taken, iter(named))
    linkedin._invitations(taken, iter(named))
    assert all(one.sender in taken.people[one.chat] for one in taken.said)


def test_my_address_is_of_no_account() -> None:
    assert linkedin.person_key(ME_URL, "") == ME
