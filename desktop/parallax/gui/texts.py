"""Texts that stand in tables: marked for the translators where they are written, translated where they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the name that Qt's lupdate looks for
    """``text`` as it is; PySide's own function of this name has no useful type."""
    return text


def translated(context: str, text: str) -> str:
    """``text`` in the window's language.

    Texts with a number in them that asks for a plural go through ``self.tr("%n thing(s)", "", number)`` of the class
    that has them, not of one that others are made from: lupdate and the toolkit know these alone.
    """
    return QCoreApplication.translate(context, text)


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it is: Qt takes what looks like HTML for HTML."""
    from html import escape  # a big table comes with it

    return f'<span style="white-space: pre-wrap">{escape(text)}</span>' if text else ""


def capital(text: str) -> str:
    """A sentence with a capital at its beginning; which one that is depends on the window's language (i, İ)."""
    return QLocale().toUpper(text[:1]) + text[1:]


def small(text: str) -> str:
    """Words in small letters, by the rules of the window's language."""
    return QLocale().toLower(text)


def counted(number: int) -> str:
    """A number with its thousands apart: 1,234 in English, 1.234 in Turkish."""
    return QLocale().toString(number)
