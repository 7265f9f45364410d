"""The words of the drawing: ticks in the window's language, and what is told of one event."""

from __future__ import annotations

from parallax.export.words import RELATIONS
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.gui.views.timeline.axis import DAY, Stretch, Tick, at
from parallax.gui.views.timeline.events import Event
from parallax.gui.words import spoken

MONTHS = (
    QT_TRANSLATE_NOOP("Timeline", "Jan"), QT_TRANSLATE_NOOP("Timeline", "Feb"), QT_TRANSLATE_NOOP("Timeline", "Mar"),
    QT_TRANSLATE_NOOP("Timeline", "Apr"), QT_TRANSLATE_NOOP("Timeline", "May"), QT_TRANSLATE_NOOP("Timeline", "Jun"),
    QT_TRANSLATE_NOOP("Timeline", "Jul"), QT_TRANSLATE_NOOP("Timeline", "Aug"), QT_TRANSLATE_NOOP("Timeline", "Sep"),
    QT_TRANSLATE_NOOP("Timeline", "Oct"), QT_TRANSLATE_NOOP("Timeline", "Nov"), QT_TRANSLATE_NOOP("Timeline", "Dec"),
)  # fmt: skip


def tick_words(tick: Tick) -> tuple[str, str]:
    """What stands at a tick, and above it what it is part of, where that begins."""
    when = at(tick.moment)
    month = tr(MONTHS[when.month - 1])
    day = translated("Timeline", "{day} {month}").format(day=when.day, month=month)
    if tick.unit == "minute":
        whole = translated("Timeline", "{day} {month} {year}").format(day=when.day, month=month, year=when.year)
        return f"{when.hour:02}:{when.minute:02}", whole if tick.head else ""
    if tick.unit == "day":
        return day, str(when.year) if tick.head else ""
    if tick.unit == "month":
        return month, str(when.year) if tick.head else ""
    return str(when.year), ""


def left_out(stretch: Stretch) -> str:
    """How long a break is."""
    days = (stretch.high - stretch.low) / DAY
    if days >= 730:
        return translated("Timeline", "{0} y").format(round(days / 365.25))
    if days >= 61:
        return translated("Timeline", "{0} mo").format(round(days / 30.44))
    return translated("Timeline", "{0} d").format(round(days))


def told(event: Event, outlet: str) -> str:
    """One event as a sentence: who, the words, what they mean, and in which sentence they stand."""
    sign = f"{RELATIONS[event.relation].sign} {spoken(RELATIONS[event.relation].word)}. " if event.relation else ""
    if event.value:
        meant = translated("Timeline", "{0}, {1}: “{2}” is {3}").format(event.source, outlet, event.quote, event.value)
    else:
        meant = f"{event.source}, {outlet}: “{event.quote}”"
    return f"{sign}{meant}. {event.sentence}"


def tr(text: str) -> str:
    """A text of the drawing in the window's language."""
    return translated("Timeline", text)
