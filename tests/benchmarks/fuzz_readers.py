"""Atheris (libFuzzer, led by the branches that the code takes) against the readers of foreign files.

    .uv/*/bin/uv --cache-dir .uv/cache run --with atheris==3.1.0 python -m tests.benchmarks.fuzz_readers \\
        TARGET SECONDS [KEPT]

Targets: ``mail``, ``saved``, ``chats``, ``linkedin``, ``cards``, ``tables``. It begins from good files, from those of
the test data where they lie beside the project, and goes on from the folder KEPT, if one is named. It ends with the
trace of whatever is not one of our own errors, takes too long or more memory than ``MOST_MEMORY``.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["app", "olefile"]):
    from tests.support import hostile
from tests.support.data import DATA

#: Megabytes of the whole process, of which the readers and the fuzzer itself are 200.
MOST_MEMORY = 800
#: Bytes of one input; larger ones come about by repetition.
MOST_BYTES = 16_384
_WATCHED = 3  # times as slow as unwatched
_WORDS = {
    "mail": r"From\x20|From:|To:|Cc:|Date:|Subject:|Message-ID:|References:|In-Reply-To:|Content-Type:|multipart/|"
    r"text/plain|text/html|message/rfc822|boundary=|charset=|format=flowed|delsp=yes|quoted-printable|base64|=?utf-8?q?|"
    r"?=|=?x?b?|-----Original\x20Message-----|Von:|Gesendet:|--\x20\x0a|>\x20|List-Id:|Auto-Submitted:|wrote:|"
    r"schrieb|X-Mozilla-Status:|X-Gmail-Labels:|Content-Transfer-Encoding:|begin\x20644|text/calendar|filename*0*=",
    "saved": r"LZFu|MELA|{\\rtf1|\\u-1?|\\'fc|\\bin9\x20|\\fromhtml1|{\\*\\htmltag64\x20|\\htmlrtf|__properties|"
    r"__substg|__recip|\x1f\x00\x00\x10|\x00\x00\x00\x00|\xfe\xff\xff\xff|\xff\xff\xff\xff",
    "chats": r"[04.03.25,\x2014:05:09]\x20|21.12.16,\x2023:29\x20-\x20|\xe2\x80\x8e|\xe2\x80\xaf|AM|PM|\"chats\"|"
    r"\"list\"|\"messages\"|\"date_unixtime\"|\"from_id\"|\"personal_chat\"|\"text\"|\"recipient\"|\"chatItem\"|\"dateSent\"|"
    r"\"outgoing\"|\"standardMessage\"|\"account\"|\"contact\"|\"self\"|1e999|\\ud800|[[[[[[[[|{\"a\":",
    "linkedin": r"CONVERSATION\x20ID|FROM|SENDER\x20PROFILE\x20URL|RECIPIENT\x20PROFILE\x20URLS|CONTENT|FOLDER|/in/|"
    r"%E2%80|\x202026-11-16\x2008:00:00\x20UTC|1/29/26,\x202:37\x20PM|spinmail|OUTGOING|\"\"|Connected\x20On|"
    r"First\x20Name|\x0a====\x0a|Notes:",
    "cards": r"BEGIN:VCARD|END:VCARD|VERSION:2.1|QUOTED-PRINTABLE|BASE64|CHARSET=|UTF-7|;TYPE=|AGENT:|"
    r"item1.|X-ABLabel:|BDAY:|ADR:|PHOTO|data:image/png;base64,|=0D=0A=|\x0d\x0a\x20|\xff\xfe|KIND:group|URL:|IMPP:|^n|\\,",
    "tables": r"Name|Given\x20Name|E-mail\x201\x20-\x20Value|Vorname|Geburtstag|\x20:::\x20|\"\"|;|\x09|dn:|cn::|"
    r"objectclass:|\xff\xfe|\xef\xbb\xbf|\x82\xa0|0/0/00",
}
_BESIDE = {"mail": "mail/*/**/*", "chats": "exports/*/**/*.*", "cards": "vcard/**/*", "tables": "exports/addr*/**/*.*"}


def _begin_from(target: str) -> Iterator[bytes]:
    yield from hostile.seeds(target)
    for file in DATA.glob(_BESIDE.get(target, "-")):
        if file.is_file() and file.stat().st_size < MOST_BYTES and "spamassassin" not in file.parts:
            content = file.read_bytes()
            yield (b"\1" if file.suffix == ".json" else b"\0") + content if target == "chats" else content


def main(target: str, seconds: int, kept: Path) -> None:
    hostile.MOST_SECONDS *= _WATCHED
    kept.mkdir(exist_ok=True)
    for number, start in enumerate(_begin_from(target)):
        (kept / f"seed{number}").write_bytes(start)
    words = kept.parent / f"{target}.words"
    words.write_text("".join(f'"{one}"\n' for one in (r"\xfc\xfb", *_WORDS[target].split("|"))))
    options = [
        f"-max_total_time={seconds}", f"-max_len={MOST_BYTES}", "-timeout=300", f"-rss_limit_mb={MOST_MEMORY}",
        "-print_final_stats=1", f"-dict={words}", f"-artifact_prefix={kept.parent}/", "-reload=0",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(kept)], hostile.JUDGES[target])
    atheris.Fuzz()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else Path(name) / "kept")
