"""Dates and times: text and a reference date -> expressions with their TIMEX3 value, interval and derivation."""

from __future__ import annotations

from parallax.extract.times.model import Timex
from parallax.extract.times.tagger import tag

__all__ = ["Timex", "tag"]
