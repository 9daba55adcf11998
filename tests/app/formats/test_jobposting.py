"""JobPosting: round trip, and the examples of schema.org."""

import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import jobposting
from app.records.lead import Vacancy
from tests.support.data import shared
from tests.support.sharing import VACANCY

WORDS = st.text(max_size=30).map(str.strip)


def test_round_trip_of_a_full_one() -> None:
    assert jobposting.read(jobposting.write(VACANCY)) == VACANCY


@given(st.builds(Vacancy, title=WORDS, organisation=WORDS, place=WORDS, pay=WORDS, employment=WORDS, description=WORDS))
def test_round_trip(vacancy: Vacancy) -> None:
    assert jobposting.read(json.loads(json.dumps(jobposting.write(vacancy)))) == vacancy


def test_empty_parts_are_left_out() -> None:
    assert set(jobposting.write(Vacancy(title="x"))) == {"@context", "@type", "title"}


@pytest.mark.parametrize("strange", [None, True, 3, [], [[]], {}, {"name": {}}, [{"name": []}], "text"])
def test_strange_parts_are_left_out(strange: object) -> None:
    names = ("title", "hiringOrganization", "jobLocation", "baseSalary", "validThrough", "url", "employmentType")
    vacancy = jobposting.read(dict.fromkeys(names, strange))
    assert isinstance(vacancy.title, str)
    assert vacancy.apply_by is None
    assert vacancy.link == ""


def test_a_link_is_of_the_web() -> None:
    assert jobposting.read({"url": "javascript:alert(1)"}).link == ""


def test_the_usual_ways_to_write_place_pay_and_day() -> None:
    vacancy = jobposting.read(
        {
            "title": "Office Manager",
            "hiringOrganization": {"name": "Weber"},
            "jobLocation": [{"address": {"addressLocality": "Dresden", "addressCountry": {"name": "DE"}}}],
            "baseSalary": {"currency": "EUR", "value": {"minValue": 52000, "maxValue": 58000, "unitText": "YEAR"}},
            "employmentType": ["FULL_TIME", "PART_TIME"],
            "validThrough": "2026-12-18T23:59",
        }
    )
    assert (vacancy.place, vacancy.pay) == ("Dresden, DE", "52000 – 58000 EUR YEAR")
    assert (vacancy.employment, vacancy.apply_by) == ("FULL_TIME, PART_TIME", date(2026, 12, 18))


def test_the_examples_of_schema_org_have_a_title() -> None:
    found = 0
    for path in sorted(shared("jobs", "schemaorg-examples").iterdir()):
        text = path.read_text(encoding="utf-8")
        pieces = re.findall(r'(?s)<script type="application/ld\+json">(.*?)</script>', text) or [text]
        for piece in pieces:
            for posting in _postings(piece):
                assert jobposting.read(posting).title, path.name
                found += 1
    assert found >= 3


def _postings(text: str) -> list[dict[str, Any]]:
    try:
        value = json.loads(text)
    except ValueError:
        return []
    entries = value if isinstance(value, list) else [value]
    return [entry for entry in entries if isinstance(entry, dict) and entry.get("@type") == "JobPosting"]
