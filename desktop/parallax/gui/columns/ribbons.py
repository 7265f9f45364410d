"""Shapes of the bands that join passages of neighbouring columns: numbers in, painter paths out."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from parallax.model import Relation

STUB = 14.0


class End(NamedTuple):
    """Where a band meets a column: the heights of the words, in pixels of the gutter."""

    top: float
    bottom: float

    def seen(self, height: float) -> bool:
        """Whether any of it stands in the window."""
        return self.bottom > 0 and self.top < height

    def moved(self, by: float) -> End:
        """The same words after scrolling."""
        return End(self.top + by, self.bottom + by)


class Ribbon(NamedTuple):
    """One band: its ends in pixels of the two pages; None where that column says nothing of it.

    ``towards`` names the column that the words are joined to where it is not the neighbour.
    """

    left: End | None
    right: End | None
    relation: Relation
    current: bool = True
    towards: str = ""


def band(width: float, left: End, right: End) -> QPainterPath:
    """A band whose edges leave and arrive level; their control points stand in the middle of the gap."""
    path = edge(width, left.top, right.top)
    path.lineTo(width, right.bottom)
    half = width / 2
    path.cubicTo(QPointF(half, right.bottom), QPointF(half, left.bottom), QPointF(0, left.bottom))
    path.closeSubpath()
    return path


def edge(width: float, left: float, right: float) -> QPainterPath:
    """One edge of a band."""
    path = QPainterPath(QPointF(0, left))
    half = width / 2
    path.cubicTo(QPointF(half, left), QPointF(half, right), QPointF(width, right))
    return path


def stub(width: float, end: End, at_left: bool) -> QPainterPath:
    """A short band with a rounded end, where its other end is out of sight."""
    length = min(STUB, width / 2)
    radius = min(length, (end.bottom - end.top) / 2)
    path = QPainterPath()
    rect = QRectF(-radius if at_left else width - length, end.top, length + radius, end.bottom - end.top)
    path.addRoundedRect(rect, radius, radius)
    return path
