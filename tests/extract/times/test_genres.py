"""Whole passages of several genres: all that is found in them, with its value (``genres.toml``)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from parallax.extract.times import tag

PASSAGES = tomllib.loads((Path(__file__).parent / "genres.toml").read_text(encoding="utf-8"))["passage"]


@pytest.mark.parametrize("passage", PASSAGES, ids=[passage["genre"] for passage in PASSAGES])
def test_all_times_of_a_passage(passage: dict[str, str]) -> None:
    found = tag(passage["text"], passage["published"])
    assert "; ".join(f"{timex.text} = {timex.value}" for timex in found) == passage["found"]
