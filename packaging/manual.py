"""``python packaging/manual.py FOLDER``: the manual pages of ``kreis-cli``, English and German, out of its own parser.

Every noun, verb and option is taken from the parser with its line of help, so that the pages cannot say anything
else than the program. The window has few options; its pages are written by hand in ``packaging/linux``.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from app.cli.arguments import parser
from app.cli.sentences import Sentences

#: Title of the section, name, synopsis, description, commands, options, and what the exit status means.
HEADS = {
    "en": ("User Commands", "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "SEE ALSO"),
    "de": (
        *("Dienstprogramme für Benutzer", "BEZEICHNUNG", "ÜBERSICHT", "BESCHREIBUNG", "OPTIONEN", "BEFEHLE"),
        *("RÜCKGABEWERT", "SIEHE AUCH"),
    ),
}
SYNOPSIS = {"en": ("OPTION", "NOUN", "VERB", "ARGUMENT"), "de": ("OPTION", "GEGENSTAND", "TÄTIGKEIT", "ANGABE")}
DESCRIPTION = {
    "en": "The command line of Kreis works on the same encrypted vault as its window: what the window can do, it can "
    "do. Options may stand before or after the noun.",
    "de": "Die Befehlszeile von Kreis arbeitet mit demselben verschlüsselten Tresor wie sein Fenster: Was das Fenster "
    "kann, kann sie auch. Optionen stehen vor oder hinter dem Gegenstand.",
}
EXITS = {
    "en": ("done", "refused, for a reason that one sentence names", "wrong usage", "a bug; what it was is reported"),
    "de": (
        *("erledigt", "abgelehnt, aus einem Grund, den ein Satz nennt", "falsch aufgerufen"),
        "ein Fehler im Programm; welcher, wird berichtet",
    ),
}
LANGUAGES = tuple(HEADS)


def page(language: str) -> str:
    """The page in roff (man(7))."""
    sentences = Sentences(language)
    whole = parser(sentences)
    section, name, synopsis, description, options, commands, exits, also = HEADS[language]
    option, noun, verb, argument = SYNOPSIS[language]
    lines = [
        f'.TH KREIS\\-CLI 1 "" "Kreis" "{section}"',
        f".SH {name}",
        f"kreis\\-cli \\- {_escaped(whole.description or '').rstrip('.')}",
        f".SH {synopsis}",
        ".B kreis\\-cli",
        f".RI [ {option} ...]",
        f".I {noun}",
        f".RI [ {verb} ]",
        f".RI [ {argument} ...]",
        f".SH {description}",
        _escaped(DESCRIPTION[language]),
        f".SH {options}",
        *_arguments(whole, set()),
        f".SH {commands}",
        *_commands(whole),
        f".SH {exits}",
    ]
    for code, meaning in enumerate(EXITS[language]):
        lines += [".TP", f".B {code}", _escaped(meaning)]
    return "\n".join([*lines, f".SH {also}", ".BR kreis (1)", ""])


def _commands(whole: argparse.ArgumentParser) -> Iterator[str]:
    """A subsection for each noun, and in it a paragraph for each verb with its arguments."""
    common = {option for action in whole._actions for option in action.option_strings}
    for name, noun in _below(whole):
        yield f".SS {_escaped(name)}"
        yield _escaped(noun.description or "")
        yield from _arguments(noun, common)
        for called, verb in _below(noun):
            yield ".TP"
            yield f".B {_escaped(f'{name} {called}')}"
            yield _escaped(verb.description or "")
            own = list(_arguments(verb, common))
            if own:
                yield from (".RS", *own, ".RE")


def _below(parent: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parent._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _arguments(whole: argparse.ArgumentParser, common: set[str]) -> Iterator[str]:
    """Options and arguments but those in ``common``, each with its help."""
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction) or common & set(action.option_strings):
            continue
        choices = "{" + ",".join(map(str, action.choices)) + "}" if action.choices else ""
        wanted = action.metavar if isinstance(action.metavar, str) else choices or action.dest.upper()
        words = ", ".join(action.option_strings) or wanted
        takes = f" {wanted}" if action.option_strings and action.nargs != 0 else ""
        yield from (".TP", f".B {_escaped(words + takes)}", _escaped((action.help or "").replace("%%", "%")))


def _escaped(text: str) -> str:
    r"""Hyphens that can be copied, no escapes, and no request by a line that happens to begin with a dot or quote."""
    safe = " ".join(text.replace("\\", "\\e").replace("-", "\\-").split())
    return "\\&" + safe if safe.startswith((".", "'")) else safe


def write(folder: Path) -> None:
    """Both pages into ``folder``, named as those of the window are."""
    for language in LANGUAGES:
        ending = "1" if language == "en" else f"{language}.1"
        (folder / f"kreis-cli.{ending}").write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    write(target)
