"""What the views beside the columns have in common: a bar, what they show, and what to do where there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parallax.gui.actions import Actions, plain
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings

if TYPE_CHECKING:
    from parallax.gui.views.sheet.model import Head
    from parallax.model import Audit, Finding

WAIT = "wait"  # in place of an action's name


class Empty(QWidget):
    """One sentence that says what to do, with one button."""

    cleared = Signal()  # the filter is to be taken away

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._deed = ""
        self.sentence = PlainLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setProperty("quiet", "true")
        self.sentence.setContentsMargins(48, 0, 48, 0)
        self.button = QPushButton()
        self.button.clicked.connect(self._do)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _do(self) -> None:
        if self._deed:
            self._actions[self._deed].trigger()
        else:
            self.cleared.emit()

    def say(self, sentence: str, deed: str) -> None:
        """Say what to do, and offer an action that does it; "" offers to clear the filter, ``WAIT`` nothing."""
        self._deed = deed
        self.sentence.setText(sentence)
        self.button.setVisible(deed != WAIT)
        if deed == WAIT:
            return
        self.button.setText(plain(self._actions[deed].text()) if deed else self.tr("Clear the filter"))


class Page(QWidget):
    """A view of the case. It is built anew when it is seen, and not before."""

    action = ""  # the one that shows it

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self.desk, self.look, self.settings, self.actions_by_name = desk, look, settings, actions
        self._stale = True
        self._by_mark: dict[str, Finding] = {}
        self._marks: tuple[str, ...] = ()
        self._read: Audit | None = None
        self.setProperty("paper", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = PlainLabel()
        self.count.setProperty("quiet", "true")
        self.all = QPushButton(self.tr("Clear the filter"))
        self.all.setProperty("chip", "true")
        self.all.clicked.connect(self._show_all)
        strip = QWidget()
        strip.setProperty("bar", "true")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = QHBoxLayout(strip)
        self.bar.setContentsMargins(16, 6, 16, 6)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.count)
        self.bar.addWidget(self.all)
        self.bar.addStretch(1)
        self.empty = Empty(actions)
        self.empty.cleared.connect(self._show_all)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.stack, 1)
        self.strip = strip
        for signal in (desk.opened, desk.audited, desk.filtered, desk.described):
            signal.connect(self.stale)
        desk.decided.connect(self._decided)
        actions.on("edit.copy", self._copy)
        actions.on(self.action, lambda: QTimer.singleShot(0, self, self._take_keyboard))
        desk.pointed.connect(self._pointed)
        desk.working.connect(lambda job: job.ended.connect(self._job_ended))

    # What a view fills in

    def build(self, audit: Audit) -> int:
        """Show the audit; how many things there are to show."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show nothing."""

    def follow(self, mark: str) -> None:
        """Another finding is the current one."""

    def nothing(self) -> tuple[str, str]:
        """What to say and which action to offer where an audit gave nothing to show."""
        raise NotImplementedError

    # What they all do

    def stale(self) -> None:
        """Build anew, now or when it is next seen."""
        self._stale = True
        if self.isVisible():
            QTimer.singleShot(0, self, self.renew)

    def renew(self) -> None:
        """Build anew if something has changed."""
        if not self._stale:
            return
        self._stale = False
        audit = self.desk.audit
        self.all.setVisible(bool(audit and audit.findings) and self._narrowed())
        if self.desk.case is None or audit is None or not audit.passages:
            self._read, self._by_mark = None, {}
            self.clear()
            self._say_nothing(*self._unread())
            return
        if self.build(audit):
            self.stack.setCurrentIndex(1)
            self.follow(self.desk.current)
        else:
            self._say_nothing(*self.nothing())

    def shown(self) -> list[tuple[str, Finding]]:
        """The findings that the list shows, by mark and in its order; none is read twice."""
        audit = self.desk.audit
        if audit is not self._read and audit is not None:
            from parallax.review.carry import marked

            self._by_mark, self._read = marked(audit.findings), audit
        found: list[tuple[str, Finding]] = []
        self._marks = self.desk.marks()
        for mark in self._marks:
            finding = self._by_mark.get(mark) or self.desk.finding(mark)
            if finding is not None:
                self._by_mark[mark] = finding
                found.append((mark, finding))
        return found

    def heads(self) -> list[Head]:
        """The reports as heads of columns."""
        from parallax.export.words import outlet
        from parallax.gui.values import shown_date
        from parallax.gui.views.sheet.model import Head

        return [
            Head(s.sigil, outlet(s), shown_date(s.published.value) if s.published.value else self.tr("Date not known"))
            for s in self.desk.sources()
        ]

    def go(self, place: tuple[str, int, int] | None, mark: str) -> None:
        """Show words of a report in the columns, and make the finding that rests on them the current one."""
        if mark:
            self.desk.point(mark)
        self.actions_by_name["view.columns"].trigger()
        if place is not None:
            self.desk.sought.emit(place[0], place[1])

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was not seen."""
        super().showEvent(event)
        self.renew()

    def _take_keyboard(self) -> None:
        """Who asks for a view goes on in it."""
        if self.isVisible():
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _job_ended(self) -> None:
        """Where nothing came of it, say again what to do."""
        if self.stack.currentIndex() == 0:
            self.stale()

    def _decided(self) -> None:
        """Decisions change what is shown only where the list changes with them."""
        if self._marks != self.desk.marks():
            self.stale()

    def cited(self) -> tuple[str, tuple[str, int, int]] | None:
        """Words of a report that are to be copied, and where they stand."""
        return None

    def _copy(self) -> None:
        """Copy with citation, where this view is the one that is seen."""
        found = self.cited() if self.isVisible() else None
        source = next((s for s in self.desk.sources() if found and s.sigil == found[1][0]), None)
        if found is None or source is None or self.desk.audit is None:
            return
        from parallax.gui.columns.citation import cited
        from parallax.model import Span

        words, (_, start, end) = found
        QGuiApplication.clipboard().setText(cited(source, Span(start, end, words), self.desk.audit.passages))
        self.desk.said.emit(self.tr("Copied with citation"))

    def _pointed(self, mark: str) -> None:
        if self.isVisible() and not self._stale:
            self.follow(mark)

    def _narrowed(self) -> bool:
        from parallax.gui.findings.narrowing import narrowed

        return narrowed(self.desk.wanted())

    def _show_all(self) -> None:
        from parallax.gui.findings.narrowing import cleared

        self.desk.show(cleared(self.desk.wanted()))

    def _unread(self) -> tuple[str, str]:
        if self.desk.job is not None:
            return self.tr("This view is filled when the reports have been read."), WAIT
        if self.desk.case is not None and self.desk.sources():
            return self.tr("The reports have not been compared yet. Audit them to fill this view."), "case.audit"
        return self.tr("There is nothing to compare yet. Add two or more reports of one event."), "source.add"

    def _say_nothing(self, sentence: str, deed: str) -> None:
        self.empty.say(sentence, deed)
        self.stack.setCurrentIndex(0)
        self.count.clear()
