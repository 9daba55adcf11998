"""What the nouns of the command line are built from: a noun with its verbs, and the call that a verb answers.

A module in ``app/cli/nouns`` has ``register(nouns)``: it adds its noun, then its verbs, each with the function that
answers it. Options that hold for all may stand before or after the noun. Help is found in the ``help`` table by
"noun", "noun verb" and "noun --option", so that code holds no prose.
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app import paths, workers, workspace
from app.cli import passphrase
from app.cli.driving import drive
from app.cli.output import Answer, iso, plain
from app.cli.sentences import Sentences
from app.errors import AppError, Cancelled
from app.records.backup import Why
from app.records.job import Job
from app.workers import Pool
from app.workspace import Accept, Cost, Workspace

_YES = frozenset({"yes", "y", "ja", "j"})


class WrongUsage(AppError):
    """Something is missing that the parser cannot ask for. Data: ``word``."""

    exit_code = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One command as given: its arguments, the clock read once, the language, and how to open the vault."""

    arguments: argparse.Namespace = field(repr=False)
    now: datetime
    sentences: Sentences
    cost: Cost = Cost.CALIBRATED  # of a new vault's key derivation
    away: Callable[..., Any] = workers.once  # asks this computer's keyring

    @property
    def folder(self) -> Path:
        """The vault's folder: ``--vault``, else ``KREIS_VAULT``, else in the user's data folder."""
        return Path(self.arguments.vault) if self.arguments.vault else paths.vault_folder()

    def passphrase(self, *, again: bool = False) -> str:
        """From ``--passphrase-file``, else asked; ``again`` asks twice, for a new one."""
        if self.arguments.passphrase_file:
            return passphrase.from_file(Path(self.arguments.passphrase_file))
        word = self.sentences.word
        return passphrase.ask(word("passphrase"), again=word("passphrase_again") if again else "")

    def agree(self, *questions: str) -> None:
        """Ask each question unless ``--yes`` was given. Raises ``Cancelled`` for anything but a yes."""
        for question in () if self.arguments.yes else questions:
            print(question, end=" ", file=sys.stderr, flush=True)
            if sys.stdin.readline().strip().casefold() not in _YES:
                raise Cancelled

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        """The vault, open for one command: by this computer's keyring if that is wished, else by passphrase. Afterwards
        it is backed up if that is due.
        """
        if self.arguments.keyring:
            opened = workspace.open_by_keyring(self.folder, now=self.now, accepted=self.accepted, away=self.away)
        else:
            opened = workspace.open(self.folder, passphrase=self.passphrase(), now=self.now, accepted=self.accepted)
        try:
            self._warn(opened)
            yield opened
            self._back_up(opened)
        finally:
            opened.close()

    @property
    def accepted(self) -> Accept:
        """What ``--accept`` takes on: an older state, or a vault that was moved."""
        return Accept.of(self.arguments.accept or ())

    def tell(self, line: str) -> None:
        """A message beside the answer, on standard error."""
        print(plain(line), file=sys.stderr)

    def _warn(self, opened: Workspace) -> None:
        """What endangers the vault and nobody would look for."""
        found = opened.keys.info()
        if found.synced:
            self.tell(self.sentences.word("synced"))
        if found.elsewhere_at is not None:
            self.tell(self.sentences.word("elsewhere", at=iso(found.elsewhere_at)))
        if found.missing_here:
            self.tell(self.sentences.word("missing_here", count=found.missing_here))

    def _back_up(self, opened: Workspace) -> None:
        """The day's backup. One that cannot be made is told and spoils nothing."""
        try:
            if opened.backups.due(self.now):
                self.drive(opened.backups.make(now=self.now, why=Why.DAILY))
        except AppError as error:
            self.tell(self.sentences.word("not_backed_up", why=self.sentences.error(error)))

    def drive[Result](self, job: Job[Result], pool: Pool | None = None) -> Result:
        """Run a job to its end, with progress on a terminal only; ``pool`` may be one that was made ready."""
        show = sys.stderr.isatty() and not self.arguments.json
        return drive(job, self.sentences if show else None, pool)

    @contextmanager
    def readers(self, what: Sequence[Path] = ()) -> Iterator[Pool]:
        """Workers that make themselves ready to read while the vault's key is derived, which takes one core, and look
        first at what is to be read.
        """
        pool = workers.readers(what)
        try:
            yield pool
        finally:
            pool.stop()


type Run = Callable[[Call], Answer]


class Noun:
    """One noun's parser, to which its module adds verbs."""

    def __init__(self, name: str, parser: argparse.ArgumentParser, common: "Nouns") -> None:
        self._name = name
        self._common = common
        self._verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    def verb(self, name: str, run: Run) -> "Verb":
        """Add a verb; ``run`` answers it."""
        return self._common.leaf(self._verbs, f"{self._name} {name}", name, run)

    def under(self, name: str) -> "Noun":
        """A noun below this one, with verbs of its own."""
        return self._common.noun(self._verbs, f"{self._name} {name}", name)


class Verb:
    """One verb's parser; arguments find their help by the verb's name and their own."""

    def __init__(self, name: str, parser: argparse.ArgumentParser, sentences: Sentences) -> None:
        self._name = name
        self._parser = parser
        self._sentences = sentences

    def argument(self, *names: str, **options: Any) -> "Verb":
        """As ``ArgumentParser.add_argument``; returns the verb so that arguments chain."""
        options.setdefault("help", self._sentences.help(f"{self._name} {names[-1]}"))
        self._parser.add_argument(*names, **options)
        return self


class Nouns:
    """All nouns of the command line, as they register themselves."""

    def __init__(self, parser: argparse.ArgumentParser, shared: argparse.ArgumentParser, sentences: Sentences) -> None:
        self._shared = shared
        self._sentences = sentences
        self._nouns = parser.add_subparsers(dest="noun", required=True, metavar="NOUN")

    def add(self, name: str) -> Noun:
        """A noun with verbs."""
        return self.noun(self._nouns, name, name)

    def noun(self, place: Any, code: str, name: str) -> Noun:
        text = self._sentences.help(code)
        parser = place.add_parser(name, parents=[self._shared], help=text, description=text, allow_abbrev=False)
        return Noun(code, parser, self)

    def bare(self, name: str, run: Run) -> Verb:
        """A noun that is its own verb."""
        return self.leaf(self._nouns, name, name, run)

    def leaf(self, place: Any, code: str, name: str, run: Run) -> Verb:
        text = self._sentences.help(code)
        parser = place.add_parser(name, parents=[self._shared], help=text, description=text, allow_abbrev=False)
        parser.set_defaults(run=run)
        return Verb(code, parser, self._sentences)
