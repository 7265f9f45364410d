"""The story sets: every quote that the gold data rest on is in the text as loaded, and hardly any in noise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from parallax.load import load_case
from parallax.model import Source

STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*/gold.json"))


@cache
def sources(folder: Path) -> dict[str, Source]:
    return {source.file: source for source in load_case(folder)}


def quotes(gold: Path) -> list[tuple[Source, str]]:
    held = json.loads(gold.read_text(encoding="utf-8"))
    items = [*held["conflicts"], *held["compatible"]]
    return [(sources(gold.parent)[ev["file"]], ev["quote"]) for item in items for ev in item["evidence"]]


@pytest.mark.parametrize("gold", STORIES, ids=lambda path: path.parent.name)
def test_every_quote_is_in_the_text(gold: Path) -> None:
    assert [(source.file, quote) for source, quote in quotes(gold) if quote not in source.text] == []


@pytest.mark.parametrize("gold", STORIES, ids=lambda path: path.parent.name)
def test_noise_holds_no_quote_but_dates_and_stamps_of_the_page(gold: Path) -> None:
    inside = [
        (source.file, noise.reason, quote)
        for source, quote in quotes(gold)
        for noise in source.noise
        if noise.span.start <= source.text.find(quote) < noise.span.end
    ]
    assert {reason for _, reason, _ in inside} <= {"live-blog stamp", "byline or date line"}


@pytest.mark.parametrize("gold", STORIES, ids=lambda path: path.parent.name)
def test_the_day_of_publication_is_found_where_the_report_states_it(gold: Path) -> None:
    stated = {s["file"]: s["published"] or "" for s in json.loads(gold.read_text(encoding="utf-8"))["sources"]}
    assert {file: source.published.value for file, source in sources(gold.parent).items()} == stated
