"""The rarer filters, in a panel that opens below its button: type, severity, verdict, report, rule, notes, silenced."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parallax.export.words import TYPES, outlet
from parallax.gui.desk import Desk
from parallax.gui.findings import labels
from parallax.gui.findings.narrowing import HERE, WITH_LOST, cleared, flipped
from parallax.gui.plain_text import PlainLabel
from parallax.gui.texts import counted


class MorePanel(QFrame):
    """What is ticked is at once in force."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk = desk
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("More filters"))
        self._ticks: dict[tuple[str, str], QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(self._boxes(self.tr("Type"), "types", _types()))
        column.addSpacing(8)
        column.addLayout(
            self._boxes(self.tr("Severity"), "severities", {s: labels.severity(s) for s in labels.SEVERITIES}, 3)
        )
        column.addSpacing(8)
        column.addLayout(self._boxes(self.tr("Verdict"), "verdicts", {v: labels.verdict(v) for v in labels.VERDICTS}))
        column.addSpacing(8)
        self.report, self.rule = QComboBox(), QComboBox()
        for title, combo in ((self.tr("Report"), self.report), (self.tr("Rule"), self.rule)):
            column.addLayout(self._line(title, combo))
        column.addSpacing(8)
        self.noted = self._flag(column, self.tr("Only with a note"), lambda on: {"noted": on})
        self.hidden_too = self._flag(column, self.tr("Silenced ones too"), lambda on: {"hidden": on})
        self.gone_too = self._flag(
            column, self.tr("Also those no longer found"), lambda on: {"states": WITH_LOST if on else HERE}
        )
        column.addLayout(self._foot())
        self.report.activated.connect(lambda: self._put(source=self.report.currentData()))
        self.rule.activated.connect(lambda: self._put(rules=tuple(filter(None, (self.rule.currentData(),)))))

    def open_below(self, button: QWidget) -> None:
        """Show it below a button, within the screen."""
        self.renew()
        self.adjustSize()
        corner = button.mapToGlobal(button.rect().bottomRight())
        screen = button.screen().availableGeometry()
        left = max(screen.left(), min(corner.x() - self.width(), screen.right() - self.width()))
        top = max(screen.top(), min(corner.y() + 4, screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        next(iter(self._ticks.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def renew(self) -> None:
        """Show what is chosen now."""
        wanted = self._desk.wanted()
        for (field, value), tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(value in getattr(wanted, field))
        for tick, on in (
            (self.noted, wanted.noted),
            (self.hidden_too, wanted.hidden),
            (self.gone_too, "gone" in wanted.states),
        ):
            with QSignalBlocker(tick):
                tick.setChecked(on)
        _fill(
            self.report,
            [(self.tr("All reports"), ""), *((f"{s.sigil}  {outlet(s)}", s.sigil) for s in self._desk.sources())],
            wanted.source,
        )
        rules = self._desk.rules()
        found = self._desk.case.rule_counts() if self._desk.case else {}
        lines = sorted((f"{r.title}  ({counted(found[r.id])})", r.id) for r in rules if r.id in found)
        _fill(self.rule, [(self.tr("All rules"), ""), *lines], wanted.rules[0] if wanted.rules else "")

    def _boxes(self, title: str, field: str, choices: dict[Any, str], across: int = 2) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(_quiet(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        below = -(-len(choices) // across)
        for n, (value, text) in enumerate(choices.items()):
            tick = QCheckBox(text.replace("&", "&&"))
            tick.setMinimumHeight(24)
            tick.toggled.connect(partial(self._ticked, field, value))
            self._ticks[field, value] = tick
            grid.addWidget(tick, n % below, n // below)
        part.addLayout(grid)
        return part

    def _line(self, title: str, combo: QComboBox) -> QHBoxLayout:
        row = QHBoxLayout()
        label = _quiet(title)
        label.setMinimumWidth(64)
        combo.setAccessibleName(title)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(28)
        row.addWidget(label)
        row.addWidget(combo, 1)
        return row

    def _flag(self, column: QVBoxLayout, text: str, change: Callable[[bool], dict[str, Any]]) -> QCheckBox:
        tick = QCheckBox(text)
        tick.setMinimumHeight(24)
        tick.toggled.connect(lambda on: self._put(**change(on)))
        column.addWidget(tick)
        return tick

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        everything, done = QPushButton(self.tr("Show all")), QPushButton(self.tr("Done"))
        everything.clicked.connect(self._clear)
        done.clicked.connect(self.close)
        row.addWidget(everything)
        row.addStretch(1)
        row.addWidget(done)
        return row

    def _ticked(self, field: str, value: str, on: bool) -> None:
        self._put(**{field: flipped(getattr(self._desk.wanted(), field), value, on)})

    def _put(self, **fields: Any) -> None:
        self._desk.show(replace(self._desk.wanted(), **fields))

    def _clear(self) -> None:
        self._desk.show(cleared(self._desk.wanted()))
        self.renew()


def _types() -> dict[str, str]:
    return {kind: f"{label.sign}  {labels.kind(kind)}" for kind, label in TYPES.items()}


def _quiet(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("quiet", "true")
    return label


def _fill(combo: QComboBox, lines: list[tuple[str, str]], chosen: str) -> None:
    with QSignalBlocker(combo):
        combo.clear()
        for text, value in lines:
            combo.addItem(text, value)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
