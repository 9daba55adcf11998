"""JSON jobs by the schema beside JSON Resume's: all that has a place in a JobPosting gets it, the rest is named."""

from app.formats.jobschema import looks_like, posting


def test_what_has_a_place_and_what_has_none() -> None:
    job = {
        "title": "Web Developer",
        "company": "Nordlicht",
        "type": "Full-time",
        "location": {"city": "Kiel", "floor": 3},
        "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", "CSS"]}, "SQL"],
        "meta": {"version": 1},
    }
    assert looks_like(job)
    made, losses = posting(job)
    assert made == {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Web Developer",
        "hiringOrganization": {"@type": "Organization", "name": "Nordlicht"},
        "employmentType": "Full-time",
        "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Kiel"}},
        "skills": [{"@type": "DefinedTerm", "name": "Web", "description": "HTML, CSS"}, "SQL"],
    }
    assert losses == ("location.floor", "skills.level", "meta")


def test_other_json_is_none() -> None:
    assert not looks_like({"name": "x", "company": "y"})
    assert not looks_like({"title": "x"})
