"""Words that the workbook and the window share, marked here for the translators of the window."""

from __future__ import annotations

from parallax.export import words
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.model import Stated

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
    # how a piece of metadata is known
    QT_TRANSLATE_NOOP("Words", "stated in the report"),
    QT_TRANSLATE_NOOP("Words", "from the file's or page's data"),
    QT_TRANSLATE_NOOP("Words", "given by the user"),
    QT_TRANSLATE_NOOP("Words", "inferred"),
    QT_TRANSLATE_NOOP("Words", "not known"),
    # what belongs to the page and not to the report
    QT_TRANSLATE_NOOP("Words", "byline"),
    QT_TRANSLATE_NOOP("Words", "byline or date line"),
    QT_TRANSLATE_NOOP("Words", "contact line"),
    QT_TRANSLATE_NOOP("Words", "cookie notice or terms"),
    QT_TRANSLATE_NOOP("Words", "copyright line"),
    QT_TRANSLATE_NOOP("Words", "correction note"),
    QT_TRANSLATE_NOOP("Words", "credits line"),
    QT_TRANSLATE_NOOP("Words", "cut-off caption or teaser"),
    QT_TRANSLATE_NOOP("Words", "date line"),
    QT_TRANSLATE_NOOP("Words", "dateline"),
    QT_TRANSLATE_NOOP("Words", "donation appeal"),
    QT_TRANSLATE_NOOP("Words", "label or letterhead"),
    QT_TRANSLATE_NOOP("Words", "live-blog stamp"),
    QT_TRANSLATE_NOOP("Words", "masthead"),
    QT_TRANSLATE_NOOP("Words", "newsletter or subscription box"),
    QT_TRANSLATE_NOOP("Words", "page furniture"),
    QT_TRANSLATE_NOOP("Words", "photo caption or credit"),
    QT_TRANSLATE_NOOP("Words", "prompt to the reader"),
    QT_TRANSLATE_NOOP("Words", "related links"),
    QT_TRANSLATE_NOOP("Words", "repeated line"),
    QT_TRANSLATE_NOOP("Words", "social media prompt"),
    QT_TRANSLATE_NOOP("Words", "web address"),
)
# The toolkit's own translation has words for these keys that stand on no keyboard.
KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
)


def spoken(word: str) -> str:
    """One of these words in the window's language."""
    return translated("Words", word)


def how_known(stated: Stated) -> str:
    """Where a piece of metadata comes from; what it was read from is told in the words of the report's language."""
    origin, colon, detail = words.how_known(stated).partition(": ")
    return f"{spoken(origin)}{colon}{detail}"
