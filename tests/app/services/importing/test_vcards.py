"""Address books taken in: new people, known ones, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.batch import Report
from app.records.contact import Channel, ChannelKind, ContactDraft, Ring, Standing
from app.records.job import Elsewhere, Paused
from app.services.importing import vcards
from app.workspace import Workspace
from tests.support.data import shared
from tests.support.jobs import finish
from tests.support.people import NOW, make


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Workspace]:
    opened = make(tmp_path / "vault").workspace
    yield opened
    opened.close()


def _take(vault: Workspace, tmp_path: Path, *cards: str, standing: Standing | None = None) -> Report:
    path = tmp_path / "book.vcf"
    path.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\n{card}\nEND:VCARD\n" for card in cards), encoding="utf-8")
    preview = finish(vcards.take_in(vault._database, [path], now=NOW, standing=standing, preview=True))
    report = finish(vcards.take_in(vault._database, [path], now=NOW, standing=standing))
    assert preview.batch_id is None
    assert (preview.taken, preview.known, preview.people, preview.refused) == (
        report.taken,
        report.known,
        report.people,
        report.refused,
    )
    return report


EVA = "FN:Eva Heide\nUID:1\nEMAIL:eva@x.example\nTEL:+49 1\nORG:Nordlicht\nCATEGORIES:A"


def test_a_new_person_is_known_not_circle(vault: Workspace, tmp_path: Path) -> None:
    report = _take(vault, tmp_path, EVA)
    (eva,) = vault.contacts.list()
    assert (report.taken, report.people, eva.standing, eva.organisation) == (1, 1, Standing.KNOWN, "Nordlicht")
    assert (eva.given, eva.family, eva.labels, len(eva.channels)) == ("Eva", "Heide", ("A",), 2)
    assert not eva.vetted


def test_the_same_again_gives_nothing_new(vault: Workspace, tmp_path: Path) -> None:
    _take(vault, tmp_path, EVA, "FN:Jo")
    again = _take(vault, tmp_path, EVA, "FN:Jo")
    assert (again.taken, again.known, again.people) == (0, 2, 0)


def test_a_like_name_and_number_alone_are_two_people_until_somebody_says_otherwise(
    vault: Workspace, tmp_path: Path
) -> None:
    _take(vault, tmp_path, EVA)
    _take(vault, tmp_path, "FN:Eva Heide\nTEL:+491")
    assert len(vault.contacts.list()) == 2


@pytest.mark.parametrize(
    "newer",
    [
        "FN:Eva Heide\nUID:1\nTITLE:Leiterin",
        "FN:Heide\\, Eva\nEMAIL:EVA@x.example\nTITLE:Leiterin",
        "FN:Dr. Eva Heide\nEMAIL:eva@x.example\nTEL:+491\nTITLE:Leiterin\nORG:Andere",
    ],
)
def test_a_newer_card_fills_what_is_empty(vault: Workspace, tmp_path: Path, newer: str) -> None:
    _take(vault, tmp_path, EVA)
    report = _take(vault, tmp_path, newer)
    (eva,) = vault.contacts.list()
    assert (report.taken, report.people, eva.role, eva.organisation) == (1, 0, "Leiterin", "Nordlicht")
    assert report.batch_id is not None
    vcards.take_back(vault._database, report.batch_id, NOW)
    assert [one.role for one in vault.contacts.list()] == [""]


def test_other_people_stay_other_people(vault: Workspace, tmp_path: Path) -> None:
    _take(vault, tmp_path, EVA)
    report = _take(vault, tmp_path, "FN:Otto Heide\nTEL:+491\nEMAIL:otto@x.example", "FN:Jo Beck\nUID:1")
    assert report.people == 2
    otto = next(one for one in vault.contacts.list() if one.given == "Otto")
    assert [one.value for one in otto.channels] == ["otto@x.example"]  # the number stays Eva's


def test_who_waited_or_was_only_an_address_is_known_now(vault: Workspace, tmp_path: Path) -> None:
    mail = Channel(kind=ChannelKind.MAIL, value="eva@x.example", key="eva@x.example")
    draft = ContactDraft(name="eva@x.example", standing=Standing.SCREENED, channels=(mail,))
    number = vault.contacts.add(draft, now=NOW).id
    report = _take(vault, tmp_path, EVA)
    assert (vault.contacts.get(number).standing, vault.contacts.get(number).name) == (Standing.KNOWN, "Eva Heide")
    assert report.batch_id is not None
    vcards.take_back(vault._database, report.batch_id, NOW)
    back = vault.contacts.get(number)
    assert (back.standing, back.name, len(back.channels)) == (Standing.SCREENED, "eva@x.example", 1)


def test_straight_into_the_circle_beyond_its_capacity(vault: Workspace, tmp_path: Path) -> None:
    _take(vault, tmp_path, *(f"FN:Person {number}" for number in range(160)), standing=Standing.CIRCLE)
    assert vault.circle.counts()[Ring.WIDER] == 160


def test_who_is_known_already_enters_the_circle_if_the_import_says_so(vault: Workspace, tmp_path: Path) -> None:
    _take(vault, tmp_path, EVA)
    report = _take(vault, tmp_path, EVA, standing=Standing.CIRCLE)
    assert (report.taken, report.known) == (0, 1)
    (eva,) = vault.contacts.list()
    assert (eva.standing, eva.ring) == (Standing.CIRCLE, Ring.WIDER)
    assert report.batch_id is not None
    vcards.take_back(vault._database, report.batch_id, NOW)
    assert vault.contacts.list()[0].standing is Standing.KNOWN


def test_lists_nobodies_and_nested_cards_are_told(vault: Workspace, tmp_path: Path) -> None:
    nested = "FN:Chef\nAGENT:BEGIN:VCARD\\nFN:B\\nEND:VCARD\\n"
    report = _take(vault, tmp_path, "FN:Team\nKIND:group", "NOTE:nobody", nested)
    assert report.skipped == {"group": 1, "nested": 1}
    assert [(one.line, one.reason) for one in report.refused] == [(6, "nameless")]


def test_a_stopped_import_leaves_nothing(vault: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_text("".join(f"BEGIN:VCARD\nFN:P {n}\nEND:VCARD\n" for n in range(3 * vcards.STEP)), encoding="utf-8")
    job = vcards.take_in(vault._database, [path], now=NOW)
    step = next(job)
    for _ in range(3):
        step = job.send(step.function(*step.arguments) if isinstance(step, Elsewhere) else None)
    assert vault.contacts.list()
    job.close()
    assert vault.contacts.list() == ()
    assert vault.imports.batches() == ()


def test_an_import_that_the_lock_stopped_goes_on_as_if_nothing_had_been(vault: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    many = 3 * vcards.STEP
    people = [f"FN:P {n}" for n in (*range(many), 3)]  # one card twice
    text = "".join(f"BEGIN:VCARD\n{card}\nEND:VCARD\n" for card in [*people, "FN:Team\nKIND:group", "NOTE:nobody"])
    path.write_text(text, encoding="utf-8")
    job = vcards.take_in(vault._database, [path], now=NOW)
    step = next(job)
    for _ in range(3):
        step = job.send(step.function(*step.arguments) if isinstance(step, Elsewhere) else None)
    with pytest.raises(Paused):
        job.throw(Paused())
    (half,) = vault.imports.batches()
    assert half.finished_at is None
    assert 0 < half.report.taken < many
    report = finish(vcards.take_in(vault._database, [path], now=NOW))
    assert (report.batch_id, report.taken, report.known, report.people) == (half.id, many, 1, many)
    assert (report.skipped, len(report.refused)) == ({"group": 1}, 1)
    assert vault.contacts.counts()[Standing.KNOWN] == many
    assert finish(vcards.take_in(vault._database, [path], now=NOW)).batch_id != half.id  # that one is finished


def test_all_real_address_books_in_again_and_out(vault: Workspace) -> None:
    files = sorted(shared("vcard").rglob("*.vcf"))
    before = _tables(vault)
    report = finish(vcards.take_in(vault._database, files, now=NOW))
    nameless = [one for one in report.refused if one.reason == "nameless"]
    assert report.taken + report.known + len(nameless) == 2776
    assert report.skipped == {"nested": 2}
    assert len(report.refused) == 6
    again = finish(vcards.take_in(vault._database, files, now=NOW))
    assert (again.taken, again.people) == (0, 0)
    for batch in vault.imports.batches():
        vault.imports.undo(batch.id, now=NOW)
    assert _tables(vault) == before


def _tables(vault: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but counters, the count of commits and the search's own pages."""
    names = [row[0] for row in vault._database.read("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = [name for name in names if not name.startswith(("sqlite_", "contact_search_", "referral_search_", "writer"))]
    return {name: [tuple(row) for row in vault._database.read(f"SELECT * FROM {name}")] for name in kept}


def test_large_cards_are_written_a_few_at_a_time(vault: Workspace, tmp_path: Path) -> None:
    """So that a step of the core stays short, whatever photos there are."""
    photo = "A" * (vcards.STEP_BYTES // 4)
    path = tmp_path / "book.vcf"
    path.write_text(
        "".join(f"BEGIN:VCARD\nFN:Eva {number}\nPHOTO;ENCODING=b:{photo}\nEND:VCARD\n" for number in range(9))
    )
    job = vcards.take_in(vault._database, [path], now=NOW)
    answer, taken = None, []
    for _ in range(5):
        step = job.send(answer)
        answer = step.function(*step.arguments) if isinstance(step, Elsewhere) else None
        taken.append(len(vault.contacts.list()))
    assert taken == [0, 0, 4, 8, 9]
    job.close()
