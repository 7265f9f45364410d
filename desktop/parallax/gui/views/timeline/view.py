"""The view Timeline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings
from parallax.gui.views.page import Page
from parallax.gui.views.timeline.listing import Listing

if TYPE_CHECKING:
    from parallax.gui.views.timeline.events import Event
    from parallax.gui.views.timeline.plot import Plot
    from parallax.model import Audit

LINE = 28  # of a list
MOST_UNDATED = 3  # lines in sight


class Legend(QWidget):
    """What bars and lines mean."""

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        from parallax.gui.views.timeline.drawing import FOOT

        self._plot = plot
        self.setFixedHeight(round(FOOT))
        self.setAccessibleName(self.tr("What the bars mean"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plot.drawing.legend(painter, self.width(), 0)
        painter.end()


class TimelineView(Page):
    """When, by report: the drawing, the same as a list, and what has no day."""

    plot: Plot

    action = "view.timeline"

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__(desk, look, settings, actions)
        self.body: QWidget | None = None  # made when the view is first seen
        self._outlets: dict[str, str] = {}
        self.nearer = self._button("+", self.tr("Zoom in (+)"), lambda: self.plot.zoom_by(1.25))
        self.farther = self._button("−", self.tr("Zoom out (−)"), lambda: self.plot.zoom_by(0.8))
        self.whole = self._button(self.tr("Fit all"), self.tr("Everything in sight (0)"), self._fit_all)
        self.cluster = self._button(
            self.tr("Fit the event"),
            self.tr("The days of the current finding, or else the busiest days"),
            self._fit_cluster,
        )
        self.as_list = self._button(self.tr("As a list"), self.tr("The same as a table"), self._switch)
        self.as_list.setCheckable(True)
        self.save = self._button(self.tr("Save picture..."), self.tr("As PNG or SVG"), self._save)
        for widget in (self.farther, self.nearer, self.whole, self.cluster, self.as_list, self.save):
            self.bar.addWidget(widget)

    def _button(self, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("chip", "true")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def build(self, audit: Audit) -> int:
        """Show the dated claims of the audit."""
        from parallax.gui.views.timeline.events import chronicle

        if self.body is None:
            self._make()
        heads = self.heads()
        self._outlets = {head.sigil: head.outlet for head in heads}
        found = chronicle(audit, self.shown())
        self.plot.show_events(found, heads)
        self.listing.show(found.dated, self._outlets)
        self.undated.show(found.undated, self._outlets)
        self._fit_undated(len(found.undated))
        self.legend.update()
        self.count.setText(
            self.tr("{0} dated, {1} without a day").format(len(found.dated), len(found.undated))
            if found.undated
            else self.tr("{0} dated").format(len(found.dated))
        )
        self._meet(-1)
        return len(found.dated) + len(found.undated)

    def clear(self) -> None:
        """Show nothing."""
        if self.body is not None:
            from parallax.gui.views.timeline.plot import NOTHING

            self.plot.show_events(NOTHING, ())
            self.listing.show((), {})
            self.undated.show((), {})

    def follow(self, mark: str) -> None:
        """Stress the current finding's bars."""
        if self.body is not None:
            self.plot.point(mark)

    def nothing(self) -> tuple[str, str]:
        """No claim has a date."""
        return self.tr("No report says when anything happened."), "view.columns"

    def _make(self) -> None:
        from parallax.gui.views.timeline.plot import Plot

        self.plot = Plot(self.look)
        self.plot.setAccessibleName(self.tr("Timeline"))
        self.plot.setAccessibleDescription(
            self.tr("Arrow keys go from event to event, Enter shows the words; “As a list” is the same as a table")
        )
        self.plot.met.connect(self._meet)
        self.plot.wanted.connect(lambda n: self._go(self.plot.drawing.chronicle.dated[n]))
        self.listing, self.undated = Listing(self), Listing(self)
        self.table = self._table(self.listing, self.tr("Dated events"))
        self.apart = self._table(self.undated, self.tr("Events without a day"))
        self.apart.horizontalHeader().hide()
        self.told, self.apart_head = PlainLabel(), PlainLabel()
        for label in (self.told, self.apart_head):
            label.setContentsMargins(16, 6, 16, 6)
        self.apart_head.setProperty("quiet", "true")
        self.told.setMinimumWidth(1)
        self.legend = Legend(self.plot)
        self.shapes = QStackedWidget()
        self.shapes.addWidget(self.plot)
        self.shapes.addWidget(self.table)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.shapes, self.told, self.legend, self.apart_head, self.apart):
            column.addWidget(widget, 1 if widget is self.shapes else 0)
        self.stack.addWidget(self.body)
        self.setFocusProxy(self.plot)

    def _fit_all(self) -> None:
        self.plot.fit_all()

    def _fit_cluster(self) -> None:
        self.plot.fit_cluster()

    def _table(self, model: Listing, name: str) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setStyleSheet("QTableView::item { padding: 0 12px; } QHeaderView::section { padding: 6px 14px; }")
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(LINE)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((156, 144, 196, 140, 112)):
            table.setColumnWidth(column, width)
        table.activated.connect(lambda index: self._go(model.events[index.row()]))
        return table

    def _fit_undated(self, count: int) -> None:
        for widget in (self.apart, self.apart_head):
            widget.setVisible(bool(count))
        undated = {s.sigil for s in self.desk.sources() if not s.published.value}
        if undated & {event.source for event in self.undated.events}:
            self.apart_head.setText(self.tr("Without a day. Setting the date of a report may settle those in it."))
        else:
            self.apart_head.setText(self.tr("Without a day"))
        self.apart.setFixedHeight(min(count, MOST_UNDATED) * LINE + 8)

    def _meet(self, number: int) -> None:
        """Tell of the event under the mouse or with the keyboard."""
        from parallax.gui.views.timeline.wording import told

        dated = self.plot.drawing.chronicle.dated
        if 0 <= number < len(dated):
            event = dated[number]
            words = told(event, self._outlets.get(event.source, ""))
            self.plot.setAccessibleDescription(words)  # a screen reader is told of the change
        else:
            words = self.tr("Point at a bar, or walk with the arrow keys. Ctrl and the wheel zoom, dragging pans.")
        metrics = self.told.fontMetrics()
        self.told.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(self.width() - 32, 200)))
        self.told.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is told has another width."""
        super().resizeEvent(event)
        if self.body is not None:
            self._meet(self.plot.drawing.focus)

    def _switch(self) -> None:
        listed = self.as_list.isChecked()
        if self.body is not None:
            self.shapes.setCurrentIndex(1 if listed else 0)
            self.setFocusProxy(self.table if listed else self.plot)
            for widget in (self.told, self.legend):
                widget.setVisible(not listed)
        for button in (self.nearer, self.farther, self.whole, self.cluster):
            button.setEnabled(not listed)

    def _go(self, event: Event) -> None:
        self.go((event.source, event.start, event.end), event.finding)

    def _save(self) -> None:
        if self.body is None or self.desk.case is None:
            return
        start = self.desk.case.path.with_name(f"{self.desk.case.path.stem} timeline.png")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), str(start), self.tr("Picture (*.png);;Drawing (*.svg)")
        )
        if name:
            self.save_as(Path(name))

    def save_as(self, path: Path) -> None:
        """Write the drawing, as it is zoomed now."""
        from parallax.errors import ParallaxError
        from parallax.gui.views.timeline.picture import save

        path = path if path.suffix.lower() in {".png", ".svg"} else path.with_name(f"{path.name}.png")
        try:
            save(self.plot.drawing, self.look, path, self.tr("Timeline"))
        except ParallaxError as error:
            self.desk.troubled.emit(str(error))
        else:
            self.desk.said.emit(self.tr("Saved as {0}").format(path.name))
