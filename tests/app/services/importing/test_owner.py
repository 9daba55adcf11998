"""Whose mailbox it is, by the best evidence there is."""

import pytest

from app.services.importing.owner import WhoAreYou, owner


def test_who_wrote_the_sent_folder() -> None:
    seen = [(True, "me@x", ("a@x",), ()), (True, "me@x", ("b@x",), ()), (False, "a@x", ("me@x",), ("list@x",))]
    assert owner(seen) == ("me@x",)


def test_where_the_server_delivered_to() -> None:
    assert owner([(False, f"a{n}@x", ("me@x", "b@x"), ("me@x",)) for n in range(9)]) == ("me@x",)


def test_who_is_in_most_and_also_writes() -> None:
    seen = [
        (False, "a@x", ("me@x", "list@x"), ()),
        (False, "me@x", ("b@x", "list@x"), ()),
        (False, "b@x", ("me@x",), ()),
    ]
    assert owner(seen) == ("me@x",)


def test_a_tie_is_asked() -> None:
    with pytest.raises(WhoAreYou) as caught:
        owner([(False, "a@x", ("b@x",), ()), (False, "b@x", ("a@x",), ())])
    assert set(caught.value.data["candidates"]) == {"a@x", "b@x"}  # type: ignore[call-overload]


def test_no_mail_no_owner() -> None:
    assert owner([]) == ()
