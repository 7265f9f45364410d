"""What every test can ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every machine and every run; how long one takes says nothing on a busy machine.
settings.register_profile("house", deadline=None, derandomize=True, max_examples=80, database=None)
settings.load_profile("house")

CHECKOUT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of measuring data beside the checkout; tests that need it skip where it is absent."""
    folder = CHECKOUT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with the measuring data is absent")
    return folder
