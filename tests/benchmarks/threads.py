"""Threading compared with notmuch on its own corpora: the share of equal threads, and each difference.

python -m tests.benchmarks.threads
"""

import json
import subprocess
import tempfile
from pathlib import Path

from app import workspace

ROOT = Path(__file__).resolve().parents[2]
MAIL = ROOT.parent / "shared" / "data" / "mail" / "notmuch"


def notmuch_threads() -> set[frozenset[str]]:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        subprocess.run(["cp", "-r", str(MAIL), str(work / "mail")], check=True)
        subprocess.run(["chmod", "-R", "u+w", str(work)], check=True)
        config = work / "config"
        config.write_text(f"[database]\npath={work / 'mail'}\n[user]\nname=x\nprimary_email=x@x\n[new]\ntags=new\n")
        base = ["notmuch", "--config", str(config)]
        subprocess.run([*base, "new", "--quiet"], check=True, capture_output=True)
        run = [*base, "search", "--format=json", "--output=threads", "*"]
        found = set()
        for thread in json.loads(subprocess.run(run, check=True, capture_output=True).stdout):
            ids = subprocess.run(
                [*base, "search", "--format=json", "--output=messages", f"thread:{thread}"],
                check=True,
                capture_output=True,
            )
            found.add(frozenset(json.loads(ids.stdout)))
        return found


def main() -> None:
    ours = {frozenset(group) for group in workspace.threads([MAIL])}
    theirs = notmuch_threads()
    known = {one for group in ours for one in group} & {one for group in theirs for one in group}
    ours = {frozenset(group & known) for group in ours} - {frozenset()}
    theirs = {frozenset(group & known) for group in theirs} - {frozenset()}
    equal = ours & theirs
    print(
        f"{len(known)} messages; notmuch {len(theirs)} threads, Kreis {len(ours)}; equal {len(equal) / len(theirs):.1%}"
    )
    for group in sorted(ours - theirs, key=sorted):
        print("  only Kreis:", sorted(group)[:6])
    for group in sorted(theirs - ours, key=sorted):
        print("  only notmuch:", sorted(group)[:6])


if __name__ == "__main__":
    main()
