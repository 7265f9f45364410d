"""Reports on their way into a case, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from parallax.gui import importing
from parallax.gui.importing.dialog import ImportDialog
from parallax.gui.importing.drafts import Draft
from parallax.gui.importing.later import EditDialog, ReplaceDialog
from parallax.gui.importing.reports_model import ReportsModel
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings

DATED = """Bridge closed after storm
The Halden Post, 8 May 2024

The bridge at Halden was closed on Tuesday, the mayor said. Seven drivers were hurt.
"""
UNDATED = """Storm shuts the Halden bridge

Four drivers were hurt when the bridge at Halden was shut on Monday, the mayor said.
"""


@pytest.fixture
def empty(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    """A window without a case."""
    window = MainWindow(settings, Look("light"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one dated report, one without a date, and a file that is none."""
    found = tmp_path / "reports"
    found.mkdir()
    (found / "a.txt").write_text(DATED, "utf-8")
    (found / "b.txt").write_text(UNDATED, "utf-8")
    (found / "c.pdf").write_bytes(b"%PDF-1.4")
    return found


def opened(window: MainWindow, qtbot: QtBot, reports: int) -> ImportDialog:
    """The import, when it has read what it was given."""
    dialog = importing.reports(window).dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog.model.drafts) == reports and not window.desk.busy, timeout=60_000)
    return dialog


def dropped(window: MainWindow, mime: QMimeData) -> None:
    args = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(300, 300), *args)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(300, 300), *args))


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_folder_becomes_an_audited_case(empty: MainWindow, folder: Path, qtbot: QtBot) -> None:
    dropped(empty, files(folder))
    dialog = opened(empty, qtbot, 2)
    assert "c.pdf" in dialog.not_read.text()
    assert dialog.place is not None
    assert dialog.place.path().stem == "Bridge closed after storm"
    # The date that is missing is asked for before anything is taken in.
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.list.currentIndex().data() == "b.txt"
    assert "When did this report come out" in dialog.form.how.text()
    qtbot.keyClicks(dialog.form.published, "9 May 2024")
    assert dialog.form.how.text() == "Thu 9 May 2024"
    with qtbot.waitSignal(empty.desk.audited, timeout=180_000):
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not empty.desk.busy and empty.desk.audit is not None, timeout=180_000)
    assert [s.published.value for s in empty.desk.sources()] == ["2024-05-08", "2024-05-09"]
    qtbot.waitUntil(lambda: bool(empty.desk.marks()), timeout=180_000)
    assert empty.windowTitle().startswith("Bridge closed after storm")


def test_a_date_can_be_left_unknown_on_purpose(empty: MainWindow, folder: Path, qtbot: QtBot) -> None:
    empty.open_paths([folder / "b.txt"])
    dialog = opened(empty, qtbot, 1)
    dialog.form.leave_open.click()
    assert dialog.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "b.txt, Date left unknown"
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert empty.desk.sources()[0].published.value == ""
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)


def test_an_unclear_date_is_said_to_be_one(empty: MainWindow, folder: Path, qtbot: QtBot) -> None:
    empty.open_paths([folder / "b.txt"])
    form = opened(empty, qtbot, 1).form
    qtbot.keyClicks(form.published, "3/4/2024")
    assert form.how.text() == "This may be Wed 3 Apr 2024 or Mon 4 Mar 2024: write the month as a word."
    form.published.clear()
    qtbot.keyClicks(form.published, "soon")
    assert form.how.text().startswith("Write a day with its year")


def test_a_text_from_the_clipboard_joins_a_running_case(window: MainWindow, qtbot: QtBot) -> None:
    mark = window.desk.marks()[0]
    window.desk.decide("confirmed", marks=[mark])
    QGuiApplication.clipboard().setText(UNDATED)
    window.actions_by_name["source.paste"].trigger()
    dialog = opened(window, qtbot, 1)
    assert dialog.place is None
    dialog.form.fields["publisher"].setText("Halden Radio")
    qtbot.keyClicks(dialog.form.published, "2024-05-09")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [s.publisher.value for s in window.desk.sources()][-1] == "Halden Radio"
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=180_000)
    standing = window.desk.standing(mark)
    assert standing is not None
    assert standing.verdict == "confirmed"
    assert {p.source for p in window.desk.audit.passages} == {"A", "B", "C", "D"}  # type: ignore[union-attr]


