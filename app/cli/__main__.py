"""The entry point of ``kreis-cli``: reads clock and language once, runs one command, gives its exit code.

0 done, 1 refused (an expected error, one sentence), 2 wrong usage, 3 a bug (types and lines on standard error, and in
the user's state folder).
"""

import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from app import paths, workers
from app.cli.arguments import language, parse
from app.cli.frame import Call
from app.cli.output import Answer, encode, plain
from app.cli.sentences import Sentences, spoken
from app.errors import AppError, report
from app.workspace import Cost

BUG = 3


def main() -> None:
    """Run the command that the process was started with."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has enough, as "head" does: the command itself was done
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)


def run(arguments: Sequence[str], *, cost: Cost = Cost.CALIBRATED, away: Callable[..., Any] = workers.once) -> int:
    """Answer one command on standard output and give its exit code; ``cost`` is for tests' cheap vaults, and ``away``
    stands for this computer's keyring.
    """
    clock = datetime.now(UTC)
    sentences = Sentences(language(arguments, spoken(os.environ)))
    given = parse(arguments, sentences)
    call = Call(arguments=given, now=given.now or clock, sentences=sentences, cost=cost, away=away)
    try:
        answer: Answer = given.run(call)
    except AppError as error:
        print(plain(sentences.error(error)), file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print(sentences.word("stopped"), file=sys.stderr)
        return 1
    except Exception as error:  # noqa: BLE001 - a bug: the report holds types and lines, no values
        return _bug(error, sentences, clock)
    if given.json:
        print(encode(answer.document))
    else:
        print(*answer.lines, sep="\n", end="\n" if answer.lines else "")
    return answer.exit_code


def _bug(error: Exception, sentences: Sentences, clock: datetime) -> int:
    """Write the report to standard error, and into the state folder where that can be written."""
    text = report(error)
    print(sentences.word("bug"), text, sep="\n", end="", file=sys.stderr)
    try:
        paths.write_private(paths.state_folder() / "crash" / f"kreis-cli-{clock:%Y%m%dT%H%M%S%f}.txt", text.encode())
    except OSError:
        print(sentences.word("bug_not_kept"), file=sys.stderr)
    return BUG


if __name__ == "__main__":
    main()
