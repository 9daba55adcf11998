import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from tests.support.data import ROOT
from ui.runtime import later
from ui.runtime.later import Later


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where modules may lie that are found, put off."""
    names = ("put_off_one", "put_off_other")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "meta_path", [Later(names, later._find_otherwise), *sys.meta_path])
    for name in names:
        monkeypatch.delitem(sys.modules, name, raising=False)
    return tmp_path


def test_what_stands_in_a_module_comes_with_the_first_look_and_once(found: Path) -> None:
    done: list[int] = []
    sys.modules["put_off_done"] = done  # type: ignore[assignment]
    (found / "put_off_one.py").write_text("import put_off_done; put_off_done.append(1); word = 'w'\n")
    try:
        import put_off_one  # type: ignore[import-not-found]

        assert done == []
        assert put_off_one.__file__ == str(found / "put_off_one.py")
        assert not hasattr(put_off_one, "__no_such__")
        assert done == []
        threads = [Thread(target=lambda: put_off_one.word) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        from put_off_one import word

        assert (word, done) == ("w", [1])
        assert type(put_off_one) is type(sys)
        assert not hasattr(put_off_one, "no_such")
    finally:
        del sys.modules["put_off_done"]


def test_two_that_look_at_each_other_fill_each_other(found: Path) -> None:
    (found / "put_off_one.py").write_text("word = 'w'\nimport put_off_other\nother = put_off_other.word\n")
    (found / "put_off_other.py").write_text("import put_off_one\nword = put_off_one.word + 'x'\n")
    import put_off_one

    assert put_off_one.other == "wx"
    assert "word" in dir(put_off_one)


def test_a_module_that_fails_fails_at_the_first_look_and_again(found: Path) -> None:
    (found / "put_off_one.py").write_text("raise OSError\n")
    import put_off_one

    for _ in range(2):
        with pytest.raises(OSError):
            _ = put_off_one.word


def test_all_that_is_put_off_is_pythons_and_whole_when_looked_at() -> None:
    code = (
        "import importlib, sys; from ui.runtime import later; later.put_off()\n"
        "modules = [importlib.import_module(name) for name in sorted(later.SELDOM)]\n"
        "print(sum(type(one) is not type(sys) for one in modules) > 10, all(map(dir, modules)))\n"
        "print(all(type(one) is type(sys) for one in modules))\n"
        "import html.parser; print(html.parser.unescape('&amp;'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.split() == ["True", "True", "True", "&"]
    assert all(name.partition(".")[0] in sys.stdlib_module_names for name in later.SELDOM)
