"""From a clone to a running program: one standard-library script that any Python from 3.8 on can run.

    python3 packaging/develop.py start      set up what is missing and start the window
    python3 packaging/develop.py cli …      the same for the command line
    python3 packaging/develop.py test       set up what is missing and pass every check (--real, --deep: more tests)
    python3 packaging/develop.py build      freeze the program into dist/kreis and let it test itself
    python3 packaging/develop.py package    the same, then Debian's package and a tarball of it in dist (or: appimage)

Everything it brings lies inside the project: uv and its cache in ``.uv``, the environment in ``.venv``. Only
system libraries that Qt needs come from the system's packages, if this is Debian or a relative and we are root.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WINDOWS = sys.platform == "win32"
SCRIPTS = ROOT / ".venv" / ("Scripts" if WINDOWS else "bin")
SUFFIX = ".exe" if WINDOWS else ""
UV_VERSION = "0.13.9"
UV = ROOT / ".uv" / UV_VERSION / "bin" / ("uv" + SUFFIX)
OLDEST = (3, 12)
#: Tried in this order: the first two are what the program is tested with.
PREFERRED = ((3, 13), (3, 12))

#: What users get: its types are checked as other systems see them, too.
SHIPPED = ("--no-warn-unreachable", "app", "ui", "resources", "packaging")
#: Modules of Qt that the program uses.
MODULES = ("Core", "Gui", "Widgets", "Network", "DBus", "Svg", "PrintSupport")
#: What Qt's libraries and its X11 plugin load from the system, and Debian's packages that hold it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    # What the frozen program takes besides: mail servers, Thunderbird's files, printers, Wayland.
    "libcrypto.so.3": "libssl3",
    "libssl.so.3": "libssl3",
    "libsqlite3.so.0": "libsqlite3-0",
    "liblzma.so.5": "liblzma5",
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


class Stop(Exception):
    """Cannot go on; its text is one sentence that says what to do."""


def find_python() -> str | None:
    """The best Python ≥ 3.12 in the path, by the launcher of Windows or under pyenv; none: only older ones."""
    commands = [[f"python{major}.{minor}"] for major, minor in PREFERRED]
    commands += [["python3"], ["python"], [sys.executable]]
    if WINDOWS:
        commands += [["py", f"-{major}.{minor}"] for major, minor in PREFERRED] + [["py", "-3"]]
    roots = {Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv"), Path.home() / ".pyenv"}
    for root in sorted(roots):
        with contextlib.suppress(OSError):  # somebody else's
            commands += [[str(path)] for path in sorted(root.glob("versions/*/bin/python"), reverse=True)]
    found: dict[tuple[int, int], str] = {}
    for command in commands:
        version, program = _ask(command)
        if version >= OLDEST and program:
            found.setdefault(version, program)
        if PREFERRED[0] in found:
            break
    ranked = sorted(found, key=lambda version: (version not in PREFERRED, [-part for part in version]))
    return found[ranked[0]] if ranked else None


def _ask(command: list[str]) -> tuple[tuple[int, int], str]:
    """Version and path of a Python; a shim of pyenv for a version that is not chosen fails here."""
    question = "import sys; print(*sys.version_info[:2], getattr(sys, '_base_executable', '') or sys.executable)"
    try:
        answer = subprocess.run([*command, "-c", question], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return (0, 0), ""
    match = re.fullmatch(r"(\d+) (\d+) (.+)", answer.stdout.strip())
    return ((int(match[1]), int(match[2])), match[3]) if match and answer.returncode == 0 else ((0, 0), "")


def bring_uv(python: str) -> None:
    """uv into the project's own folder: by pip beside the system's packages, or by a venv of its own."""
    if UV.exists():
        return
    new = UV.parents[1].with_suffix(".new")
    shutil.rmtree(new, ignore_errors=True)
    for interpreter in dict.fromkeys([python, sys.executable]):
        pip = [
            interpreter,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--root-user-action=ignore",
        ]
        pip = pip if _says_yes([*pip, "--help"]) else pip[:-1]
        if _says_yes([*pip, "--target", str(new), f"uv=={UV_VERSION}"]):
            break
        shutil.rmtree(new, ignore_errors=True)
        if _says_yes([interpreter, "-m", "venv", str(new)]):
            inside = new / ("Scripts" if WINDOWS else "bin")
            if _says_yes([str(inside / "python"), "-m", "pip", "install", "--quiet", f"uv=={UV_VERSION}"]):
                if WINDOWS:
                    (new / "bin").mkdir()
                    shutil.copy2(inside / "uv.exe", new / "bin")
                break
        shutil.rmtree(new, ignore_errors=True)
    else:
        raise Stop(
            "uv could not be installed: install pip (on Debian: sudo apt install python3-pip), or check the net."
        )
    new.rename(UV.parents[1])


def _says_yes(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=600, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def set_up() -> None:
    """uv, a Python, the pinned libraries, and what Qt needs of the system."""
    python = find_python()
    bring_uv(python or sys.executable)
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(ROOT / ".venv"), "UV_PYTHON_DOWNLOADS": "never"}
    environment.pop("VIRTUAL_ENV", None)
    environment.setdefault("UV_CACHE_DIR", str(ROOT / ".uv" / "cache"))
    environment.setdefault("UV_PYTHON_INSTALL_DIR", str(ROOT / ".uv" / "python"))
    environment["UV_PYTHON"] = python or _fetch_python(environment)
    if subprocess.run([str(UV), "sync", "--quiet"], cwd=ROOT, env=environment, check=False).returncode:
        raise Stop("The libraries could not be installed; the lines above say why.")
    if sys.platform.startswith("linux"):
        _bring_libraries()


def _fetch_python(environment: dict[str, str]) -> str:
    """A newer Python into the project's own folder, where uv can fetch one; what it was fetched as."""
    wanted = ".".join(map(str, PREFERRED[0]))
    fetch = [str(UV), "python", "install", "--no-bin", "--quiet", wanted]
    allowed = {**environment, "UV_PYTHON_DOWNLOADS": "automatic"}
    if subprocess.run(fetch, cwd=ROOT, env=allowed, capture_output=True, check=False).returncode:
        raise Stop(
            "Kreis needs Python 3.12 or newer, and none was found here nor could be fetched: install one "
            f"(Debian 13 and Ubuntu 24.04 bring it, elsewhere `pyenv install {wanted}`) and start this again."
        )
    return wanted


