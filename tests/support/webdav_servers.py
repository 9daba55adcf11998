"""Real WebDAV servers on the loopback, encrypted with a certificate of their own: Apache, rclone and WsgiDAV.

Each shows one folder to some accounts, and a test is skipped, with the reason, where the program is not installed.
"""

import base64
import contextlib
import hashlib
import http.client
import itertools
import json
import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.records.place import Place, PlaceKind
from app.sync.transports.webdav import WebDav
from tests.support.dovecot import certificate, free_port
from tests.support.transport_contract import Bench

ACCOUNTS = {"anna": "app-pass wört", "bert": "b", "clara": "c", "dora": "d", "emil": "e"}
_MODULES = ("mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "dav", "dav_fs", "ssl")
_APACHE = """
ServerRoot {root}
ServerName 127.0.0.1
PidFile {root}/pid
ErrorLog {root}/error.log
LogFormat "%h %u %{{sec}}t \\"%r\\" %>s" all
CustomLog {root}/access.log all
Listen 127.0.0.1:{port}
Listen 127.0.0.1:{plain}
{user}
DavLockDB {root}/locks/db
<VirtualHost *:{port}>
  SSLEngine on
  SSLCertificateFile {root}/cert.pem
  SSLCertificateKeyFile {root}/key.pem
  DocumentRoot {shown}
</VirtualHost>
<VirtualHost *:{plain}>
  DocumentRoot {shown}
</VirtualHost>
<Directory {shown}>
  Dav On
  AuthType Basic
  AuthName kreis
  AuthUserFile {root}/users
  Require valid-user
</Directory>
"""
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server that shows the folder ``shown``. ``plain`` is the port on which it knows no encryption, or 0."""

    name: str
    root: Path
    shown: Path
    port: int
    plain: int = 0
    own: Callable[[], None] = field(default=lambda: None, repr=False)

    def place(self, folder: str, *, user: str = "anna", port: int = 0, trusted: bool = True) -> Place:
        return Place(
            kind=PlaceKind.WEBDAV,
            address=f"https://127.0.0.1:{port or self.port}/{folder}",
            user=user,
            authority=str(self.root / "cert.pem") if trusted else "",
        )

    def way(self, folder: str, *, port: int = 0, patience: float = 20) -> WebDav:
        return WebDav(self.place(folder, port=port), ACCOUNTS["anna"], patience=patience)

    @property
    def log(self) -> str:
        """Apache's access log: what its owner has without doing anything for it."""
        return (self.root / "access.log").read_text(encoding="utf-8", errors="replace")

    def new_folder(self) -> str:
        """A folder of its own for a test."""
        name = f"für alle {next(_numbers)}"
        (self.shown / name).mkdir()
        self.own()
        return name

    def bench(self) -> Bench:
        name = self.new_folder()
        folder = self.shown / name

        def plant(path: str, data: bytes) -> None:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
            self.own()

        def files() -> Mapping[str, bytes]:
            found = (one for one in folder.rglob("*") if one.is_file() and ".DAV" not in one.parts)
            return {one.relative_to(folder).as_posix(): one.read_bytes() for one in found}

        transport, another = self.way(name), self.way(name)

        def close() -> None:
            transport.close()
            another.close()

        transport.prepare()
        return Bench(transport=transport, another=another, plant=plant, files=files, close=close)

    def ask(self, method: str, path: str, headers: Mapping[str, str], body: str = "") -> tuple[int, Mapping[str, str]]:
        """What another program asks, as bert."""
        context = ssl.create_default_context(cafile=str(self.root / "cert.pem"))
        line = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=20)
        login = base64.b64encode(f"bert:{ACCOUNTS['bert']}".encode()).decode()
        line.request(method, path, body=body or None, headers={"Authorization": f"Basic {login}", **headers})
        answer = line.getresponse()
        answer.read()
        line.close()
        return answer.status, dict(answer.getheaders())


