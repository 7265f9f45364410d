"""Rules and the desk's glossary: what is looked for, how loud, and what the desk says of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parallax.gui.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Connect the actions; each window of these is made at its first use."""
    from parallax.gui.rules.opening import Opener

    opener = Opener(window)
    window.actions_by_name.on("rules.open", opener.rules)
    window.actions_by_name.on("rules.new", opener.new_rule)
    window.actions_by_name.on("rules.glossary", opener.glossary)
