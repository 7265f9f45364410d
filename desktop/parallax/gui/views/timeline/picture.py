"""The drawing as a file: PNG for a page, SVG for a designer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from parallax.errors import OutputError
from parallax.export.beside import put
from parallax.gui.look import Look
from parallax.gui.views.timeline.drawing import FOOT, GUTTER, MARGIN, TOP, Drawing

SHARPNESS = 2  # image pixels for one of the window's
WIDEST = 16_000  # image pixels; larger ones open nowhere


def save(drawing: Drawing, look: Look, path: Path, title: str) -> None:
    """Write the whole drawing, at the scale it has now, with its legend. Raises OutputError."""
    whole = Drawing(look, drawing.chronicle, drawing.heads, drawing.axis, drawing.picture, drawing.current)
    size = QSize(
        round(GUTTER + drawing.picture.width + 2 * MARGIN),
        round(TOP + drawing.picture.height + FOOT),
    )
    put(path, _svg(whole, size, title) if path.suffix.lower() == ".svg" else _png(whole, size, path))


def _png(drawing: Drawing, size: QSize, path: Path) -> bytes:
    sharp = max(min(SHARPNESS, WIDEST // max(size.width(), size.height(), 1)), 1)
    if max(size.width(), size.height()) > WIDEST:
        raise OutputError(f"Cannot write {path}: the picture would be too large; zoom out, or save it as SVG.")
    image = QImage(size * sharp, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharp)
    painter = QPainter(image)
    _draw(painter, drawing, size)
    painter.end()
    found = QBuffer()
    found.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(found, "PNG")  # type: ignore[call-overload]
    return bytes(found.data().data())


def _svg(drawing: Drawing, size: QSize, title: str) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    found = QBuffer()
    found.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(found)
    generator.setSize(size)
    generator.setViewBox(QRectF(QPointF(0, 0), size.toSizeF()))
    generator.setTitle(title)
    painter = QPainter(generator)
    _draw(painter, drawing, size)
    painter.end()
    return bytes(found.data().data())


def _draw(painter: QPainter, drawing: Drawing, size: QSize) -> None:
    painter.fillRect(QRectF(QPointF(0, 0), size.toSizeF()), drawing.look.color("paper"))
    painter.save()
    drawing.draw(painter, size.width(), size.height() - FOOT)
    painter.restore()
    painter.setClipping(False)
    painter.setPen(Qt.PenStyle.NoPen)
    drawing.legend(painter, size.width(), size.height() - FOOT)
