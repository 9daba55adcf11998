"""Every file that should not take effect, brought to a real vault: refused with its reason, in time, with no effect."""

import json
import os
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.crypto import age
from app.crypto.identity import SecretKeys
from app.errors import FileRefused
from app.records.ids import ReferralId
from app.records.referral import Reshare
from app.records.refusal import Refusal
from app.store import identity
from app.sync import claims, envelopes, statements
from tests.support.pairs import NOW
from tests.support.sharing import claim, place
from tests.support.three import Three, received

MOST_SECONDS = 0.2
STRANGER = SecretKeys.new()


class Post:
    """Ben's vault, and what Anna, Carla, whoever is between and whoever has nothing to do with them can send there."""

    def __init__(self, folder: Path) -> None:
        self.three = Three(folder)
        self.anna, self.ben, self.carla = (
            self._keys(space) for space in (self.three.anna, self.three.ben, self.three.carla)
        )
        given = self.three.give()
        files = self.three.anna.referrals.seal(given.id, list(self.three.of_anna.values()), NOW)
        self.data, self.for_carla = (file.data for file in files)
        self.held: ReferralId = received(self.three.ben, files[0])
        self.claim = self.three.ben.referrals.get(self.held).claim

    def _keys(self, space: object) -> SecretKeys:
        own = identity.get(space._database)  # type: ignore[attr-defined]
        assert own is not None
        return own.keys

    def line(self, **changed: object) -> bytes:
        at = _begun()
        said = {"v": 1, "kind": "question", "to": self.ben.identity, "stream": at.stream, "epoch": at.epoch}
        said |= {"seq": 1, "prev": "", "must": [], "pad": "", "body": {}}
        return statements.spell(said | changed)

    def signed(self, line: bytes, *, by: SecretKeys | None = None, namespace: str = "kreis.question.v1") -> bytes:
        return self.sealed(statements.sign(line, (by or self.anna).signing, namespace))

    def sealed(self, plain: bytes) -> bytes:
        return age.encrypt(plain, self.ben.sealing_public)

    def says(self, kind: str, body: dict[str, object], *, by: SecretKeys | None = None) -> bytes:
        data, _ = envelopes.seal(
            kind, body, _begun(), keys=by or self.anna, to=self.ben.identity, recipient=self.ben.sealing_public
        )
        return data

    def header(self, stanzas: bytes) -> bytes:
        return b"age-encryption.org/v1\n" + stanzas + b"--- " + b"A" * 43 + b"\n" + bytes(64)

    def opened(self) -> bytes:
        """What was sealed for Ben, as it lay inside."""
        return age.decrypt(self.data, self.ben.sealing)

    def referral(self, *, by: SecretKeys, chain: list[bytes], reshare: Reshare = Reshare.OK) -> bytes:
        own = claims.sign(claim(by, self.ben.identity, number="3c" * 16, reshare=reshare), by)
        return self.says("referral", {"claim": _text(own), "chain": [_text(link) for link in chain]}, by=by)

    def about(self, **more: object) -> dict[str, object]:
        return {"author": self.claim.author, "id": self.claim.id, "words": "", **more}


def _begun() -> envelopes.Place:
    """The beginning of a sequence of its own: none of these files is a fork of another."""
    return replace(place(), stream=os.urandom(16).hex())


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _passed_to_another(post: Post) -> bytes:
    """What Anna sealed for Carla, opened by Carla and sealed again for Ben."""
    return age.encrypt(age.decrypt(post.for_carla, post.carla.sealing), post.ben.sealing_public)


def _under_another_name(post: Post) -> bytes:
    """Anna's line, signed once more by Carla: now it says that its claim is hers."""
    line, _, _ = post.opened().partition(b"\n")
    return post.signed(line, by=post.carla, namespace="kreis.referral.v1")


def _changed_word(post: Post) -> bytes:
    said = post.opened()
    return post.sealed(said.replace(b'"seq":1', b'"seq":7'))


def _foreign_chain(post: Post) -> bytes:
    """A claim behind it that says to be Anna's, signed by whoever made it up."""
    forged = claims.sign(claim(post.anna, post.ben.identity, reshare=Reshare.OK), STRANGER)
    return post.referral(by=post.carla, chain=[forged])


def _changed_chain(post: Post) -> bytes:
    link = claims.sign(claim(post.anna, post.ben.identity, reshare=Reshare.OK), post.anna)
    return post.referral(by=post.carla, chain=[link.replace(b"Castell", b"Castelli")])


def _kept_chain(post: Post) -> bytes:
    link = claims.sign(claim(post.anna, post.ben.identity, reshare=Reshare.ASK), post.anna)
    return post.referral(by=post.carla, chain=[link])


def _claim_for_another(post: Post) -> bytes:
    bound = claims.sign(claim(post.anna, post.carla.identity, reshare=Reshare.NONE), post.anna)
    return post.says("referral", {"claim": _text(bound), "chain": []})


def _endorsement(post: Post) -> bytes:
    said = post.about(claim="ab" * 32, basis="works-there", since=None)
    return post.says("endorse", said, by=post.carla)


def _endorses_herself(post: Post) -> bytes:
    return post.says("endorse", post.about(claim="ab" * 32, basis="works-there", since=None))


def _changed_profile_of_keys(post: Post) -> bytes:
    return post.says("rotate", {"card": post.three.carla.peers.card(NOW).decode()})


