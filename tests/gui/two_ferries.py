"""Two small reports of one evening that part in day, numbers, sums and a name; audited as a case."""

from __future__ import annotations

from pathlib import Path

from parallax.case import create
from parallax.compare.rules import load_rules

A = """Ferry leaves late

date 2021-03-06

The ferry Halden left the quay at Brem on 3 March 2021 with 40 passengers on board, the port office said. \
Captain Jorunn Veldes steered the ferry.

The storm cut the power in 12 villages along the coast. The repair of the quay costs 3 million euros, the mayor said.

The council of Brem founded a harbour commission after the storm. Nine lorries stood on the deck of the ferry.
"""
B = """A night at the quay

date 2021-03-06

The ferry Halden left the quay at Brem on 5 March 2021 with 55 passengers on board, the port office said. \
Captain Jorun Veldes steered the ferry.

The storm cut the power in 17 villages along the coast. The repair of the quay costs 5 million euros, the mayor said.

The council of Brem founded a harbour ministry after the storm.
"""


def audited_case(folder: Path) -> Path:
    """A case file in ``folder``."""
    for name, text in (("a.txt", A), ("b.txt", B)):
        (folder / name).write_text(text, "utf-8")
    path = folder / "ferries.parallax"
    with create(path) as case:
        case.add([folder / "a.txt", folder / "b.txt"])
        case.audit(load_rules())
    return path
