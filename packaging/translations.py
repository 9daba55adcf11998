"""The translations' one command: ``python packaging/translations.py update | fill FILE… | missing | compile | check``.

``update`` takes the strings of ``ui/`` over into ``resources/translations/kreis_{de,en}.ts`` (English holds plurals
only). ``fill`` does so too, then writes German from a TOML file and compiles: tables are contexts, a plural is a list
of two (``"%n people" = ["%n Mensch", "%n Menschen"]``), whose numbers get the language's separators; keys under
``["en.Context"]`` are English plurals. ``missing`` prints what has no translation yet, as such a file. ``check`` fails
unless both languages are complete and the compiled files are what the sources compile to. The compiled files are small
and committed, so that a clone and the frozen program need no tools of Qt's.
"""

import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(PySide6.__file__).parent
LANGUAGES = ("de", "en")


def _tool(name: str, *arguments: str | Path) -> None:
    program = TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode or "error" in done.stderr.lower():
        sys.exit(f"{name}: {done.stdout}{done.stderr}")


def update(folder: Path = FOLDER, *, keep: bool = True) -> None:
    """Take over the strings of the sources; what vanished stays in the file unless ``keep`` is false."""
    sources = [path.relative_to(ROOT) for path in sorted((ROOT / "ui").rglob("*.py"))]
    options = ["-locations", "none", "-no-ui-lines", "-source-language", "en", *([] if keep else ["-no-obsolete"])]
    for language in LANGUAGES:
        only = ["-pluralonly"] if language == "en" else []
        target = folder / f"kreis_{language}.ts"
        _tool("lupdate", *sources, *options, *only, "-target-language", language, "-ts", target)


def compile_all(folder: Path = FOLDER) -> None:
    for language in LANGUAGES:
        _tool("lrelease", folder / f"kreis_{language}.ts", "-qm", folder / f"kreis_{language}.qm")


def _messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def _is_vanished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") in ("vanished", "obsolete")


def _is_complete(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


def missing(folder: Path = FOLDER) -> dict[str, list[str]]:
    """The strings without a translation by context; English ones under ``en.Context``."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for context, message in _messages(folder / f"kreis_{language}.ts"):
            if not _is_vanished(message) and not _is_complete(message):
                table = context if language == "de" else f"en.{context}"
                found.setdefault(table, []).append(message.findtext("source") or "")
    return found


def fill(tables: dict[str, dict[str, str | list[str]]]) -> None:
    """Write the translations of ``tables`` into the source files."""
    for language in LANGUAGES:
        path = FOLDER / f"kreis_{language}.ts"
        tree = ET.parse(path)
        for context in tree.getroot().iter("context"):
            name = context.findtext("name") or ""
            known = tables.get(name if language == "de" else f"en.{name}", {})
            for message in context.iter("message"):
                text = known.get(message.findtext("source") or "")
                if text is not None:
                    _set(message, text)
        ET.indent(tree, "    ")
        text = ET.tostring(tree.getroot(), encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _set(message: ET.Element, text: str | list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    for form in list(translation):
        translation.remove(form)
    if isinstance(text, str):
        translation.text = text
        return
    translation.text = None
    for form_text in text:
        ET.SubElement(translation, "numerusform").text = form_text.replace("%n", "%Ln")


def check() -> list[str]:
    """What is wrong: strings without translation, strings missing from the files, compiled files out of date."""
    wrong = [f"{context}: {source!r} is not translated" for context, texts in missing().items() for source in texts]
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in LANGUAGES:
            (fresh / f"kreis_{language}.ts").write_bytes((FOLDER / f"kreis_{language}.ts").read_bytes())
        compile_all(fresh)
        for language in LANGUAGES:
            compiled = f"kreis_{language}.qm"
            if (fresh / compiled).read_bytes() != (FOLDER / compiled).read_bytes():
                wrong.append(f"{compiled} is not what its source compiles to")
        update(fresh)
        old = missing()
        wrong += [
            f"{context}: {source!r} is in no translation file"
            for context, texts in missing(fresh).items()
            for source in texts
            if source not in old.get(context, [])
        ]
    return wrong


def _print_missing() -> None:
    for context, texts in missing().items():
        print(f'["{context}"]')
        for text in texts:
            value = '["", ""]' if "%n" in text or "%Ln" in text else '""'
            print(f"{_quoted(text)} = {value}")
        print()


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def main(arguments: list[str]) -> int:
    with Path(__file__).open("rb") as alone:
        _wait_for_others(alone)
        return _obey(arguments)


def _wait_for_others(lock: IO[bytes]) -> None:
    """Two runs at once would each write over what the other took in."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX)


def _obey(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["tidy"]:
            update(keep=False)
            compile_all()
        case ["fill", *files] if files:
            update()
            for file in files:
                fill(tomllib.loads(Path(file).read_text(encoding="utf-8")))
            compile_all()
        case ["missing"]:
            update()
            _print_missing()
        case ["compile"]:
            compile_all()
        case ["check"]:
            wrong = check()
            print("\n".join(wrong))
            return 1 if wrong else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