HOSTILE: dict[str, tuple[Callable[[Post], bytes], Refusal]] = {
    "surreptitious forwarding": (_passed_to_another, Refusal.MISDIRECTED),
    "another's line signed as one's own": (_under_another_name, Refusal.CLAIM),
    "wrong namespace": (lambda post: post.signed(post.line(), namespace="git"), Refusal.NAMESPACE),
    "a claim as an envelope": (lambda post: post.signed(post.line(), namespace="kreis.claim.v1"), Refusal.NAMESPACE),
    "the namespace of another kind": (lambda post: post.signed(post.line(kind="withdraw")), Refusal.KIND),
    "nobody's key": (lambda post: post.signed(post.line(), by=STRANGER), Refusal.UNKNOWN_AUTHOR),
    "replay": (lambda post: post.data, Refusal.REPLAY),
    "another's file": (lambda post: post.for_carla, Refusal.OTHER_RECIPIENT),
    "a changed word": (_changed_word, Refusal.SIGNATURE),
    "cut": (lambda post: post.data[:-1], Refusal.NOT_SEALED),
    "cut inside": (lambda post: post.sealed(post.opened()[:-40]), Refusal.NOT_SIGNED),
    "a flipped bit": (lambda post: post.data[:-9] + bytes([post.data[-9] ^ 1]) + post.data[-8:], Refusal.NOT_SEALED),
    "doubled keys": (lambda post: post.signed(post.line()[:-1] + b',"v":1}'), Refusal.JSON),
    "NaN": (lambda post: post.signed(post.line()[:-1] + b',"z":NaN}'), Refusal.JSON),
    "a fraction": (lambda post: post.signed(post.line()[:-1] + b',"z":1.0}'), Refusal.JSON),
    "deep nesting": (
        lambda post: post.signed(b'{"a":' + b"[" * 30_000 + b"]" * 30_000 + b"}"),
        Refusal.JSON,
    ),
    "64 KiB and one byte": (lambda post: post.data + bytes(65_537 - len(post.data)), Refusal.TOO_LARGE),
    "a thousand stanzas": (
        lambda post: post.header((b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n") * 1_000)[:65_536],
        Refusal.NOT_SEALED,
    ),
    "a thousand empty stanzas": (lambda post: post.header(b"-> a\n\n" * 1_000), Refusal.NOT_SEALED),
    "a passphrase": (
        lambda post: post.header(b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 22\n" + b"A" * 43 + b"\n"),
        Refusal.NOT_SEALED,
    ),
    "a plugin": (lambda post: post.header(b"-> yubikey AAAAAA AAAA\n" + b"A" * 43 + b"\n"), Refusal.NOT_SEALED),
    "a foreign chain": (_foreign_chain, Refusal.CLAIM),
    "a changed claim in the chain": (_changed_chain, Refusal.SIGNATURE),
    "a chain that wanted to be asked": (_kept_chain, Refusal.CHAIN),
    "a claim bound to another": (_claim_for_another, Refusal.CLAIM),
    "an endorsement of another claim": (_endorsement, Refusal.CLAIM),
    "an endorsement of one's own": (_endorses_herself, Refusal.CLAIM),
    "an answer to nothing": (lambda post: post.says("answer", post.about(token="0a" * 16)), Refusal.CLAIM),
    "leave that nobody asked for": (
        lambda post: post.says("grant", post.about(token="0a" * 16, granted="")),
        Refusal.CLAIM,
    ),
    "an interest in what is not mine": (
        lambda post: post.says("interest", post.about(token="0a" * 16), by=post.carla),
        Refusal.CLAIM,
    ),
    "another's card as one's own": (_changed_profile_of_keys, Refusal.CARD),
    "no kind that I know": (lambda post: post.says("tomorrow", {}), Refusal.NEWER),
    "a field that must be understood": (lambda post: post.signed(post.line(must=["later"])), Refusal.NEWER),
    "a newer version": (lambda post: post.signed(post.line(v=2)), Refusal.NEWER),
    "words in the padding": (lambda post: post.signed(post.line(pad="x")), Refusal.FIELDS),
    "letters that turn": (
        lambda post: post.says("question", post.about(token="0a" * 16, words="\u202eevil")),
        Refusal.FIELDS,
    ),
}


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    made = Post(tmp_path_factory.mktemp("post"))
    yield made
    made.three.close()


@pytest.mark.parametrize("name", HOSTILE)
def test_refused_with_its_reason_in_time_and_without_effect(post: Post, name: str) -> None:
    make, reason = HOSTILE[name]
    space, data = post.three.ben, make(post)
    before = _state(post)
    started = time.process_time()
    seen = space.referrals.inspect(data)
    assert time.process_time() - started < MOST_SECONDS
    assert seen.claim is None or reason is Refusal.REPLAY
    started = time.process_time()
    with pytest.raises(FileRefused) as refused:
        space.referrals.open(data, NOW)
    assert time.process_time() - started < MOST_SECONDS
    assert refused.value.data["reason"] is reason
    assert _state(post) == before


def _state(post: Post) -> str:
    """All that a file could have an effect on; where it stands in a sequence is no effect."""
    space = post.three.ben
    peers = [(one.state, one.card) for one in space.peers.list()]
    said = [space.statements.of(one.id) for one in space.referrals.list()]
    return repr((space.referrals.list(), said, peers)) + json.dumps(
        [list(map(str, row)) for row in space._database.read("SELECT * FROM tombstone")]
    )


def test_a_strangers_withdrawal_takes_nothing_back(post: Post) -> None:
    """It is Carla's word about a claim of her own that nobody has; Anna's of the same number stays."""
    data = post.says("withdraw", {"author": post.anna.identity, "id": post.claim.id}, by=post.carla)
    assert post.three.ben.referrals.open(data, NOW).referral is None
    assert post.three.ben.referrals.get(post.held).withdrawn_at is None
    with pytest.raises(FileRefused):
        post.three.ben.referrals.open(post.says("withdraw", {"id": post.claim.id}, by=STRANGER), NOW)
