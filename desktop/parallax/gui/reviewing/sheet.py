"""A form or a list that takes the place of the findings for a while: nothing else waits for it, Escape closes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parallax.gui.findings.letters import takes_letters
from parallax.gui.lines import line
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CTRL_ENTER = "Ctrl+Return"


class Sheet(QWidget):
    """A title, a page that scrolls, and a row of buttons below it."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        back, heading = QToolButton(), PlainLabel()
        self.heading = heading
        back.setText(self.tr("‹ Findings"))
        back.setAccessibleName(self.tr("Back to the findings"))
        back.setToolTip(self.tr("Back to the findings (Esc)"))
        back.clicked.connect(self.closed)
        heading.setProperty("heading", "true")
        heading.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        head.addWidget(back)
        head.addWidget(heading, 1)
        page = QWidget()
        self.page = QVBoxLayout(page)
        self.page.setContentsMargins(16, 12, 16, 12)
        self.page.setSpacing(8)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(16, 8, 16, 8)
        self.foot.setSpacing(8)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(scroll, 1)
        column.addLayout(self.foot)
        self._do: QPushButton | None = None

    def entitle(self, title: str) -> None:
        """Say what it is, above it and to a screen reader."""
        self.heading.setText(title)
        self.setAccessibleName(title)

    def offer(self, text: str, do: Callable[[], object]) -> QPushButton:
        """The button that does what the form is for; Enter presses it as well. Beside it, one that does not."""
        cancel, button = QPushButton(self.tr("Cancel")), QPushButton(text)
        cancel.clicked.connect(self.closed)
        button.setDefault(True)
        button.setToolTip(f"{text} ({QKeySequence(CTRL_ENTER).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(lambda _checked=False: do())
        self.foot.addWidget(cancel)
        self.foot.addWidget(button)
        self._do = button
        return button

    def label(self, text: str) -> PlainLabel:
        """A line of text on the page."""
        label = PlainLabel(text)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        label.setProperty("quiet", "true")
        self.page.addWidget(label)
        return label

    def choice(self, group: QButtonGroup, number: int, text: str) -> QRadioButton:
        """One of several, with its words beside it, which may go on below."""
        button, words = QRadioButton(), _Words(text)
        button.setFixedSize(24, 24)
        button.setAccessibleName(text)
        words.pressed.connect(button.click)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        group.addButton(button, number)
        self.page.addLayout(row)
        return button

    def field(self, name: str, widget: QWidget) -> None:
        """A field with its name above it."""
        self.label(name).setBuddy(widget)
        widget.setAccessibleName(name)
        self.page.addWidget(widget)

    def typed(self) -> tuple[str, ...]:
        """What stands in the lines to write in, in their order."""
        return tuple(field.text() for field in self.findChildren(QLineEdit))

    def type_again(self, texts: Sequence[str]) -> None:
        """Put what was typed before back into them."""
        for field, text in zip(self.findChildren(QLineEdit), texts, strict=False):
            field.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, from a button that is no choice only with Ctrl; Escape does not."""
        here = self.focusWidget()
        push = here if isinstance(here, (QPushButton, QToolButton)) else None
        if event.key() in ENTER and self._do is not None:
            (self._do if push is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier else push).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Bare letters are no keys of actions here."""
        return takes_letters(event) or super().event(event)


class _Words(PlainLabel):
    """The words of a choice: a click on them is one on its button."""

    pressed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setMinimumSize(1, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.pressed.emit()
        event.accept()
