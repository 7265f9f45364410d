"""Reports in any writing are drawn with letters, not with the empty boxes that stand for a missing one."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from parallax.gui.look import Look

# The sign, and the Debian package that has it where no other font does.
SIGNS = {
    "Latin": ("ğ", "fonts-noto-core"),
    "Greek": ("Ω", "fonts-noto-core"),
    "Cyrillic": ("Ж", "fonts-noto-core"),
    "Arabic": ("ش", "fonts-noto-core"),
    "Hebrew": ("ש", "fonts-noto-core"),
    "Chinese": ("船", "fonts-noto-cjk"),
    "emoji": ("🚢", "fonts-noto-color-emoji"),
}
NO_SIGN = "\U000ffffd"  # a private place that no font fills


def drawn(look: Look, sign: str) -> bytes:
    """A sign's picture in the font that reports are set in."""
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(look.reading_font())
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, sign)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("writing", SIGNS)
def test_a_sign_of_every_writing_is_drawn(qtbot: QtBot, writing: str) -> None:
    sign, package = SIGNS[writing]
    if shutil.which("fc-list"):
        fonts = subprocess.run(["fc-list", f":charset={ord(sign):x}"], capture_output=True, text=True, check=True)
        if not fonts.stdout:
            pytest.skip(f"no font on this computer has {writing} signs (Debian, Ubuntu: {package})")
    look = Look("light")
    empty = drawn(look, " ")
    assert drawn(look, NO_SIGN) != empty, "a missing sign is drawn as a box here, or nothing is known"
    assert drawn(look, sign) not in (empty, drawn(look, NO_SIGN))
