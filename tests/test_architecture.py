"""The rules of the tree as failing tests; layers and cycles are import-linter's (``lint-imports``, in pyproject.toml).

Each test collects all offenders before it fails, so that one run shows the whole of what is to mend.
"""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from resources.sentences import load
from tests.support.data import ROOT
from tests.support.syntax import Source, imports, sources

CODE = ("app", "ui", "resources")
ALL = (*CODE, "packaging", "tests")
#: At most this many public methods, by folder; elsewhere 20.
METHODS = {"app/services/": 15}
NETWORK = (
    "socket", "ssl", "socketserver", "http.client", "http.server", "urllib.request", "imaplib", "smtplib", "poplib",
    "ftplib", "xmlrpc", "asyncio", "requests", "httpx", "aiohttp", "urllib3", "websockets",
)  # fmt: skip
MAY_NETWORK = ("app/sync/transports/", "app/sources/imap", "app/sources/release")
MAY_WORK_BESIDE = ("app/workers.py", "app/cli/__main__.py")
MAY_CATCH_ALL = (
    "app/workers.py",
    "ui/runtime/runner.py",
    "ui/runtime/crash.py",
    "app/cli/__main__.py",
)
MAY_READ_CLOCK = ("app/cli/__main__.py",)


def _offenders(found: Iterator[str]) -> None:
    lines = sorted(set(found))
    assert not lines, f"{len(lines)}:\n" + "\n".join(lines)


def _core_names() -> list[str]:
    paths = [path.relative_to(ROOT).with_suffix("") for path in (ROOT / "app").rglob("*.py")]
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths)


def test_the_core_imports_without_qt() -> None:
    code = (
        "import sys, importlib, json\n"
        "for name in ('PySide6', 'shiboken6', 'ui'): sys.modules[name] = None\n"
        "for name in json.loads(sys.argv[1]): importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps(_core_names())], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_both_faces_reach_the_core_by_its_doorway() -> None:
    doors = ("workspace", "workers", "records", "errors", "changes", "settings", "paths")
    _offenders(
        f"{source.path}:{line} {name}"
        for source in sources("ui", "app/cli")
        for name, line in source.imports()
        if imports(name, "app")
        and not any(imports(name, f"app.{door}") for door in (*doors, *(["cli"] * source.path.startswith("app/cli/"))))
    )


def test_no_text_of_the_window_hides_in_a_formatted_string() -> None:
    """There the tool that collects texts for translation does not find it, and it would stay English."""
    _offenders(
        f"{source.path}:{call.lineno} {ast.unparse(call)}"
        for source in sources("ui")
        for string in ast.walk(source.tree)
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in ("tr", "translate")
    )


def test_only_the_store_opens_databases() -> None:
    _offenders(
        f"{source.path}:{line} {name}"
        for source in sources(*CODE)
        for name, line in source.imports()
        if (imports(name, "sqlcipher3") and not source.path.startswith("app/store/"))
        or (imports(name, "sqlite3") and not source.path.startswith(("app/sources/thunderbird", "app/store/")))
    )
    # The store takes error numbers from the standard library, never a connection: it would not be encrypted.
    _offenders(source.path for source in sources("app/store", "ui", "app/services") if "sqlite3.connect" in source.text)


def test_only_transports_and_mail_servers_use_the_network() -> None:
    _offenders(
        f"{source.path}:{line} {name}"
        for source in sources(*CODE)
        for name, line in source.imports()
        if any(imports(name, module) for module in NETWORK) and not source.path.startswith(MAY_NETWORK)
    )


def test_qt_network_serves_the_local_socket_alone() -> None:
    allowed = ("PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket")
    _offenders(
        f"{source.path}:{line} {name}"
        for source in sources(*CODE)
        for name, line in source.imports()
        if imports(name, "PySide6.QtNetwork") and name not in allowed
    )


def test_the_core_starts_no_thread_and_no_process() -> None:
    beside = ("threading", "multiprocessing", "concurrent", "subprocess", "_thread")
    _offenders(
        f"{source.path}:{line} {name}"
        for source in sources("app")
        for name, line in source.imports()
        if any(imports(name, module) for module in beside) and source.path not in MAY_WORK_BESIDE
    )


def test_the_core_reads_no_clock() -> None:
    def reads(source: Source) -> Iterator[str]:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                name = f"{owner.id if isinstance(owner, ast.Name) else ''}.{node.func.attr}"
                if name in ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time"):
                    yield f"{source.path}:{node.lineno} {name}"

    _offenders(line for source in sources("app") if source.path not in MAY_READ_CLOCK for line in reads(source))


def test_no_nested_event_loops_and_one_place_for_style() -> None:
    loops = ("ui/__main__.py", "ui/widgets/drag.py")
    _offenders(
        f"{source.path}:{line} {name}()"
        for source in sources("ui")
        for name, line in source.calls()
        if (name in ("exec", "exec_", "processEvents") and source.path not in loops)
        or (name == "setStyleSheet" and source.path != "ui/runtime/theme.py")
    )


def test_labels_show_plain_text() -> None:
    """Qt renders HTML and loads local files in a label that does not say otherwise; so whoever makes one says it."""

    def makes_label(source: Source) -> bool:
        bases = (base for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef) for base in node.bases)
        return any(name == "QLabel" for name, _ in source.calls()) or any(
            isinstance(base, ast.Name) and base.id == "QLabel" for base in bases
        )

    _offenders(
        source.path for source in sources("ui") if makes_label(source) and "TextFormat.PlainText" not in source.text
    )


