"""What of a letter is new: ours and mail-parser-reply line by line, on letters labelled by others and by hand.

    .uv/*/bin/uv --cache-dir .uv/cache run --with mail-parser-reply==1.36 python -m tests.benchmarks.quoting [--wrong]

Sets: ``quagga`` (texts with zones), ``talon`` (answers by program, and signatures with their letters), ``hand`` (28
bodies in ten languages, whose new lines were written down below from reading them, before either program saw them).
Empty lines do not count, nor do greetings and closings, which harm nobody. A line is right if it is kept and new, or
left out and not. Without the library ours is measured alone; ``--wrong`` prints the lines that were wrong.
"""

import email
import email.policy
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec

from app.reading.quoting import new_text
from tests.support.data import DATA

MAIL = DATA / "mail"
#: Of each body the numbers of the lines that are new, and of those that may be kept or left.
HAND: dict[str, tuple[set[int], set[int]]] = {
    "begins_with_signature": ({3, 4}, {1, 6}),
    "caution2": ({3}, {1}),
    "correct_sig": ({1}, set()),
    "email_1_1": ({3, 4, 5}, {1}),
    "email_1_3": ({1, 3}, set()),
    "email_1_6": ({1}, set()),
    "email_2_2": ({1}, set()),
    "email_3_1": ({1, 3}, set()),
    "email_bullets": ({1, 3, 5, 8, 9}, set()),
    "email_danish_1": ({3}, {1, 5}),
    "email_danish_2": ({3}, {1, 5}),
    "email_danish_3": ({3}, {1}),
    "email_danish_4": ({3}, {1}),
    "email_gmail": ({1}, set()),
    "email_headers_no_delimiter": ({1}, set()),
    "email_ja_1_1": ({1}, set()),
    "email_ja_1_2": ({5}, {1, 3, 8}),
    "email_pl_1_3": (set(), set()),
    "email_sent_from_BlackBerry": ({1}, set()),
    "email_sent_from_iPhone": ({1}, set()),
    "email_sent_from_not_signature": ({1, 3}, set()),
    "email_sig_delimiter_in_middle_of_line": ({3, 5}, {1, 7}),
    "email_swedish_2": ({3, 4, 5}, {1}),
    "forward": ({1, 2, 4}, {3, 5, 6}),
    "greedy_on": ({1, 3, 5, 6}, set()),
    "multiline_on": (set(), set()),
    "multiline_on_de": ({1}, set()),
    "outlook": ({5, 6, 8}, {1, 3}),
}

#: A text, and of each of its lines whether it is new; ``None`` for lines that do not count.
type Labelled = tuple[str, str, list[bool | None]]


def hand() -> Iterator[Labelled]:
    for name, (new, free) in HAND.items():
        text = (MAIL / "reply-mail-parser-reply" / f"{name}.txt").read_text(encoding="utf-8")
        wanted = [
            None if number in free or not line.strip() else number in new
            for number, line in enumerate(text.split("\n"), 1)
        ]
        yield name, text, wanted


def talon() -> Iterator[Labelled]:
    """Every answer of the set says "Hello" and nothing else; a signature is told by its lines at the letter's end."""
    folder = MAIL / "reply-talon"
    for file in sorted((folder / "standard_replies").glob("*.eml")):
        message = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        body = message.get_body(("plain",))
        if body is None:
            continue
        text = str(body.get_content())
        lines = text.split("\n")
        first = next(number for number, line in enumerate(lines) if line.strip() == "Hello")
        yield file.stem, text, [(number == first) if line.strip() else None for number, line in enumerate(lines)]
    for file in sorted((folder / "signature" / "emails" / "stripped").glob("*_body")):
        text = file.read_text(encoding="utf-8")
        signed = file.with_name(file.name.replace("_body", "_signature")).read_text(encoding="utf-8").strip()
        lines = text.split("\n")
        at = text.index(signed.split("\n")[0], max(0, text.rindex(signed.split("\n")[-1]) - len(signed) - 5))
        before = text[:at].count("\n")
        yield file.stem, text, [number < before if line.strip() else None for number, line in enumerate(lines)]


def quagga() -> Iterator[Labelled]:
    for file in sorted((MAIL / "quagga-enron-asf").rglob("*.ann")):
        try:
            said = json.loads(file.read_text(encoding="utf-8-sig"))
        except ValueError:
            continue
        yield file.stem, said["text"], _zones(said)


def _zones(said: dict[str, object]) -> list[bool | None]:
    """By the zones in which a line's middle lies: new is what is body before the first quoted header and unsigned."""
    text = str(said["text"])
    marks = [one for one in said["denotations"] if one.get("type")]  # type: ignore[attr-defined]
    header = min((one["start"] for one in marks if one["type"] == "Header"), default=len(text) + 1)
    found: list[bool | None] = []
    at = 0
    for line in text.split("\n"):
        middle = at + len(line) / 2
        at += len(line) + 1
        inside = {one["type"] for one in marks if one["start"] <= middle < one["end"]}
        signed = any(one.startswith("Body/Signature") for one in inside)
        polite = bool(inside & {"Body/Intro", "Body/Outro", "Body/Attachments"}) and not signed
        if not line.strip() or (middle < header and (polite or not inside)):
            found.append(None)
        else:
            found.append(middle < header and "Body" in inside and not signed)
    return found


def _library() -> Callable[[str], str] | None:
    if find_spec("mailparser_reply") is None:
        return None
    from mailparser_reply import EmailReplyParser

    parser = EmailReplyParser(languages=["en", "de", "da", "ja", "pl", "sv", "fr", "es", "it", "nl"])
    return lambda text: str(parser.parse_reply(text=text) or "")


def measure(name: str, labelled: list[Labelled], program: str, new: Callable[[str], str], *, wrong: bool) -> float:
    """The share of right lines; printed with that of wholly right letters and with the speed."""
    right = total = whole = 0
    started = time.perf_counter()
    found = [new(text) for _, text, _ in labelled]
    seconds = time.perf_counter() - started
    for (title, text, wanted), said in zip(labelled, found, strict=True):
        left = Counter(line.strip() for line in said.split("\n"))
        missed = []
        for line, new_one in zip(text.split("\n"), wanted, strict=True):
            kept = left[line.strip()] > 0
            left[line.strip()] -= kept
            if new_one is not None:
                total += 1
                right += kept == new_one
                if kept != new_one:
                    missed.append(("lost: " if new_one else "kept: ") + line.strip()[:70])
        whole += not missed
        if wrong and missed:
            print(f"  {title}: {missed[:4]}")
    share = right / total
    speed = len(labelled) / seconds
    print(
        f"{name:7} {program:18} {total:6} lines {share:6.1%}, {len(labelled):4} letters "
        f"{whole / len(labelled):6.1%}, {speed:8,.0f} a second"
    )
    return share


def main() -> None:
    library = _library()
    for name, labelled in (("quagga", list(quagga())), ("talon", list(talon())), ("hand", list(hand()))):
        measure(name, labelled, "Kreis", new_text, wrong="--wrong" in sys.argv)
        if library is not None:
            measure(name, labelled, "mail-parser-reply", library, wrong=False)


if __name__ == "__main__":
    main()
