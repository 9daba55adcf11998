"""``kreis-cli export contacts``: the form by the file's ending."""

import json
from pathlib import Path

from tests.support.command import Cli


def test_each_ending(cli: Cli, tmp_path: Path) -> None:
    cli.json("contacts", "add", "--name", "=Eva", "--mail", "e@x.example")
    for name, begins in (("a.vcf", "BEGIN:VCARD"), ("a.csv", "Name,"), ("a.json", "{")):
        path = tmp_path / name
        assert cli.json("export", "contacts", str(path)) == {"file": str(path), "contacts": 1}
        assert path.read_text(encoding="utf-8").startswith(begins)
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["contacts"][0]["name"] == "=Eva"


def test_options(cli: Cli, tmp_path: Path) -> None:
    cli.json("contacts", "add", "--name", "=Eva", "--standing", "out")
    path = tmp_path / "a.csv"
    cli.json("export", "contacts", str(path), "--for-excel", "--standing", "out")
    assert "'=Eva" in path.read_text(encoding="utf-8-sig")
    cli.json("export", "contacts", str(tmp_path / "a.vcf"), "--vcard", "3.0")
    assert "not encrypted" in cli.run("export", "contacts", str(path))[1]


def test_refusals(cli: Cli, tmp_path: Path) -> None:
    assert "cannot be taken" in cli.refused("export", "contacts", str(tmp_path / "a.xyz"))
    (tmp_path / "file").write_text("")
    assert "cannot be read" in cli.refused("export", "contacts", str(tmp_path / "file" / "a.vcf"))


def test_leads(cli: Cli, tmp_path: Path) -> None:
    cli.json("leads", "add", "--title", "Assistenz", "--place", "Köln")
    for name, key in (("a.jsonld", "@graph"), ("a.json", "leads")):
        assert cli.json("export", "leads", str(tmp_path / name))["leads"] == 1
        (lead,) = json.loads((tmp_path / name).read_text(encoding="utf-8"))[key]
        assert lead["title"] == "Assistenz"
    assert "not encrypted" in cli.run("export", "leads", str(tmp_path / "a.json"))[1]
    assert "cannot be taken" in cli.refused("export", "leads", str(tmp_path / "a.xyz"))


def test_everything_goes_out_and_into_an_empty_vault(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    file = cli.folder / "all.json"
    assert cli.json("export", "all", str(file))["rows"]["contact"] == 1
    assert "not encrypted" in cli.run("export", "all", str(file))[1]
    assert "into an empty vault only" in cli.refused("import", str(file))
    fresh = ["--vault", str(cli.folder / "fresh")]
    cli.json("vault", "create", *fresh)
    assert "Nothing was changed" in cli.run("import", str(file), "--preview", *fresh)[1]
    taken = cli.json("import", str(file), *fresh)
    assert (taken["kind"], taken["people"]) == ("everything", 1)
    assert cli.json("contacts", "list", *fresh)["contacts"][0]["name"] == "Eva Heide"
    file.write_text('{"format": "kreis", "version": 1')
    cli.json("vault", "create", "--vault", str(cli.folder / "third"))
    assert "not a complete export" in cli.refused("import", str(file), "--vault", str(cli.folder / "third"))


def test_due_replies_are_tasks_with_an_alarm(cli: Cli, tmp_path: Path) -> None:
    letter = tmp_path / "brief.eml"
    letter.write_text(
        "From: Ruth Kern <ruth@kern.example>\nTo: ich@buero.example\nDate: Mon, 16 Nov 2026 09:00:00 +0000\n"
        "Subject: Termin\nMessage-ID: <termin@kern.example>\n\nKönnten Sie mir die Zahlen schicken?\n",
        "utf-8",
    )
    cli.json("import", str(letter), "--me", "ich@buero.example", "--standing", "circle")
    path = tmp_path / "due.ics"
    assert cli.json("export", "due", str(path)) == {"file": str(path), "replies": 1}
    text = path.read_bytes().decode()
    assert "SUMMARY:Ruth Kern: you owe" in text
    assert "DUE;VALUE=DATE:20261118" in text
    assert "termin@" not in text
    first = text.split("UID:")[1].split("\r\n")[0]
    assert "not encrypted" in cli.run("export", "due", str(path))[1]
    assert f"UID:{first}" in path.read_text(encoding="utf-8")
    assert "cannot be taken" in cli.refused("export", "due", str(tmp_path / "due.csv"))