def test_nothing_is_shown_as_html() -> None:
    _offenders(
        f"{source.path}:{line} {name}()"
        for source in sources("ui")
        for name, line in source.calls()
        if name in ("setHtml", "insertHtml", "appendHtml", "setMarkdown")
    )


def test_files_functions_and_classes_stay_small() -> None:
    def too_large(source: Source) -> Iterator[str]:
        if (lines := source.text.count("\n")) > 400:
            yield f"{source.path}: {lines} lines"
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                if (length := (node.end_lineno or 0) - node.lineno + 1) > 50:
                    yield f"{source.path}:{node.lineno} {node.name}: {length} lines"
            elif isinstance(node, ast.ClassDef):
                limit = next((most for folder, most in METHODS.items() if source.path.startswith(folder)), 20)
                public = [part for part in node.body if isinstance(part, ast.FunctionDef) and part.name[0] != "_"]
                if len(public) > limit:
                    yield f"{source.path}:{node.lineno} {node.name}: {len(public)} public methods"

    _offenders(line for source in sources(*ALL) for line in too_large(source))


def test_the_median_file_is_short() -> None:
    lengths = [source.text.count("\n") for source in sources("app", "ui") if not source.path.endswith("__init__.py")]
    assert median(lengths) < 110


def test_no_drawers_for_everything() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    _offenders(source.path for source in sources(*ALL) if set(re.split(r"[/._]", source.path)) & drawers)


def test_only_the_runner_and_the_crash_report_catch_everything() -> None:
    def catches(source: Source) -> Iterator[str]:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ExceptHandler):
                kind = node.type.id if isinstance(node.type, ast.Name) else ("" if node.type is None else "?")
                raises_on = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
                if kind in ("", "Exception", "BaseException") and not raises_on:
                    yield f"{source.path}:{node.lineno}"

    _offenders(line for source in sources(*CODE) if source.path not in MAY_CATCH_ALL for line in catches(source))


def test_a_failed_check_raises() -> None:
    """A function that verifies or checks must not say it by a flag that a caller can forget to look at."""

    def flags(source: Source) -> Iterator[str]:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef) and node.name.lstrip("_").startswith(("verify", "check", "require")):
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Return) and ast.unparse(inner) == "return False":
                        yield f"{source.path}:{inner.lineno} {node.name}"

    _offenders(line for source in sources("app") for line in flags(source))


