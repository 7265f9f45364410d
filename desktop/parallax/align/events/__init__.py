"""Events of two reports that are one: what each of them says of it can be compared, in whatever words."""

from __future__ import annotations

from parallax.align.events.known import Events, events, leads
from parallax.align.events.scenes import pairs as scenes
from parallax.align.events.times import apart, pairs, two_lengths

__all__ = ["Events", "apart", "events", "leads", "pairs", "scenes", "two_lengths"]
