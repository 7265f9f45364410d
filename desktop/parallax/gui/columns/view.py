"""The columns view: it keeps the columns, listens to the desk, and hands on what each part needs to know."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parallax.gui.actions import Actions
from parallax.gui.columns.arrangement import Arrangement
from parallax.gui.columns.citation import cited
from parallax.gui.columns.column import Column
from parallax.gui.columns.deck import Deck
from parallax.gui.columns.finder import Finder
from parallax.gui.columns.legend import Legend
from parallax.gui.columns.marks import marks_of
from parallax.gui.columns.pointing import Pointing
from parallax.gui.columns.shelf import Shelf
from parallax.gui.desk import Desk
from parallax.gui.look import Look
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import Settings
from parallax.model import Source, Span

FLAGS = {"view.overview": "reading/overview", "view.ribbons": "reading/ribbons",
         "view.all ribbons": "reading/all ribbons", "view.noise": "reading/fold noise"}  # fmt: skip
SCROLLS = ("fact", "flow", "free")


class ColumnsView(QWidget):
    """Reports side by side."""

    def __init__(self, desk: Desk, look: Look, settings: Settings, actions: Actions) -> None:
        super().__init__()
        self._desk, self._look, self._settings, self._actions = desk, look, settings, actions
        self.finder: Finder | None = None
        self._lead = ""
        self._known: tuple[tuple[str, ...], object] = ((), None)
        self.deck = Deck(settings)
        self.shelf = Shelf(desk, self.deck, actions, self._column)
        self.pointing = Pointing(desk, settings, self.deck)
        self.legend = Legend(desk, look, self.shelf.show_all)
        self._build()
        self._connect()
        self._rebuild()

    def _build(self) -> None:
        self.empty = QWidget()
        self.empty.setProperty("paper", "true")
        said = PlainLabel(self.tr("Add the reports that tell of one event; they will stand here side by side."))
        said.setProperty("quiet", "true")
        add = QPushButton(self.tr("Add reports"))
        add.clicked.connect(self._actions["source.add"].trigger)
        inside = QVBoxLayout(self.empty)
        inside.addStretch(2)
        inside.addWidget(said, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(12)
        inside.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(3)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.deck)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.legend)

    def _connect(self) -> None:
        desk, actions = self._desk, self._actions
        desk.opened.connect(partial(self._rebuild, anew=True))
        self.shelf.arranged.connect(self._rearranged)
        self.shelf.filled.connect(self._rebuild)
        desk.audited.connect(self._audited)
        desk.filtered.connect(self._filtered)
        desk.decided.connect(self._decided)
        desk.described.connect(self._described)
        desk.pointed.connect(lambda _mark: self._point())
        self._look.changed.connect(self._restyle)
        self._settings.changed.connect(self._setting_changed)
        for name, key in FLAGS.items():
            actions[name].setChecked(self._settings.flag(key))
            actions[name].toggled.connect(partial(self._settings.set, key))
        for mode in SCROLLS:
            actions.on(f"scroll.{mode}", partial(self._settings.set, "reading/scroll", mode))
        actions[f"scroll.{self._settings.text('reading/scroll')}"].setChecked(True)
        for name, do in {
            "source.next": lambda: self.shelf.step(+1),
            "source.previous": lambda: self.shelf.step(-1),
            "source.left": lambda: self.shelf.move(-1),
            "source.right": lambda: self.shelf.move(+1),
            "source.hide": self.shelf.hide,
            "source.show": self.shelf.show_all,
            "source.pin": self.shelf.pin,
            "edit.copy": self._copy,
        }.items():
            actions.on(name, do)

    # For others

    @property
    def columns(self) -> dict[str, Column]:
        """The columns, by letter."""
        return self.shelf.columns

    @property
    def active(self) -> str:
        """The letter of the column that keys go to."""
        return self.shelf.active

    @property
    def arrangement(self) -> Arrangement:
        """In which order the columns stand."""
        return self.shelf.arrangement

    def selections(self) -> dict[str, Span]:
        """The selected words of each column, by letter."""
        found = {column.sigil: column.text.selection() for column in self.deck.seen()}
        return {sigil: span for sigil, span in found.items() if span is not None}

    def show_words(self, sigil: str, span: Span) -> None:
        """Go to words of a report."""
        self.shelf.show_one(sigil)
        if sigil in self.columns:
            self.shelf.enter(sigil)
            self.columns[sigil].show_words(span)
            self.columns[sigil].text.set_caret(self.columns[sigil].text.offsets.unit(span.start))

    def search_with(self, field: QLineEdit) -> None:
        """Let words be found by what is typed into a field."""
        self.finder = Finder(field, self._actions, self.deck.seen)
        self.finder.gone = self.shelf.enter
        self.finder.left = self.shelf.take_focus

    # Columns

    def _rebuild(self, anew: bool = False) -> None:
        """Have the columns of the case."""
        self.shelf.fill(anew)
        self._known = ((), None)
        self._lead = ""
        self._pages.setCurrentIndex(1 if self.columns else 0)
        self.legend.setVisible(bool(self.columns))
        self._take_arrangement()
        self._refresh()

    def _column(self, source: Source) -> Column:
        column = Column(source, self._look, self._settings, self._actions, self._is_decided)
        column.text.dim = self._settings.flag("reading/dim")
        column.text.restyle()
        column.entered.connect(self.shelf.entered)
        column.changed.connect(self.pointing.settle_later)
        column.pane.moved.connect(lambda: self.pointing.repaint(column))
        column.pane.scrolled.connect(lambda by, alone: self.pointing.scrolling.scrolled(column, by, alone))
        column.text.pointed.connect(lambda marks: self._point_from(column.sigil, marks))
        column.head.conflicts_wanted.connect(lambda: self._list_conflicts(column.sigil))
        column.head.date_wanted.connect(lambda: self._ask_date(column.sigil))
        return column

    def _is_decided(self, mark: str) -> bool:
        standing = self._desk.standing(mark)
        return standing is not None and standing.verdict != "unreviewed"

    def _rearranged(self) -> None:
        self._take_arrangement()
        self._point()

    def _take_arrangement(self) -> None:
        self.deck.take(self.columns, self.arrangement)
        self.pointing.take()
        self.legend.show_hidden(self.arrangement.hidden)
        self.shelf.show_active()
        self.pointing.settle_later()

    # What the desk tells

    def _audited(self) -> None:
        if not self.shelf.fits():
            self._rebuild()
            return
        self.pointing.take()
        self._refresh()

    def _filtered(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """Other findings are shown."""
        self._mark()
        self._count()
        self._point()

    def _mark(self) -> None:
        shown = [(line.mark, line.finding) for line in self._desk.shown()]
        self._known = (tuple(mark for mark, _ in shown), self._desk.audit)
        for column in self.columns.values():
            column.set_marks(marks_of(shown, column.sigil, column.text.offsets.unit))

    def _decided(self) -> None:
        if self._known[0] != self._desk.marks()[: len(self._known[0]) or None]:
            self._mark()
        for column in self.columns.values():
            column.redraw_marks()
        self._count()

    def _described(self) -> None:
        if self.shelf.describe():
            self.shelf.fill_soon()  # a new report can be read while it is still being compared with the others

    def _count(self) -> None:
        from parallax.case import Filter

        wanted, case = self._desk.wanted(), self._desk.case
        for sigil, column in self.columns.items():
            mine = Filter(relations=("conflict",), verdicts=("unreviewed",), source=sigil)
            only = (wanted.relations, wanted.verdicts, wanted.source) == (mine.relations, mine.verdicts, sigil)
            column.head.show_conflicts(case.count(mine) if case else 0, only)
        self.legend.show_counts()
        self.legend.setVisible(bool(self.columns) and bool(self._desk.rules() or self._desk.marks()))

    def _list_conflicts(self, sigil: str) -> None:
        """Show the open conflicts of one report alone; a second time, all findings again."""
        wanted = self._desk.wanted()
        only = replace(wanted, relations=("conflict",), verdicts=("unreviewed",), source=sigil)
        self.shelf.entered(sigil)
        self._desk.show(replace(wanted, relations=(), verdicts=(), source="") if wanted == only else only)

    def _ask_date(self, sigil: str) -> None:
        self.shelf.entered(sigil)
        self._actions["source.edit"].trigger()

    # The current finding

    def _point_from(self, sigil: str, marks: list[str]) -> None:
        """A click on words: their finding, or the next of several."""
        self.shelf.entered(sigil)
        at = marks.index(self._desk.current) + 1 if self._desk.current in marks else 0
        self._lead = sigil
        self._desk.point(marks[at % len(marks)])
        self._lead = ""

    def _point(self) -> None:
        """Bring the current finding's words into the window."""
        place = self.pointing.point((self._lead, self.active))
        if place is not None:
            lead, unit = place
            self.columns[lead].text.set_caret(unit)

    def _restyle(self) -> None:
        for column in self.columns.values():
            column.restyle()
        self.update()

    def _setting_changed(self, key: str) -> None:
        flag = {setting: name for name, setting in FLAGS.items()}.get(key)
        if flag:
            self._actions[flag].setChecked(self._settings.flag(key))
        for column in self.columns.values():
            if key == "reading/fold noise":
                column.notes.fold_all(self._settings.flag(key))
            elif key == "reading/overview":
                column.show_overview(self._settings.flag(key))
            elif key == "reading/dim":
                column.text.dim = self._settings.flag(key)
                column.text.viewport().update()
        if key == "reading/fold noise" and self.columns and not any(c.notes.folds for c in self.columns.values()):
            self._desk.said.emit(self.tr("Nothing to fold away: short lines that are not the report stay, in grey."))
        if key in ("reading/ribbons", "reading/all ribbons"):
            self.pointing.join()
        elif key == "reading/width":
            self.deck.fit()
        elif key == "reading/scroll":
            mode = self._settings.text(key)
            self._actions[f"scroll.{mode}"].setChecked(True)
            self.pointing.scrolling.choose(mode)
            self._point()

    # Copying

    def _copy(self) -> None:
        """Put the selected words with outlet, date and paragraph on the clipboard, of all columns that have such."""
        if not self.isVisible():
            return  # another view is seen, and copies what is chosen in it
        passages = self._desk.audit.passages if self._desk.audit else ()
        found = [cited(self.columns[sigil].source, span, passages) for sigil, span in self.selections().items()]
        if found:
            QGuiApplication.clipboard().setText("\n".join(found))
            self._desk.said.emit(self.tr("Copied with citation."))
        else:
            self._desk.said.emit(self.tr("Select words in a column first, then copy them with their citation."))
