"""Why a vault is locked."""

from enum import StrEnum


class Reason(StrEnum):
    """Only ``IDLE`` may wait: whoever started an import and went for lunch wants it finished."""

    ASKED = "asked"
    IDLE = "idle"
    SESSION = "session"
    SLEEP = "sleep"
    SWITCH = "switch"
    MINIMISED = "minimised"
