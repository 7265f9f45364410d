"""The two papers that go with a bundle: the licences of everything in it, and its bill of materials (CycloneDX)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from environment import CHECKOUT, version
from inventory import Part

RULE = "=" * 100
QT = """\
The window is made with Qt and Qt for Python (PySide6) under the GNU Lesser General Public License 3. They are
libraries of their own in this installation, unchanged, and may be replaced by other builds of the same version. Their
sources are handed out by the Qt project at https://download.qt.io.
"""


def licences(shipped: Sequence[Part], target: Path) -> None:
    """Write all licences into one text: ours, the lexicons', then part by part."""
    lexicons = CHECKOUT / "resources" / "lexicons" / "LICENSES.md"
    own = [("Parallax", (CHECKOUT / "LICENSE").read_text("utf-8")), ("Qt", QT)]
    own += [("Its lexicons", lexicons.read_text("utf-8"))]
    pages = [f"{RULE}\n{title}\n{RULE}\n\n{text.strip()}\n" for title, text in own]
    for part in shipped:
        by = f", inside {part.carried_by}" if part.carried_by else ""
        head = f"{RULE}\n{part.name} {part.version}{by}\nLicence: {part.licence}\n{RULE}\n"
        pages.append("\n".join([head, *(f"--- {name}\n\n{text.strip()}\n" for name, text in part.texts)]))
    target.write_text("\n\n".join(pages), "utf-8")


def bill(shipped: Sequence[Part], target: Path) -> None:
    """Write the bill of materials as CycloneDX 1.5 JSON."""
    paper = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "parallax", "name": "parallax",
                                   "version": version(), "licenses": [{"license": {"id": "Apache-2.0"}}]}},
        "components": [component(part) for part in shipped],
        "dependencies": [{"ref": "parallax", "dependsOn": [reference(part) for part in shipped]}],
    }  # fmt: skip
    target.write_text(json.dumps(paper, indent=1, ensure_ascii=False) + "\n", "utf-8")


def component(part: Part) -> dict[str, object]:
    """One part as CycloneDX has it."""
    found: dict[str, object] = {
        "type": "library", "bom-ref": reference(part), "name": part.name, "version": part.version,
        "purl": reference(part), "licenses": [{"license": {"name": part.licence}}],
    }  # fmt: skip
    if part.carried_by:
        found["properties"] = [{"name": "parallax:inside", "value": part.carried_by}]
    return found


def reference(part: Part) -> str:
    """The package URL of a part."""
    kind = {"deb": "deb/debian"}.get(part.kind, part.kind)
    name = part.name.lower().replace("_", "-") if part.kind == "pypi" else part.name
    return f"pkg:{kind}/{quote(name)}@{quote(part.version, safe='.-~')}"
