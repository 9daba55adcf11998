"""An older state than this computer saw is opened only knowingly, and says how many changes it lacks."""

import shutil
from pathlib import Path

import pytest

from app import paths, workers, workspace
from app.errors import MovedVault, OlderVault, UncertainVault
from app.store import head
from app.store.migrations import LATEST
from app.workspace import Accept, Workspace
from tests.support.jobs import finish
from tests.support.people import NOW, PASSPHRASE, add, make
from tests.support.stored_vaults import FOLDER


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A closed vault with two people in it, and a copy from before the second."""
    space = make(tmp_path / "vault").workspace
    add(space, "Anna")
    space.close()
    shutil.copytree(tmp_path / "vault", tmp_path / "old")
    space = opened(tmp_path / "vault")
    add(space, "Ben")
    add(space, "Carl")
    space.close()
    return tmp_path / "vault"


def opened(folder: Path, accepted: Accept = Accept.NOTHING) -> Workspace:
    return workspace.open(folder, passphrase=PASSPHRASE, now=NOW, accepted=accepted)


def put_back(vault: Path) -> None:
    shutil.rmtree(vault)
    shutil.copytree(vault.with_name("old"), vault)


def names(space: Workspace) -> list[str]:
    return [one.name for one in space.contacts.list()]


def test_the_newest_state_opens_without_a_word(vault: Path) -> None:
    for _ in range(2):
        space = opened(vault)
        assert (names(space), space.keys.info().elsewhere_at) == (["Anna", "Ben", "Carl"], None)
        space.close()


def test_an_old_copy_says_what_it_lacks_and_opens_knowingly(vault: Path) -> None:
    put_back(vault)
    for _ in range(2):  # being refused changes nothing
        with pytest.raises(OlderVault) as refused:
            opened(vault)
        assert refused.value.data == {"missing": 2}
    space = opened(vault, Accept.OLDER)
    assert (names(space), space.keys.info().epoch) == (["Anna"], 2)
    space.close()
    opened(vault).close()  # from now on this is the newest


def test_an_old_copy_in_another_folder_is_opened_and_told(vault: Path) -> None:
    old = vault.with_name("old")
    for _ in range(2):  # not only the first time, although it gets changes of its own
        space = opened(old)
        add(space, "Dora")
        info = space.keys.info()
        assert (info.missing_here, info.epoch, info.elsewhere_at) == (2, 2, None)
        space.close()
    space = opened(vault)  # where nothing is missing, nothing is told
    assert (names(space), space.keys.info().missing_here) == (["Anna", "Ben", "Carl"], 0)
    add(space, "Emil")
    space.close()
    space = opened(old)
    assert space.keys.info().missing_here == 3
    space.close()


def test_a_copy_of_the_newest_state_goes_on_and_what_was_left_behind_is_told(vault: Path) -> None:
    shutil.copytree(vault, vault.with_name("other"))
    space = opened(vault.with_name("other"))
    assert (space.keys.info().missing_here, space.keys.info().epoch) == (0, 1)
    add(space, "Dora")
    add(space, "Emil")
    space.close()
    space = opened(vault)
    assert space.keys.info().missing_here > 0
    space.close()


def test_a_copy_under_an_earlier_key_and_marks_of_others_say_nothing(vault: Path, tmp_path: Path) -> None:
    make(tmp_path / "another").workspace.close()
    space = opened(vault)
    finish(space.keys.rotate(PASSPHRASE, now=NOW, away=workers.once))
    space.close()
    space = opened(vault.with_name("old"))
    assert space.keys.info().missing_here == 0
    space.close()


def test_a_backup_restored_into_another_folder_is_behind(vault: Path, tmp_path: Path) -> None:
    there = tmp_path / "restored"
    workspace.restore(vault.with_name("old"), there, passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
    space = opened(there)
    assert (names(space), space.keys.info().missing_here) == (["Anna"], 2)
    space.close()
    space = opened(vault)
    assert space.keys.info().missing_here == 0
    space.close()


def test_the_state_that_was_given_up_is_the_older_one_now(vault: Path) -> None:
    shutil.copytree(vault, vault.with_name("newer"))
    put_back(vault)
    opened(vault, Accept.OLDER).close()
    shutil.rmtree(vault)
    shutil.copytree(vault.with_name("newer"), vault)
    with pytest.raises(OlderVault) as refused:
        opened(vault)
    assert refused.value.data == {"missing": 1}


def test_a_mark_that_is_not_believed_is_told(vault: Path) -> None:
    (file,) = (paths.state_folder() / head.FOLDER).iterdir()
    file.write_bytes(b"nonsense")
    with pytest.raises(UncertainVault):
        opened(vault)
    opened(vault, Accept.OLDER).close()
    opened(vault).close()


def test_a_computer_that_never_saw_the_vault_asks_nothing(vault: Path, home: Path) -> None:
    shutil.rmtree(home / "state")
    space = opened(vault)
    assert space.keys.info().elsewhere_at == NOW  # but it sees that another one had it open
    space.close()


def test_two_computers_that_went_apart_are_told(vault: Path, home: Path) -> None:
    """The other one wrote more, and yet changes of this one are missing in what it left."""
    shutil.move(home / "state", home / "here")
    space = opened(vault.with_name("old"))
    for number in range(5):
        add(space, f"Dora {number}")
    space.close()
    put_back(vault)
    shutil.rmtree(home / "state")
    shutil.move(home / "here", home / "state")
    with pytest.raises(OlderVault) as refused:
        opened(vault)
    assert refused.value.data == {"missing": 2}


def test_a_vault_from_before_changes_were_counted_is_older_than_any_that_counts(tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "1", tmp_path / "vault")
    shutil.copytree(FOLDER / "1", tmp_path / "old")
    opened(tmp_path / "vault").close()
    put_back(tmp_path / "vault")
    with pytest.raises(OlderVault):
        opened(tmp_path / "vault")
    assert LATEST > 1


def test_a_moved_vault_says_so_and_opens_knowingly(vault: Path) -> None:
    space = opened(vault)
    with space._database.transaction("test", NOW):
        space._database.write("UPDATE vault SET moved_at = 1000000")
    space.close()
    with pytest.raises(MovedVault) as refused:
        opened(vault, Accept.OLDER)
    assert str(refused.value.data["moved_on"]) == "1970-01-01"
    space = opened(vault, Accept.MOVED)
    assert space.keys.info().epoch == 2
    space.close()
    opened(vault).close()
