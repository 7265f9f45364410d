"""What a user may say of a report: checked and written as the case keeps it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from parallax.case.trouble import CaseError
from parallax.review.log import ReviewError

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def described(given: Mapping[str, str], letter: str) -> dict[str, str]:
    """``given``, tidied. Raises CaseError for what is no date, ReviewError where nothing useful is said."""
    told = {name: " ".join(value.split()) for name, value in given.items()}
    if not told:
        raise ReviewError("Say what is to be written of the report.")
    if told.get("published"):
        told["published"] = _day(told["published"], letter)
    if "language" in told and not LANGUAGE.fullmatch(told["language"]):
        raise ReviewError(f"'{told['language']}' is no language's code; write it as en, tr or pt-BR.")
    return told


def _day(published: str, letter: str) -> str:
    from parallax.load.dates import find_date

    day = find_date(published)
    if day is None or not day.iso:
        raise CaseError(f"'{published}', given for report {letter}, is not a date: write it as 2024-05-08.")
    return day.iso
