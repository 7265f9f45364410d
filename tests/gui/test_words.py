"""Every word that the window takes from the workbook's tables can be translated."""

from __future__ import annotations

from parallax.export.words import MEANINGS, RELATIONS, SEVERITIES, TYPES, VERDICTS
from parallax.gui.words import WORDS


def test_all_shared_words_are_marked_for_translation() -> None:
    labels = [label.word for label in (*RELATIONS.values(), *TYPES.values())]
    assert {*labels, *MEANINGS.values(), *SEVERITIES, *VERDICTS} <= set(WORDS)
