"""Texts that stand in tables: marked for the translators where they are written, translated where they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the name that Qt's lupdate looks for
    """``text`` as it is; PySide's own function of this name has no useful type."""
    return text


def translated(context: str, text: str, hint: str = "", number: int = -1) -> str:
    """``text`` in the window's language, with the form that ``number`` asks for in place of %n.

    ``hint`` is for the translators: it tells one text from the same text with another meaning.
    """
    return QCoreApplication.translate(context, text, hint, number)


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it is: Qt takes what looks like HTML for HTML."""
    from html import escape  # a big table comes with it

    return f'<span style="white-space: pre-wrap">{escape(text)}</span>' if text else ""
