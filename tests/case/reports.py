"""Small reports of one event, in our own words, for the tests of cases."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from parallax.model import Rule

HARBOUR = {
    "a.txt": "Published 4 June 2021\n\nThe ferry Marigold ran aground off Elm Point on Tuesday night with 84 "
    "passengers on board. Captain Osric Tander was taken to hospital. The repair "
    "will cost 2 million euros, the line said.\n",
    "b.txt": "Published 4 June 2021\n\nThe ferry Marigold ran aground off Elm Point on Wednesday night with 91 "
    "passengers on board. Captain Osric Tander was taken to hospital. The repair "
    "will cost 3 million euros, the line said.\n",
}
THIRD = {
    "c.txt": "Published 5 June 2021\n\nThe ferry Marigold ran aground off Elm Point with 77 passengers on board. "
    "The repair will cost 5 million euros, the line said. The harbour at Penholt was closed on Friday.\n",
}


def put(folder: Path, texts: dict[str, str]) -> list[Path]:
    """Write reports into a folder and give their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]


@cache
def rules() -> tuple[Rule, ...]:
    """The rules as shipped."""
    from parallax.compare.rules import load_rules

    return load_rules()
