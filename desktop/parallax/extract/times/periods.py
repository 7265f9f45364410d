"""Amount and unit -> the TIMEX3 value of a duration."""

from __future__ import annotations

YEARS = {"E": 10, "C": 100, "L": 1000}
LETTERS = {"TS": "S", "TM": "M", "TH": "H", "D": "D", "W": "W", "M": "M", "Q": "Q", "Y": "Y"}


def period(count: float | str, unit: str) -> str:
    """A TIMEX3 duration: P9M, PT5H30M, P2Y6M, PXD."""
    if unit == "WE":
        return "PXWE" if count == "X" else f"P{_figure(float(count))}WE"
    if isinstance(count, str):
        return f"P{'T' if unit[0] == 'T' else ''}X{'Y' if unit in YEARS else 'W' if unit == 'F' else LETTERS[unit]}"
    if unit == "F":
        return f"P{_figure(count * 2)}W"
    if unit in YEARS:
        return f"P{_figure(count * YEARS[unit])}Y"
    whole, rest = int(count), count - int(count)
    smaller = {"TH": ("M", 60), "TM": ("S", 60), "Y": ("M", 12), "D": ("TH", 24)}.get(unit)
    if rest and smaller and unit != "D":
        small = f"{round(rest * smaller[1])}{smaller[0]}"
        return f"P{'T' if unit[0] == 'T' else ''}{f'{whole}{LETTERS[unit]}' if whole else ''}{small}"
    return f"P{'T' if unit[0] == 'T' else ''}{_figure(count)}{LETTERS[unit]}"


def _figure(count: float) -> str:
    return f"{count:g}" if count < 1e6 else f"{count:.0f}"
