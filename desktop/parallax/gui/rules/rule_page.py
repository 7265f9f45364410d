"""One rule as a page to read: what it looks for, why, what would settle it, when it is wrong, and its examples."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from parallax.compare.marks import marks_in
from parallax.export.words import RELATIONS
from parallax.gui.look import Look
from parallax.gui.offsets import Offsets
from parallax.gui.words import spoken
from parallax.model import Example, Rule

Stretch = tuple[int, int]


class RulePage(QPlainTextEdit):
    """Plain text with the headings bold and the marked words of the examples tinted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rule: Rule | None = None
        self._said: dict[int, str] = {}
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("What the rule looks for"))
        look.changed.connect(self._show)

    def show_rule(self, rule: Rule | None, said: dict[int, str] | None = None) -> None:
        """Show a rule. ``said``: what running its examples said, by the example's number; "" for one as expected."""
        self._rule, self._said = rule, said or {}
        self._show()

    def _show(self) -> None:
        rule = self._rule
        self._text, self._bold, self._marked = "", list[Stretch](), list[Stretch]()
        if rule is None:
            self._write(self.tr("Choose a rule to see what it looks for, and when it is wrong."))
        else:
            self._head(rule.title)
            self._part(self.tr("Why it matters"), rule.why)
            self._part(self.tr("What would settle it"), rule.settle)
            if rule.false_alarms:
                self._part(self.tr("Known false alarms"), "\n".join(f"– {one}" for one in rule.false_alarms))
            for number, example in enumerate(rule.examples):
                self._example(number, example)
            self._part(self.tr("Where it stands"), rule.id)
        self.setPlainText(self._text)
        self._paint()

    def _example(self, number: int, example: Example) -> None:
        if example.expect == "silence":
            head = self.tr("Example {0}: stays silent").format(number + 1)
        else:
            head = self.tr("Example {0}: {1}").format(number + 1, spoken(RELATIONS[example.expect].word))
        if number in self._said:
            head += "  ✓" if not self._said[number] else f"  ✗ {self._said[number]}"
        self._head(head)
        days = dict(example.published)
        for sigil, marked in example.texts:
            text, spans = marks_in(marked)
            self._write(f"{sigil}{f' ({days[sigil]})' if sigil in days else ''}:  ")
            self._marked += [(len(self._text) + a, len(self._text) + b) for a, b in spans]
            self._write(f"{text}\n")

    def _part(self, head: str, text: str) -> None:
        self._head(head)
        self._write(f"{text}\n")

    def _head(self, text: str) -> None:
        self._write("\n" if self._text else "")
        self._bold.append((len(self._text), len(self._text) + len(text)))
        self._write(f"{text}\n")

    def _write(self, text: str) -> None:
        self._text += text

    def _paint(self) -> None:
        bold, tint = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor, unit = QTextCursor(self.document()), Offsets(self._text).unit
        for start, end in self._bold:
            _select(cursor, unit, start, end)
            cursor.mergeCharFormat(bold)
        tint.setBackground(self._look.color("tint"))
        selections = []
        for start, end in self._marked:
            selection = QTextEdit.ExtraSelection()
            one = QTextCursor(self.document())
            _select(one, unit, start, end)
            selection.cursor, selection.format = one, tint
            selections.append(selection)
        self.setExtraSelections(selections)
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _select(cursor: QTextCursor, unit: Callable[[int], int], start: int, end: int) -> None:
    cursor.setPosition(unit(start))
    cursor.setPosition(unit(end), QTextCursor.MoveMode.KeepAnchor)
