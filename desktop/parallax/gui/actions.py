"""Everything that can be done, in one table: the menus, the keys, the tips and the sheet of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from parallax.gui.settings import Settings
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated

LISTS = "lists"  # a bare letter works where nothing is typed: in lists and read-only columns


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done. ``keys`` are its default keys; ``group`` makes one of several choices of it."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    group: str = ""
    checkable: bool = False
    where: str = ""


FILE = QT_TRANSLATE_NOOP("Actions", "&File")
EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
FINDING = QT_TRANSLATE_NOOP("Actions", "F&inding")
SOURCE = QT_TRANSLATE_NOOP("Actions", "&Report")
RULES = QT_TRANSLATE_NOOP("Actions", "R&ules")
HELP = QT_TRANSLATE_NOOP("Actions", "&Help")
MENUS = (FILE, EDIT, VIEW, SOURCE, FINDING, RULES, HELP)

DEEDS: tuple[Deed, ...] = (
    Deed("case.new", FILE, QT_TRANSLATE_NOOP("Actions", "&New case..."), ("Ctrl+N",)),
    Deed("case.open", FILE, QT_TRANSLATE_NOOP("Actions", "&Open case..."), ("Ctrl+O",)),
    Deed("case.sample", FILE, QT_TRANSLATE_NOOP("Actions", "Open the &sample case")),
    Deed("case.copy", FILE, QT_TRANSLATE_NOOP("Actions", "Save a &copy..."), ("Ctrl+Shift+S",),
         QT_TRANSLATE_NOOP("Actions", "Everything is saved as you go; a copy is for sending or keeping")),
    Deed("case.close", FILE, QT_TRANSLATE_NOOP("Actions", "Close c&ase"), ("Ctrl+W",)),
    Deed("export.workbook", FILE, QT_TRANSLATE_NOOP("Actions", "Export &workbook..."), ("Ctrl+E",),
         QT_TRANSLATE_NOOP("Actions", "The audit as an Excel workbook")),
    Deed("export.json", FILE, QT_TRANSLATE_NOOP("Actions", "Export &JSON...")),
    Deed("export.csv", FILE, QT_TRANSLATE_NOOP("Actions", "Export CS&V...")),
    Deed("app.settings", FILE, QT_TRANSLATE_NOOP("Actions", "Se&ttings..."), ("Ctrl+,",)),
    Deed("app.quit", FILE, QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),

    Deed("edit.undo", EDIT, QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",),
         QT_TRANSLATE_NOOP("Actions", "Take back the last decision")),
    Deed("edit.redo", EDIT, QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Deed("edit.copy", EDIT, QT_TRANSLATE_NOOP("Actions", "Copy with ci&tation"), ("Ctrl+Shift+C",),
         QT_TRANSLATE_NOOP("Actions", "The selected words with outlet, date and paragraph")),
    Deed("edit.find", EDIT, QT_TRANSLATE_NOOP("Actions", "&Find in all reports"), ("Ctrl+F",)),
    Deed("edit.find next", EDIT, QT_TRANSLATE_NOOP("Actions", "Find &next"), ("F3", "Ctrl+G")),
    Deed("edit.find previous", EDIT, QT_TRANSLATE_NOOP("Actions", "Find &previous"), ("Shift+F3", "Ctrl+Shift+G")),
    Deed("edit.search", EDIT, QT_TRANSLATE_NOOP("Actions", "Search the fin&dings"), ("Ctrl+Shift+F",)),

    Deed("view.columns", VIEW, QT_TRANSLATE_NOOP("Actions", "&Columns"), ("Ctrl+1",), group="view"),
    Deed("view.rows", VIEW, QT_TRANSLATE_NOOP("Actions", "&Rows"), ("Ctrl+2",), group="view"),
    Deed("view.matrix", VIEW, QT_TRANSLATE_NOOP("Actions", "&Matrix"), ("Ctrl+3",), group="view"),
    Deed("view.timeline", VIEW, QT_TRANSLATE_NOOP("Actions", "&Timeline"), ("Ctrl+4",), group="view"),
    Deed("view.quotes", VIEW, QT_TRANSLATE_NOOP("Actions", "&Quotes"), ("Ctrl+5",), group="view"),
    Deed("scroll.fact", VIEW, QT_TRANSLATE_NOOP("Actions", "Scroll by &fact"), ("Ctrl+Alt+1",),
         QT_TRANSLATE_NOOP("Actions", "Each column brings the finding's passage to the same height"), group="scroll"),
    Deed("scroll.flow", VIEW, QT_TRANSLATE_NOOP("Actions", "Scroll by f&low"), ("Ctrl+Alt+2",),
         QT_TRANSLATE_NOOP("Actions", "Columns move together along the passages that they share"), group="scroll"),
    Deed("scroll.free", VIEW, QT_TRANSLATE_NOOP("Actions", "Scroll fr&ee"), ("Ctrl+Alt+3",), group="scroll"),
    Deed("view.zoom in", VIEW, QT_TRANSLATE_NOOP("Actions", "Larger te&xt"), ("Ctrl++", "Ctrl+=")),
    Deed("view.zoom out", VIEW, QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    Deed("view.zoom reset", VIEW, QT_TRANSLATE_NOOP("Actions", "Normal text size"), ("Ctrl+0",)),
    Deed("view.overview", VIEW, QT_TRANSLATE_NOOP("Actions", "&Overview strips"), ("F9",), checkable=True),
    Deed("view.ribbons", VIEW, QT_TRANSLATE_NOOP("Actions", "R&ibbons"), ("Shift+F9",), checkable=True),
    Deed("view.all ribbons", VIEW, QT_TRANSLATE_NOOP("Actions", "All ri&bbons"), ("Ctrl+F9",), checkable=True),
    Deed("view.noise", VIEW, QT_TRANSLATE_NOOP("Actions", "Fold away what is not the report"), ("Ctrl+Shift+N",),
         checkable=True),
    Deed("view.list", VIEW, QT_TRANSLATE_NOOP("Actions", "Findings pane"), ("F8",), checkable=True),

    Deed("source.add", SOURCE, QT_TRANSLATE_NOOP("Actions", "&Add reports..."), ("Ctrl+I",)),
    Deed("source.paste", SOURCE, QT_TRANSLATE_NOOP("Actions", "Add the &text on the clipboard"), ("Ctrl+Shift+V",)),
    Deed("source.edit", SOURCE, QT_TRANSLATE_NOOP("Actions", "&Outlet, title, date..."), ("Ctrl+D",)),
    Deed("source.replace", SOURCE, QT_TRANSLATE_NOOP("Actions", "Put a new &version in its place...")),
    Deed("source.remove", SOURCE, QT_TRANSLATE_NOOP("Actions", "&Remove report...")),
    Deed("source.next", SOURCE, QT_TRANSLATE_NOOP("Actions", "Next column"), ("Alt+Right",)),
    Deed("source.previous", SOURCE, QT_TRANSLATE_NOOP("Actions", "Previous column"), ("Alt+Left",)),
    Deed("source.left", SOURCE, QT_TRANSLATE_NOOP("Actions", "Move column left"), ("Alt+Shift+Left",)),
    Deed("source.right", SOURCE, QT_TRANSLATE_NOOP("Actions", "Move column right"), ("Alt+Shift+Right",)),
    Deed("source.pin", SOURCE, QT_TRANSLATE_NOOP("Actions", "&Pin column"), ("Ctrl+P",), checkable=True),
    Deed("source.hide", SOURCE, QT_TRANSLATE_NOOP("Actions", "&Hide column"), ("Ctrl+H",)),
    Deed("source.show", SOURCE, QT_TRANSLATE_NOOP("Actions", "Show all columns"), ("Ctrl+Shift+H",)),
    Deed("case.audit", SOURCE, QT_TRANSLATE_NOOP("Actions", "Audit a&gain"), ("F5",)),
    Deed("case.cancel", SOURCE, QT_TRANSLATE_NOOP("Actions", "&Stop the work"), ("Ctrl+.",)),

    Deed("go.next", FINDING, QT_TRANSLATE_NOOP("Actions", "&Next finding"), ("F7", "Alt+Down")),
    Deed("go.previous", FINDING, QT_TRANSLATE_NOOP("Actions", "&Previous finding"), ("Shift+F7", "Alt+Up")),
    Deed("go.undecided", FINDING, QT_TRANSLATE_NOOP("Actions", "Next &undecided"), ("Ctrl+F7", "U"), where=LISTS),
    Deed("verdict.confirmed", FINDING, QT_TRANSLATE_NOOP("Actions", "&Confirm"), ("C",), where=LISTS),
    Deed("verdict.not a discrepancy", FINDING, QT_TRANSLATE_NOOP("Actions", "Not a &discrepancy"), ("D",), where=LISTS),
    Deed("verdict.explained", FINDING, QT_TRANSLATE_NOOP("Actions", "&Explained"), ("E",), where=LISTS),
    Deed("verdict.needs a call", FINDING, QT_TRANSLATE_NOOP("Actions", "Needs a c&all"), ("Q",), where=LISTS),
    Deed("verdict.unresolved", FINDING, QT_TRANSLATE_NOOP("Actions", "Un&resolved"), ("X",), where=LISTS),
    Deed("verdict.corrected", FINDING, QT_TRANSLATE_NOOP("Actions", "Correc&ted"), ("K",), where=LISTS),
    Deed("verdict.unreviewed", FINDING, QT_TRANSLATE_NOOP("Actions", "Undecided a&gain"), ("Backspace",), where=LISTS),
    Deed("finding.note", FINDING, QT_TRANSLATE_NOOP("Actions", "N&ote"), ("N",), where=LISTS),
    Deed("finding.prefer", FINDING, QT_TRANSLATE_NOOP("Actions", "Which reading is right..."), ("P",), where=LISTS),
    Deed("finding.sign", FINDING, QT_TRANSLATE_NOOP("Actions", "Second checker's &initials..."), ("I",), where=LISTS),
    Deed("finding.silence", FINDING, QT_TRANSLATE_NOOP("Actions", "Ne&ver flag this..."), ("S",), where=LISTS),
    Deed("finding.silenced", FINDING, QT_TRANSLATE_NOOP("Actions", "What is &silenced...")),
    Deed("finding.own", FINDING, QT_TRANSLATE_NOOP("Actions", "New &finding from the selections..."), ("Ctrl+M",)),
    Deed("finding.same", FINDING, QT_TRANSLATE_NOOP("Actions", "These are the sa&me"), ("Ctrl+Alt+S",)),
    Deed("finding.differ", FINDING, QT_TRANSLATE_NOOP("Actions", "These are not the same"), ("Ctrl+Alt+D",)),
    Deed("finding.link", FINDING, QT_TRANSLATE_NOOP("Actions", "&Link these passages"), ("Ctrl+L",)),
    Deed("finding.unlink", FINDING, QT_TRANSLATE_NOOP("Actions", "Unlink these passages"), ("Ctrl+Shift+L",)),
    Deed("finding.mend", FINDING, QT_TRANSLATE_NOOP("Actions", "Correct &what was read..."), ("Ctrl+R",)),
    Deed("case.mended", FINDING, QT_TRANSLATE_NOOP("Actions", "Corrections and lin&ks...")),
    Deed("case.log", FINDING, QT_TRANSLATE_NOOP("Actions", "&History...")),

    Deed("rules.open", RULES, QT_TRANSLATE_NOOP("Actions", "&Rules of this case..."), ("Ctrl+Shift+R",)),
    Deed("rules.new", RULES, QT_TRANSLATE_NOOP("Actions", "&New rule...")),
    Deed("rules.glossary", RULES, QT_TRANSLATE_NOOP("Actions", "Desk &glossary..."), ("Ctrl+Shift+Y",)),

    Deed("help.keys", HELP, QT_TRANSLATE_NOOP("Actions", "&Keys"), ("F1",)),
    Deed("help.guide", HELP, QT_TRANSLATE_NOOP("Actions", "User's &guide"), ("Shift+F1",)),
    Deed("help.protects", HELP, QT_TRANSLATE_NOOP("Actions", "What Parallax &protects against")),
    Deed("help.about", HELP, QT_TRANSLATE_NOOP("Actions", "&About Parallax")),
)  # fmt: skip
# What can be done without a case; some of it begins one.
ANYTIME = frozenset({
    "case.new", "case.open", "case.sample", "app.settings", "app.quit", "source.add", "source.paste", "rules.open",
    "rules.new", "rules.glossary", "help.keys", "help.guide", "help.protects", "help.about",
})  # fmt: skip


class Actions:
    """The actions of one window, by name, with the user's own keys where there are some."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        self._settings = settings
        self.of: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        own = own_keys(settings)
        for deed in DEEDS:
            action = QAction(tr(deed.text), window)
            action.setObjectName(deed.name)
            action.setCheckable(deed.checkable or bool(deed.group))
            if deed.group:
                groups.setdefault(deed.group, QActionGroup(window)).addAction(action)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(action)
            self.of[deed.name] = action
            self._give_keys(deed, own.get(deed.name, deed.keys))

    def __getitem__(self, name: str) -> QAction:
        return self.of[name]

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Let ``do`` be done for an action."""
        self.of[name].triggered.connect(lambda _checked=False: do())

    def add_to(self, menu: QMenu, names: Iterable[str]) -> None:
        """Add actions to a menu; "" is a line between two of them."""
        for name in names:
            if name:
                menu.addAction(self.of[name])
            else:
                menu.addSeparator()

    def choose_keys(self, name: str, keys: tuple[str, ...]) -> None:
        """Give an action the user's own keys; none gives it the keys of the table back."""
        deed = next(d for d in DEEDS if d.name == name)
        own = own_keys(self._settings)
        own.pop(name, None)
        if keys != deed.keys:
            own[name] = keys
        import json

        self._settings.set("keys/own", json.dumps({k: list(v) for k, v in sorted(own.items())}))
        self._give_keys(deed, keys)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys that an action has now."""
        return own_keys(self._settings).get(name, next(d.keys for d in DEEDS if d.name == name))

    def _give_keys(self, deed: Deed, keys: tuple[str, ...]) -> None:
        action = self.of[deed.name]
        action.setShortcuts([QKeySequence(k) for k in keys])
        shown = ", ".join(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)
        tip = tr(deed.tip) if deed.tip else plain(action.text())
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        action.setStatusTip(tip)


def own_keys(settings: Settings) -> dict[str, tuple[str, ...]]:
    """The user's own keys, by action; what is no such table is taken for none."""
    kept = settings.text("keys/own")
    if not kept:
        return {}
    import json

    try:
        found = json.loads(kept)
        return {str(k): tuple(map(str, v)) for k, v in found.items()}
    except (ValueError, AttributeError, TypeError, RecursionError):
        return {}


def plain(text: str) -> str:
    """A menu's text without its mnemonic and dots."""
    return text.replace("&", "").rstrip(".")


def tr(text: str) -> str:
    """A text of the table in the window's language."""
    return translated("Actions", text)
