"""An employer."""

from app.records.ids import OrganisationId
from app.records.organisation import Organisation


def test_an_employer_is_not_recommended_until_somebody_says_so_and_is_not_printed() -> None:
    employer = Organisation(id=OrganisationId(1), name="Muster GmbH", told_by="Anna Berger")
    assert not employer.recommended
    assert "Muster" not in repr(employer)
    assert "Berger" not in repr(employer)
