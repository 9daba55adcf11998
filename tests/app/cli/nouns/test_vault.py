"""``kreis-cli vault``: making, looking, getting back in, taking back."""

from tests.support.command import Cli


def test_a_vault_is_made_once(cli: Cli) -> None:
    assert "There is a vault in this folder already" in cli.refused("vault", "create")
    assert cli.json("vault", "check") == {"sound": True, "problems": [], "has_code": True, "synced": False}
    assert "vault is sound" in cli.run("vault", "check")[1]
    assert "Known" in cli.run("vault", "info")[1]


def test_another_passphrase(cli: Cli) -> None:
    fresh = cli.file("fresh", "wolke teekanne siebzehn nordwind")
    cli.json("vault", "passphrase", "--new-passphrase-file", str(fresh))
    assert "does not open this vault" in cli.refused("vault", "info")
    cli.json("vault", "info", "--passphrase-file", str(fresh))


def test_the_recovery_code_opens_and_sets_a_passphrase(cli: Cli) -> None:
    code = cli.file("code", cli.json("vault", "recovery-code")["recovery_code"])
    fresh = cli.file("fresh", "wolke teekanne siebzehn nordwind")
    cli.json("vault", "recover", "--code-file", str(code), "--new-passphrase-file", str(fresh))
    cli.json("vault", "info", "--passphrase-file", str(fresh))


def test_what_was_done_can_be_taken_back(cli: Cli) -> None:
    cli.json("contacts", "add", "--name", "Eva Heide")
    (action,) = cli.json("vault", "history")["actions"]
    assert (action["name"], action["detail"], action["taken_back"]) == ("contact.add", "Eva Heide", False)
    assert "Person added" in cli.run("vault", "history")[1]
    assert cli.json("vault", "undo")["action"] == action["id"]
    assert cli.json("contacts", "list")["contacts"] == []
    assert "no such entry" in cli.refused("vault", "undo")
    assert "no such entry" in cli.refused("vault", "undo", action["id"])
