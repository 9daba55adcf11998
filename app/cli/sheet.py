"""The recovery code as a sheet of plain text, to be printed and kept on paper."""

import textwrap
from datetime import date

from app.cli.sentences import Sentences

_WIDTH = 72


def text(sentences: Sentences, code: str, uid: str, written_on: date) -> str:
    """The whole sheet; ``uid`` tells sheets of several vaults apart by its beginning and opens nothing."""

    def said(key: str) -> str:
        return sentences.text("sheet", key)

    paragraphs = [
        said("title"),
        said("what"),
        f"    {code}",
        said("use"),
        said("keep"),
        said("old"),
        f"{said('vault')}: {uid[:8]}    {said('date')}: {written_on.isoformat()}",
    ]
    return "\n\n".join(textwrap.fill(one, _WIDTH) if one[0] != " " else one for one in paragraphs) + "\n"
