"""A real mail server on the loopback: Dovecot with its own certificate, and a log of all that it is told."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.records.mailbox import Account, Security
from tests.support.mailboxes import ME

PASSWORD = "nur zum Lesen"
#: What may be sent; none of it changes anything.
ALLOWED = {
    *("CAPABILITY", "STARTTLS", "LOGIN", "AUTHENTICATE", "NAMESPACE", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH"),
    *("IDLE", "DONE", "NOOP", "LOGOUT"),
}
_CONFIG = """
protocols = imap
listen = 127.0.0.1
base_dir = {root}/run
state_dir = {root}/run
log_path = {root}/log
ssl = required
ssl_cert = <{root}/cert.pem
ssl_key = <{root}/key.pem
mail_location = maildir:~/Maildir
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {root}/users
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={root}/home
}}
first_valid_uid = 1
service imap-login {{
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {tls}
    ssl = yes
  }}
}}
protocol imap {{
  rawlog_dir = {root}/raw
  mail_max_userip_connections = 50
}}
namespace inbox {{
  inbox = yes
  mailbox Gesendet {{
    special_use = \\Sent
  }}
  mailbox Weg {{
    special_use = \\Trash
  }}
}}
"""


#: When a line came, before it.
_STAMP = re.compile(r"^\d+\.\d+ ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server. ``mail`` is the Maildir of its only user."""

    root: Path
    tls: int
    plain: int
    process: "subprocess.Popen[bytes]"

    @property
    def mail(self) -> Path:
        return self.root / "home" / "Maildir"

    def account(self, *, password: str = PASSWORD, security: Security = Security.TLS, trusted: bool = True) -> Account:
        port = self.tls if security is Security.TLS else self.plain
        authority = str(self.root / "cert.pem") if trusted else ""
        return Account(host="127.0.0.1", port=port, security=security, user=ME, password=password, authority=authority)

    def put(self, folder: str, messages: list[bytes], *, first: int = 0, flags: str = "S") -> None:
        """Lay messages into a folder, as a delivery agent does."""
        target = self.mail / (f".{folder}" if folder else "") / "cur"
        for part in ("cur", "new", "tmp"):
            (target.parent / part).mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(messages, first):
            (target / f"{1_700_000_000 + number}.{number}.host:2,{flags}").write_bytes(data)
        self.own()

    def own(self) -> None:
        """All mail is the server's user's."""
        if os.geteuid() == 0:
            folders = [str(self.root / part) for part in ("home", "raw")]
            subprocess.run(["chown", "-R", "nobody:nogroup", *folders], check=True)

    def renumber(self) -> None:
        """Let every folder begin anew as the server sees it: another UIDVALIDITY, its memory of the old one gone."""
        for file in self.mail.rglob("dovecot*"):
            if file.name == "dovecot-uidlist":
                text = file.read_text(encoding="latin-1")
                newer = re.sub(r" V(\d+) ", lambda found: f" V{int(found[1]) + 1} ", text, count=1)
                file.write_text(newer, encoding="latin-1")
            elif file.is_file():
                file.unlink()
        self.own()

    def told(self) -> set[str]:
        """The commands that the server was sent after signing in, from its raw log."""
        found = set()
        for file in (self.root / "raw").glob("*.in"):
            for line in file.read_bytes().split(b"\n"):
                words = _STAMP.sub("", line.decode("latin-1")).split(" ")
                if len(words) > 1 and words[1].strip().isalpha():
                    verb = words[1].strip().upper()
                    found.add(f"UID {words[2].strip().upper()}" if verb == "UID" else verb)
        return found

    def received(self) -> int:
        """Bytes that the server sent, by its raw log."""
        return sum(file.stat().st_size for file in (self.root / "raw").glob("*.out"))

    def forget_log(self) -> None:
        for file in (self.root / "raw").glob("*"):
            file.unlink()

    def names(self) -> set[str]:
        """Every message with its flags, which a Maildir keeps in the file's name."""
        return {file.name for part in ("cur", "new") for file in self.mail.rglob(f"{part}/*")}

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)


def certificate(folder: Path, *, expired: bool = False) -> None:
    """A certificate for 127.0.0.1 that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    end = now - timedelta(days=1) if expired else now + timedelta(days=10)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextlib.contextmanager
def running(*, expired: bool = False) -> Iterator[Server]:
    """A server; the test is skipped, with the reason, where Dovecot is not installed or may not be started."""
    program = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None or os.geteuid() != 0:
        pytest.skip("needs Dovecot (Debian: dovecot-imapd) and root, as whom it changes to its own users")
    root = Path(tempfile.mkdtemp(prefix="kreis-dovecot-"))
    root.chmod(0o755)
    for part in ("run", "home/Maildir/cur", "home/Maildir/new", "home/Maildir/tmp", "raw"):
        (root / part).mkdir(parents=True)
    certificate(root, expired=expired)
    (root / "users").write_text(f"{ME}:{PASSWORD}\n")
    tls, plain = free_port(), free_port()
    (root / "dovecot.conf").write_text(_CONFIG.format(root=root, tls=tls, plain=plain))
    process = subprocess.Popen([program, "-F", "-c", str(root / "dovecot.conf")], stderr=subprocess.DEVNULL)
    server = Server(root=root, tls=tls, plain=plain, process=process)
    server.own()
    try:
        _wait_for(tls, process)
        yield server
    finally:
        server.stop()
        shutil.rmtree(root, ignore_errors=True)


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
    raise AssertionError("Dovecot did not start")
