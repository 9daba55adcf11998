"""The invented offices: alike in both languages, and made of people whom nobody can be."""

import re
from typing import Any

import pytest

from resources import sample


@pytest.mark.parametrize("language", sample.LANGUAGES)
def test_nobody_is_meant(language: str) -> None:
    told = sample.load(language)
    people = [told["me"], *told["people"], *told["waiting"]]
    assert all(one["address"].endswith(".example") for one in people)
    assert len({one["address"] for one in people}) == len({one["name"] for one in people}) == len(people)
    assert set(re.findall(r"@[\w.-]+", str(told))) <= {f"@{one['address'].split('@')[1]}" for one in people} | {
        "@weber.example",
        "@webb.example",
    }


@pytest.mark.parametrize("language", sample.LANGUAGES)
def test_whoever_is_named_is_there(language: str) -> None:
    told = sample.load(language)
    names = {one["name"] for one in told["people"]}
    friends = {one["name"] for one in told["friends"]}
    assert {one["with"] for one in (*told["open"], *told["favours"])} <= names
    assert {one["told_by"] for one in told["leads"] if "told_by" in one} <= names
    assert friends <= names
    assert {one["from"] for one in told["received"]} | {told["given"]["to"], told["round"]["founder"]} <= friends
    assert told["given"]["lead"] in {one["title"] for one in told["leads"]}


def test_both_offices_are_alike() -> None:
    assert _shape(sample.load("de")) == _shape(sample.load("en_GB"))
    assert sample.load("fr") is not sample.load("de")


def _shape(told: Any) -> Any:
    """Keys, numbers and lengths, without the words."""
    if isinstance(told, dict):
        return {key: _shape(value) for key, value in told.items()}
    if isinstance(told, list):
        return [_shape(one) for one in told]
    return told if isinstance(told, int | bool) else "…"
