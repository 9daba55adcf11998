"""``kreis-cli replies templates``: short answers to begin a letter with, and the user's own."""

from dataclasses import replace

from app.cli.frame import Call, Noun
from app.cli.output import Answer, table
from app.cli.shapes import number
from app.errors import NotFound
from app.records.short_answers import OF_SIDE, title


def register(noun: Noun) -> None:
    listing = noun.verb("templates", templates)
    listing.argument("--add", metavar="TEXT")
    listing.argument("--remove", metavar="N")


def templates(call: Call) -> Answer:
    """All of them; own ones are numbered, added and removed."""
    given = call.arguments
    with call.workspace() as opened:
        choices = opened.choices.get()
        own = choices.short_answers
        if given.remove is not None:
            place = number(given.remove) - 1
            if not 0 <= place < len(own):
                raise NotFound(kind="template", id=given.remove)
            own = own[:place] + own[place + 1 :]
        if given.add is not None:
            own = (*own, given.add.strip())
        if own != choices.short_answers:
            opened.choices.change(replace(choices, short_answers=own), now=call.now)
    text = call.sentences.text
    shapes: list[dict[str, object]] = [
        {
            "code": code,
            "own": False,
            "side": side,
            "title": text("answer_titles", code),
            "text": text("answers", code, day="{day}", name="{name}"),
        }
        for side, codes in OF_SIDE.items()
        for code in codes
    ]
    shapes += [
        {"code": str(place), "own": True, "side": None, "title": title(one), "text": one}
        for place, one in enumerate(own, 1)
    ]
    word = call.sentences.word
    rows = ((one["code"], one["title"], one["text"]) for one in shapes)
    return Answer(document={"templates": shapes}, lines=table(["", word("title_head"), word("text_head")], rows))
