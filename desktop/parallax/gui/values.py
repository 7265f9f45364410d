"""Values and dates in the window's language, in the forms that the workbook has in English."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QLocale

from parallax.export import values
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated

FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
PHRASES = (
    QT_TRANSLATE_NOOP("Values", "morning"), QT_TRANSLATE_NOOP("Values", "midday"),
    QT_TRANSLATE_NOOP("Values", "afternoon"), QT_TRANSLATE_NOOP("Values", "evening"),
    QT_TRANSLATE_NOOP("Values", "night"), QT_TRANSLATE_NOOP("Values", "daytime"),
    QT_TRANSLATE_NOOP("Values", "first quarter"), QT_TRANSLATE_NOOP("Values", "second quarter"),
    QT_TRANSLATE_NOOP("Values", "third quarter"), QT_TRANSLATE_NOOP("Values", "fourth quarter"),
    QT_TRANSLATE_NOOP("Values", "first half"), QT_TRANSLATE_NOOP("Values", "second half"),
    QT_TRANSLATE_NOOP("Values", "spring"), QT_TRANSLATE_NOOP("Values", "summer"),
    QT_TRANSLATE_NOOP("Values", "autumn"), QT_TRANSLATE_NOOP("Values", "winter"),
    QT_TRANSLATE_NOOP("Values", "{number} year"), QT_TRANSLATE_NOOP("Values", "{number} years"),
    QT_TRANSLATE_NOOP("Values", "{number} month"), QT_TRANSLATE_NOOP("Values", "{number} months"),
    QT_TRANSLATE_NOOP("Values", "{number} week"), QT_TRANSLATE_NOOP("Values", "{number} weeks"),
    QT_TRANSLATE_NOOP("Values", "{number} day"), QT_TRANSLATE_NOOP("Values", "{number} days"),
    QT_TRANSLATE_NOOP("Values", "{number} quarter"), QT_TRANSLATE_NOOP("Values", "{number} quarters"),
    QT_TRANSLATE_NOOP("Values", "{number} decade"), QT_TRANSLATE_NOOP("Values", "{number} decades"),
    QT_TRANSLATE_NOOP("Values", "{number} century"), QT_TRANSLATE_NOOP("Values", "{number} centuries"),
    QT_TRANSLATE_NOOP("Values", "{number} hour"), QT_TRANSLATE_NOOP("Values", "{number} hours"),
    QT_TRANSLATE_NOOP("Values", "{number} minute"), QT_TRANSLATE_NOOP("Values", "{number} minutes"),
    QT_TRANSLATE_NOOP("Values", "{number} second"), QT_TRANSLATE_NOOP("Values", "{number} seconds"),
    QT_TRANSLATE_NOOP("Values", "north"), QT_TRANSLATE_NOOP("Values", "north-east"),
    QT_TRANSLATE_NOOP("Values", "east"), QT_TRANSLATE_NOOP("Values", "south-east"),
    QT_TRANSLATE_NOOP("Values", "south"), QT_TRANSLATE_NOOP("Values", "south-west"),
    QT_TRANSLATE_NOOP("Values", "west"), QT_TRANSLATE_NOOP("Values", "north-west"),
    QT_TRANSLATE_NOOP("Values", "now"), QT_TRANSLATE_NOOP("Values", "in the past"),
    QT_TRANSLATE_NOOP("Values", "in the future"), QT_TRANSLATE_NOOP("Values", "Monday"),
    QT_TRANSLATE_NOOP("Values", "Tuesday"), QT_TRANSLATE_NOOP("Values", "Wednesday"),
    QT_TRANSLATE_NOOP("Values", "Thursday"), QT_TRANSLATE_NOOP("Values", "Friday"),
    QT_TRANSLATE_NOOP("Values", "Saturday"), QT_TRANSLATE_NOOP("Values", "Sunday"),
    QT_TRANSLATE_NOOP("Values", "Mon"), QT_TRANSLATE_NOOP("Values", "Tue"), QT_TRANSLATE_NOOP("Values", "Wed"),
    QT_TRANSLATE_NOOP("Values", "Thu"), QT_TRANSLATE_NOOP("Values", "Fri"), QT_TRANSLATE_NOOP("Values", "Sat"),
    QT_TRANSLATE_NOOP("Values", "Sun"), QT_TRANSLATE_NOOP("Values", "Jan"), QT_TRANSLATE_NOOP("Values", "Feb"),
    QT_TRANSLATE_NOOP("Values", "Mar"), QT_TRANSLATE_NOOP("Values", "Apr"), QT_TRANSLATE_NOOP("Values", "May"),
    QT_TRANSLATE_NOOP("Values", "Jun"), QT_TRANSLATE_NOOP("Values", "Jul"), QT_TRANSLATE_NOOP("Values", "Aug"),
    QT_TRANSLATE_NOOP("Values", "Sep"), QT_TRANSLATE_NOOP("Values", "Oct"), QT_TRANSLATE_NOOP("Values", "Nov"),
    QT_TRANSLATE_NOOP("Values", "Dec"), QT_TRANSLATE_NOOP("Values", "date unknown"),
    QT_TRANSLATE_NOOP("Values", "{weekday} {day} {month} {year}"), QT_TRANSLATE_NOOP("Values", "{part} of {day}"),
    QT_TRANSLATE_NOOP("Values", "about {hour}:00"), QT_TRANSLATE_NOOP("Values", "{day}, {clock}"),
    QT_TRANSLATE_NOOP("Values", "weekend of {day}"), QT_TRANSLATE_NOOP("Values", "week of {day}"),
    QT_TRANSLATE_NOOP("Values", "{month} {year}"), QT_TRANSLATE_NOOP("Values", "{part} of {year}"),
    QT_TRANSLATE_NOOP("Values", "a {weekday}, date open"),
    QT_TRANSLATE_NOOP("Values", "a {weekday} {part}, date open"), QT_TRANSLATE_NOOP("Values", "{clock}, date open"),
    QT_TRANSLATE_NOOP("Values", "a {weekday}, {clock}, date open"), QT_TRANSLATE_NOOP("Values", "{month}, year open"),
    QT_TRANSLATE_NOOP("Values", "{day} {month}, year open"), QT_TRANSLATE_NOOP("Values", "open"),
    QT_TRANSLATE_NOOP("Values", "{day} {month}"), QT_TRANSLATE_NOOP("Values", "{day} {month} {year}"),
)  # fmt: skip


def shown_value(norm: str) -> str:
    """A value as a reader writes it; a form that is not known stays as it is."""
    return values.shown_value(norm, phrase)


def shown_date(iso: str) -> str:
    """An ISO date as "Wed 8 May 2024"; an empty one as "date unknown"."""
    return values.shown_date(iso, phrase)


def read_as(norm: str, quote: str) -> str:
    """A time or a number as a reader writes it; nothing where the words themselves say it as well."""
    return values.read_as(norm, quote, phrase)


def short_day(day: date, year: bool) -> str:
    """ "8 May", with its year where that is wanted."""
    form = phrase("{day} {month} {year}" if year else "{day} {month}")
    return form.format(day=day.day, month=phrase(values.MONTHS[day.month - 1]), year=day.year)


def with_english_months(typed: str) -> str:
    """A typed day with its month in English, which is how days are read, and without a weekday before or behind it."""
    locale = QLocale()
    known = {locale.toLower(phrase(name)): "" for name in (*values.SHORT_DAYS, *values.DAYS)}
    for number, name in enumerate(values.MONTHS, 1):
        names = phrase(name), *(locale.monthName(number, form) for form in FORMS)
        known.update({locale.toLower(one.rstrip(".")): name for one in names})
    return re.sub(r"[^\W\d_]+", lambda word: known.get(locale.toLower(word[0]), word[0]), typed).strip(" ,")


def weekday_named(word: str) -> int | None:
    """0 for Monday ... 6 for Sunday, in English or the window's language; None where the word is no weekday."""
    lower = QLocale().toLower
    for days in (values.SHORT_DAYS, values.DAYS):
        for number, name in enumerate(days):
            if lower(word) in {lower(phrase(name)), name.lower()}:
                return number
    return None


def phrase(text: str) -> str:
    """One of these phrases in the window's language, its gaps left as they are."""
    return translated("Values", text)
