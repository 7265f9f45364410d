"""What a bundle is made of: the packages and the libraries of the build machine whose files went into it."""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from shutil import which

from trim import Entry

LEGAL = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|copyright|authors|third.?party)[^/]*$|/licen[cs]es?/")
LIBRARIES = {
    "apsw": ("SQLite", "import apsw; print(apsw.sqlitelibversion())", "blessing"),
    "lxml": ("libxml2", "from lxml import etree; print(*etree.LIBXML_VERSION, sep='.')", "MIT"),
    "pyside6-essentials": ("Qt", "from PySide6.QtCore import qVersion; print(qVersion())", "LGPL-3.0-only"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is shipped. ``kind`` is "pypi", "deb" or "generic"; ``texts`` are its licences by file name."""

    name: str
    version: str
    kind: str
    licence: str
    texts: tuple[tuple[str, str], ...]
    carried_by: str = ""


def parts(entries: Iterable[Entry]) -> list[Part]:
    """All that a bundle with these files holds, by name."""
    sources = {str(Path(source).resolve()) for _, source, _ in entries if source}
    found = [python()]
    for package in distributions():
        own = {str(Path(str(package.locate_file(f))).resolve()) for f in package.files or ()}
        if sources & {path for path in own if ".dist-info" not in path}:
            found.append(part(package))
            found.extend(carried(package))
            sources -= own
    if which("dpkg-query"):
        found.extend(debian(sources))
    return sorted(found, key=lambda p: (p.name.lower(), p.version))


def python() -> Part:
    """The interpreter itself."""
    library = Path(sysconfig.get_path("stdlib"))
    places = [library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", Path("/usr/share/doc/python3/copyright")]
    texts = [(p.name, p.read_text("utf-8", errors="replace")) for p in places if p.is_file()]
    return Part("CPython", ".".join(map(str, sys.version_info[:3])), "generic", "PSF-2.0", tuple(texts[:1]))


def part(package: Distribution) -> Part:
    """A Python package, with what it says of its licence."""
    meta = package.metadata.json
    classes = [c.rpartition(" :: ")[2] for c in meta.get("classifier", ()) if c.startswith("License ::")]
    short = str(meta.get("license", "")).partition("\n")[0]
    stated = str(meta.get("license_expression", "")) or " AND ".join(c for c in classes if c != "OSI Approved") or short
    texts = []
    for file in package.files or ():
        path = Path(str(package.locate_file(file)))
        if LEGAL.search(file.as_posix()) and path.suffix not in {".py", ".pyc", ".json"} and path.is_file():
            texts.append((file.as_posix(), path.read_text("utf-8", errors="replace")))
    if not texts and "LGPL-3.0" in stated:  # Qt for Python brings none
        texts = [(p.name, p.read_text("utf-8")) for p in sorted((Path(__file__).parent / "licences").iterdir())]
    return Part(package.name, package.version, "pypi", stated or "see its text", tuple(texts))


def carried(package: Distribution) -> Iterator[Part]:
    """The libraries that a package carries inside, as far as they are asked about."""
    name = package.name.lower().replace("_", "-")
    if name in LIBRARIES:
        title, question, licence = LIBRARIES[name]
        said = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)
        yield Part(title, said.stdout.strip(), "generic", licence, (), package.name)


def debian(sources: set[str]) -> Iterator[Part]:
    """The packages of Debian whose libraries were taken in."""
    names: set[str] = set()
    for path in sorted(p for p in sources if p.startswith(("/usr/lib", "/lib"))):
        for alias in {path, path.removeprefix("/usr")}:
            owner = subprocess.run(["dpkg-query", "-S", alias], capture_output=True, text=True, check=False)
            names.update(line.partition(": ")[0] for line in owner.stdout.splitlines())
    for name in sorted(names):
        form = "${Package} ${Version}"
        said = subprocess.run(["dpkg-query", "-W", f"-f={form}", name], capture_output=True, text=True, check=True)
        package, version = said.stdout.split()[:2]
        legal = Path("/usr/share/doc") / package / "copyright"
        text = legal.read_text("utf-8", errors="replace") if legal.is_file() else ""
        stated = sorted(set(re.findall(r"(?m)^License: *(\S.*)$", text)))
        yield Part(package, version, "deb", " AND ".join(stated) or "see its text", (("copyright", text),))
