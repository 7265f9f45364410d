"""Colours, fonts and the style sheet of the window, from resources/styles; follows the system's light or dark."""

from __future__ import annotations

import tomllib
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from parallax.paths import shipped

if TYPE_CHECKING:
    from parallax.model import Relation

SCHEMES = ("system", "light", "dark", "contrast")
READING_SIZE = 16  # pixels, at zoom 100 %
LINE_HEIGHT = 150  # per cent
ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
LINE_STYLES: dict[Relation, Qt.PenStyle] = {
    "conflict": Qt.PenStyle.SolidLine,
    "wording": Qt.PenStyle.DashLine,
    "precision": Qt.PenStyle.DotLine,
    "single": Qt.PenStyle.SolidLine,
    "agree": Qt.PenStyle.NoPen,
}


@cache
def tokens() -> dict[str, dict[str, str]]:
    """Scheme -> token -> "#RRGGBB"."""
    return tomllib.loads((shipped("resources") / "styles" / "tokens.toml").read_text("utf-8"))


class Look(QObject):
    """How the window looks now. ``changed`` is told when colours or the size of source text are others."""

    changed = Signal()

    def __init__(self, scheme: str = "system", zoom: int = 100) -> None:
        super().__init__()
        self._scheme = scheme
        self._zoom = zoom
        self._family = ""
        self._colors: dict[tuple[str, str], QColor] = {}
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._usual = QApplication.font()  # what those were made from
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self.apply()

    @property
    def scheme(self) -> str:
        """The scheme that is shown: light, dark or contrast."""
        if self._scheme != "system":
            return self._scheme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    @property
    def zoom(self) -> int:
        """Size of source text in per cent."""
        return self._zoom

    def choose(self, scheme: str) -> None:
        """Show another scheme; "system" follows the system."""
        self._scheme = scheme
        self.apply()

    def set_zoom(self, zoom: int) -> None:
        """Show source text at ``zoom`` per cent."""
        zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self.changed.emit()

    def zoom_by(self, steps: int) -> None:
        """Go ``steps`` sizes up (or down)."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self._zoom))
        self.set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))])

    def color(self, token: str) -> QColor:
        """One colour of the scheme that is shown."""
        key = (self.scheme, token)
        if key not in self._colors:
            self._colors[key] = QColor(tokens()[key[0]][token])
        return QColor(self._colors[key])  # a copy: some make theirs transparent

    def reading_font(self, scale: float = 1.0, bold: bool = False) -> QFont:
        """The serif that source text is set in, at the chosen zoom."""
        font = QFont([self._reading_family(), "Noto Serif", "Georgia", "serif"])
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(round(READING_SIZE * scale * self._zoom / 100))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def ui_font(self, scale: float = 1.0, bold: bool = False) -> QFont:
        """The system's font; its numbers are tabular where it has such."""
        usual = QApplication.font()
        if usual != self._usual:
            self._usual = usual
            self._fonts.clear()
        if (scale, bold) not in self._fonts:
            self._fonts[scale, bold] = self._ui_font(usual, scale, bold)
        return QFont(self._fonts[scale, bold])

    @staticmethod
    def _ui_font(usual: QFont, scale: float, bold: bool) -> QFont:
        font = QFont(usual)
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setFeature(QFont.Tag("tnum"), 1)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def apply(self) -> None:
        """Give the application its palette and style sheet."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        app.setPalette(self._palette())
        folder = shipped("resources") / "styles"
        sheet = Template((folder / "window.qss").read_text("utf-8"))
        app.setStyleSheet(sheet.substitute(tokens()[self.scheme], folder=folder.as_posix(), scheme=self.scheme))
        self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for token, roles in {
            "panel": (role.Window,),
            "paper": (role.Base, role.AlternateBase),
            "raised": (role.Button, role.ToolTipBase),
            "ink": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText),
            "quiet": (role.PlaceholderText,),
            "selected": (role.Highlight,),
            "focus": (role.Link, role.Accent),
            "line": (role.Mid,),
            "edge": (role.Dark,),
        }.items():
            for one in roles:
                palette.setColor(one, self.color(token))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, self.color("faded"))
        return palette

    def _system_changed(self) -> None:
        if self._scheme == "system":
            self.apply()

    def _reading_family(self) -> str:
        """Loaded at its first use, so that the window paints before it."""
        if not self._family:
            from font_source_serif_pro import font_files_otf as files

            self._family = "serif"
            for name in ("SourceSerifPro", "SourceSerifProSemibold", "SourceSerifProBold", "SourceSerifProIt"):
                number = QFontDatabase.addApplicationFont(files[name])
                families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
                if families and name == "SourceSerifPro":
                    self._family = families[0]
        return self._family
