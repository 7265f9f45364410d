"""The windows of rules and words, each made when it is first asked for and kept beside the main one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow
    from parallax.gui.rules.glossary_dialog import GlossaryDialog
    from parallax.gui.rules.new_rule_dialog import NewRuleDialog
    from parallax.gui.rules.rules_dialog import RulesDialog

Dialog = TypeVar("Dialog", bound=QDialog)


class Opener(QObject):
    """Opens the rules, the form of a new one, and the glossary."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.rules_dialog: RulesDialog | None = None
        self.glossary_dialog: GlossaryDialog | None = None
        self.form: NewRuleDialog | None = None

    def rules(self) -> RulesDialog:
        """Show the rules."""
        from parallax.gui.rules.rules_dialog import RulesDialog

        if self.rules_dialog is None:
            self.rules_dialog = RulesDialog(self._window, self._window.desk, self._window.look)
            self.rules_dialog.new_wanted.connect(self.new_rule)
        self.rules_dialog.fill()
        return _shown(self.rules_dialog)

    def new_rule(self) -> NewRuleDialog:
        """Show an empty form; what was begun in the one before is kept until it is saved or closed."""
        from parallax.gui.rules.new_rule_dialog import NewRuleDialog

        if self.form is None:
            self.form = NewRuleDialog(self._window, self._window.desk, self._window.look)
            self.form.saved.connect(self._saved)
        return _shown(self.form)

    def glossary(self) -> GlossaryDialog:
        """Show the glossary."""
        from parallax.gui.rules.glossary_dialog import GlossaryDialog

        if self.glossary_dialog is None:
            self.glossary_dialog = GlossaryDialog(self._window, self._window.desk)
        self.glossary_dialog.fill()
        return _shown(self.glossary_dialog)

    def _saved(self) -> None:
        self.form = None
        if self.rules_dialog is not None:
            self.rules_dialog.fill()


def _shown(dialog: Dialog) -> Dialog:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
