"""Atheris (libFuzzer, led by the branches that the code takes) against what may come instead of a referral.

    .uv/*/bin/uv --cache-dir .uv/cache run --with atheris==3.1.0 \\
        python -m tests.benchmarks.fuzz_referrals TARGET SECONDS

Targets: ``header`` (an age file), ``statement`` (the signed line, as each kind that it may be), ``signature`` (the
armour), ``card`` (as it is pasted). Atheris is no library of the project, because it has no wheel for Windows: the
command brings it for one run. It ends with the trace of whatever is not one of our own errors, passes for what it is
not, or takes longer than a second of the processor; what led there lies in the folder that ``KREIS_FINDINGS`` names,
else in the temporary one.
"""

import os
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["app.crypto", "app.sync", "app.formats.jobposting", "json"]):
    from tests.support.hostile_files import JUDGES, starts

_LONGEST = {"header": 70_000, "statement": 70_000, "signature": 4_096, "card": 9_000}


def main(target: str, seconds: int) -> None:
    findings = os.environ.get("KREIS_FINDINGS", tempfile.gettempdir())
    with tempfile.TemporaryDirectory() as name:
        for number, start in enumerate(starts()[target]):
            (Path(name) / str(number)).write_bytes(start)
        options = [f"-max_total_time={seconds}", f"-max_len={_LONGEST[target]}", "-timeout=60", "-print_final_stats=1"]
        atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={findings}/", name], JUDGES[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
