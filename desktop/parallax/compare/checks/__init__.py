"""The checks that rules name: one module a kind of value, each check under a versioned name in ``CHECKS``.

A check takes a pair of claims that are held to be about the same thing, and says how their values relate, or None
when they cannot be compared.
"""

from __future__ import annotations

from parallax.compare.checks import (  # noqa: F401  (each registers its checks)
    conditions,
    internal,
    names,
    numbers,
    participants,
    places,
    points,
    quotes,
    roles,
    sequence,
    stances,
    statuses,
    terms,
    times,
    told,
)
from parallax.compare.checks.judgement import CHECKS, SETTINGS, Check, Judgement, Params

__all__ = ["CHECKS", "SETTINGS", "Check", "Judgement", "Params"]
