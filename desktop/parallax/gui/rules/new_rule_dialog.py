"""The form of a new rule: its examples run while one types, and it is saved into the desk's own pack."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from parallax.compare.rule_text import checked_rule, save_rule
from parallax.errors import ParallaxError
from parallax.gui.desk import Desk
from parallax.gui.jobs import Job, start
from parallax.gui.look import Look
from parallax.gui.number_box import NumberBox
from parallax.gui.own_files import own_pack
from parallax.gui.plain_text import PlainLabel
from parallax.gui.rules.draft import KINDS, Draft, Kind
from parallax.gui.rules.example_editor import ExampleEditor
from parallax.gui.rules.rule_list import SEVERITIES
from parallax.gui.texts import translated
from parallax.model import Rule

PAUSE = 500  # milliseconds of no typing, then the examples run


class NewRuleDialog(QDialog):
    """``saved`` is told when the rule is in the desk's pack."""

    saved = Signal()

    def __init__(self, parent: QWidget, desk: Desk, look: Look) -> None:
        super().__init__(parent)
        self._desk, self._look = desk, look
        self._job: Job | None = None
        self._stale = False
        self._good = self._begun = False
        self.setWindowTitle(self.tr("New rule"))
        self.resize(820, 800)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self._run)
        self._build()
        self._kind_changed()
        self._begun = False

    def _build(self) -> None:
        self.flagged = ExampleEditor(self.tr("This must be flagged"), self._look, True)
        self.silent = ExampleEditor(self.tr("This must stay silent"), self._look, False)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addLayout(self._fields())
        for editor in (self.flagged, self.silent):
            editor.edited.connect(self._edited)
            column.addWidget(editor)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        self.state = PlainLabel()
        self.state.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.close)
        self.save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.addWidget(area, 1)
        whole.addWidget(self.state)
        whole.addWidget(self.buttons)

    def _fields(self) -> QFormLayout:
        from parallax.lexicon import frame_names

        self.kind, self.frame, self.severity = QComboBox(), QComboBox(), QComboBox()
        for kind in KINDS:
            self.kind.addItem(translated("Rules", kind.word), kind)
        self.frame.addItem(self.tr("any event"), "")
        for name, some in frame_names().items():
            self.frame.addItem(f"{name} ({', '.join(some)} ...)", name)
        for key, word in SEVERITIES.items():
            self.severity.addItem(translated("Rules", word), key)
        self.title, self.words, self.why, self.settle = (QLineEdit() for _ in range(4))
        self.words.setPlaceholderText(self.tr("hiker, climber - in the singular; empty for all"))
        self.false_alarms = QPlainTextEdit()
        self.false_alarms.setMaximumHeight(56)
        self.false_alarms.setTabChangesFocus(True)
        self.false_alarms.setPlaceholderText(self.tr("One a line"))
        self.allowed = NumberBox()
        self.allowed.setMaximum(1000)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in (
            (self.tr("What is in dispute"), self.title), (self.tr("Kind"), self.kind),
            (self.tr("About these words"), self.words), (self.tr("About this kind of event"), self.frame),
            (self.tr("Let differences pass of up to"), self._with_unit()), (self.tr("Severity"), self.severity),
            (self.tr("Why it matters"), self.why), (self.tr("What would settle it"), self.settle),
            (self.tr("Known false alarms"), self.false_alarms),
        ):  # fmt: skip
            form.addRow(name, field)
            field.setAccessibleName(name)
        self.needed = (self.title, self.why, self.settle)
        for line in (self.title, self.words, self.why, self.settle):
            line.textChanged.connect(self._edited)
        for box in (self.frame, self.severity):
            box.currentIndexChanged.connect(self._edited)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.false_alarms.textChanged.connect(self._edited)
        self.allowed.valueChanged.connect(self._edited)
        return form

    def _with_unit(self) -> QWidget:
        self.unit = PlainLabel()
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.allowed)
        row.addWidget(self.unit, 1)
        return part

    def draft(self) -> Draft:
        """What the fields hold."""
        kind: Kind = self.kind.currentData()
        return Draft(
            kind=kind,
            title=self.title.text(),
            words=self.words.text(),
            frame=str(self.frame.currentData()),
            allowed=self.allowed.value(),
            severity=self.severity.currentData(),
            why=self.why.text(),
            settle=self.settle.text(),
            false_alarms=self.false_alarms.toPlainText(),
            flagged=self.flagged.pair(),
            silent=self.silent.pair(),
        )

    def _kind_changed(self) -> None:
        kind: Kind = self.kind.currentData()
        self.allowed.setEnabled(bool(kind.setting))
        self.allowed.setValue(kind.usual)
        self.unit.setText(translated("Rules", kind.unit) if kind.unit else "")
        self._edited()

    def _edited(self) -> None:
        self._good, self._begun = False, True
        self.save.setEnabled(False)
        for editor in (self.flagged, self.silent):
            editor.say("", True)
        self.timer.start()

    def _run(self) -> None:
        """Say what is missing; when nothing is, run both examples in another thread."""
        if self._job is not None or self._desk.job is not None:
            self._stale = True
            self.timer.start()
            return
        if not self._begun:
            return
        missing = [field.accessibleName() for field in self.needed if not field.text().strip()]
        if missing:
            self.state.setText(self.tr("Still to be filled in: {0}").format(", ".join(missing)))
            return
        try:
            rule = checked_rule(self.draft().rule())
        except ParallaxError as error:
            self.state.setText(str(error))
            return
        self.state.setText(self.tr("Running the examples..."))
        self._stale = False
        self._job = Job("", lambda _progress: _outcomes(rule))
        self._job.done.connect(self._ran)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)
        start(self._job)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ParallaxError):
            raise error
        self.state.setText(str(error))

    def _ended(self) -> None:
        self._job = None

    def _ran(self, outcomes: list[str]) -> None:
        if self._stale or self.timer.isActive():
            return
        good = (self.tr("It is flagged."), self.tr("It stays silent."))
        for editor, outcome, words in zip((self.flagged, self.silent), outcomes, good, strict=True):
            editor.say(outcome or words, not outcome)
        self._good = not any(outcomes)
        self.save.setEnabled(self._good)
        self.state.setText(self.tr("Both examples are as expected.") if self._good else "")

    def _save(self) -> None:
        pack = own_pack()
        kind: Kind = self.kind.currentData()
        taken = [path.stem for path in (pack / kind.type).glob("*.toml")]
        try:
            save_rule(checked_rule(self.draft().rule(taken)), pack)
        except ParallaxError as error:
            self.state.setText(str(error))
            return
        self._desk.said.emit(self.tr("The rule is saved; it takes effect with the next audit."))
        self.saved.emit()
        self.close()


def _outcomes(rule: Rule) -> list[str]:
    from parallax.compare.examples import run_example

    return [run_example(rule, example) or "" for example in rule.examples]
