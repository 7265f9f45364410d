"""Ribbons begin and end at the words, and leave both columns level."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from parallax.gui.columns.ribbons import End, band, edge, stub


def test_a_band_goes_from_words_to_words() -> None:
    path = band(40, End(10, 30), End(100, 150))
    assert path.contains(QPointF(1, 20))
    assert path.contains(QPointF(39, 125))
    assert not path.contains(QPointF(1, 120))


def test_an_edge_leaves_level() -> None:
    path = edge(40, 10, 110)
    assert abs(path.pointAtPercent(0.02).y() - 10) < 1.5
    assert path.currentPosition() == QPointF(40, 110)


def test_a_stub_stays_on_its_side() -> None:
    assert stub(40, End(10, 30), True).boundingRect().right() <= 20
    assert stub(40, End(10, 30), False).boundingRect().left() >= 20


def test_ends_out_of_the_window_are_not_seen() -> None:
    assert End(-5, 5).seen(100)
    assert not End(-9, -1).seen(100)
    assert not End(100, 120).seen(100)
