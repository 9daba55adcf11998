"""What may lie in the frozen program on Linux, and what it takes from the system.

    python packaging/bundle.py check FOLDER       one line for each thing that must not be so; exit status 1 if any
    python packaging/bundle.py packages FOLDER    Debian's packages that hold the libraries it lacks

The program brings Python, Qt and what other systems name differently. X, fonts, D-Bus, OpenSSL for mail servers and
the runtime of C++ come from the system, which keeps them mended and knows where its certificates are.
"""

import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
#: Shared libraries that the bundle brings, besides modules of Python's and plugins of Qt's, and whose they are.
BROUGHT = {
    "libpython3": "Python",
    "libQt6Core": "Qt",
    "libQt6DBus": "Qt",
    "libQt6Gui": "Qt",
    "libQt6Network": "Qt",
    "libQt6PrintSupport": "Qt",
    "libQt6Svg": "Qt",
    "libQt6WaylandClient": "Qt",
    "libQt6Widgets": "Qt",
    "libQt6XcbQpa": "Qt",
    "libicudata": "ICU",
    "libicui18n": "ICU",
    "libicuuc": "ICU",
    "libpyside6": "PySide6",
    "libshiboken6": "PySide6",
    "libbz2": "bzip2",
    "libffi": "libffi",
    "libxcb-cursor": "xcb-util",
    "libxcb-icccm": "xcb-util",
    "libxcb-image": "xcb-util",
    "libxcb-keysyms": "xcb-util",
    "libxcb-render-util": "xcb-util",
    "libxcb-util": "xcb-util",
}
#: Plugins of Qt's: screens of Linux and none, ways to type, the pictures that address books hold, printers.
PLUGINS = (
    *("platforms/libqxcb", "platforms/libqwayland", "platforms/libqoffscreen"),
    *("platforminputcontexts/libcompose", "platforminputcontexts/libibus", "iconengines/libqsvgicon"),
    *("imageformats/libqgif", "imageformats/libqjpeg", "imageformats/libqsvg.", "imageformats/libqwebp"),
    *("printsupport/libcups", "wayland-shell-integration/libxdg-shell", "wayland-decoration-client/lib"),
)
#: Extension modules by their folder; Python's own are all allowed.
MODULES = re.compile(
    r"(python3\.\d+/lib-dynload/\w+|PySide6/Qt(Core|DBus|Gui|Network|PrintSupport|Svg|Widgets)|shiboken6/Shiboken"
    r"|_cffi_backend|rapidfuzz/(distance/)?\w+|cryptography/hazmat/bindings/_rust|sqlcipher3/_sqlite3)\.(abi3|cpython-\d+-[\w-]+)\.so"
)
#: Of glibc, so on every Linux.
GLIBC = {"libc.so.6", "libm.so.6", "libresolv.so.2", "libdl.so.2", "libpthread.so.0", "librt.so.1"}
#: What plugins need that work only where a desktop brings it anyway.
OPTIONAL = {"libcups2", "libwayland-client0", "libwayland-cursor0"}
_LIBRARY = re.compile(r"\.so(\.\d+)*$")
_TEST_DATA = re.compile(r"(^|/)(tests?|corpora|conftest|hypothesis|pytest)(/|\.|$)")


def may_come(target: str) -> bool:
    """Whether a library may lie in the bundle under this name; anything that is no library may."""
    if not _LIBRARY.search(target):
        return True
    if "/plugins/" in target:
        return target.split("/plugins/")[1].startswith(PLUGINS)
    stem = PurePosixPath(target).name.split(".so")[0]
    brought = any(re.fullmatch(re.escape(name) + r"(\.abi3|[\d.]*)", stem) for name in BROUGHT)
    return brought or MODULES.fullmatch(target.removeprefix("_internal/")) is not None


