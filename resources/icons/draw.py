"""Draws the icons anew from their SVG files: ``python resources/icons/draw.py [FOLDER]``.

The pictures stand in the project, so that building an installer needs no screen.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

HERE = Path(__file__).parent
NAMES = ("parallax", "case")
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 256)
MACOS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def picture(svg: Path, size: int) -> bytes:
    """An SVG file as a square PNG."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def windows(pictures: dict[int, bytes]) -> bytes:
    """An ICO file of PNG pictures."""
    place = 6 + 16 * len(WINDOWS)
    heads, bodies = b"", b""
    for size in WINDOWS:
        data = pictures[size]
        heads += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place + len(bodies))
        bodies += data
    return struct.pack("<HHH", 0, 1, len(WINDOWS)) + heads + bodies


def macos(pictures: dict[int, bytes]) -> bytes:
    """An ICNS file of PNG pictures."""
    body = b"".join(kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for kind, size in MACOS.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def draw(folder: Path) -> None:
    """Write all pictures of all icons into a folder."""
    for name in NAMES:
        pictures = {size: picture(HERE / f"{name}.svg", size) for size in SIZES}
        for size, data in pictures.items():
            (folder / f"{name}-{size}.png").write_bytes(data)
        (folder / f"{name}.ico").write_bytes(windows(pictures))
        (folder / f"{name}.icns").write_bytes(macos(pictures))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    draw(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
