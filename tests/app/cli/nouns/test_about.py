"""``kreis-cli about`` needs no vault."""

from resources.components import components, version
from tests.support.command import Cli


def test_it_names_itself_and_its_parts(cli: Cli) -> None:
    found = cli.json("about")
    assert found["version"] == version()
    assert found["licence"] == "GPL-3.0-or-later"
    assert [one["name"] for one in found["components"]] == [one.name for one in components()]
    openssl = [one["within"] for one in found["components"] if one["name"] == "OpenSSL"]
    assert {"cryptography", "sqlcipher3"} <= set(openssl)
    _, out, _ = cli.run("about")
    assert out.startswith(f"Kreis {version()}")
    assert "SQLCipher" in out


def test_the_licences_are_told(cli: Cli) -> None:
    _, out, _ = cli.run("about", "--licences")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in out
    assert cli.json("about", "--licences")["texts"].splitlines() == out.splitlines()
