"""What is going on, how far it is, and the button that stops it: in the status line and in dialogs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from parallax.gui.plain_text import PlainLabel
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated

# What the line of an audit, and the other long works, call their stages.
STAGES = (
    QT_TRANSLATE_NOOP("ProgressStrip", "Opening"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Reading"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Finding claims"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Matching claims"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Comparing"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Running examples"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Writing the workbook"),
    QT_TRANSLATE_NOOP("ProgressStrip", "Writing"),
)
LONGEST = 48  # characters of a stage with its file


class ProgressStrip(QWidget):
    """One line; it shows itself while something is going on."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stage, self.bar, self.stop = PlainLabel(), QProgressBar(), QPushButton(self.tr("Stop"))
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.stage, 1)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, name: str) -> None:
        """Something begins; how long it takes is not known yet."""
        self.stage.setText(name)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def show_progress(self, stage: str, done: int, total: int) -> None:
        """``stage`` may name what it is at: "Reading: a.txt"; a total of 1 says that no steps are counted."""
        from parallax.export.visible import on_one_line

        what, _, which = stage.partition(": ")
        said = translated("ProgressStrip", what) + (f": {on_one_line(which)}" if which else "")
        self.stage.setText(said if len(said) <= LONGEST else said[: LONGEST - 1] + "…")
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)

    def stopping(self) -> None:
        """It was asked to stop, and will at the next step."""
        self.stage.setText(self.tr("Stopping"))
        self.stop.setEnabled(False)

    def end(self) -> None:
        """Nothing goes on any more."""
        self.hide()
