"""WhatsApp's chats: every form of a line in the design, the real files with their expected values, and nonsense."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.errors import Unreadable
from app.sources import whatsapp
from app.sources.chats import History
from tests.support.data import shared
from tests.support.exports import android, archive, ios, talk


def _told(history: History) -> list[tuple[str, str, str]]:
    people = history.chats[0].people
    return [
        (datetime.fromtimestamp(one.moment, UTC).isoformat()[:19], people[one.sender], " ".join(one.text.split()))
        for one in history.said
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[04.03.25, 14:05:09] Eva: Hallo", ("2025-03-04T14:05:09", "Eva", "Hallo")),
        ("\u200e[04.03.25, 14:05:09] Eva: \u200eHallo", ("2025-03-04T14:05:09", "Eva", "Hallo")),
        ("\ufeff\u200f[\ufeff04.03.25, 14:05:09] Eva: Hallo", ("2025-03-04T14:05:09", "Eva", "Hallo")),
        ("21.12.16, 23:29 - Eva Berger: Hallo: du", ("2016-12-21T23:29:00", "Eva Berger", "Hallo: du")),
        ("[3/14/25, 2:05:09\u202fPM] Eva: Hi", ("2025-03-14T14:05:09", "Eva", "Hi")),
        ("3/14/25, 12:05\u00a0am - Eva: Hi", ("2025-03-14T00:05:00", "Eva", "Hi")),
        ("14/03/2025, 2:05 p. m. - Eva: Hola", ("2025-03-14T14:05:00", "Eva", "Hola")),
        ("2025/03/14, 14:05 - Eva: Hi", ("2025-03-14T14:05:00", "Eva", "Hi")),
        ("14.3.2025 klo 14.05 - Eva: Moi", ("2025-03-14T14:05:00", "Eva", "Moi")),
        ("14-03-2025 14:05 - Eva: Dag", ("2025-03-14T14:05:00", "Eva", "Dag")),
        ("[14.03.25, 14:05:09] ~\u202fEva: Hallo", ("2025-03-14T14:05:09", "Eva", "Hallo")),
        ("14.03.25, 14:05 - Eva: <Medien ausgeschlossen>", ("2025-03-14T14:05:00", "Eva", "")),
        ("14.03.25, 14:05 - Eva: IMG-1.jpg (Datei angehängt)", ("2025-03-14T14:05:00", "Eva", "")),
        ("[14.03.25, 14:05:09] Eva: \u200e<Anhang: 1.opus>", ("2025-03-14T14:05:09", "Eva", "")),
        ("14.03.25, 14:05 - Eva: Ja <Diese Nachricht wurde bearbeitet.>", ("2025-03-14T14:05:00", "Eva", "Ja")),
    ],
)
def test_a_line(line: str, expected: tuple[str, str, str]) -> None:
    assert _told(whatsapp.history(line, UTC)) == [expected]
    assert whatsapp.recognise(line)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Eva: Diese Nachricht wurde gelöscht.", "deleted"),
        ("Eva: You deleted this message", "deleted"),
        ("Eva: Verpasster Sprachanruf um 14:05", "call"),
        ("Eva: Missed video call", "call"),
        ("Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.", "system"),
        ('Du hast den Gruppennamen zu "A: B" geändert.', "system"),
        ("Alle: \u200eMessages and calls are end-to-end encrypted. Only people in this chat can read", "system"),
    ],
)
def test_what_is_no_message(text: str, reason: str) -> None:
    history = whatsapp.history(f"14.03.25, 14:05 - {text}\n14.03.25, 14:06 - Eva: ja", UTC)
    assert history.skipped == {reason: 1}
    assert len(history.said) == 1


def test_lines_without_a_date_go_on_with_the_message() -> None:
    (said,) = whatsapp.history("14.03.25, 14:05 - Eva: eins\nzwei: 3\r\n\nvier", UTC).said
    assert said.text == "eins\nzwei: 3\n\nvier"


@pytest.mark.parametrize(
    ("days", "order"),
    [
        (["13/01/25", "02/02/25"], "dmy"),
        (["01/13/25", "02/02/25"], "mdy"),
        (["01/02/25", "02/02/25", "03/02/25"], "dmy"),
        (["02/01/25", "02/02/25", "02/03/25"], "mdy"),
        (["2025/01/02"], "ymd"),
        (["02.03.25"], "dmy"),
    ],
)
def test_the_order_of_day_and_month_is_inferred(days: list[str], order: str) -> None:
    text = "".join(f"{day}, 14:05 - Eva: x{at}\n" for at, day in enumerate(days))
    assert whatsapp.inferred(tuple(whatsapp._lines(text))) == order


def test_names_of_pictures_tell_the_order_and_the_user_overrides_it() -> None:
    text = "05/12/24, 14:05 - Eva: IMG-20241205-WA0001.jpg (file attached)\n"
    assert _told(whatsapp.history(text, UTC))[0][0] == "2024-12-05T14:05:00"
    assert _told(whatsapp.history(text, UTC, order="mdy"))[0][0] == "2024-05-12T14:05:00"


def test_times_are_of_the_zone_given_over_a_change_of_clocks() -> None:
    text = "29.03.25, 12:00 - Eva: a\n30.03.25, 12:00 - Eva: b\n"
    told = _told(whatsapp.history(text, ZoneInfo("Europe/Berlin")))
    assert [one[0] for one in told] == ["2025-03-29T11:00:00", "2025-03-30T10:00:00"]


def test_a_day_that_does_not_exist_is_refused_by_its_line() -> None:
    history = whatsapp.history("31.01.25, 14:05 - Eva: a\n31.02.25, 14:05 - Eva: b\n", UTC)
    assert (len(history.said), history.refused) == (1, ((2, "no_date"),))


def test_the_name_of_the_file_says_who_is_the_other(tmp_path: Path) -> None:
    text = android(talk())
    named = whatsapp.history(text, UTC, title="Eva Berger")
    assert (named.owner, named.chats[0].counterpart) == (("whatsapp:ida_ich",), "whatsapp:eva_berger")
    path = archive(tmp_path / "WhatsApp Chat - Eva Berger.zip", **{"_chat.txt": ios(talk())})
    assert whatsapp.read(str(path), UTC).owner == ("whatsapp:ida_ich",)
    mine_alone = whatsapp.history("14.03.25, 14:05 - Ida Ich: Hallo", UTC, title="Eva Berger")
    assert (mine_alone.owner, sorted(mine_alone.chats[0].people)) == (
        ("whatsapp:ida_ich",),
        ["whatsapp:eva_berger", "whatsapp:ida_ich"],
    )


def test_who_is_not_saved_is_known_by_the_number() -> None:
    assert whatsapp.key("\u202a+49\u00a0170\u00a01234567\u202c") == "+491701234567"
    assert whatsapp.key("~\u202fEva  Berger") == "whatsapp:eva_berger"
    assert whatsapp.key("Otto 2") == "whatsapp:otto_2"


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes(b"14.03.25, 14:05 - Eva: \xff\xfe\xfa")
    with pytest.raises(Unreadable):
        whatsapp.read(str(path), UTC)


@pytest.mark.parametrize("name", ["[mmddyy]_24hrs", "ddmmyy_24hrs", "mmddyy_24hrs", "mmddyyyy_12hrs", "yyyymmdd_24hrs"])
def test_real_files_give_what_is_expected_of_them(name: str) -> None:
    folder = shared("exports", "chat-miner", "whatsapp")
    expected = json.loads((folder / "target.json").read_text(encoding="utf-8"))
    told = _told(whatsapp.read(str(folder / f"test_{name}.txt"), UTC))
    assert told[::-1] == [(one["timestamp"], one["author"], one["message"]) for one in expected]


def test_one_chat_in_two_languages_and_on_two_phones_is_one_chat() -> None:
    folder = shared("exports", "whatsapp-whatsr")
    told = {file.stem: _told(whatsapp.read(str(file), UTC)) for file in sorted(folder.glob("*.txt"))}
    assert len(told) == 6
    # Lines of one minute stand in another order in some of the files; who wrote how often is the same in all.
    counts = [Counter(who for _, who, _ in one) for one in told.values()]
    assert all(one == counts[0] and one.total() == 42 for one in counts)


@pytest.mark.parametrize(
    ("file", "count", "first"),
    [
        ("whatsapp-whats-reader/parser-tests/german-format-test.txt", 6, "2024-12-10T14:30:00"),
        ("whatsapp-whats-reader/parser-tests/asian-format-test.txt", 5, "2024-12-10T14:30:00"),
        ("whatsapp-whats-reader/parser-tests/bracketed-year-first-test.txt", 3, "2018-06-13T01:56:00"),
        ("whatsapp-whats-reader/chats/ios-group-chat/_chat.txt", 33, "2024-12-05T08:10:23"),
        ("whatsapp-whats-reader/chats/ios-private-chat/_chat.txt", 43, ""),
        ("whatsapp-whatstk/lorem-2000.txt", 2000, ""),
        ("whatsapp-whatstk/pokemon.txt", 18, ""),
    ],
)
def test_other_real_files_lose_nothing(file: str, count: int, first: str) -> None:
    history = whatsapp.read(str(shared("exports", *file.split("/"))), UTC)
    assert (len(history.said), history.refused) == (count, ())
    assert not first or _told(history)[0][0] == first


@given(some.text(alphabet=some.sampled_from("0123456789./-[], :\n~EvaPM\u200e\u202f<>"), max_size=300))
def test_whatever_stands_there_it_gives_a_history(text: str) -> None:
    history = whatsapp.history(text, UTC)
    assert all(one.sender in history.chats[0].people for one in history.said)
    whatsapp.recognise(text)
