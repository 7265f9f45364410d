"""The view Matrix."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QPushButton

from parallax.gui.actions import Actions
from parallax.gui.desk import TO_DECIDE, Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings
from parallax.gui.texts import QT_TRANSLATE_NOOP
from parallax.gui.views.sheet.page import SheetPage

if TYPE_CHECKING:
    from parallax.model import Audit

ORDERS = (
    ("rank", QT_TRANSLATE_NOOP("MatrixView", "What stands out most")),
    ("type", QT_TRANSLATE_NOOP("MatrixView", "Kind of fact")),
    ("topic", QT_TRANSLATE_NOOP("MatrixView", "Topic, A to Z")),
    ("severity", QT_TRANSLATE_NOOP("MatrixView", "Weight")),
    ("verdict", QT_TRANSLATE_NOOP("MatrixView", "Verdict, undecided first")),
    ("source", QT_TRANSLATE_NOOP("MatrixView", "First report")),
)


class MatrixView(SheetPage):
    """Topics and reports: who says what, who is silent, who agrees."""

    action = "view.matrix"
    SIDE = 272

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__(desk, look, settings, actions)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Sort by"))
        for word, text in ORDERS:
            self.order.addItem(self.tr(text), word)
        self.order.activated.connect(self._sort)
        label = PlainLabel(self.tr("Sort by"))
        label.setProperty("quiet", "true")
        label.setBuddy(self.order)
        self.agreed = QPushButton(self.tr("Agreements too"))
        self.agreed.setProperty("chip", "true")
        self.agreed.setCheckable(True)
        self.agreed.clicked.connect(self._with_agreements)
        self.bar.addWidget(self.agreed)
        self.bar.addWidget(label)
        self.bar.addWidget(self.order)
        self.table.setAccessibleName(self.tr("Topics and reports"))
        self.table.setAccessibleDescription(
            self.tr("A row a topic, a column a report; Enter shows the words in the columns")
        )
        self.table.entered_row.connect(self.point_to)

    def build(self, audit: Audit) -> int:
        """Show the topics of the findings that the list shows, in its order."""
        from parallax.export.topics import topics
        from parallax.gui.views.matrix.counting import Origins
        from parallax.gui.views.matrix.sheet import MatrixSheet

        shown = self.shown()
        found = topics([finding for _, finding in shown])
        marks = {id(finding): mark for mark, finding in shown}
        origins = Origins(audit.claims, audit.passages)
        sheet = MatrixSheet(self.heads(), found, marks, origins, self.desk.current)
        self.table.show_sheet(sheet)
        self.count.setText(self.tr("%n topic(s)", "", len(found)))
        wanted = self.desk.wanted()
        self.order.setCurrentIndex(max(self.order.findData(wanted.order), 0))
        self.agreed.setChecked(not wanted.relations or "agree" in wanted.relations)
        return len(found)

    def nothing(self) -> tuple[str, str]:
        """No finding is shown."""
        if self._narrowed():
            return self.tr("No finding passes the filter."), ""
        return self.tr("The reports were compared, and nothing was found that several of them tell."), "source.add"

    def _with_agreements(self, on: bool) -> None:
        self.desk.show(replace(self.desk.wanted(), relations=() if on else TO_DECIDE))

    def _sort(self, at: int) -> None:
        order = self.order.itemData(at)
        self.desk.show(replace(self.desk.wanted(), order=order, backwards=False))
