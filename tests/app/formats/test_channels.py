"""Two spellings of one way to reach somebody have one key."""

import pytest

from app.formats import channels
from app.records.contact import ChannelKind


@pytest.mark.parametrize(
    ("kind", "spellings", "key"),
    [
        (ChannelKind.MAIL, (" Eva@X.example", "eva@x.example"), "eva@x.example"),
        (ChannelKind.PHONE, ("+49 (0) 40 / 12", "0049 4012"), "+494012"),
        (ChannelKind.WEB, ("https://www.X.example/a/", "x.example/a", "http://x.example/a"), "x.example/a"),
        (
            ChannelKind.PROFILE,
            ("https://www.linkedin.com/in/Eva-M%C3%BCller/?trk=x", "linkedin.com/in/eva-müller"),
            "/in/eva-müller",
        ),
        (ChannelKind.PROFILE, ("https://forum.example/u/Eva",), "forum.example/u/Eva"),
        (ChannelKind.CHAT, ("XMPP:Eva@x",), "xmpp:eva@x"),
        (ChannelKind.WEB, ("http://[half",), "http://[half"),
        (ChannelKind.WEB, ("http://X\u2100.example",), "http://x\u2100.example"),
        (ChannelKind.WEB, ("",), ""),
    ],
)
def test_one_key(kind: ChannelKind, spellings: tuple[str, ...], key: str) -> None:
    assert {channels.key(kind, one) for one in spellings} == {key}


def test_pages_of_business_networks_are_profiles() -> None:
    assert channels.kind_of_page("https://de.linkedin.com/in/eva") is ChannelKind.PROFILE
    assert channels.kind_of_page("https://www.xing.com/profile/Eva_H") is ChannelKind.PROFILE
    assert channels.kind_of_page("https://mylinkedin.com/in/eva") is ChannelKind.WEB
    assert channels.kind_of_page("https://www.linkedin.com/company/x") is ChannelKind.WEB