def _bring_libraries() -> None:
    missing = _missing_libraries()
    packages = sorted({LIBRARIES[name] for name in missing if name in LIBRARIES})
    if packages and _install(packages):
        missing = _missing_libraries()  # what is still missing then has no package of ours
    if missing:
        wanted = sorted({LIBRARIES.get(name, name) for name in missing})
        raise Stop(f"Qt needs libraries of the system: sudo apt install {' '.join(wanted)}")


def _missing_libraries() -> set[str]:
    """What the dynamic linker does not find for the Qt modules in use and the plugins for a screen and without."""
    folders = list((ROOT / ".venv").glob("lib/python3.*/site-packages/PySide6"))
    if not folders or not shutil.which("ldd"):
        return set()
    files = [folders[0] / f"Qt{name}.abi3.so" for name in MODULES]
    files += [folders[0] / f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen")]
    command = ["ldd", *(str(file) for file in files if file.exists())]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    missing = set(re.findall(r"^\s*(lib\S+) => not found", answer.stdout, re.MULTILINE))
    return {name for name in missing if not name.startswith(("libQt6", "libpyside6", "libshiboken6"))}


def _install(packages: list[str]) -> bool:
    """Debian's packages, as root only; says what it does."""
    if sys.platform == "win32" or not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    print("apt-get install " + " ".join(packages), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
    return done.returncode == 0


def start(arguments: list[str]) -> int:
    """The window."""
    set_up()
    screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not screen:
        bring = "" if shutil.which("xvfb-run") else " (sudo apt install xvfb xauth)"
        raise Stop(f"There is no screen here: prefix the command with `xvfb-run`{bring}.")
    return subprocess.run([str(SCRIPTS / ("kreis" + SUFFIX)), *arguments], check=False).returncode


def cli(arguments: list[str]) -> int:
    """The command line."""
    set_up()
    return subprocess.run([str(SCRIPTS / ("kreis-cli" + SUFFIX)), *arguments], check=False).returncode


def build(_arguments: list[str]) -> int:
    """The frozen program, checked by itself in a home of its own."""
    set_up()
    return _freeze()


def package(arguments: list[str]) -> int:
    """The frozen program as packages for Linux."""
    set_up()
    checked = [_python(), "packaging/bundle.py", "check", "dist/kreis"]
    for command in (None, checked, [_python(), "packaging/package.py", *arguments]):
        code = _freeze() if command is None else subprocess.run(command, cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


def _freeze() -> int:
    reason = _cannot_freeze()
    if reason:
        print(f"not frozen: {reason}", flush=True)
        return 0
    command = [_python(), "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "packaging/kreis.spec"]
    same = {**os.environ, "PYTHONHASHSEED": "0"}  # in the order of a set some names are written
    done = subprocess.run(command, cwd=ROOT, env=same, check=False)
    if done.returncode:
        return done.returncode
    with tempfile.TemporaryDirectory(prefix="kreis-") as home:
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL"))}
        environment.update(HOME=home, LOCALAPPDATA=home, QT_QPA_PLATFORM="offscreen")
        program = ROOT / "dist" / "kreis" / ("kreis" + SUFFIX)
        return subprocess.run([str(program), "--selftest"], env=environment, cwd=home, check=False).returncode


def _cannot_freeze() -> str:
    """Why PyInstaller cannot work here, or nothing."""
    if not sys.platform.startswith("linux"):
        return ""
    if not shutil.which("objdump") and not _install(["binutils"]):
        return "PyInstaller needs objdump: sudo apt install binutils"
    shared = "from PyInstaller.depend.bindepend import get_python_library_path as path; assert path()"
    if not _says_yes([_python(), "-c", shared]):
        return "this Python has no shared library: with pyenv, install it with PYTHON_CONFIGURE_OPTS=--enable-shared"
    return ""


def _python() -> str:
    return str(SCRIPTS / ("python" + SUFFIX))


def test(arguments: list[str]) -> int:
    """Every check of the gate, each with its own line; or the tests of one mark."""
    set_up()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PATH"] = str(SCRIPTS) + os.pathsep + os.environ["PATH"]
    marks = {"--real": "real", "--deep": "deep"}
    if arguments and arguments[0] in marks:
        tests = [_python(), "-m", "pytest", "-m", marks[arguments[0]], "-rs", *arguments[1:]]
        return subprocess.run(tests, cwd=ROOT, check=False).returncode
    checks = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "types": ["mypy"],
        **{f"types on {name}": ["mypy", "--platform", name, *SHIPPED] for name in ("win32", "darwin")},
        "layers": ["lint-imports"],
        "translations": [_python(), "packaging/translations.py", "check"],
    }
    failed = [name for name, command in checks.items() if not _passes(name, command)]
    started = time.monotonic()
    frozen = _freeze()
    print(f"frozen build: {'FAILED' if frozen else 'done'}, {time.monotonic() - started:.0f} s", flush=True)
    if frozen:
        failed.append("frozen build")
    if failed:
        print("failed before the tests: " + ", ".join(failed), flush=True)
    workers = [] if "-n" in arguments else ["-n", str(min(os.cpu_count() or 1, 4))]
    pytest = subprocess.run([_python(), "-m", "pytest", *workers, *arguments], cwd=ROOT, check=False)
    return 1 if failed or pytest.returncode else 0


def _passes(name: str, command: list[str]) -> bool:
    started = time.monotonic()
    program = shutil.which(command[0]) or command[0]
    done = subprocess.run([program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    print(f"{name}: {'ok' if done.returncode == 0 else 'FAILED'}, {time.monotonic() - started:.0f} s", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return done.returncode == 0


COMMANDS = {"start": start, "cli": cli, "test": test, "build": build, "package": package}


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        print(__doc__)
        return 2
    try:
        return COMMANDS[sys.argv[1]](sys.argv[2:])
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
