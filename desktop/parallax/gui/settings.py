"""All settings in one table: key, default, choices, what it does; kept in the user's folder."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, Signal

from parallax.gui.texts import QT_TRANSLATE_NOOP, translated
from parallax.paths import user_folder

Value = bool | int | str


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. Its type is its default's; ``choices`` are the words it may have;
    ``low`` and ``high`` bound a number.

    Settings without a ``title`` are remembered, not shown.
    """

    key: str
    default: Value
    title: str = ""
    description: str = ""
    group: str = ""
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0


LOOKS = QT_TRANSLATE_NOOP("Settings", "Appearance")
REVIEW = QT_TRANSLATE_NOOP("Settings", "Review")
READING = QT_TRANSLATE_NOOP("Settings", "Reading")
PRIVACY = QT_TRANSLATE_NOOP("Settings", "Privacy")

SETTINGS: tuple[Setting, ...] = (
    Setting("look/scheme", "system", QT_TRANSLATE_NOOP("Settings", "Colours"),
        QT_TRANSLATE_NOOP("Settings", "Light, dark or high contrast, or as the computer is set."),
        LOOKS, ("system", "light", "dark", "contrast")),
    Setting("look/language", "system", QT_TRANSLATE_NOOP("Settings", "Language of the window"),
        QT_TRANSLATE_NOOP("Settings", "Takes effect when Parallax is opened again."), LOOKS, ("system", "en", "tr")),
    Setting("look/zoom", 100, QT_TRANSLATE_NOOP("Settings", "Size of source text"),
        QT_TRANSLATE_NOOP("Settings", "In per cent, for all columns together."), LOOKS, (), 70, 300),
    Setting("look/motion", "system", QT_TRANSLATE_NOOP("Settings", "Moving to a passage"),
        QT_TRANSLATE_NOOP("Settings", "Whether columns glide to it or jump."),
        LOOKS, ("system", "glide", "jump")),
    Setting("reading/scroll", "fact", QT_TRANSLATE_NOOP("Settings", "Columns scroll"),
        QT_TRANSLATE_NOOP("Settings", "By fact, by flow, or each for itself."), READING, ("fact", "flow", "free")),
    Setting("reading/width", 320, QT_TRANSLATE_NOOP("Settings", "Least width of a column"),
        QT_TRANSLATE_NOOP("Settings", "In pixels; narrower columns scroll sideways."), READING, (), 200, 800),
    Setting("reading/ribbons", True, QT_TRANSLATE_NOOP("Settings", "Join passages by ribbons"),
        QT_TRANSLATE_NOOP("Settings", "Between columns, for the current finding."), READING),
    Setting("reading/all ribbons", False, QT_TRANSLATE_NOOP("Settings", "Show all ribbons"),
        QT_TRANSLATE_NOOP("Settings", "Not only those of the current finding."), READING),
    Setting("reading/fold noise", True, QT_TRANSLATE_NOOP("Settings", "Fold away what is not the report"),
        QT_TRANSLATE_NOOP("Settings", "Newsletter boxes, links, appeals; a line says what was folded."), READING),
    Setting("reading/dim", True, QT_TRANSLATE_NOOP("Settings", "Dim what is not in question"),
        QT_TRANSLATE_NOOP("Settings", "The current finding's passages stand out."), READING),
    Setting("reading/overview", True, QT_TRANSLATE_NOOP("Settings", "Overview beside each column"),
        QT_TRANSLATE_NOOP("Settings", "A strip with a mark for every finding; click to go there."), READING),
    Setting("review/initials", "", QT_TRANSLATE_NOOP("Settings", "Your initials"),
        QT_TRANSLATE_NOOP("Settings", "Written beside every decision you take."), REVIEW),
    Setting("review/advance", True, QT_TRANSLATE_NOOP("Settings", "Go on after deciding"),
        QT_TRANSLATE_NOOP("Settings", "To the next undecided finding."), REVIEW),
    Setting("privacy/recent", True, QT_TRANSLATE_NOOP("Settings", "Remember recent cases"),
        QT_TRANSLATE_NOOP("Settings", "Their names and places, on this computer only."), PRIVACY),
    Setting("recent/cases", ""),
    Setting("recent/folder", ""),
    Setting("window/geometry", ""),
    Setting("window/split", ""),
    Setting("window/findings", ""),
    Setting("keys/own", ""),
)  # fmt: skip
BY_KEY = {one.key: one for one in SETTINGS}


def title(setting: Setting) -> str:
    """What a setting is called, in the window's language."""
    return translated("Settings", setting.title)


class Settings(QObject):
    """The user's settings. A value that the table does not allow is read as the default."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._store = QSettings(str(user_folder("config") / "settings.ini"), QSettings.Format.IniFormat)

    def flag(self, key: str) -> bool:
        """A setting that is on or off."""
        return bool(self._value(key, bool))

    def number(self, key: str) -> int:
        """A setting that is a whole number."""
        return int(self._value(key, int))

    def text(self, key: str) -> str:
        """A setting that is a text or one of several words."""
        return str(self._value(key, str))

    def set(self, key: str, value: Value) -> None:
        """Change a setting; it is kept at once. Raises KeyError for one that is not in the table."""
        setting = BY_KEY[key]
        if self._value(key, type(setting.default)) != value:
            self._store.setValue(key, value)
            self.changed.emit(key)

    def _value(self, key: str, kind: type) -> Value:
        setting = BY_KEY[key]
        found: object = self._store.value(key, setting.default, kind)
        if isinstance(found, str) and setting.choices and found not in setting.choices:
            return setting.default
        if kind is int and setting.high and isinstance(found, int):
            return max(setting.low, min(setting.high, found))
        return found if isinstance(found, bool | int | str) else setting.default
