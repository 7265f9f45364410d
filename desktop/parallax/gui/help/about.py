"""What this program is, in which version, and where it keeps what it knows of its user."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parallax import __version__
from parallax.gui.look import Look
from parallax.gui.messages import open_path
from parallax.gui.plain_text import PlainLabel
from parallax.paths import user_folder


class AboutDialog(QDialog):
    """Version, promise, and the folders of settings and of the log."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Parallax"))
        self.setMinimumWidth(480)
        self.name = PlainLabel(f"Parallax {__version__}")
        self.name.setFont(look.ui_font(1.6, bold=True))
        system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}"
        self.details = f"Parallax {__version__}, {system}"
        texts = (
            (self.tr("The machine finds, the human gives the verdict."), False),
            (self.tr("Works offline. No report, finding or verdict leaves this computer."), False),
            (system, True),
            (self.tr("Settings: {0}").format(user_folder("config")), True),
            (self.tr("Log of mistakes: {0}").format(user_folder("state")), True),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(8)
        column.addWidget(self.name)
        for text, quiet in texts:
            label = PlainLabel(text)
            label.setProperty("quiet", "true" if quiet else "false")
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        copy, folder, close = (
            QPushButton(text) for text in (self.tr("Copy version"), self.tr("Show the log"), self.tr("Close"))
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        folder.clicked.connect(lambda: open_path(user_folder("state")))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        close.setFocus()
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch(1)
        row.addWidget(close)
        column.addSpacing(16)
        column.addLayout(row)
