"""What stages are called."""

from app.records.lead import Stage
from ui.runtime.stages import stage_name


def test_every_stage_has_a_name() -> None:
    assert len({stage_name(stage) for stage in Stage}) == len(Stage)
