"""An audited case, made once and copied for every test that wants one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from parallax.case import Case, create, open_case
from tests.case.reports import HARBOUR, put, rules


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a case of two reports, audited, without a verdict; it is not to be written."""
    folder = tmp_path_factory.mktemp("audited")
    with create(folder / "harbour.parallax") as case:
        case.add(put(folder / "reports", HARBOUR))
        case.audit(rules())
    return folder / "harbour.parallax"


@pytest.fixture
def path(audited: Path, tmp_path: Path) -> Path:
    """A copy of the audited case, to be done with as one likes."""
    return Path(shutil.copy(audited, tmp_path / "harbour.parallax"))


@pytest.fixture
def case(path: Path) -> Iterator[Case]:
    """That copy, open."""
    with open_case(path) as opened:
        yield opened
