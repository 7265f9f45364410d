"""What is known of one report, each piece with how it is known, and all of it to be put right."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from parallax.export.visible import on_one_line
from parallax.gui.importing.drafts import FACTS, LANGUAGES, Draft, Fact, day_of, weekday_fits
from parallax.gui.look import Look
from parallax.gui.offsets import Offsets
from parallax.gui.plain_text import PlainLabel
from parallax.gui.texts import capital, plain_tip
from parallax.gui.values import shown_date
from parallax.gui.words import how_known, spoken
from parallax.gui.wrapping import wrapping
from parallax.model import Source

YEAR = re.compile(r"\d{4}")
LONGEST = 200_000  # characters of a report that are shown here; all of it is imported


class ReportForm(QWidget):
    """One report. ``changed`` gives the draft with what was typed."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._draft: Draft | None = None
        self.fields: dict[Fact, QLineEdit] = {fact: QLineEdit() for fact in FACTS}
        self.published, self.language, self.leave_open = QLineEdit(), QComboBox(), QCheckBox()
        self.calendar = QToolButton()
        self.how, self.facts, self.warnings = _label("quiet"), _label("quiet"), _label("warn")
        self.text = QPlainTextEdit()
        self._name()
        self._lay_out()
        self._connect()

    def _name(self) -> None:
        labels = {"publisher": self.tr("&Outlet"), "title": self.tr("&Title"), "author": self.tr("A&uthor")}
        self._labels = [(PlainLabel(labels[fact]), self.fields[fact]) for fact in FACTS]
        self._labels.append((PlainLabel(self.tr("&Published")), self.published))
        self.published.setPlaceholderText(self.tr("for example {0}").format(self.tr("8 May 2024")))
        self.published.setMinimumWidth(200)
        self.calendar.setText(self.tr("Calendar"))
        self.calendar.setAccessibleName(self.tr("Choose the day of publication in a calendar"))
        self.leave_open.setText(self.tr("&Leave the date unknown"))
        for label, field in self._labels:
            label.setBuddy(field)
            field.setAccessibleName(label.text().replace("&", ""))
        self.language.setAccessibleName(self.tr("Language"))
        self.text.setReadOnly(True)
        self.text.setProperty("reading", "true")
        self.text.setAccessibleName(self.tr("The report's text"))
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(16)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for row, (label, field) in enumerate(self._labels[:-1]):
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        day = QHBoxLayout()
        day.setSpacing(8)
        for widget in (self.published, self.calendar, self.leave_open):
            day.addWidget(widget)
        day.addStretch(1)
        grid.addWidget(self._labels[-1][0], 3, 0)
        grid.addLayout(day, 3, 1)
        grid.addWidget(self.how, 4, 1)
        language = PlainLabel(self.tr("Lan&guage"))
        language.setBuddy(self.language)
        grid.addWidget(language, 5, 0)
        grid.addWidget(self.language, 5, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addWidget(self.warnings)
        column.addWidget(self.facts)
        column.addWidget(self.text, 1)

    def _connect(self) -> None:
        for fact, field in self.fields.items():
            field.editingFinished.connect(lambda fact=fact: self._state(fact))
        self.published.textEdited.connect(self._tell_day)
        self.published.editingFinished.connect(self._date)
        self.leave_open.toggled.connect(self._leave_open)
        self.language.activated.connect(self._speak)
        self.calendar.clicked.connect(self._open_calendar)

    def show_draft(self, draft: Draft | None) -> None:
        """Show a report, or nothing."""
        self._draft = draft
        self.setEnabled(draft is not None)
        source = draft.source if draft else Source("", "", "", "")
        for fact, field in self.fields.items():
            field.setText(on_one_line(getattr(source, fact).value))
            field.setCursorPosition(0)
            field.setToolTip("" if draft is None else plain_tip(how_known(getattr(source, fact))))
        typed = draft.typed if draft else ""
        self.published.setText(typed or (shown_date(source.published.value) if source.published.value else ""))
        self.leave_open.blockSignals(True)
        self.leave_open.setChecked(bool(draft and draft.open_date))
        self.leave_open.blockSignals(False)
        self._show_languages(source.language)
        self._tell_origin()
        if typed:
            self._tell_day(typed)
        self.facts.setText(self._facts(source) if draft else "")
        self.warnings.setText("\n".join(on_one_line(warning) for warning in source.warnings))
        self.warnings.setVisible(bool(source.warnings))
        self._show_text(source)

    def finish(self) -> None:
        """Take what stands in the fields, also where the cursor is still in one of them."""
        for fact in FACTS:
            self._state(fact)
        self._date()

    def ask_for_date(self) -> None:
        """Go to the date, and say that it is wanted."""
        self.published.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._draft is not None and self._draft.typed:
            self._tell_day(self._draft.typed)
            return
        self._say(self.tr("When did this report come out? Give the day, or leave the date unknown."), warn=True)

    def _facts(self, source: Source) -> str:
        parts = [self.tr("%n word(s)", "", len(source.text.split())), self.tr("read as {0}").format(source.encoding)]
        if source.entries:
            parts.append(self.tr("%n dated piece(s)", "", len(source.entries)))
        if source.noise:
            reasons = ", ".join(dict.fromkeys(spoken(noise.reason) for noise in source.noise))
            parts.append(self.tr("struck through and left out: {0}").format(reasons))
        return " · ".join([source.file, *parts])

    def _show_languages(self, code: str) -> None:
        self.language.clear()
        for one in dict.fromkeys((*LANGUAGES, code)):
            name = QLocale(QLocale(one).language(), QLocale.Country.World).nativeLanguageName()
            self.language.addItem(name[:1].upper() + name[1:] if name else one, one)
        self.language.setCurrentIndex(self.language.findData(code))

    def _show_text(self, source: Source) -> None:
        text = source.text[:LONGEST]
        self.text.setFont(self._look.reading_font(0.94))
        self.text.setWordWrapMode(wrapping(text))
        self.text.setPlainText(text)
        marks, unit = [], Offsets(text).unit
        for noise in source.noise:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(unit(min(noise.span.start, len(text))))
            cursor.setPosition(unit(min(noise.span.end, len(text))), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, _left_out(self._look.color("faded"))
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _state(self, fact: Fact) -> None:
        if self._draft is not None:
            typed = self.fields[fact].text()
            if typed != on_one_line(getattr(self._draft.source, fact).value):
                self._take(self._draft.stating(fact, typed))

    def _date(self) -> None:
        typed = self.published.text().strip()
        if self._draft is None:
            return
        known = self._draft.source.published.value
        if typed == (shown_date(known) if known else ""):
            if self._draft.typed:
                self._take(self._draft.dated(known[:10]))
            return
        day = day_of(typed)
        if not typed or (day is not None and day.iso and weekday_fits(typed, day)):
            self._take(self._draft.dated(day.iso if day else ""))
            self.show_draft(self._draft)
        elif typed != self._draft.typed:
            self._take(replace(self._draft, typed=typed, open_date=False))

    def _leave_open(self, on: bool) -> None:
        if self._draft is not None:
            draft = self._draft.dated("") if on else self._draft
            self._take(Draft(draft.source, draft.raw, on))
            self.show_draft(self._draft)

    def _speak(self) -> None:
        if self._draft is not None:
            self._take(self._draft.speaking(self.language.currentData()))

    def _take(self, draft: Draft) -> None:
        self._draft = draft
        self.changed.emit(draft)

    def _tell_day(self, typed: str) -> None:
        """While it is typed: the day that is understood, or what is missing."""
        day = day_of(typed)
        if not typed.strip():
            self._tell_origin()
        elif day is not None and day.iso:
            fits = weekday_fits(typed, day)
            sentence = "{0}" if fits else self.tr("The weekday does not fit: {0}.")
            self._say(sentence.format(shown_date(day.iso)), warn=not fits)
        elif day is not None and day.either:
            self._say(
                self.tr("This may be {0} or {1}: write the month as a word.").format(*map(shown_date, day.either)),
                warn=True,
            )
        elif day is not None and YEAR.search(typed):
            self._say(self.tr("The year must lie between 1900 and 2099."), warn=True)
        elif day is not None:
            self._say(self.tr("The year is missing."), warn=True)
        else:
            self._say(self.tr("Write a day with its year: 8 May 2024, or 2024-05-08."), warn=True)

    def _tell_origin(self) -> None:
        source = self._draft.source if self._draft else None
        known = bool(source and source.published.value)
        pieces = bool(self._draft and self._draft.dated_pieces)
        self.leave_open.setVisible(not known and not pieces)
        if source is None:
            self._say("")
        elif pieces and not known:
            self._say(self.tr("Each of its dated pieces has a date of its own."))
        elif known:
            self._say(on_one_line(how_known(source.published)))
        else:
            detail = on_one_line(source.published.detail)
            self._say(
                (f"{detail}. " if detail else "")
                + self.tr("No day of publication was found. Without it, words such as “tonight” stay open."),
                warn=not (self._draft and self._draft.open_date),
            )

    def _say(self, sentence: str, warn: bool = False) -> None:
        self.how.setText(capital(sentence))
        self.how.setProperty("warn", "true" if warn else "false")
        self.how.setProperty("quiet", "false" if warn else "true")
        self.how.style().polish(self.how)
        self.published.setAccessibleDescription(sentence)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        days = QCalendarWidget()
        known = day_of(self.published.text())
        if known is not None and known.iso:
            days.setSelectedDate(QDate.fromString(known.iso, Qt.DateFormat.ISODate))
        action = QWidgetAction(menu)
        action.setDefaultWidget(days)
        menu.addAction(action)
        days.clicked.connect(menu.close)
        days.clicked.connect(self._choose)
        days.activated.connect(menu.close)
        days.activated.connect(self._choose)
        menu.popup(self.calendar.mapToGlobal(QPoint(0, self.calendar.height())))
        days.setFocus()

    def _choose(self, day: QDate) -> None:
        self.published.setText(day.toString(Qt.DateFormat.ISODate))
        self._date()


def _label(kind: str) -> PlainLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setProperty(kind, "true")
    return label


def _left_out(colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colour)
    form.setFontStrikeOut(True)
    return form
