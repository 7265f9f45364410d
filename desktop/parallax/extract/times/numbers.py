"""Numbers in dates and amounts: figures, number words, ordinals, fractions -> classes with values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parallax.extract.times.lexicon import Values

FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
TWO_THOUSAND = 2000  # from here a number in words may be a year ("two thousand and eight")
WIDEST = 60  # words that one number may have; keeps the reading of "one one one ..." linear


def number_values(group: str, text: str) -> Values:
    """What a token of a numeric shape can mean, by class; nothing for shapes that are no number (sums of money)."""
    if group == "figure":
        return figure(int(text), len(text))
    if group == "decimal":
        whole, part = text.split(".")
        values: Values = {"num": float(text), "decimal": float(text)}
        if len(part) == 2 and len(whole) <= 2 and int(whole) < 25 and int(part) < 60:
            values["dotted"] = (int(whole), int(part))
        return values
    if group == "big":
        return {"num": float(text.replace(",", ""))}
    if group == "nth":
        number = int(text[:-2])
        return ordinal(number) if number > 0 else {}
    if group == "fraction":
        value = FRACTIONS.get(text) or int(text[0]) / int(text[-1])
        return {"fraction": value, "slashes": text}
    return _shape(group, text)


def _shape(group: str, text: str) -> Values:
    if group in ("iso", "ampm"):
        return {group: text}
    if group == "pair":
        return {"slashes": text}
    if group == "clock":
        parts = tuple(int(part) for part in text.split(":"))
        wide = len(parts) == 2 and text[2] == ":" and parts[0] < 24 and parts[1] < 60
        return {"clocked": parts, "clocked2": parts} if wide else {"clocked": parts}
    if group == "season":  # 2015/16
        return {"num": int(text[:4]), "fullyear": int(text[:4])}
    if group == "hours":
        hour, minute = (int(part) for part in text.split("h"))
        return {"clocked": (hour, minute), "clocked2": (hour, minute)} if hour < 25 and minute < 60 else {}
    if group == "slash":
        return {"slashed": text}
    if group == "decade":
        digits = re.sub(r"\D", "", text)
        return {"decade": int(digits)}
    if group == "fiscal":
        number = int(re.sub(r"\D", "", text))
        if text[0] == "F":
            return {"fiscal_year": number if number > 99 else 2000 + number if number < 60 else 1900 + number}
        if text[0].isdigit():  # 3Q, 1H16
            sign: Values = {"quarter_sign" if text[1] == "Q" else "half_sign": int(text[0])}
            return sign | ({"short_year": int(text[2:])} if text[2:] else {})
        return {"quarter_sign" if text[0] == "Q" else "half_sign": number}
    if group == "short":
        return {"short_year": int(text[1:])}
    return {}


def figure(number: int, width: int, spelled: bool = False) -> Values:
    """Classes of a whole number written with ``width`` figures (or in words)."""
    values: Values = {"num": number}
    if spelled:
        values["spelled"] = number
    if 1 <= number <= 31 and width <= 2:
        values["dom"] = number
    if number <= 24 and width <= 2:
        values["hour"] = number
    if number < 60 and width == 2:
        values["minute2"] = number
    if width == 2:
        values["two_figures"] = number
    if 1000 <= number < 2200 and width == 4:
        values["fullyear"] = number
    if width == 4 and number // 100 < 24 and number % 100 < 60:
        values["military"] = (number // 100, number % 100)
    return values


def ordinal(number: int) -> Values:
    """Classes of "3rd", "third"."""
    values: Values = {"nth": number}
    if number <= 31:
        values["domth"] = number
    return values


def numeric_classes() -> Iterator[frozenset[str]]:
    """Every set of classes that a number can have."""
    for number in (
        0,
        1,
        24,
        25,
        31,
        32,
        59,
        60,
        99,
        999,
        1000,
        1159,
        1160,
        1161,
        1960,
        2060,
        2199,
        2200,
        2300,
        2360,
        2460,
        9999,
    ):
        for width in (1, 2, 3, 4, 9):
            if len(str(number)) <= width:
                yield frozenset(figure(number, width))
                yield frozenset(figure(number, width, spelled=True))
    yield frozenset(["num", "spelled"])
    yield frozenset(["num", "fullyear", "spelled"])
    yield frozenset(["num", "fullyear"])
    yield frozenset(["num", "decimal"])
    yield frozenset(["num", "decimal", "dotted"])
    yield frozenset(["num"])
    yield frozenset(["quarter_sign", "short_year"])
    yield frozenset(["half_sign", "short_year"])
    yield frozenset(["clocked", "clocked2"])
    yield frozenset(["fraction", "slashes"])
    yield frozenset(["slashes"])
    for number in (1, 99):
        yield frozenset(ordinal(number))
        yield frozenset(["number", *figure(number, 9, spelled=True)])


def join_numbers(values: list[Values], i: int) -> tuple[int, Values]:
    """The number that begins at word ``i``: how many words it takes and what it means."""
    scaled = _scaled(values, i)
    if scaled is not None:
        return scaled
    value, j = _whole(values, i)
    if value is None:
        return 1, values[i]
    if isinstance(value, dict):
        return j - i, value
    if j == i + 1 and "num" in values[i] and not (j < len(values) and {"fraction", "and", "dash"} & values[j].keys()):
        return 1, values[i]
    extra, k = _fraction(values, j)
    if extra is not None:
        return k - i, {"num": value + extra}
    if j == i + 1 and "number" not in values[i]:
        return 1, values[i]
    if TWO_THOUSAND <= value < TWO_THOUSAND + 100 and value == int(value):
        return j - i, {"num": int(value), "fullyear": int(value), "spelled": int(value)}
    return j - i, figure(int(value), 1 if value < 10 else 2 if value < 100 else 9, spelled=True)


def _scaled(values: list[Values], i: int) -> tuple[int, Values] | None:
    """Figures before a word of size: 66 million, 2.5 billion, 40-million."""
    if "num" not in values[i]:
        return None
    j = i + 2 if i + 1 < len(values) and "dash" in values[i + 1] else i + 1
    if j < len(values) and "thousand" in values[j]:
        return j + 1 - i, {"num": float(values[i]["num"]) * int(values[j]["thousand"])}
    return None


def _whole(values: list[Values], i: int) -> tuple[float | Values | None, int]:
    """A whole number in figures or words from ``i``; an ordinal or a year in words comes back as its classes."""
    first = values[i]
    if "number" not in first:
        return (first["num"], i + 1) if "num" in first and "decimal" not in first else (None, i + 1)
    tens, j = _tens(values, i)
    if isinstance(tens, dict):
        return tens, j
    if tens in (18, 19, 20) and j + 1 < len(values) and "oh" in values[j] and 0 < values[j + 1].get("number", 0) < 10:
        year = int(tens) * 100 + int(values[j + 1]["number"])
        return {"num": year, "fullyear": year, "spelled": year}, j + 2  # nineteen oh six
    if tens in (18, 19, 20):
        rest, k = _tens(values, j) if j < len(values) and "number" in values[j] else (None, j)
        if isinstance(rest, int) and rest >= 10:
            return {"num": tens * 100 + rest, "fullyear": tens * 100 + rest, "spelled": tens * 100 + rest}, k
    return _large(values, tens, j)


def _tens(values: list[Values], i: int) -> tuple[int | Values, int]:
    """Twenty, twenty-five, five, twenty-fifth."""
    number, j = int(values[i]["number"]), i + 1
    if number >= 20 and number % 10 == 0:
        k = j + 1 if j < len(values) and "dash" in values[j] else j
        after = values[k] if k < len(values) else {}
        if after.get("number", 10) < 10 and after["number"] > 0:
            return number + int(after["number"]), k + 1
        if after.get("ordinal", 10) < 10:
            return ordinal(number + int(after["ordinal"])), k + 1
    return number, j


def _large(values: list[Values], number: int, j: int) -> tuple[float, int]:
    """Hundreds and thousands after a first number: two hundred and fifty, three thousand."""
    total, current = 0, number
    stop = min(len(values), j + WIDEST)
    while j < stop:
        after = values[j]
        if "hundred" in after and current < 100:
            current *= 100
        elif "thousand" in after and current:
            total, current = total + current * int(after["thousand"]), 0
        elif "number" in after and (current % 100 == 0 and (current or total)):
            tens, j = _tens(values, j)
            if isinstance(tens, dict):
                break
            current += tens
            continue
        elif (
            "and" in after and j + 1 < stop and "number" in values[j + 1] and current % 100 == 0 and (current or total)
        ):
            j += 1
            continue
        else:
            break
        j += 1
    return total + current, j


def _fraction(values: list[Values], j: int) -> tuple[float | None, int]:
    """A fraction after a whole number: "1/2", "½", "and a half", "-and-a-half"."""
    if j < len(values) and "fraction" in values[j]:
        return values[j]["fraction"], j + 1
    k = [n for n in range(j, min(j + 6, len(values))) if "dash" not in values[n]][:3]
    if len(k) == 3 and "and" in values[k[0]] and "a" in values[k[1]] and "half" in values[k[2]]:
        return 0.5, k[2] + 1
    return None, j
