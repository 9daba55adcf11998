"""The parts of the IMAP reader that need no server; all others meet a real one (see the import of server mail)."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.records.mailbox import Account, Security
from app.sources import imap
from app.sources.imap import CertificateRefused, ServerGone


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port of this computer where nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        yield one.getsockname()[1]


def _account(port: int, security: Security = Security.TLS, authority: str = "") -> Account:
    return Account(host="127.0.0.1", port=port, security=security, user="ich", password="geheim", authority=authority)


@pytest.mark.parametrize("security", list(Security))
def test_where_nobody_answers_the_server_is_gone(closed_port: int, security: Security) -> None:
    with pytest.raises(ServerGone) as gone:
        imap.folders(_account(closed_port, security))
    assert gone.value.data == {"host": "127.0.0.1"}
    imap.leave(_account(closed_port, security))


def test_a_missing_authority_is_refused_before_anything_is_sent(closed_port: int, tmp_path: Path) -> None:
    with pytest.raises(CertificateRefused):
        imap.folders(_account(closed_port, authority=str(tmp_path / "none.pem")))


def test_numbers_are_asked_for_in_portions() -> None:
    portions = imap.slices_of(range(1, 251))
    assert [len(one) for one in portions] == [100, 100, 50]
    assert imap.slices_of(()) == []
