"""The tables of kinds, German."""

from app.reading.language.de import kinds


def test_words_are_in_lower_case_and_stand_once_in_a_kind() -> None:
    for table in (kinds.ASKED, kinds.FIRST_ASKED, kinds.HELD, kinds.FIRST_HELD):
        for kind, words in table.items():
            listed = words.split("|")
            assert all(word == word.strip().lower() and word for word in listed), kind
            assert len(listed) == len(set(listed)), (kind, sorted(word for word in listed if listed.count(word) > 1))


def test_beginnings_have_five_letters() -> None:
    tables = (kinds.ASKED, kinds.HELD)
    assert all(
        len(word) == 6 for table in tables for words in table.values() for word in words.split("|") if "*" in word
    )
