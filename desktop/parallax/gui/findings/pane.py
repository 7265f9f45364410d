"""The findings beside the columns: filters, list, the page of the current one, and the checker's word on it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from parallax.errors import ParallaxError
from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.findings.detail import Detail
from parallax.gui.findings.finding_list import FindingList
from parallax.gui.findings.header import Header
from parallax.gui.findings.list_menu import ListMenu
from parallax.gui.findings.narrowing import cleared, narrowed
from parallax.gui.findings.verdict_bar import VerdictBar
from parallax.gui.findings.wording import unlisted
from parallax.gui.jobs import Job
from parallax.gui.lines import line
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings

if TYPE_CHECKING:
    from parallax.case import Line


HINT = 64  # pixels of the hint below the list, where no finding is chosen
RELEASE = 30  # milliseconds after which one looks again whether the mouse button is up
NO_LIMIT = 16777215  # Qt's QWIDGETSIZE_MAX, which the binding does not have
LAST = "finding"  # what the case remembers of the window: the finding at which one was


class FindingsPane(QStackedWidget):
    """The first page; a sheet (a form, a list of what was decided) takes its place for as long as it is wanted."""

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._desk, self._look, self._settings, self._actions = desk, look, settings, actions
        self.header = Header(desk, actions)
        self.list = FindingList(desk, look)
        self.detail = Detail(desk, look)
        self.bar = VerdictBar(desk, look, actions)
        self.empty = _Empty()
        self.menu = ListMenu(desk, self.list, actions)
        self._arriving = False
        self._kept = QByteArray()  # how list and page share the room, while there is no page
        self._build()
        self._connect()
        self._renew()

    def _build(self) -> None:
        self.setMinimumWidth(340)
        self.below = QStackedWidget()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.detail, 1)
        column.addWidget(line())
        column.addWidget(self.bar)
        self.hint = PlainLabel()
        self.hint.setProperty("quiet", "true")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.below.addWidget(self.hint)
        self.below.addWidget(page)
        self.above = QStackedWidget()
        self.above.addWidget(self.list)
        self.above.addWidget(self.empty)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.above)
        self.split.addWidget(self.below)
        self.split.setSizes([1000, 2300])  # on a low screen the page needs the room more than the list
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        if kept := self._settings.text("window/findings"):
            self.split.restoreState(QByteArray.fromBase64(kept.encode()))
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(line())
        column.addWidget(self.split, 1)
        self.addWidget(first)

    def _connect(self) -> None:
        desk = self._desk
        for signal in (desk.opened, desk.filtered, desk.decided, desk.audited):
            signal.connect(self._renew)
        desk.opened.connect(self._opened)
        desk.audited.connect(self._arrive)
        desk.closing.connect(self._remember)
        desk.described.connect(self._say_empty)
        desk.working.connect(self._follow)
        desk.pointed.connect(self._show_current)
        self._look.changed.connect(self._show_current)
        self.list.entered.connect(self._go_to_words)
        self.list.selectionModel().selectionChanged.connect(lambda: self.bar.say_chosen(self.list.how_many()))
        self.header.left.connect(self.take_focus)
        self.bar.left.connect(self.take_focus)
        self.detail.preferred.connect(self._prefer)
        self.detail.kept.connect(self._keep_earlier)
        self.detail.lifted.connect(self._lift)
        self.detail.withdrawn.connect(self._withdraw)
        self.empty.button.clicked.connect(self._show_all)
        self.split.splitterMoved.connect(self._keep_split)

    # What other parts ask of it

    def chosen(self) -> tuple[str, ...]:
        """The marks of the findings that a decision is meant for: those chosen in the list, else the current one."""
        several = self.list.how_many() > 1
        return self.list.chosen() if several else tuple(filter(None, (self._desk.current,)))

    def take_focus(self) -> None:
        """Go to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, sheet: QWidget) -> None:
        """Show a form or a list in place of the findings; one that was open is closed."""
        self.close_sheet()
        self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        self._actions["view.list"].setChecked(True)
        sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Show the findings again."""
        sheet = self.widget(1)
        if sheet is not None:
            self.removeWidget(sheet)
            sheet.deleteLater()
        self.setCurrentIndex(0)
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list, from wherever one is in the pane."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _keep_split(self) -> None:
        state = self.split.saveState().toBase64().data()
        self._settings.set("window/findings", bytes(state).decode())

    # What the desk tells

    def _renew(self) -> None:
        self.list.renew()
        self.above.setCurrentIndex(0 if self.list.findings.rowCount() else 1)
        self._say_empty()
        if self._desk.current and self._desk.finding(self._desk.current) is None:
            marks = self._desk.marks()  # it is no more: go to the one that stands in its place
            self._desk.point(marks[min(self.list.last, len(marks) - 1)] if marks else "")
        self.bar.say_chosen(self.list.how_many())
        self._show_current()

    def _opened(self) -> None:
        self._arriving = True

    def _arrive(self) -> None:
        """The findings of a case that was just opened are there: go to the list, at the finding of the last time."""
        case = self._desk.case
        if not self._arriving or case is None or not self._desk.marks():
            return
        self._arriving = False
        last = case.layout().get(LAST, "")
        if not self._desk.current and last in self._desk.marks():
            self._desk.point(last)
        if self.currentIndex() == 0 and not isinstance(self.window().focusWidget(), QLineEdit | QPlainTextEdit):
            self.take_focus()

    def _remember(self) -> None:
        """Where one was, for the next time."""
        case, mark = self._desk.case, self._desk.current
        if case is not None and case.writable and mark and case.layout().get(LAST) != mark:
            with suppress(ParallaxError):
                case.arrange(LAST, mark)

    def _follow(self, job: Job) -> None:
        self._say_empty()
        job.ended.connect(self._say_empty)

    def _say_empty(self) -> None:
        self.empty.say(*self._why_empty())

    def _show_current(self) -> None:
        line = self._line()
        self._share(page=line is not None)
        self.hint.setText(self._hint())
        if line is None:
            self.bar.note.load("", "")
            return
        self.bar.show_finding(line.mark, self._desk.standing(line.mark))
        self.detail.show_line(line)

    def _share(self, page: bool) -> None:
        """Show the page of a finding, or a hint that leaves the room to the list."""
        self.below.setCurrentIndex(1 if page else 0)
        if page:
            self._give_back()
        elif self._kept.isEmpty():
            self._kept = self.split.saveState()
            self.below.setMaximumHeight(HINT)
            self.split.handle(1).setEnabled(False)

    def _give_back(self) -> None:
        """The page takes its room again, once no mouse button is down: what is being clicked does not move."""
        if self._kept.isEmpty() or self.below.currentIndex() == 0:
            return
        if QGuiApplication.mouseButtons():
            QTimer.singleShot(RELEASE, self._give_back)
            return
        self.below.setMaximumHeight(NO_LIMIT)
        self.split.restoreState(self._kept)
        self.split.handle(1).setEnabled(True)
        self._kept = QByteArray()
        self.list.scrollTo(self.list.currentIndex())

    def _line(self) -> Line | None:
        """The current finding as the list has it; as the case has it, where it is not in the list any more."""
        mark = self._desk.current
        line = self.list.findings.line(self.list.findings.row(mark)) if mark else None
        finding = None if line else self._desk.finding(mark)
        if finding is None:
            return line
        return unlisted(mark, finding, self._desk.standing(mark))

    def _hint(self) -> str:
        if self._desk.case is None or not self.list.findings.rowCount():
            return ""
        key = self._actions["go.next"].shortcut().toString()
        return self.tr("Choose a finding, or press {0} for the first.").format(key)

    def _why_empty(self) -> tuple[str, str]:
        """What to say where no finding is shown, and what the button does about it."""
        if narrowed(self._desk.wanted()):
            return self.tr("No finding fits what is chosen above."), self.tr("Show all")
        case = self._desk.case
        if case is not None and case.damage:
            return self.tr("The case is damaged, and its findings cannot be read."), ""
        if self._desk.busy and len(self._desk.sources()) > 1:
            return self.tr("The reports are being compared."), ""
        if len(self._desk.sources()) < 2:
            return self.tr("Findings stand here once there are two reports."), ""
        if self._desk.audit is None or not self._desk.audit.rules:
            return self.tr("The reports were not compared yet."), ""
        return self.tr("Nothing was found on which the reports differ."), ""

    def _show_all(self) -> None:
        self._desk.show(cleared(self._desk.wanted()))

    # What the checker does here

    def _go_to_words(self, mark: str) -> None:
        finding = self._desk.finding(mark)
        if finding is not None and finding.evidence:
            first = finding.evidence[0]
            self._desk.sought.emit(first.source, first.span.start)

    def _prefer(self, reading: int) -> None:
        mark, who = self._desk.current, self._desk.who
        self._desk.act(lambda case: case.prefer(mark, reading, who))

    def _keep_earlier(self) -> None:
        mark, who = self._desk.current, self._desk.who
        self._desk.act(lambda case: case.confirm(mark, who))

    def _lift(self) -> None:
        line, who = self._line(), self._desk.who
        if line is not None:
            self._desk.act(lambda case: case.lift(line.hidden, who))

    def _withdraw(self) -> None:
        mark, who, case = self._desk.current, self._desk.who, self._desk.case
        number = next((n for n, own in case.own_findings().items() if own == mark), 0) if case else 0
        if number:
            self._desk.act(lambda case: case.withdraw(number, who))


class _Empty(QWidget):
    """One sentence, and one button where there is something to do about it."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.button = PlainLabel(), QPushButton()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setProperty("quiet", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, sentence: str, button: str) -> None:
        """Say why there is nothing."""
        self.text.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
