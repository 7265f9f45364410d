"""Dates and times: text and a reference date -> expressions with their TIMEX3 value, interval and derivation."""

from __future__ import annotations

from parallax.extract.times.compare import APART, Comparison, compare
from parallax.extract.times.consistency import Inconsistency, inconsistencies
from parallax.extract.times.model import Timex
from parallax.extract.times.tagger import tag

__all__ = ["APART", "Comparison", "Inconsistency", "Timex", "compare", "inconsistencies", "tag"]
