"""What PyInstaller gathers and Parallax never uses: parts of the window toolkit, libraries with a history of holes."""

from __future__ import annotations

import re
import subprocess

Entry = tuple[str, str, str]  # where it goes, where it comes from, what it is: as PyInstaller has it

# Modules. Without ssl, sqlite3 and expat none of the build machine's old copies of their libraries is carried along:
# cases are written with apsw, pages and workbooks with lxml, each of which has a library of its own.
UNUSED = [
    "IPython", "PIL", "cupy", "hypothesis", "jax", "matplotlib", "mxnet", "mypy", "pyarrow", "pytest", "scipy",
    "tensorflow", "tkinter", "torch", "numpy.tests", "pandas.tests", "spacy.tests", "thinc.tests", "srsly.tests",
    "preshed.tests", "cymem.tests", "murmurhash.tests", "blis.tests", "apsw.tests", "pip", "hatchling",
    "ssl", "_ssl", "_hashlib", "sqlite3", "_sqlite3", "pyexpat", "_elementtree", "xmlrpc", "pydoc", "readline",
    "PySide6.QtSql", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtTest", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
]  # fmt: skip
# Plugins of Qt, by folder; None keeps all of a folder.
PLUGINS: dict[str, set[str] | None] = {
    "platforms": {"qxcb", "qoffscreen", "qwindows", "qcocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "xcbglintegrations": None,
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qico"},
    "styles": None,
}
LANGUAGES = ("en", "tr")  # of the window
# What every Linux desktop has, and keeps safe by its own updates: fonts and what reads their settings, the bus, the
# screen, the C++ runtime that the screen's drivers share. The Debian package depends on them.
SYSTEM = re.compile(
    r"lib(fontconfig|freetype|expat|dbus-1|glib-2\.0|gthread-2\.0|X11|X11-xcb|xkbcommon|xkbcommon-x11|stdc\+\+|gcc_s)\.so"
)
ROOTS = re.compile(r"(^|/)plugins/|^python3|(lib)?python3")  # not needed by a library, but loaded all the same
PLUGIN = re.compile(r"(?:^|/)plugins/([^/]+)/(?:lib)?([^/.]+)\.")
TRANSLATION = re.compile(r"/translations/(\w+)\.qm$")


def wanted(entry: Entry) -> bool:
    """Whether a gathered file is part of the program."""
    place = entry[0].replace("\\", "/")
    if "PySide6" in place and (plugin := PLUGIN.search(place)):
        names = PLUGINS.get(plugin[1], set())
        return names is None or plugin[2] in names
    if translation := TRANSLATION.search(place):
        return translation[1] in {f"qtbase_{language}" for language in LANGUAGES}
    return not re.search(r"(^|/)resources/(lexicons/sources/|.*\.py$)", entry[1].replace("\\", "/"))


def needs(library: str) -> list[str]:
    """The libraries that a library of Linux names itself; what those need in turn is theirs."""
    told = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True)
    return re.findall(r"(?m)^ *NEEDED +(\S+)", told.stdout)


def reached(entries: list[Entry]) -> list[Entry]:
    """The entries without those libraries that nothing in them loads."""
    entries = [e for e in entries if not SYSTEM.match(e[0].rpartition("/")[2])]
    places = {e[0].rpartition("/")[2]: e for e in entries}
    found: set[str] = set()
    waiting = [e for e in entries if e[2] == "EXTENSION" or ROOTS.search(e[0])]
    while waiting:
        entry = waiting.pop()
        if entry[0] not in found:
            found.add(entry[0])
            waiting.extend(places[name] for name in needs(entry[1]) if name in places)
    return [e for e in entries if e[0] in found]
