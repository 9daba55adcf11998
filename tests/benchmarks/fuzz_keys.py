"""Atheris (libFuzzer, led by the branches that the code takes) against ``vault.keys``.

    .uv/*/bin/uv --cache-dir .uv/cache run --with atheris==3.1.0 python -m tests.benchmarks.fuzz_keys TARGET SECONDS

Targets: ``bytes``, the content itself, begun from a good file and parts of it; ``shapes``, what Hypothesis builds of
the bytes. Atheris is no library of the project, because it has no wheel for Windows: the command brings it for one run.
It ends with the trace of whatever is not one of our own errors or takes longer than a second.
"""

import sys
import tempfile
from pathlib import Path

import atheris
from hypothesis import given, settings

with atheris.instrument_imports(include=["app.crypto", "json"]):
    from tests.support.key_files import CONTENTS, good, judge


@settings(deadline=None, database=None)
@given(CONTENTS)
def shapes(content: bytes) -> None:
    judge(content)


TARGETS = {"bytes": judge, "shapes": shapes.hypothesis.fuzz_one_input}  # type: ignore[attr-defined]


def main(target: str, seconds: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        whole = good()
        for number, start in enumerate((whole, whole[: len(whole) // 2], b"{}", b'{"v": 2}', whole * 3)):
            (Path(name) / str(number)).write_bytes(start)
        options = [f"-max_total_time={seconds}", "-max_len=16400", "-timeout=5", "-print_final_stats=1"]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={name}/", name], TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
