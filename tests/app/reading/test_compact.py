"""The tuple that crosses processes."""

import pickle

from app.reading.compact import packed
from app.reading.digests import digest
from app.reading.reader import read_message
from tests.support.mailboxes import message


def test_a_row_is_plain_and_small() -> None:
    row = packed(read_message(message(2, answers=1, subject="AW: Termin")), 7)
    assert (row[9], row[10], row[11]) == (digest("termin"), True, (digest("1@test"),))
    assert pickle.loads(pickle.dumps(row)) == row
    assert len(pickle.dumps(row, 5)) < 800
