"""What is dropped on the window or lies on the clipboard: files and folders of this computer, or a text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


def on_the_clipboard() -> QMimeData:
    """What lies there. The toolkit has nothing to give, against its own word, where another program took it away."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return found or QMimeData()


def paths_in(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer that are meant."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def text_in(mime: QMimeData) -> str:
    """The text that is meant, where no files are."""
    return mime.text() if mime.hasText() and not mime.hasUrls() else ""


def is_wanted(mime: QMimeData) -> bool:
    """Whether there is something that can be taken in."""
    return bool(paths_in(mime)) or bool(text_in(mime).strip())
