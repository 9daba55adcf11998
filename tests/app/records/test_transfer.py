"""The forms of contacts."""

from app.records.transfer import ContactFormat


def test_each_form_has_a_word_of_its_own() -> None:
    assert len({form.value for form in ContactFormat}) == len(ContactFormat) == 4
