"""What a server tells of a folder is read whoever wrote it, and nothing it says can grow."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.transports import multistatus as module
from app.sync.transports.base import Crowded
from app.sync.transports.multistatus import Multistatus, NotUnderstood
from tests.support.lying_server import multistatus

#: As Apache's mod_dav writes it: other prefixes, a property that is not there under a status of its own.
_APACHE = b"""<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:g0="DAV:">
<D:href>/dav/v1/0123/</D:href>
<D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><g0:getcontentlength/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:"><D:href>/dav/v1/0123/a%20b%c3%bc.dat</D:href>
<D:propstat><D:prop><lp1:getcontentlength>2048</lp1:getcontentlength><lp1:resourcetype/></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>"""


def _read(data: bytes, step: int = 1 << 20) -> Multistatus:
    found = Multistatus()
    for start in range(0, len(data), step):
        found.feed(data[start : start + step])
    found.end()
    return found


@pytest.mark.parametrize("step", [1, 7, 1 << 20])
def test_apaches_words_are_understood(step: int) -> None:
    found = _read(_APACHE, step)
    assert found.folders == {"0123"}
    assert found.files == {"a bü.dat": 2048}


@given(
    st.dictionaries(
        st.text(st.characters(exclude_characters="/", exclude_categories=["Cs", "Cc"]), min_size=1),
        st.integers(0, 9**9),
    )
)
def test_names_and_sizes_come_as_they_are(files: dict[str, int]) -> None:
    found = _read(multistatus({"/v1": None, **{f"/v1/{name}": size for name, size in files.items()}}))
    assert found.files == {name: size for name, size in files.items() if name.rstrip("/")}
    assert found.folders == {"v1"}


def test_an_address_elsewhere_is_only_its_last_name() -> None:
    told = multistatus({"https://elsewhere.example/x/../a.dat": 3})
    assert _read(told.replace(b"%3A", b":")).files == {"a.dat": 3}


@pytest.mark.parametrize(
    "size", [b"", b"-1", b"1e3", b"0x10", "１２".encode(), b"9" * 5000, b"<d:x/>", b"12 13"]
)  # fmt: skip
def test_a_file_without_an_honest_size_is_passed_over(size: bytes) -> None:
    told = multistatus({"/a": 77, "/b": 5}).replace(b">77<", b">" + size + b"<")
    assert _read(told).files == {"b": 5}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><body>Sign in</body></html>",
        b"{}",
        b'<multistatus xmlns="DAV:"><response>',
        b"<multistatus/>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><multistatus xmlns="DAV:">&b;</multistatus>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><multistatus xmlns="DAV:"/>',
        b'<?xml version="1.0" encoding="none-such"?><multistatus xmlns="DAV:"/>',
        b'<multistatus xmlns="DAV:">' + b"<a>" * 1000 + b"</a>" * 1000 + b"</multistatus>",
        b'<multistatus xmlns="DAV:">\xff</multistatus>',
    ],
)
def test_nothing_else_is_taken_for_one(data: bytes) -> None:
    with pytest.raises(NotUnderstood):
        _read(data)


@given(st.binary())
def test_no_bytes_do_harm(data: bytes) -> None:
    for told in (data, _APACHE[: len(data) * 7] + data + _APACHE[len(data) * 7 :]):
        try:
            _read(told)
        except (NotUnderstood, Crowded):
            pass


def test_more_than_is_looked_through_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ENTRIES", 3)
    with pytest.raises(Crowded):
        _read(multistatus({f"/{number}": 1 for number in range(4)}))


@pytest.mark.deep
def test_a_hundred_thousand_names_take_little() -> None:
    told = multistatus({f"/v1/{number}": number for number in range(100_000)})
    begun = time.process_time()
    assert len(_read(told, 65536).files) == 100_000
    assert time.process_time() - begun < 2
