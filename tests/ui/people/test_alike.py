"""After an import: who of it may have been there already."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.contact import Channel, ChannelKind, ContactDraft
from tests.support.jobs import finish
from tests.support.windows import NOW, opened
from ui.people.alike import Alike


def test_whoever_of_an_import_looks_like_somebody_is_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    number = Channel(kind=ChannelKind.PHONE, value="+49 89 123456", key="")
    workspace.contacts.add(ContactDraft(name="Eva Müller", channels=(number,)), now=NOW)
    notice = Alike(session)
    qtbot.addWidget(notice)
    sought: list[str] = []
    session.sought.connect(lambda place, _: sought.append(place))
    file = tmp_path / "a.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Otto Klein\nEND:VCARD\n")
    notice.look(finish(workspace.imports.run([file], now=NOW)))
    assert notice.isHidden()
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Mueller\\, Eva\nTEL:089 123456\nEND:VCARD\n")
    notice.look(finish(workspace.imports.run([file], now=NOW)))
    assert not notice.isHidden()
    notice.button.click()
    assert sought == ["duplicates"]
    session.close()