def test_escape_takes_nothing_in(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    dropped(window, files(folder / "a.txt"))
    dialog = opened(window, qtbot, 1)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(window.desk.sources()) == 3


def test_what_is_known_of_a_report_can_be_put_right_later(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["source.edit"].trigger()
    dialog = window.findChild(EditDialog)
    assert isinstance(dialog, EditDialog)
    dialog.choose_report("B")
    dialog.form.fields["publisher"].setText("The Notebook")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert {s.sigil: s.publisher for s in window.desk.sources()}["B"].value == "The Notebook"
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=180_000)


def test_a_new_version_takes_a_report_s_place(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    importing.reports(window).replace_by("B", folder / "a.txt")
    qtbot.waitUntil(lambda: window.findChild(ReplaceDialog) is not None, timeout=60_000)
    dialog = window.findChild(ReplaceDialog)
    assert isinstance(dialog, ReplaceDialog)
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert {s.sigil: s.file for s in window.desk.sources()}["B"] == "a.txt"
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=180_000)


def test_removing_a_report_is_asked_once(window: MainWindow, qtbot: QtBot) -> None:
    for button, left in (("Keep", 3), ("Remove", 2)):
        importing.reports(window).remove("C")
        question = window.findChildren(QMessageBox)[-1]
        (found,) = [b for b in question.buttons() if b.text() == button]
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        assert len(window.desk.sources()) == left
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=180_000)


def test_the_list_of_reports_is_a_sound_model(qtbot: QtBot) -> None:
    from parallax.load.batch import read_text

    ((source, raw),) = read_text(UNDATED).found
    model = ReportsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.add([Draft(source, raw), Draft(source, raw, open_date=True)])
    model.put(0, Draft(source, raw).dated("2024-05-09"))
    model.leave_out(1)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Pasted text.txt, Thu 9 May 2024"


def test_while_the_first_audit_goes_on_the_window_says_so_and_nothing_else(
    empty: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    dropped(empty, files(folder))
    dialog = opened(empty, qtbot, 2)
    dialog.choose(1)
    dialog.form.leave_open.click()
    said: list[str] = []
    empty.status_line.messageChanged.connect(said.append)
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(empty.columns.columns) == ["A", "B"], timeout=2_000)  # they can be read at once
    assert empty.desk.busy
    assert empty.findings.empty.text.text() == "The reports are being compared."
    assert empty.status_line.place.text() == ""
    qtbot.waitUntil(lambda: not empty.desk.busy and bool(empty.desk.marks()), timeout=180_000)
    assert not any(said)  # nobody stopped anything
    assert empty.focusWidget() is empty.findings.list


def test_a_case_opens_where_it_was_left(window: MainWindow, case_file: Path, qtbot: QtBot) -> None:
    mark = window.desk.marks()[3]
    window.desk.point(mark)
    window.desk.close()
    with qtbot.waitSignal(window.desk.audited, timeout=60_000):
        window.desk.open(case_file)
    assert window.desk.current == mark
    assert window.focusWidget() is window.findings.list


def test_a_date_that_is_not_understood_stops_the_import(empty: MainWindow, folder: Path, qtbot: QtBot) -> None:
    empty.open_paths([folder])
    dialog = opened(empty, qtbot, 2)
    form = dialog.form
    dialog.choose(0)
    for typed, said in (
        ("20.10.19", "Write a day with its year"),
        ("Mon 20 Oct 2019", "The weekday does not fit: Sun 20 Oct 2019."),
        ("1 Jan 2999", "The year must lie between 1900 and 2099."),
    ):
        form.published.setFocus()
        form.published.selectAll()
        qtbot.keyClicks(form.published, "21 October 2019")
        qtbot.keyClick(form.published, Qt.Key.Key_Tab)
        assert form.how.text() == "Given by the user"
        form.published.setFocus()
        form.published.selectAll()
        qtbot.keyClicks(form.published, typed)
        assert form.how.text().startswith(said)
        dialog.list.setFocus()
        dialog.choose(1)  # another report is looked at in between
        dialog.form.leave_open.setChecked(True)
        qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert dialog.list.currentIndex().row() == 0
        assert form.published.text() == typed
        assert form.how.text().startswith(said)
    form.published.selectAll()
    qtbot.keyClicks(form.published, "Sunday, 20 October 2019")
    qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert [s.published.value for s in empty.desk.sources()] == ["2019-10-20", ""]
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=180_000)


def test_a_report_that_comes_twice_is_pointed_out(empty: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "z.txt").write_text(DATED, "utf-8")
    empty.open_paths([folder])
    dialog = opened(empty, qtbot, 3)
    said = [dialog.model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert [("Same text as a.txt" in one) for one in said] == [False, False, True]
    dialog.choose(0)
    qtbot.mouseClick(dialog.drop, Qt.MouseButton.LeftButton)
    assert "Same text" not in dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.reject()


def test_a_folder_without_a_report_is_told_and_opens_no_form(empty: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "nothing").mkdir()
    empty.open_paths([tmp_path / "nothing"])
    dialog = importing.reports(empty).dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.isVisible() and not empty.desk.busy, timeout=60_000)
    assert "There is no report in this folder" in empty.messages.text.text()


def test_a_folder_is_chosen_in_the_form(
    empty: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    empty.actions_by_name["case.new"].trigger()
    dialog = opened(empty, qtbot, 0)
    qtbot.mouseClick(dialog.folder, Qt.MouseButton.LeftButton)
    opened(empty, qtbot, 2)
    dialog.reject()
