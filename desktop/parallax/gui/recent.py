"""The cases that were open last: their names and places, on this computer only, and only as long as that is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from parallax.gui.settings import Settings

MOST = 12
KEY, WANTED = "recent/cases", "privacy/recent"


@dataclass(frozen=True, slots=True)
class Recent:
    """A case that was open, and the day on which it last was (ISO)."""

    path: Path
    day: str


def recent_cases(settings: Settings) -> tuple[Recent, ...]:
    """The last first; none where they are not to be remembered. What is no such list is taken for none."""
    kept = settings.text(KEY)
    if not kept or not settings.flag(WANTED):
        return ()
    import json

    try:
        found = json.loads(kept)
        return tuple(Recent(Path(str(path)), str(day)) for path, day in found)[:MOST]
    except (ValueError, TypeError, RecursionError):
        return ()


def remember(settings: Settings, path: Path) -> None:
    """Put a case at the head of the list, if cases are to be remembered."""
    if settings.flag(WANTED):
        today = datetime.now(UTC).astimezone().date().isoformat()
        _keep(settings, (Recent(path, today), *(r for r in recent_cases(settings) if r.path != path)))


def forget(settings: Settings, path: Path | None = None) -> None:
    """Take one case off the list, or all."""
    _keep(settings, tuple(r for r in recent_cases(settings) if path is not None and r.path != path))


def days_ago(day: str, today: date) -> int | None:
    """How many days ago that was; None where it is no day."""
    try:
        return (today - date.fromisoformat(day)).days
    except ValueError:
        return None


def _keep(settings: Settings, cases: tuple[Recent, ...]) -> None:
    import json

    settings.set(KEY, json.dumps([[str(r.path), r.day] for r in cases[:MOST]], ensure_ascii=False))
