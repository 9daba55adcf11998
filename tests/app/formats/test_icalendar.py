"""Tasks as iCalendar: what a reader finds is what was written, whatever the text."""

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.formats.icalendar import Todo, write

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def todo(title: str = "Antwort", text: str = "", due_on: date = date(2026, 11, 26)) -> Todo:
    return Todo(uid="a@kreis", title=title, text=text, since=NOW, due_on=due_on, alarm_at=NOW)


def read(calendar: str) -> list[tuple[str, str]]:
    """Names and values of unfolded lines, with text as it was (RFC 5545, 3.1 and 3.3.11)."""
    found = []
    for line in calendar.replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        plain, letters = "", iter(value)
        for letter in letters:
            plain += letter if letter != "\\" else {"n": "\n"}.get(after := next(letters), after)
        found.append((name, plain))
    return found


def test_a_task_with_its_alarm() -> None:
    calendar = write([todo("Ruth Kern: Antwort", "Wann, bitte?")], NOW)
    assert [name for name, _ in read(calendar)] == [
        *("BEGIN", "VERSION", "PRODID", "CALSCALE", "BEGIN", "UID", "DTSTAMP", "DTSTART;VALUE=DATE"),
        *("DUE;VALUE=DATE", "SUMMARY", "DESCRIPTION", "STATUS", "CLASS"),
        *("BEGIN", "ACTION", "DESCRIPTION", "TRIGGER;VALUE=DATE-TIME", "END", "END", "END"),
    ]
    values = dict(read(calendar))
    assert (values["DUE;VALUE=DATE"], values["DTSTART;VALUE=DATE"]) == ("20261126", "20261124")
    assert (values["SUMMARY"], values["TRIGGER;VALUE=DATE-TIME"]) == ("Ruth Kern: Antwort", "20261124T093000Z")
    assert "DESCRIPTION:Wann\\, bitte?" in calendar


def test_a_task_due_on_the_day_it_came_has_no_start() -> None:
    assert "DTSTART" not in write([todo(due_on=NOW.date())], NOW)


def test_nothing_is_a_calendar_too() -> None:
    assert read(write([], NOW))[0] == ("BEGIN", "VCALENDAR")


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_any_text_arrives_in_lines_of_75_octets(text: str) -> None:
    calendar = write([todo(text or "-")], NOW)
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    (summary,) = [value for name, value in read(calendar) if name == "SUMMARY"]
    kept = "\n".join((text or "-").splitlines())
    assert summary == "".join(letter for letter in kept if letter == "\n" or (ord(letter) > 31 and ord(letter) != 127))
    assert len(read(calendar)) == 19


@given(st.text(st.characters(codec="utf-8"), max_size=200), st.text(max_size=60))
def test_another_program_reads_it_as_written(text: str, title: str) -> None:
    calendar: Any = Calendar.from_ical(write([todo(title or "-", text), todo("Zweite")], NOW).encode())
    assert calendar.errors == []
    assert (calendar["version"], calendar["calscale"]) == ("2.0", "GREGORIAN")
    first, second = calendar.walk("VTODO")
    assert first.errors == second.errors == []
    assert (first["due"].dt, first["dtstart"].dt, first["status"]) == (date(2026, 11, 26), NOW.date(), "NEEDS-ACTION")
    assert str(second["summary"]) == "Zweite"
    (alarm,) = first.walk("VALARM")
    assert (alarm["action"], alarm["trigger"].dt) == ("DISPLAY", NOW)
    assert "\n" in text or str(first.get("description", "")) in (_plain(text), "")


def _plain(text: str) -> str:
    return "".join(
        letter for letter in "\n".join(text.splitlines()) if letter == "\n" or (ord(letter) > 31 and ord(letter) != 127)
    )
