"""Two costs, and the measured one is what a vault gets when nothing is said."""

import inspect

from app import workspace
from app.records.cost import Cost


def test_a_vault_is_dear_unless_asked_otherwise() -> None:
    assert inspect.signature(workspace.create).parameters["cost"].default is Cost.CALIBRATED
    assert len(Cost) == 2
