"""Settings, keys and what is to be known of the program; each is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from parallax.gui.help.guide import GuideDialog
    from parallax.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Connect the actions."""

    @cache
    def settings() -> QDialog:
        from parallax.gui.help.settings_dialog import SettingsDialog

        return SettingsDialog(window, window.settings, window.look)

    @cache
    def keys() -> QDialog:
        from parallax.gui.help.keys_sheet import KeysSheet

        return KeysSheet(window, window.actions_by_name)

    @cache
    def about() -> QDialog:
        from parallax.gui.help.about import AboutDialog

        return AboutDialog(window, window.look)

    @cache
    def guide() -> GuideDialog:
        from parallax.gui.help.guide import GuideDialog

        return GuideDialog(window, window.look, window.actions_by_name)

    def page(name: str) -> None:
        guide().show_page(name)
        _show(guide())

    def show(dialog: Callable[[], QDialog]) -> Callable[[], None]:
        return lambda: _show(dialog())

    on = window.actions_by_name.on
    on("app.settings", show(settings))
    on("help.keys", show(keys))
    on("help.about", show(about))
    on("help.guide", lambda: page("index"))
    on("help.protects", lambda: page("protects"))


def _show(dialog: QDialog) -> None:
    """Show a dialog beside the work, which can go on."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
