"""JSON Resume: real files wholly kept or named, hostile ones refused, and what is too long said."""

import json
from dataclasses import asdict

import pytest

from app.formats import json_resume
from app.formats.json_resume import NoResume
from app.records.profile import MOST, MOST_RESUME
from tests.support import posting_judge
from tests.support.data import shared

RESUME = {
    "basics": {"name": "Eva Berger", "label": "Assistentin", "email": "eva@x.example", "location": {"city": "Kiel"}},
    "work": [
        {"name": "Museum", "position": "Sekretärin", "startDate": "2019-01", "highlights": ["Umzug geplant"]},
        {"company": "Reederei", "url": "https://x.example"},
    ],
    "skills": [{"name": "Büro", "keywords": ["Protokoll", "Reisen"]}],
    "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}],
}


def spelt(resume: object) -> bytes:
    return json.dumps(resume).encode()


def test_who_somebody_is_and_what_they_do() -> None:
    taken = json_resume.read(spelt(RESUME))
    assert taken.text.about == "Eva Berger, Assistentin\nKiel\nDeutsch: Muttersprache"
    assert taken.text.does == "Sekretärin, Museum (2019-01)\n– Umzug geplant\nReederei\nBüro: Protokoll, Reisen"
    assert taken.losses == ("basics.email", "work.url")
    assert (taken.text.seeks, taken.text.vouches) == ("", "")


def test_every_property_of_the_real_files_is_kept_or_named() -> None:
    files = sorted(shared("jobs").glob("json-resume/**/*resume.json"))
    assert len(files) == 5
    lost = []
    for path in files:
        taken = json_resume.read(path.read_bytes())
        assert len(taken.text.about) <= MOST
        assert len(taken.text.does) <= MOST
        lost += [
            f"{path.name} {line}" for line in posting_judge.missing(path.read_bytes(), asdict(taken.text), taken.losses)
        ]
    assert lost == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{",
        b"{}",
        b'{"basics": 3}',
        b'{"basics": {"email": "x"}}',
        b'{"work": [[[]]]}',
        b"[" * 100_000,
        b'{"basics": {"name": "\\ud800"}}',
        b"\xff\xfe\x00",
        b" " * (MOST_RESUME + 1),
    ],
)
def test_all_else_is_refused(data: bytes) -> None:
    with pytest.raises(NoResume):
        json_resume.read(data)


def test_whole_entries_that_do_not_fit_are_named() -> None:
    work = [{"name": f"Haus {number}", "summary": "x" * 700} for number in range(4)]
    taken = json_resume.read(spelt({"basics": {"name": "Eva"}, "work": work}))
    assert taken.text.does.count("Haus") == 2
    assert taken.losses == ("work",)


def test_values_of_another_kind_are_named() -> None:
    resume = {"basics": {"name": "Eva", "label": 3, "summary": ["x"]}, "work": "nothing", "skills": [{"keywords": [1]}]}
    assert json_resume.read(spelt(resume)).losses == ("basics.label", "basics.summary", "skills.keywords", "work")
    deep: object = "x"
    for _ in range(60):
        deep = {"a": deep}
    assert len(json_resume.read(spelt({"basics": {"name": "Eva"}, "meta": deep})).losses) == 1
