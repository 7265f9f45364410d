"""The lines that join two bars in conflict."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from parallax.gui.views.timeline.layout import LINE, Bar, Picture


class Join(NamedTuple):
    """The line between two bars in conflict, the upper one first, and how far it reaches."""

    start: QPointF
    end: QPointF
    left: float
    top: float
    right: float
    bottom: float
    mark: str


def joins(picture: Picture, clashes: Iterable[tuple[int, int, str]]) -> list[Join]:
    """A line for every two bars of ``clashes`` that are drawn."""
    bars = picture.by_number
    return [_join(_centre(bars[a]), _centre(bars[b]), mark) for a, b, mark in clashes if a in bars and b in bars]


def curve(join: Join) -> QPainterPath:
    """From bar to bar, leaving and arriving upright."""
    path = QPainterPath(join.start)
    bend = QPointF(0, max((join.end.y() - join.start.y()) / 2, LINE / 2))
    path.cubicTo(join.start + bend, join.end - bend, join.end)
    return path


def _join(a: QPointF, b: QPointF, mark: str) -> Join:
    start, end = (a, b) if a.y() <= b.y() else (b, a)
    return Join(start, end, min(a.x(), b.x()), start.y(), max(a.x(), b.x()), end.y(), mark)


def _centre(bar: Bar) -> QPointF:
    return QPointF((bar.left + bar.right) / 2, bar.middle)
