"""The finished package made reproducible: no time, no author, no machine in it, and formulas with their values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import unescape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_PROPERTIES = re.compile(
    r"<(dc:creator|dcterms:created|dcterms:modified|cp:lastModifiedBy)\b[^>]*?(?:/>|>.*?</\1>)", re.DOTALL
)
_APPLICATION = re.compile(r"<(Application|AppVersion)>.*?</\1>")
_SHEET_NAME = re.compile(r'<sheet\b[^>]*?\bname="([^"]*)"')
_FORMULA = re.compile(r'(<c r="([A-Z]+\d+)"[^>]*>)(<f>[^<]*</f>)<v\s*(?:/>|></v>)')


def tidy(data: bytes, computed: Mapping[str, Mapping[str, int]]) -> bytes:
    """The same package with fixed times and without properties of its making.

    ``computed`` gives the values of formulas by the title of their sheet and their cell.
    """
    buffer = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(buffer, "w", ZIP_DEFLATED) as new:
        names = [unescape(n) for n in _SHEET_NAME.findall(old.read("xl/workbook.xml").decode("utf-8"))]
        values = {f"xl/worksheets/sheet{n}.xml": computed.get(name, {}) for n, name in enumerate(names, 1)}
        for name in old.namelist():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, 0o600 << 16, 3
            new.writestr(entry, _part(name, old.read(name), values.get(name, {})))
    return buffer.getvalue()


def _part(name: str, content: bytes, values: Mapping[str, int]) -> bytes:
    if name == "docProps/core.xml":
        return _PROPERTIES.sub("", content.decode("utf-8")).encode("utf-8")
    if name == "docProps/app.xml":
        return _APPLICATION.sub("", content.decode("utf-8")).encode("utf-8")
    if not values:
        return content
    return _FORMULA.sub(lambda m: _valued(m, values), content.decode("utf-8")).encode("utf-8")


def _valued(match: re.Match[str], values: Mapping[str, int]) -> str:
    cell, place, formula = match.groups()
    return f"{cell}{formula}<v>{values[place]}</v>" if place in values else match[0]
