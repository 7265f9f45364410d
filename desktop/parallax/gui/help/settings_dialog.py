"""The settings, made from their table: each takes effect at once, so there is nothing to confirm."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from parallax.gui.lines import line
from parallax.gui.look import Look
from parallax.gui.number_box import NumberBox
from parallax.gui.plain_text import PlainLabel
from parallax.gui.settings import SETTINGS, Setting, Settings, title
from parallax.gui.texts import QT_TRANSLATE_NOOP, translated

SIZE = (640, 640)
# The choices' words in the window; languages are called what they call themselves.
WORDS = {
    "system": QT_TRANSLATE_NOOP("SettingsDialog", "As the computer is set"),
    "light": QT_TRANSLATE_NOOP("SettingsDialog", "Light"),
    "dark": QT_TRANSLATE_NOOP("SettingsDialog", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("SettingsDialog", "High contrast"),
    "glide": QT_TRANSLATE_NOOP("SettingsDialog", "Glide"),
    "jump": QT_TRANSLATE_NOOP("SettingsDialog", "Jump"),
    "fact": QT_TRANSLATE_NOOP("SettingsDialog", "By fact"),
    "flow": QT_TRANSLATE_NOOP("SettingsDialog", "By flow"),
    "free": QT_TRANSLATE_NOOP("SettingsDialog", "Each for itself"),
}
LANGUAGES = {"en": "English", "tr": "Türkçe"}


class SettingsDialog(QDialog):
    """Every setting that has a title, by group."""

    def __init__(self, parent: QWidget, settings: Settings, look: Look) -> None:
        super().__init__(parent)
        self._settings, self._look = settings, look
        self.fields: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*SIZE)
        page = QWidget()
        page.setProperty("paper", "true")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(24, 8, 24, 24)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._fill()
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self.reset, self.finish_button = QPushButton(self.tr("As at the first start")), QPushButton(self.tr("Close"))
        self.reset.clicked.connect(self._reset)
        self.finish_button.clicked.connect(self.accept)
        self.finish_button.setDefault(True)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(self.reset)
        row.addStretch(1)
        row.addWidget(self.finish_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(line())
        column.addLayout(row)
        settings.changed.connect(self._changed)

    def _fill(self) -> None:
        group, row = "", 0
        for setting in SETTINGS:
            if not setting.title:
                continue
            if setting.group != group:
                group = setting.group
                self._grid.addWidget(self._heading(translated("Settings", group)), row, 0, 1, 2)
                row += 1
            field = self._field(setting)
            self.fields[setting.key] = field
            self._grid.addLayout(self._words(setting, field), row, 0)
            self._grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row += 1
        self._grid.setRowStretch(row, 1)

    def _heading(self, text: str) -> PlainLabel:
        label = PlainLabel(text)
        label.setFont(self._look.ui_font(1.15, bold=True))
        label.setContentsMargins(0, 16, 0, 4)
        return label

    def _words(self, setting: Setting, field: QWidget) -> QVBoxLayout:
        name = PlainLabel(title(setting))
        name.setBuddy(field)
        about = PlainLabel(translated("Settings", setting.description))
        about.setProperty("quiet", "true")
        about.setWordWrap(True)
        field.setAccessibleName(title(setting))
        field.setAccessibleDescription(about.text())
        column = QVBoxLayout()
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        column.addWidget(name)
        column.addWidget(about)
        return column

    def _field(self, setting: Setting) -> QWidget:
        key, change = setting.key, partial(self._settings.set, setting.key)
        if isinstance(setting.default, bool):
            box = QCheckBox()
            box.setChecked(self._settings.flag(key))
            box.toggled.connect(change)
            return box
        if setting.choices:
            choice = QComboBox()
            for word in setting.choices:
                choice.addItem(LANGUAGES.get(word) or translated("SettingsDialog", WORDS.get(word, word)), word)
            choice.setCurrentIndex(choice.findData(self._settings.text(key)))
            choice.activated.connect(lambda _row: change(choice.currentData()))
            return choice
        if isinstance(setting.default, int):
            number = NumberBox()
            number.setRange(setting.low, setting.high)
            number.setSingleStep(10)
            number.setValue(self._settings.number(key))
            number.valueChanged.connect(change)
            return number
        text = QLineEdit(self._settings.text(key))
        text.editingFinished.connect(lambda: change(text.text().strip()))
        return text

    def _changed(self, key: str) -> None:
        """Something else changed a setting: show it."""
        match self.fields.get(key):
            case QCheckBox() as box:
                box.setChecked(self._settings.flag(key))
            case QComboBox() as choice:
                choice.setCurrentIndex(choice.findData(self._settings.text(key)))
            case QSpinBox() as number:
                number.setValue(self._settings.number(key))
            case QLineEdit() as text:
                text.setText(self._settings.text(key))

    def _reset(self) -> None:
        for setting in SETTINGS:
            if setting.title:
                self._settings.set(setting.key, setting.default)
