"""Who says it, how sure it is, and cues of when it holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from parallax.lexicon.tables import split, toml, words
from parallax.model import Modality


def speech(lemma: str) -> str:
    """The force of a verb of speech: "say", "stress", "claim", "admit", "confirm", "deny", "warn" ..., or ""."""
    return _first("verbs").get(lemma.lower(), "")


def modality_of(lemma: str) -> Modality | None:
    """What a governing verb, adjective or noun leaves of the verb below it: "planned", "possible", "denied" or None."""
    found: Modality | None = _first("modality").get(lemma.lower())  # type: ignore[assignment]
    return found


def cues(kind: str) -> frozenset[str]:
    """Words and phrases in lower case that mark "attribution", "hearsay", "planned", "possible", "denied",
    "background", "update", "source_date", "contrast" or "order"; "*" stands for any word, "#" for a number.
    """
    return words("attribution", "cues", kind, "words")


@cache
def _first(table: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, listed in toml("attribution")[table].items():
        for word in split(listed):
            found.setdefault(word, name)
    return found
