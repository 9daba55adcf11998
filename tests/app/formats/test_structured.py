"""Things inside pages: scripts, microdata, RDFa, and pages that nobody closed."""

import pytest

from app.formats.structured import bare, of_type, things


def test_microdata_and_rdfa_give_the_same() -> None:
    page = """<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Leitung  des
        Sekretariats</h2><meta itemprop="industry" content="Museen"><a itemprop="url" href="https://x.example">mehr</a>
        <p itemprop="description">Das <span itemprop="hiringOrganization" itemscope><b itemprop="name">Museum</b></span>
        sucht.</p><i itemprop="skills">Deutsch</i><i itemprop="skills">Polnisch</i></div>"""
    rdfa = page.replace("itemprop=", "property=").replace(
        'itemscope itemtype="https://schema.org/JobPosting"', "typeof='JobPosting'"
    )
    rdfa = rdfa.replace("itemscope", "typeof='Thing'")
    expected = {
        "@type": "JobPosting",
        "title": "Leitung des Sekretariats",
        "industry": "Museen",
        "url": "https://x.example",
        "description": "Das Museum sucht.",
        "hiringOrganization": {"@type": "Thing", "name": "Museum"},
        "skills": ["Deutsch", "Polnisch"],
    }
    assert things(page) == ((expected,), 0)
    assert things(rdfa) == ((expected,), 0)


def test_scripts_in_any_wrapping_and_broken_ones_counted() -> None:
    page = """<script type="application/ld+json"><!-- {"a": 1} --></script>
        <script type="application/LD+JSON">//<![CDATA[
        [{"b": "two\nlines"}, 3]
        //]]></script><script type="application/ld+json">{oops</script><script>{"c": 1}</script>"""
    assert things(page) == (({"a": 1}, {"b": "two\nlines"}), 1)


def test_tags_that_nobody_closed_end_with_the_page() -> None:
    assert things('<div itemscope><p itemprop="name">Eva<p itemprop="role">Leitung')[0] == (
        {"@type": "Thing", "name": "EvaLeitung", "role": "Leitung"},
    )


def test_things_of_a_type_at_any_depth_and_spelling() -> None:
    value = {
        "@graph": [
            {"@type": ["http://schema.org/JobPosting", "X"], "schema:title": "A"},
            {"x": {"@type": "JobPosting"}},
        ]
    }
    assert list(of_type(value, "JobPosting")) == [
        {"@type": ["http://schema.org/JobPosting", "X"], "title": "A"},
        {"@type": "JobPosting"},
    ]
    deep: object = {"@type": "JobPosting"}
    for _ in range(100):
        deep = [deep]
    assert list(of_type(deep, "JobPosting")) == []
    assert bare(3) == "3"


@pytest.mark.parametrize(
    "page", ["<div itemscope>" * 20_000, "<p itemprop=a>" * 20_000, "<" * 50_000, "</p>" * 50_000, "<!--" * 9_000]
)
def test_hostile_pages_end(page: str) -> None:
    things(page)
