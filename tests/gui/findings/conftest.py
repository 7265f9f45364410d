"""The window's case is a small one whose findings these tests know."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.two_ferries import audited_case


@pytest.fixture(scope="session")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """In place of the demo's reports."""
    return audited_case(tmp_path_factory.mktemp("ferries"))
