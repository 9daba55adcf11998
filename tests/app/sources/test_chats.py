"""Messages in their order, spells, keys, and whose export it is."""

from app.sources import chats
from app.sources.chats import Chat, History, Overview, Said, arranged

DAY = 86_400
ME = frozenset({"x:me"})


def _said(moment: int, text: str = "a", sender: str = "x:eva", **more: object) -> Said:
    return Said(chat=0, moment=moment, written=str(moment), sender=sender, text=text, **more)  # type: ignore[arg-type]


def _history(*said: Said, people: tuple[str, ...] = ("x:eva", "x:me"), group: bool = False) -> History:
    return History(chats=(Chat(people=dict.fromkeys(people, ""), group=group),), said=arranged(said))


def test_a_month_of_silence_ends_a_spell() -> None:
    found = arranged([_said(40 * DAY), _said(0), _said(DAY)])
    assert [(one.moment, one.after) for one in found] == [(0, -1), (DAY, 0), (40 * DAY, -1)]


def test_a_chat_that_never_rests_is_cut_all_the_same() -> None:
    found = arranged(_said(n * 60, str(n)) for n in range(1_200))
    assert sum(one.after < 0 for one in found) == 1
    later = arranged([*found, _said(1_200 * 60 + 3 * DAY)])
    assert later[-1].after == -1


def test_equal_messages_of_one_moment_are_told_apart_and_known_again() -> None:
    first = _history(_said(5), _said(5), _said(9))
    keys = [chats.key(first, place, ME, "x") for place in range(3)]
    assert len(set(keys)) == 3
    assert [chats.key(_history(_said(5), _said(5)), place, ME, "x") for place in range(2)] == keys[:2]


def test_a_key_does_not_change_when_the_other_side_has_written_meanwhile() -> None:
    alone = _history(_said(5), people=("x:eva",))
    both = _history(_said(5), _said(7, sender="x:me"))
    assert chats.key(alone, 0, ME, "x") == chats.key(both, 0, ME, "x")
    assert chats.key(both, 1, ME, "x") != chats.key(
        _history(_said(7, sender="x:me"), people=("x:otto", "x:me")), 0, ME, "x"
    )


def test_in_a_group_mine_go_to_nobody_and_others_are_copies() -> None:
    group = _history(_said(1), _said(2, sender="x:me"), people=("x:eva", "x:me", "x:otto"), group=True)
    assert chats.recipients(group, 0, ME) == ((), ("x:me",))
    assert chats.recipients(group, 1, ME) == ((), ())
    pair = _history(_said(1), _said(2, sender="x:me"))
    assert chats.recipients(pair, 0, ME) == (("x:me",), ())
    assert chats.recipients(pair, 1, ME) == (("x:eva",), ())


def test_who_is_in_most_chats_is_me_and_a_tie_is_asked() -> None:
    def seen(**parts: int) -> Overview:
        return Overview(count=1, skipped={}, parts=parts)

    assert chats.most_likely([seen(a=1, me=1), seen(b=1, me=1)]) == (("me",), ())
    assert chats.most_likely([seen(a=1, me=1)]) == ((), ("a", "me"))
    assert chats.most_likely([seen(a=1)]) == ((), ("a",))
    assert chats.most_likely([Overview(count=1, skipped={}, owner=("o",), parts={"a": 9})]) == (("o",), ())
    assert chats.most_likely([]) == ((), ())
