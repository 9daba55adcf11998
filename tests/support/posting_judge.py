"""Says which properties of a job posting are missing from what was made of it; shares no code with the program.

JSON is walked value by value; pages are looked at with two expressions for attributes. A property counts as found where
its words stand in the output, whatever name and place they have there, or where its name is in the report of losses.
"""

import json
import re


def missing(data: bytes, output: object, losses: tuple[str, ...]) -> list[str]:
    """The paths and words of ``data`` that neither the output nor the losses know of."""
    text = data.decode("utf-8")
    wanted = _of_page(text) if text.lstrip().startswith("<") else list(_leaves("", json.loads(text)))
    known = _plain(json.dumps(output, ensure_ascii=False))
    assert wanted, "the judge saw no property at all"
    return [
        f"{path}: {words}"
        for path, words in wanted
        if _plain(words) not in known and not any(_covers(loss, path) for loss in losses)
    ]


def _leaves(path: str, value: object) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [leaf for name, entry in value.items() for leaf in _leaves(f"{path}.{name}".strip("."), entry)]
    if isinstance(value, list):
        return [leaf for entry in value for leaf in _leaves(path, entry)]
    return [(path, json.dumps(value).strip('"') if not isinstance(value, str) else value)]


def _of_page(text: str) -> list[tuple[str, str]]:
    found = re.findall(r'(?:itemprop|property)="(\w+)" content="([^"]*)"', text)
    for name, inner in re.findall(r'(?:itemprop|property)="(\w+)"[^>]*>([^<]+)<', text):
        found.append((name, inner))
    for name, inside in re.findall(r'<ul (?:itemprop|property)="(\w+)">(.*?)</ul>', text, re.DOTALL):
        found += [(name, item) for item in re.findall(r"<li>([^<]*)</li>", inside)]
    return [(name, words) for name, words in found if words.strip()]


def _covers(loss: str, path: str) -> bool:
    return path == loss or path.startswith(f"{loss}.")


def _plain(text: str) -> str:
    """Letters and digits alone: how blanks and quotes are written is nobody's loss."""
    return "".join(re.findall(r"\w+", text.replace("\\n", " ").replace("\\t", " ")))