def libraries(folder: Path) -> list[Path]:
    """The libraries and programs of the bundle, each once although links lead to some."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _LIBRARY.search(path.name) or path.parent == folder]


def needed(folder: Path) -> dict[str, set[str]]:
    """Sonames that the bundle needs and does not hold, and the files that need them."""
    own = {path.name for path in folder.rglob("*") if _LIBRARY.search(path.name)}
    found: dict[str, set[str]] = {}
    for path in libraries(folder):
        told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
        for line in told.splitlines():
            words = line.split()
            if words[:1] == ["NEEDED"] and words[1] not in own and not words[1].startswith("ld-linux"):
                found.setdefault(words[1], set()).add(path.relative_to(folder).as_posix())
    return {name: files for name, files in found.items() if name not in GLIBC}


def packages(folder: Path) -> tuple[list[str], list[str]]:
    """Debian's packages that must be there, and those that may. Raises ``KeyError`` for a library without one."""
    known: dict[str, str] = runpy.run_path(str(HERE / "develop.py"))["LIBRARIES"]
    names = {known[name] for name in needed(folder)}
    return sorted(names - OPTIONAL), sorted(names & OPTIONAL)


def foreign(folder: Path) -> Iterator[str]:
    """Libraries that nobody allowed."""
    for path in folder.rglob("*"):
        if not may_come(path.relative_to(folder).as_posix()) and not path.is_symlink():
            yield f"not allowed: {path.relative_to(folder)}"


def unresolved(folder: Path) -> Iterator[str]:
    """Needed libraries for which no package of the system is known."""
    known = runpy.run_path(str(HERE / "develop.py"))["LIBRARIES"]
    for name, files in sorted(needed(folder).items()):
        if name not in known:
            yield f"nobody brings {name}: {', '.join(sorted(files)[:3])}"


def builders() -> tuple[bytes, ...]:
    """Paths that would tell where it was built: project, builder's home, and this Python unless it is the system's."""
    own = {HERE.parent, Path.home()}
    prefix = Path(sys.base_prefix)
    if not prefix.as_posix().startswith("/usr"):
        own.add(prefix)
    return tuple(str(place).encode() + b"/" for place in sorted(own) if len(place.parts) > 1)


def traces(folder: Path, marks: tuple[bytes, ...]) -> Iterator[str]:
    """Files that hold a path of the machine they were built on, and files of the tests."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if _TEST_DATA.search(name):
            yield f"of the tests: {name}"
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            yield from (f"names the builder's machine: {name} {mark.decode()}" for mark in marks if mark in content)


def symbols(folder: Path) -> Iterator[str]:
    """Files that hold what only a debugger reads; the loader's own names are few and stay."""
    for path in libraries(folder):
        told = subprocess.run(["objdump", "-h", path], capture_output=True, text=True, check=False).stdout
        if ".debug_" in told:
            yield f"for debuggers: {path.relative_to(folder)}"


def scrub(folder: Path, prefix: str = sys.base_prefix) -> int:
    """Takes the place where Python was built out of its libraries: a search path that would be followed, and defaults
    that a frozen program never uses. Same length, so that nothing else moves, and the last part stays: a linker keeps
    text once that ends another, and Python's version may be the end of the folder's name. Gives how many files changed.
    """
    if prefix.startswith("/usr"):
        return 0
    old = prefix.encode()
    stays = old[old.rindex(b"/") :]
    new = b"/nonexistent".ljust(len(old), b"/")[: len(old) - len(stays)] + stays
    changed = 0
    for path in libraries(folder):
        content = path.read_bytes()
        if old in content:
            path.write_bytes(content.replace(old, new))
            changed += 1
    return changed


def check(folder: Path) -> list[str]:
    """Everything that is wrong with the bundle."""
    if not shutil.which("objdump"):
        raise SystemExit("objdump is needed: sudo apt install binutils")
    return [*foreign(folder), *unresolved(folder), *traces(folder, builders()), *symbols(folder)]


def main() -> int:
    word, folder = sys.argv[1], Path(sys.argv[2])
    if word == "packages":
        depends, recommends = packages(folder)
        print("needs:", *depends)
        print("may use:", *recommends)
        return 0
    wrong = check(folder)
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