def _expected_failures() -> Iterator[str]:
    """Classes that derive from ``AppError``, over as many steps as it takes."""
    bases: dict[str, set[str]] = {}
    for source in sources("app"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(base.id for base in node.bases if isinstance(base, ast.Name))
    known = {"AppError"}
    while more := {name for name, parents in bases.items() if parents & known} - known:
        known |= more
    yield from known - {"AppError"}


def test_every_expected_failure_has_its_sentence() -> None:
    _offenders(
        f"{language}.toml [errors] {name}"
        for language in ("en", "de")
        for name in _expected_failures()
        if name not in load(language)["errors"]
    )


def test_every_module_has_its_mirrored_test() -> None:
    def mirror(path: str) -> Path:
        folder, name = path.rsplit("/", 1)
        return ROOT / "tests" / folder / f"test_{name.replace('__main__', 'main')}"

    _offenders(
        f"{source.path}: {mirror(source.path).relative_to(ROOT).as_posix()} is missing"
        for source in sources("app", "ui")
        if not source.path.endswith("__init__.py") and not mirror(source.path).exists()
    )


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_entry_points_let_frozen_workers_go_first() -> None:
    """A frozen worker starts as the program itself: it must turn to its work before anything of the program runs."""
    assert 'runtime_hooks=[str(root / "packaging" / "kreis_spawned.py")] if sys.platform == "linux"' in (
        ROOT / "packaging" / "kreis.spec"
    ).read_text(encoding="utf-8")
    entries = (ROOT / "packaging" / "kreis_window.py", ROOT / "packaging" / "kreis_cli.py")
    for entry in entries:
        guarded = ast.parse(entry.read_text(encoding="utf-8")).body[-1]
        assert isinstance(guarded, ast.If)
        elsewhere = guarded.body[0]
        assert isinstance(elsewhere, ast.If)
        assert ast.unparse(elsewhere.test) == "sys.platform == 'linux'"
        assert ast.unparse(elsewhere.orelse[-1]) == "multiprocessing.freeze_support()"


def _project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_direct_dependencies_are_pinned() -> None:
    project = _project()
    groups = project["dependency-groups"]
    listed = [*project["project"]["dependencies"], *groups["dev"]]  # type: ignore[index]
    _offenders(f"not pinned: {entry}" for entry in listed if not re.match(r"[\w.-]+==[\w.]+(;|$)", entry))


def test_every_library_that_is_installed_is_pinned() -> None:
    from importlib.metadata import distributions

    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    pinned = {name.lower(): version for name, version in re.findall(r'"([\w.-]+)==([\w.]+)', text)}
    _offenders(
        f"{name} {found.version}: {pinned.get(name, 'not pinned')}"
        for found in distributions()
        if (name := re.sub(r"[-_.]+", "-", found.metadata["Name"]).lower()) not in ("kreis", "pip", "uv")
        and pinned.get(name) != found.version
    )


def test_types_are_checked_everywhere() -> None:
    checked = _project()["tool"]["mypy"]["files"]  # type: ignore[index]
    assert {folder for folder in ALL if (ROOT / folder).exists()} <= set(checked)


def _tracked() -> list[str]:
    try:
        done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a clone: git lists no files")
    return done.stdout.splitlines()


def test_the_top_level_is_fixed() -> None:
    allowed = {
        "pyproject.toml", "app", "ui", "resources", "packaging", "tests", "README.md", "LICENSE", "CHANGELOG.md",
        ".python-version", ".gitignore", ".ci", ".github",
    }  # fmt: skip
    assert {path.split("/")[0] for path in _tracked()} <= allowed


def test_no_file_names_the_place_where_it_was_written() -> None:
    places = re.compile("|".join((r"(?<![\w.~*-])/" + r"work/", "/" + r"root/", "/opt/" + "pypi")))

    def names(path: str) -> Iterator[str]:
        file = ROOT / path
        if not file.is_file() or path.startswith("tests/corpora/"):
            return
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            return
        for number, line in enumerate(text.splitlines(), 1):
            if places.search(line):
                yield f"{path}:{number} {line.strip()[:80]}"

    _offenders(line for path in _tracked() for line in names(path))


def test_ui_models_and_features_are_written_without_outside_help() -> None:
    """Qt Designer files and generated modules would escape every rule above."""
    assert not [path for path in _tracked() if path.endswith((".ui", ".qrc", "_rc.py"))]
