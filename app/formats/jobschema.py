"""A job by the schema beside JSON Resume's (https://jsonresume.org/job-description-schema), made into a JobPosting."""

from collections.abc import Mapping

_SAME = {
    "title": "title",
    "company": "hiringOrganization",
    "type": "employmentType",
    "date": "datePosted",
    "description": "description",
    "salary": "baseSalary",
    "experience": "experienceRequirements",
    "responsibilities": "responsibilities",
    "qualifications": "qualifications",
    "remote": "jobLocationType",
}
_ADDRESS = {
    "address": "streetAddress",
    "postalCode": "postalCode",
    "city": "addressLocality",
    "region": "addressRegion",
    "countryCode": "addressCountry",
}


def looks_like(value: Mapping[str, object]) -> bool:
    """Whether it has what such a description has and a JobPosting has not."""
    return isinstance(value.get("title"), str) and any(
        name in value for name in ("company", "responsibilities", "remote")
    )


def posting(job: Mapping[str, object]) -> tuple[dict[str, object], tuple[str, ...]]:
    """The JobPosting that says the same, and the names of what it has no place for."""
    made: dict[str, object] = {"@context": "https://schema.org", "@type": "JobPosting"}
    losses = []
    for name, value in job.items():
        if name in _SAME:
            made[_SAME[name]] = {"@type": "Organization", "name": value} if name == "company" else value
        elif name == "location" and isinstance(value, Mapping):
            made["jobLocation"], lost = _place(value)
            losses += [f"location.{one}" for one in lost]
        elif name == "skills" and isinstance(value, list):
            made["skills"], lost = _skills(value)
            losses += [f"skills.{one}" for one in lost]
        else:
            losses.append(name)
    return made, tuple(dict.fromkeys(losses))


def _place(location: Mapping[str, object]) -> tuple[dict[str, object], list[str]]:
    address: dict[str, object] = {"@type": "PostalAddress"}
    address |= {_ADDRESS[name]: value for name, value in location.items() if name in _ADDRESS}
    return {"@type": "Place", "address": address}, [name for name in location if name not in _ADDRESS]


def _skills(skills: list[object]) -> tuple[list[object], list[str]]:
    made: list[object] = []
    losses: list[str] = []
    for skill in skills:
        if not isinstance(skill, Mapping):
            made.append(skill)
            continue
        words = [str(word) for word in skill.get("keywords") or () if isinstance(word, str)]
        made.append({"@type": "DefinedTerm", "name": skill.get("name", ""), "description": ", ".join(words)})
        losses += [name for name in skill if name not in ("name", "keywords")]
    return made, losses
