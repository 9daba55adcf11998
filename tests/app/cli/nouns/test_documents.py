"""``kreis-cli documents``: kept, listed, shown, saved, renamed, removed."""

from pathlib import Path

from app.records.document import MOST_BYTES
from tests.support.command import Cli


def test_files_of_a_lead(cli: Cli, tmp_path: Path) -> None:
    lead = cli.json("leads", "add", "--title", "Assistenz")["id"]
    text, other = tmp_path / "Brief.txt", tmp_path / "Zeugnis.pdf"
    text.write_text("Sehr geehrte Frau Berger\n\x1b[2Jgrüßt", encoding="cp1252")
    other.write_bytes(b"%PDF-1.7\x00")
    first, second = cli.json("documents", "add", "--lead", lead, str(text), str(other))["documents"]
    assert (first["name"], first["lead_id"], first["contact_id"], second["size"]) == ("Brief.txt", lead, None, 9)
    listed = cli.json("documents", "list", "--lead", lead)["documents"]
    assert [one["id"] for one in listed] == [first["id"], second["id"]]
    assert cli.json("documents", "show", second["id"])["showing"] == "nothing"
    assert "Zeugnis.pdf" in cli.run("documents", "show", second["id"])[1]
    copy = tmp_path / "copy"
    cli.json("documents", "save", second["id"], str(copy))
    assert copy.read_bytes() == b"%PDF-1.7\x00"
    assert copy.stat().st_mode & 0o077 == 0
    assert cli.json("documents", "rename", second["id"], "Z.pdf")["document"]["name"] == "Z.pdf"
    cli.json("documents", "remove", second["id"])
    assert len(cli.json("documents", "list", "--lead", lead)["documents"]) == 1


def test_a_text_is_printed(cli: Cli, tmp_path: Path) -> None:
    person = cli.json("contacts", "add", "--name", "Eva Berger")["id"]
    (tmp_path / "a").write_text("Guten Tag\n\tEva", encoding="utf-8")
    (made,) = cli.json("documents", "add", "--contact", person, str(tmp_path / "a"))["documents"]
    assert cli.run("documents", "show", made["id"])[1] == "Guten Tag\n Eva\n"
    assert cli.json("documents", "show", made["id"])["text"] == "Guten Tag\n\tEva"


def test_what_cannot_be_is_refused(cli: Cli, tmp_path: Path) -> None:
    lead = cli.json("leads", "add", "--title", "Assistenz")["id"]
    large, empty = tmp_path / "large.bin", tmp_path / "empty.txt"
    large.write_bytes(bytes(MOST_BYTES + 1))
    empty.write_bytes(b"")
    assert "at most 8 MB" in cli.refused("documents", "add", "--lead", lead, str(large))
    assert "is empty" in cli.refused("documents", "add", "--lead", lead, str(empty))
    assert "cannot be read" in cli.refused("documents", "add", "--lead", lead, str(tmp_path / "none"))
    assert cli.run("documents", "list")[0] == 2
    assert cli.run("documents", "list", "--lead", lead, "--contact", "1")[0] == 2
    assert "no such entry" in cli.refused("documents", "show", "7")
