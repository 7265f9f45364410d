"""The menu of the list: what can be done with the chosen findings, and the list narrowed to others like this one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from parallax.export.words import VERDICTS
from parallax.gui.actions import Actions
from parallax.gui.desk import Desk
from parallax.gui.findings import labels
from parallax.gui.findings.finding_list import FindingList
from parallax.gui.texts import translated
from parallax.model import Finding

DEEDS = (
    *(f"verdict.{verdict}" for verdict in (*VERDICTS[1:], VERDICTS[0])), "", "finding.note", "finding.prefer",
    "finding.sign", "", "finding.silence", "finding.same", "finding.differ", "finding.mend",
)  # fmt: skip


class ListMenu(QObject):
    """Made anew each time it is asked for."""

    def __init__(self, desk: Desk, view: FindingList, actions: Actions) -> None:
        super().__init__(view)
        self._desk, self._view, self._actions = desk, view, actions
        view.asked.connect(self._open)

    def menu(self) -> QMenu:
        """The menu for the current finding."""
        menu = QMenu(self._view)
        self._actions.add_to(menu, DEEDS)
        finding = self._desk.finding(self._desk.current)
        if finding is not None:
            menu.addSeparator()
            self._add_likes(menu, finding)
        return menu

    def _add_likes(self, menu: QMenu, finding: Finding) -> None:
        """Only those like this one; and all of its rule chosen, for one verdict on them all."""
        wanted = self._desk.wanted()
        only_rule, only_type = replace(wanted, rules=(finding.rule,)), replace(wanted, types=(finding.type,))
        for text, do in (
            (translated("ListMenu", "Show only what this rule found"), partial(self._desk.show, only_rule)),
            (
                translated("ListMenu", "Show only: {0}").format(labels.kind(finding.type)),
                partial(self._desk.show, only_type),
            ),
            (translated("ListMenu", "Choose all that this rule found"), partial(self._choose_rule, finding.rule)),
        ):
            menu.addAction(text).triggered.connect(do)

    def _choose_rule(self, rule: str) -> None:
        if self._desk.case is None:
            return
        wanted = self._desk.wanted()
        if not wanted.rules or rule in wanted.rules:
            self._view.choose(set(self._desk.case.marks(replace(wanted, rules=(rule,)))))

    def _open(self, where: QPoint) -> None:
        index = self._view.indexAt(where)
        if index.isValid():
            menu = self.menu()
            menu.popup(self._view.viewport().mapToGlobal(where))
            menu.aboutToHide.connect(menu.deleteLater)
