"""Words that the workbook and the window share, marked here for the translators of the window."""

from __future__ import annotations

from parallax.gui.texts import QT_TRANSLATE_NOOP, translated

WORDS = (
    # relations
    QT_TRANSLATE_NOOP("Words", "conflict"),
    QT_TRANSLATE_NOOP("Words", "other words"),
    QT_TRANSLATE_NOOP("Words", "more exact"),
    QT_TRANSLATE_NOOP("Words", "no counterpart"),
    QT_TRANSLATE_NOOP("Words", "agree"),
    QT_TRANSLATE_NOOP("Words", "the reports cannot all be right"),
    QT_TRANSLATE_NOOP("Words", "the same content in other words"),
    QT_TRANSLATE_NOOP("Words", "one value contains the other"),
    QT_TRANSLATE_NOOP("Words", "no counterpart was found in the other reports, which is no conflict"),
    QT_TRANSLATE_NOOP("Words", "the reports say the same"),
    # types of claims
    QT_TRANSLATE_NOOP("Words", "Time"),
    QT_TRANSLATE_NOOP("Words", "Place"),
    QT_TRANSLATE_NOOP("Words", "Who takes part"),
    QT_TRANSLATE_NOOP("Words", "Number"),
    QT_TRANSLATE_NOOP("Words", "Money"),
    QT_TRANSLATE_NOOP("Words", "What it is called"),
    QT_TRANSLATE_NOOP("Words", "Role"),
    QT_TRANSLATE_NOOP("Words", "Name"),
    QT_TRANSLATE_NOOP("Words", "Done or planned"),
    QT_TRANSLATE_NOOP("Words", "Who agrees"),
    QT_TRANSLATE_NOOP("Words", "Quotation"),
    QT_TRANSLATE_NOOP("Words", "Order of events"),
    QT_TRANSLATE_NOOP("Words", "Who said it"),
    QT_TRANSLATE_NOOP("Words", "Within one report"),
    # severities
    QT_TRANSLATE_NOOP("Words", "major"),
    QT_TRANSLATE_NOOP("Words", "minor"),
    QT_TRANSLATE_NOOP("Words", "info"),
    # verdicts
    QT_TRANSLATE_NOOP("Words", "unreviewed"),
    QT_TRANSLATE_NOOP("Words", "confirmed"),
    QT_TRANSLATE_NOOP("Words", "not a discrepancy"),
    QT_TRANSLATE_NOOP("Words", "explained"),
    QT_TRANSLATE_NOOP("Words", "needs a call"),
    QT_TRANSLATE_NOOP("Words", "unresolved"),
    QT_TRANSLATE_NOOP("Words", "corrected"),
    # what is going on
    QT_TRANSLATE_NOOP("Words", "Reading"),
    QT_TRANSLATE_NOOP("Words", "Finding claims"),
    QT_TRANSLATE_NOOP("Words", "Matching claims"),
    QT_TRANSLATE_NOOP("Words", "Comparing"),
)


def spoken(word: str) -> str:
    """One of these words in the window's language."""
    return translated("Words", word)
