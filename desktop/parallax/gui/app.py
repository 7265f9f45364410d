"""The application: its name, language and look, the hook for what goes wrong, and the one window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from parallax import __version__
from parallax.gui.crash import catch
from parallax.gui.look import Look
from parallax.gui.main_window import MainWindow
from parallax.gui.settings import Settings
from parallax.paths import shipped

SWITCH = 0.002  # seconds: how soon another thread lets go, so that the window never waits for an audit


def application() -> QApplication:
    """The application of this process, named and styled."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Parallax")
    app.setApplicationDisplayName("Parallax")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("parallax")
    app.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "parallax-128.png")))
    app.setStyle("Fusion")
    return app


def run(paths: Sequence[Path]) -> int:
    """Show the window, then open what was asked for; the exit status."""
    app = application()
    settings = Settings()
    translate(app, settings.text("look/language"))
    window = MainWindow(settings, Look(settings.text("look/scheme"), settings.number("look/zoom")))
    catch(window)
    sys.setswitchinterval(SWITCH)
    window.restore()
    window.show()
    if paths:
        QTimer.singleShot(0, lambda: window.open_paths(paths))
    return app.exec()


def translate(app: QApplication, language: str) -> None:
    """Give the application the window's language, as far as there is a translation.

    What is installed last is asked first: behind the language stands English with its plural forms ("1 finding, 2
    findings"), and behind the window's own words those of the toolkit, which it only speaks where the window does.
    """
    wanted = QLocale.system() if language == "system" else QLocale(language)
    if wanted.language() == QLocale.Language.C:
        wanted = QLocale("en")  # a system that names no language
    QLocale.setDefault(wanted)  # dates, numbers and small letters
    own, of_qt = str(shipped("resources") / "i18n"), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for locale in (QLocale("en"), wanted):
        ours, theirs = QTranslator(app), QTranslator(app)
        if ours.load(locale, "parallax", "_", own):
            if theirs.load(locale, "qtbase", "_", of_qt):
                app.installTranslator(theirs)
            app.installTranslator(ours)
