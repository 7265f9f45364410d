"""Where bare letters are no keys of actions: in forms and bars, however the focus got there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

NONE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


def takes_letters(event: QEvent) -> bool:
    """Keep a letter (or Backspace) from being taken for an action's key; whether it was one."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    letter = bool(event.text()) and event.text().isprintable()
    if event.modifiers() in NONE and (letter or event.key() == Qt.Key.Key_Backspace):
        event.accept()
        return True
    return False
