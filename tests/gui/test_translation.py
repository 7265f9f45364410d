"""Every word of the window can be translated, Turkish is complete, and a start in Turkish is in Turkish."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from parallax.gui.actions import DEEDS, MENUS
from parallax.gui.app import application, translate
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.progress_strip import STAGES
from parallax.gui.settings import Settings
from parallax.paths import shipped

CHECKOUT = Path(__file__).parents[2]
MODULES = sorted((CHECKOUT / "desktop" / "parallax" / "gui").rglob("*.py"))
TEXTS = shipped("resources") / "i18n"
TOOLS = Path(sys.executable).parent

# What shows its first text, or its first two, to the user.
SHOWN = {
    "setText", "setToolTip", "setStatusTip", "setPlaceholderText", "setWindowTitle", "setTitle", "setAccessibleName",
    "setAccessibleDescription", "setInformativeText", "setHeaderLabels", "setHorizontalHeaderLabels", "addItem",
    "addItems", "addAction", "addMenu", "addRow", "addTab", "addButton", "showMessage", "emit", "work", "trouble",
    "offer", "label", "_plain", "_quiet", "_button", "_heading", "_flag", "_head", "_part", "choice",
    "QLabel", "PlainLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction", "QMenu", "QGroupBox",
    "QListWidgetItem", "QStandardItem", "entitle", "field",
}  # fmt: skip
PROPER = re.compile(r"(Parallax|PNG|SVG|CSV|JSON|[A-Z]\b|\{[^}]*\}|[\W\d_])*$")  # names, letters and signs


@pytest.fixture
def language(qapp: QApplication) -> Iterator[QApplication]:
    """The application, in English and with no translation again afterwards."""
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(QLocale.system())


def called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def literals(node: ast.AST) -> Iterator[str]:
    """The texts in an expression that nothing translates."""
    if isinstance(node, ast.Call):
        if called(node) in {"format", "join"}:
            yield from (text for part in ast.iter_child_nodes(node) for text in literals(part))
    elif isinstance(node, ast.Subscript | ast.Compare):
        return
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
    else:
        yield from (text for part in ast.iter_child_nodes(node) for text in literals(part))


def texts(language: str) -> dict[tuple[str, str], ET.Element]:
    """The messages of a translation, by context and English text."""
    root = ET.parse(TEXTS / f"parallax_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    found = message.find("translation")
    if found is None or found.get("type") is not None:
        return [""]
    return [one.text or "" for one in found.iter("numerusform")] or [found.text or ""]


def plain(text: str) -> str:
    return text.replace("&", "")


def mnemonics(words: list[str]) -> list[str]:
    return [QLocale("tr").toLower(word[word.index("&") + 1]) for word in words if "&" in word]


def test_no_text_is_shown_that_cannot_be_translated() -> None:
    bare = [
        f"{path.relative_to(CHECKOUT)}:{call.lineno} {text!r}"
        for path in MODULES
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and called(call) in SHOWN and path.name != "smoke.py"
        for argument in [*call.args[:2], *(k.value for k in call.keywords if k.arg != "objectName")]
        if not (isinstance(call.func, ast.Attribute) and call.func.attr == "addItem" and argument in call.args[1:])
        for text in literals(argument)
        if not PROPER.match(text) and text not in {deed.name for deed in DEEDS}
    ]
    assert not bare, "\n".join(bare)


def test_the_words_of_the_workbook_are_spoken_in_the_windows_language() -> None:
    silent: list[str] = []
    for path in MODULES:
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        calls = (n for n in nodes if isinstance(n, ast.Call) and called(n) in {"spoken", "translated"})
        spoken = {id(argument) for call in calls for argument in call.args}
        words: list[ast.expr] = [n for n in nodes if isinstance(n, ast.Attribute) and n.attr == "word"]
        words += [n for n in nodes if isinstance(n, ast.Subscript) and getattr(n.value, "id", "") == "MEANINGS"]
        silent += [f"{path.relative_to(CHECKOUT)}:{n.lineno}" for n in words if id(n) not in spoken]
    assert not silent, "\n".join(silent)


def test_every_stage_of_a_long_work_has_its_word() -> None:
    told = re.compile(r'(?:_tell\(progress, |\bprogress\()f?"([A-Z][a-z ]+)')
    engine = (p for p in MODULES[0].parents[1].rglob("*.py") if "cli" not in p.parts)
    stages = {stage for path in engine for stage in told.findall(path.read_text("utf-8"))}
    assert {"Reading", "Comparing"} <= stages <= set(STAGES)


def test_a_plural_is_asked_for_by_the_class_that_has_its_words() -> None:
    """The toolkit looks no further than the class of the object where a number stands in the text."""
    heirs: set[str] = set()
    asking: dict[str, str] = {}
    for path in MODULES:
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.ClassDef):
                heirs.update(getattr(base, "id", "") for base in one.bases)
                calls = [c for c in ast.walk(one) if isinstance(c, ast.Call) and called(c) == "tr" and len(c.args) > 1]
                if calls:
                    asking[one.name] = f"{path.name}:{calls[0].lineno}"
    assert {name: place for name, place in asking.items() if name in heirs} == {}


def gathered(folder: Path, language: str) -> str:
    """The translation as ``make translations`` would leave it now."""
    make = (CHECKOUT / "Makefile").read_text("utf-8")
    found = re.search(r"^LUPDATE := \S+((?:.*\\\n)*.*)$", make, re.MULTILINE)
    assert found, "the Makefile says how texts are gathered"
    options = found[1].replace("\\\n", " ").split()
    plural = ["-pluralonly"] if language == "en" else []
    target = Path(shutil.copy(TEXTS / f"parallax_{language}.ts", folder))
    command = [str(TOOLS / "pyside6-lupdate"), *options, *plural, "-target-language", language, "-ts", str(target)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    return target.read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_translations_hold_every_text_of_the_window(language: str, tmp_path: Path) -> None:
    kept = (TEXTS / f"parallax_{language}.ts").read_text("utf-8")
    now = gathered(tmp_path, language)
    unfinished = re.findall(r"<source>([^<]*)</source>\s*<translation type=\"unfinished\"", now)
    assert unfinished == [], "run 'make translations', and translate what is new"
    assert now == kept, "run 'make translations'"


@pytest.mark.parametrize("language", ["en", "tr"])
def test_what_the_window_loads_is_made_of_the_texts(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    source = TEXTS / f"parallax_{language}.ts"
    subprocess.run(
        [str(TOOLS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(made)], check=True, capture_output=True
    )
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "run 'make translations'"


def test_turkish_keeps_what_is_filled_in() -> None:
    """Every place for a number or a name that the English text has stands in the Turkish one, and no other."""
    gap = re.compile(r"%n|\{\w*\}")
    odd = [
        (source, said)
        for (_, source), message in texts("tr").items()
        for said in forms(message)
        if sorted(gap.findall(source)) != sorted(gap.findall(said))
    ]
    assert odd == []


def test_turkish_ends_and_sounds_like_the_english() -> None:
    """Dots that promise a dialog, a colon that wants an answer, spaces at the ends, a key in a menu; nothing shouts."""
    end = re.compile(r"(\.\.\.|:|\.)?\s*$")
    odd = [
        (source, said)
        for (_, source), message in texts("tr").items()
        for said in forms(message)
        if (end.search(source) or [""])[0] != (end.search(said) or [""])[0] or "!" in said or "  " in said
    ]
    assert odd == []


@pytest.mark.parametrize("language_name", ["en", "tr"])
def test_no_key_of_a_menu_is_given_twice(language_name: str, language: QApplication) -> None:
    translate(language, language_name)

    def shown(text: str) -> str:
        return QCoreApplication.translate("Actions", text)

    bars = mnemonics([shown(menu) for menu in MENUS])
    assert len(bars) == len(MENUS) == len(set(bars))
    for menu in MENUS:
        texts_of = [shown(deed.text) for deed in DEEDS if deed.menu == menu]
        if menu == MENUS[0]:
            texts_of.append(QCoreApplication.translate("MainWindow", "Open &recent"))
        letters = mnemonics(texts_of)
        assert sorted(letters) == sorted(set(letters)), shown(menu)


def test_one_finding_is_no_findings(language: QApplication) -> None:
    translate(language, "en")
    said = [QCoreApplication.translate("StatusLine", "%n finding(s)", None, n) for n in (1, 2, 0)]
    assert said == ["1 finding", "2 findings", "0 findings"]
    assert not [form for message in texts("en").values() for form in forms(message) if "(s)" in form]


def test_a_language_that_there_is_no_translation_for_gets_english(language: QApplication) -> None:
    translate(language, "fi")
    assert QCoreApplication.translate("Actions", "&File") == "&File"
    assert QCoreApplication.translate("StatusLine", "%n finding(s)", None, 1) == "1 finding"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def started(qtbot: QtBot, settings: Settings, case: Path | None) -> MainWindow:
    """A window as the program starts it, in the language of the settings."""
    app = application()
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.setParent(None)
    translate(app, settings.text("look/language"))
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    window.show()
    if case is not None:
        with qtbot.waitSignal(window.desk.audited, timeout=20_000):
            window.desk.open(case)
    return window


def menus(window: MainWindow) -> list[str]:
    return [plain(action.text()) for action in window.menuBar().actions()]


def test_a_start_in_turkish_is_in_turkish(
    qtbot: QtBot, settings: Settings, case_file: Path, language: QApplication
) -> None:
    settings.set("look/language", "tr")
    window = started(qtbot, settings, None)
    assert menus(window) == ["Dosya", "Düzen", "Görünüm", "Haber", "Bulgu", "Kurallar", "Yardım"]
    assert window.start_page.buttons["case.open"].text() == "İnceleme &aç..."
    assert "Haberleri buraya bırakın" in {label.text() for label in window.start_page.findChildren(QLabel)}

    with qtbot.waitSignal(window.desk.audited, timeout=20_000):
        window.desk.open(case_file)
    window.actions_by_name["go.next"].trigger()
    findings = window.findings
    assert findings.header.chips.of["conflict"].text().startswith("≠ Çelişki ")
    said = [button.accessibleName() for button in findings.bar.buttons.values()]
    assert said[:3] == ["Doğrula", "Çelişki değil", "Açıklandı"]
    assert any(label.text().startswith("Bulgu 1 / ") for label in window.statusBar().findChildren(QLabel))
    edit = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Dü&zen")
    assert plain(edit.actions()[0].text()) == "Geri al"

    findings.header.search.setText("zzzz")
    findings.header.search.returnPressed.emit()
    assert findings.empty.text.text() == "Yukarıda seçilenlere uyan bulgu yok."
    window.close()


def test_english_comes_back_at_the_next_start(
    qtbot: QtBot, settings: Settings, case_file: Path, language: QApplication
) -> None:
    settings.set("look/language", "tr")
    started(qtbot, settings, None).close()
    settings.set("look/language", "en")
    window = started(qtbot, settings, case_file)
    assert menus(window) == ["File", "Edit", "View", "Report", "Finding", "Rules", "Help"]
    assert window.findings.header.chips.of["conflict"].text().startswith("≠ Conflicts ")
    assert window.start_page.buttons["case.open"].text() == "&Open a case..."
    window.close()


def test_the_toolkits_own_words_are_turkish_as_well(language: QApplication) -> None:
    translate(language, "tr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
