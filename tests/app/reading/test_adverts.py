"""Adverts in every dress: pages with JSON-LD, microdata or RDFa, JSON, mail, plain words; and real examples."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.reading import adverts
from app.reading.adverts import NoAdvert, read, vacancy_of, written
from tests.support import posting_judge
from tests.support.data import shared

TODAY = date(2026, 11, 24)
POSTING: dict[str, object] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Assistenz der Leitung",
    "hiringOrganization": {"@type": "Organization", "name": "Museum am Hafen", "sameAs": "https://museum.example"},
    "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Bremen"}},
    "description": "<p>Sie leiten das <b>Vorzimmer</b>.</p><script>alert(1)</script>",
    "validThrough": "2026-12-18T23:59",
    "industry": "Museen",
    "applicationContact": {"@type": "ContactPoint", "name": "Frau Vogt", "email": "vogt@museum.example"},
}
SPELT = json.dumps(POSTING).replace("</", "<\\/")
PAGE = f"<html><body><h1>Karriere</h1><script type='application/ld+json'>{SPELT}</script></body></html>"


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode(),
        PAGE.replace("JobPosting", "http://schema.org/JobPosting").encode("utf-16"),
        json.dumps(POSTING).encode(),
        json.dumps({"@graph": [{"@type": "WebPage"}, POSTING]}).encode(),
        b"\xef\xbb\xbf" + json.dumps([POSTING]).encode(),
    ],
)
def test_a_job_posting_is_found_wherever_it_stands(data: bytes) -> None:
    advert = read(data, TODAY)
    vacancy = advert.vacancy
    assert (vacancy.title, vacancy.organisation, vacancy.place) == (
        "Assistenz der Leitung",
        "Museum am Hafen",
        "Bremen",
    )
    assert vacancy.apply_by == date(2026, 12, 18)
    assert vacancy.description == "Sie leiten das Vorzimmer."
    assert advert.contact == "Frau Vogt, vogt@museum.example"
    assert json.loads(advert.posting)["industry"] == "Museen"


def test_halves_of_signs_that_no_vault_can_keep_are_replaced() -> None:
    advert = read(json.dumps(POSTING | {"title": "Leitung \ud800", "x\udc00": "\ud83d\ude00"}).encode(), TODAY)
    assert (advert.vacancy.title, json.loads(advert.posting)["x\ufffd"]) == ("Leitung \ufffd", "\U0001f600")


def test_what_was_not_changed_is_written_as_it_came() -> None:
    advert = read(PAGE.encode(), TODAY)
    assert written(advert.vacancy, advert.contact, advert.posting) == POSTING
    other = written(vacancy_of(POSTING | {"title": "Leitung"}), "", advert.posting)
    assert other["title"] == "Leitung"
    assert "applicationContact" not in other
    assert other["hiringOrganization"] == POSTING["hiringOrganization"]


def test_a_mail_and_bare_words_are_read_as_text() -> None:
    mail = (
        b"From: Eva <eva@post.example>\nSubject: Teamassistenz (m/w/d) in Kiel\n"
        b"Content-Type: text/plain; charset=utf-8\n\nHafen GmbH sucht. Bewerbungsschluss: 1.12.2026\n"
    )
    for data in (mail, b"Teamassistenz (m/w/d) in Kiel\nHafen GmbH\nBewerbungsschluss: 1.12.2026"):
        vacancy = read(data, TODAY).vacancy
        assert (vacancy.title, vacancy.organisation, vacancy.place) == ("Teamassistenz", "Hafen GmbH", "Kiel")
        assert vacancy.apply_by == date(2026, 12, 1)
    page = "<html><head><meta charset=iso-8859-1></head><p>Büroleitung (m/w/d)<p>Köln</html>".encode("iso-8859-1")
    assert read(page, TODAY).vacancy.title == "Büroleitung"


@pytest.mark.parametrize("data", [b"", b"{}", b"[", b"{" * 5000, b'{"@type": "Person"}', b"\0" * 20, b"<html></html>"])
def test_where_no_job_is_told_of_that_is_said(data: bytes) -> None:
    with pytest.raises(NoAdvert):
        read(data, TODAY)


def test_what_is_too_long_is_named_as_a_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    long = POSTING | {"responsibilities": "x" * 70_000}
    advert = read(json.dumps(long).encode(), TODAY)
    assert advert.losses == ("responsibilities",)
    assert "responsibilities" not in json.loads(advert.posting)
    broken = PAGE.replace("</body>", "<script type='application/ld+json'>{</script></body>")
    assert read(broken.encode(), TODAY).losses == ("json",)
    text = "Assistenz (m/w/d)\n" + "x" * 9_000
    assert read(text.encode(), TODAY).losses == ("description",)
    monkeypatch.setattr(adverts, "MOST", 20)
    assert read(text.encode(), TODAY).losses == ("file",)


def test_every_property_of_the_real_examples_is_kept_or_named() -> None:
    folder = shared("jobs")
    examples = [*folder.glob("schemaorg-examples/*"), *folder.glob("json-resume/*/sample.job.json")]
    assert len(examples) == 12
    lost = [line for path in sorted(examples) for line in _judged(path)]
    assert lost == []


def _judged(path: Path) -> list[str]:
    data = path.read_bytes()
    advert = read(data, TODAY)
    again = written(advert.vacancy, advert.contact, advert.posting)
    assert read(json.dumps(again).encode(), TODAY).vacancy == advert.vacancy
    return [f"{path.name} {line}" for line in posting_judge.missing(data, again, advert.losses)]


def test_the_judge_notices_what_is_gone() -> None:
    data = json.dumps(POSTING).encode()
    assert posting_judge.missing(data, POSTING | {"industry": ""}, ()) == ["industry: Museen"]
    assert posting_judge.missing(data, POSTING | {"industry": ""}, ("industry",)) == []
    page = b'<div itemscope><span itemprop="title">Assistenz</span></div>'
    assert posting_judge.missing(page, {"title": "x"}, ()) == ["title: Assistenz"]