@contextlib.contextmanager
def apache(shown: Path | None = None) -> Iterator[Server]:
    """Debian's Apache with mod_dav; ``shown`` may be on another disk."""
    program = shutil.which("apache2", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.skip("needs Apache with mod_dav (Debian: apache2)")
    with _prepared("apache", shown) as server:
        (server.root / "locks").mkdir()
        lines = [f"{name}:{{SHA}}{_sha(password)}" for name, password in ACCOUNTS.items()]
        (server.root / "users").write_text("\n".join(lines))
        modules = "".join(f"LoadModule {one}_module /usr/lib/apache2/modules/mod_{one}.so\n" for one in _MODULES)
        user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
        text = _APACHE.format(root=server.root, shown=server.shown, port=server.port, plain=server.plain, user=user)
        (server.root / "apache.conf").write_text(modules + text)
        server.own()
        with _running([program, "-D", "FOREGROUND", "-f", str(server.root / "apache.conf")], server):
            yield server


@contextlib.contextmanager
def rclone() -> Iterator[Server]:
    """``rclone serve webdav``."""
    program = shutil.which("rclone")
    if program is None:
        pytest.skip("needs rclone (Debian: rclone)")
    with _prepared("rclone", None) as server:
        lines = [f"{name}:{{SHA}}{_sha(password)}" for name, password in ACCOUNTS.items()]
        (server.root / "users").write_text("\n".join(lines))
        command = [program, "serve", "webdav", str(server.shown), "--addr", f"127.0.0.1:{server.port}"]
        command += ["--htpasswd", str(server.root / "users"), "--dir-cache-time", "0s", "--poll-interval", "0"]
        command += ["--cert", str(server.root / "cert.pem"), "--key", str(server.root / "key.pem")]
        with _running([*command, "--config", "/dev/null", "--cache-dir", str(server.root / "cache")], server):
            yield server


@contextlib.contextmanager
def wsgidav() -> Iterator[Server]:
    """WsgiDAV under Cheroot."""
    program = shutil.which("wsgidav")
    if program is None:
        pytest.skip("needs WsgiDAV in the path (pip install wsgidav cheroot, in an environment of its own)")
    with _prepared("wsgidav", None) as server:
        config = {
            "host": "127.0.0.1",
            "port": server.port,
            "server": "cheroot",
            "ssl_adapter": "builtin",
            "ssl_certificate": str(server.root / "cert.pem"),
            "ssl_private_key": str(server.root / "key.pem"),
            "provider_mapping": {"/": str(server.shown)},
            "simple_dc": {"user_mapping": {"*": {name: {"password": one} for name, one in ACCOUNTS.items()}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "lock_storage": True,
        }
        (server.root / "wsgidav.json").write_text(json.dumps(config))
        with _running([program, "--config", str(server.root / "wsgidav.json")], server):
            yield server


SERVERS: Mapping[str, Callable[[], AbstractContextManager[Server]]] = {
    "apache": apache,
    "rclone": rclone,
    "wsgidav": wsgidav,
}


@contextlib.contextmanager
def _prepared(name: str, shown: Path | None) -> Iterator[Server]:
    root = Path(tempfile.mkdtemp(prefix=f"kreis-{name}-"))
    root.chmod(0o755)
    shown = shown or root / "shown"
    shown.mkdir(exist_ok=True)
    certificate(root)

    def own() -> None:
        """All that Apache may change is its user's."""
        if name == "apache" and os.geteuid() == 0:
            subprocess.run(["chown", "-R", "www-data:www-data", str(shown), str(root)], check=True)

    try:
        yield Server(name=name, root=root, shown=shown, port=free_port(), plain=free_port(), own=own)
    finally:
        shutil.rmtree(root, ignore_errors=True)


@contextlib.contextmanager
def _running(command: list[str], server: Server) -> Iterator[None]:
    with (server.root / "said").open("wb") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said, cwd=server.root)
    try:
        until = time.monotonic() + 30
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", server.port), timeout=1):
                break
            if process.poll() is not None or time.monotonic() > until:
                raise AssertionError(f"{server.name} did not start: {(server.root / 'said').read_text()[-2000:]}")
        yield
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _sha(password: str) -> str:
    return base64.b64encode(hashlib.sha1(password.encode()).digest()).decode()
