"""Messages to macOS's own objects."""

import sys

import pytest

from ui.runtime import objc


@pytest.mark.skipif(sys.platform != "darwin", reason="only macOS speaks it")
def test_a_text_is_made_and_measured() -> None:
    assert objc.send(objc.text("Zürich"), "length") == 6
    assert objc.named("NoSuchClass") == 0


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS speaks it")
def test_elsewhere_nothing_is_loaded_before_the_first_message() -> None:
    with pytest.raises(OSError):
        objc.named("NSString")
