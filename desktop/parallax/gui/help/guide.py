"""The user's guide: the pages of resources/guide, shown offline, with the keys that the user has."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from parallax.gui.actions import Actions, plain
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.paths import shipped

FIRST = "index"
WIDEST = 880  # pixels of a picture
DEED = re.compile(r"\[\[([^\]]+)\]\]")


class GuideDialog(QDialog):
    """All pages at the left, the chosen one at the right, and a field that searches through them."""

    def __init__(self, parent: QWidget, look: Look, actions: Actions) -> None:
        super().__init__(parent)
        self._look, self._actions = look, actions
        self.setWindowTitle(self.tr("Guide"))
        self.resize(1240, 760)
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setFixedWidth(248)
        self.pages.setWordWrap(True)
        self.pages.setSpacing(3)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.browser = Page()
        self.browser.setAccessibleName(self.tr("Guide"))
        self.found = PlainLabel()
        self.found.setProperty("quiet", "true")
        self._build()
        self.pages.currentItemChanged.connect(self._turn)
        self.browser.anchorClicked.connect(self._follow)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._next)
        look.changed.connect(self._turn)

    def _build(self) -> None:
        for name in names():
            item = QListWidgetItem(heading(text_of(name)))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.pages.addItem(item)
        left = QVBoxLayout()
        for widget in (self.search, self.found, self.pages):
            left.addWidget(widget)
        row = QHBoxLayout(self)
        row.addLayout(left)
        row.addWidget(self.browser, 1)

    def show_page(self, name: str) -> None:
        """Show a page by the name of its file."""
        row = names().index(name)
        self.pages.setCurrentRow(row)
        self.browser.setFocus()

    def _turn(self) -> None:
        item = self.pages.currentItem()
        if item is not None:
            self.browser.setFont(self._look.ui_font(1.15))
            self.browser.setMarkdown(self._with_keys(text_of(item.data(Qt.ItemDataRole.UserRole))))
            self.browser.quieten(self._look.color("quiet"))
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self._next()

    def _with_keys(self, text: str) -> str:
        """The text with the name and the keys of each deed that it speaks of."""

        def told(match: re.Match[str]) -> str:
            action = self._actions[match[1]]
            name = plain(action.text())
            keys = " or ".join(key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts())
            return f"**{name}** ({keys})" if keys else f"**{name}**"

        return DEED.sub(told, text).replace(" `tests/", "\u2028`tests/")  # a line of its own

    def _follow(self, link: QUrl) -> None:
        """Turn to another page; nothing outside the guide is ever opened."""
        name = link.path().removesuffix(".md")
        if link.isRelative() and name in names():
            self.show_page(name)

    def _search(self, words: str) -> None:
        """List only the pages that have the words."""
        folded = words.casefold()
        hits = 0
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            text = self._with_keys(text_of(item.data(Qt.ItemDataRole.UserRole))).casefold()
            item.setHidden(folded not in text)
            hits += folded in text
        self.found.setText(self.tr("%n page(s)", "", hits) if words else "")
        self._next()

    def _next(self) -> None:
        """Go to the next place of the words on this page, round the end."""
        words = self.search.text()
        if words and not self.browser.find(words):
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.browser.find(words)


class Page(QTextBrowser):
    """One page. Its pictures come from the guide's own folder and from nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(24)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide, or an empty one: None would let the toolkit open the name by itself."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        path = folder() / "pictures" / Path(QUrl(name).path()).name
        image = QImage(str(path)) if path.is_file() else QImage()
        if image.isNull():
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        image = image.scaledToWidth(
            min(image.width(), round(WIDEST * self.devicePixelRatioF())), Qt.TransformationMode.SmoothTransformation
        )
        image.setDevicePixelRatio(max(1.0, image.width() / WIDEST))
        return image

    def quieten(self, color: QColor) -> None:
        """Let names of tests and files stand back behind the sentences."""
        look = QTextCharFormat()
        look.setForeground(color)
        look.setFontPointSize(self.fontInfo().pointSizeF() * 0.8)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                fragment = place.fragment()
                if fragment.charFormat().fontFixedPitch():
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    cursor.mergeCharFormat(look)
                place += 1
            block = block.next()


def folder() -> Path:
    """Where the guide is."""
    return shipped("resources") / "guide"


def names() -> tuple[str, ...]:
    """The pages in their order, which the first one gives by its links."""
    linked = re.findall(r"\]\((\w[\w-]*)\.md\)", text_of(FIRST))
    return (FIRST, *dict.fromkeys(name for name in linked if name != FIRST))


def text_of(name: str) -> str:
    """A page's text."""
    return (folder() / f"{name}.md").read_text("utf-8")


def heading(text: str) -> str:
    """A page's first heading."""
    return next(line.lstrip("# ").strip() for line in text.splitlines() if line.startswith("#"))
