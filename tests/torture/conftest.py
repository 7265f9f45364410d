"""How often things are tried: a few times in 'make test', as often as promised in 'make torture'."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from parallax.case import create
from tests.case.reports import HARBOUR, put, rules

FULL = "PARALLAX_TORTURE"


def times(few: int, many: int) -> int:
    """``few``, or ``many`` under 'make torture'."""
    return many if os.environ.get(FULL) else few


@pytest.fixture
def chance() -> random.Random:
    """The same chances in every run."""
    return random.Random(20)


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An audited case of two reports with verdicts, a suppression and a glossary; it is not to be written."""
    folder = tmp_path_factory.mktemp("tortured")
    with create(folder / "harbour.parallax") as case:
        case.add(put(folder / "reports", HARBOUR))
        case.audit(rules())
        for n, mark in enumerate(case.marks()):
            case.decide(mark, ("confirmed", "explained")[n % 2], who="Ida", reason=f"Call number {n} to the office.")
        case.suppress("name", "Nobody Atall", "He is not in the reports.")
        case.define("ran aground", "touched the bottom and stayed there")
    return folder / "harbour.parallax"


@pytest.fixture
def fresh(audited: Path, tmp_path: Path) -> Callable[[], Path]:
    """Gives a new copy of that case, every time."""
    return lambda: Path(shutil.copy(audited, tmp_path / "harbour.parallax"))
