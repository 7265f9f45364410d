"""One source under extraction: its sentences with what the first extractors found, for those that come after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from parallax.extract.times import Timex
from parallax.language import Sentence
from parallax.lexicon.glossary import NO_GLOSSARY, Glossary
from parallax.model import Mention, Source


@dataclass(frozen=True, slots=True)
class Report:
    """A source with its parsed sentences; the maps go from a passage's number to what stands in it.

    ``mentions`` are people, bodies and places; ``times`` the expressions of time (offsets into the source's text);
    ``speakers`` the key of whoever speaks a passage or its quoted part. ``glossary`` holds the desk's own words.
    """

    source: Source
    sentences: tuple[Sentence, ...]
    mentions: Mapping[int, tuple[Mention, ...]] = field(default_factory=dict)
    times: Mapping[int, tuple[Timex, ...]] = field(default_factory=dict)
    speakers: Mapping[int, str] = field(default_factory=dict)
    glossary: Glossary = NO_GLOSSARY
