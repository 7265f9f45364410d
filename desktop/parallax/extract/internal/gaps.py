"""A difference against the two figures it lies between, a product against its factors: "61 seats, 14 fewer than the 76
needed", "a rise of 12 percent from 200 to 240", "1,000 each for 120 families, 150,000 in all"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parallax import lexicon
from parallax.extract.internal.line import Line, Slip, exact, listed, plain
from parallax.extract.numbers import Number, is_sign

MORE = frozenset({"more", "above", "over", "ahead", "up", "higher"})
LESS = frozenset({"fewer", "less", "below", "under", "lower", "down", "behind", "shy", "short"})
THAN = frozenset({"than", "the", "of", "those", "what"})
EACH = frozenset({"each", "apiece", "head", "per", "every"})
# Tokens between a difference and the figure that it is counted from.
REACH = 5
# A difference this near to the true one was meant to be it.
FAR = 2.0
PERCENT, POINTS = frozenset({"percent", "per", "%", "pct"}), frozenset({"point", "points"})
SLACK = 0.12
# How far a fraction told in words may be from the true one.
NEAR = 0.07
LOOSE = frozenset({"nearly", "almost", "more", "roughly", "about", "not", "than", "over"})
FALLS = frozenset({"fall", "drop", "decline", "shrink", "decrease", "slip", "cut", "reduce", "lower", "lose"})
# Verbs that tell by how much something changed.
FACTORS = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "halve": 0.5, "quintuple": 5.0}


def slips(lines: Sequence[Line]) -> Iterator[Slip]:
    """Differences and products of one sentence that its other figures do not give."""
    for line in lines:
        if len(line.numbers) > 2:
            yield from _differences(line)
            yield from _from(line)
            yield from _products(line)
            yield from _fractions(line)
        if len(line.numbers) > 1:
            yield from _multiples(line)


def _differences(line: Line) -> Iterator[Slip]:
    """ "A, N fewer than the B": A is B less N."""
    for first, gap, other in zip(line.numbers, line.numbers[1:], line.numbers[2:], strict=False):
        after = [line.word(i) for i in range(gap.last + 1, other.first)]
        said = [w for w in after if w in MORE | LESS]
        compared = len(said) == 1 and after[-1:] and after[-1] in THAN and len(after) <= REACH
        if not compared or gap.first - first.last > REACH or _kinds(line, (first, other)) > 1:
            continue
        if not exact(first) or not exact(gap) or _kind(line, gap) in ("percent", "points"):
            continue
        signed = gap.plain if said[0] in MORE else -gap.plain
        true = first.plain - other.plain
        low, high = sorted((abs(true), gap.plain))
        if true * signed > 0 and low != high <= FAR * low:
            yield Slip(
                "sum",
                line.side(line.start(first), first.last, plain(first.plain)),
                line.side(gap.first, other.last, f"{plain(gap.plain)} {said[0]} than {plain(other.plain)}"),
                f"between {plain(first.plain)} and {plain(other.plain)} are {plain(abs(true))}, not {plain(gap.plain)}",
            )


def _kinds(line: Line, numbers: Sequence[Number]) -> int:
    return len({k for n in numbers if (k := _kind(line, n))})


def _kind(line: Line, number: Number) -> str:
    """The unit, sign or noun of a number; "" where it stands alone."""
    after = [line.word(j) for j in range(number.last + 1, number.last + 4)]
    if POINTS & set(after):
        return "points"
    if number.suffix == "%" or after[0] in PERCENT:
        return "percent"
    if number.first and is_sign(line.tokens[number.first - 1]):
        return line.word(number.first - 1)
    noun = line.noun(number)
    return number.suffix or (line.lemma(noun) if noun >= 0 else "")


def _from(line: Line) -> Iterator[Slip]:
    """ "a rise of 12 percent from 200 to 240"; "57.3 percent, up 8 points from 51.2"."""
    ends = _ends(line)
    changes = [n for n in line.numbers if ends and n not in ends and _is_change(line, n)]
    if ends is None or len(changes) != 1 or not ends[0].plain or not ends[1].plain:
        return
    (first, second), change = ends, changes[0]
    kind, scale = _kind(line, change), _kind(line, second) or _kind(line, first)
    difference = abs(second.plain - first.plain)
    share = 100.0 * difference / first.plain
    shared = max(first.plain, second.plain) > 1000 * min(first.plain, second.plain)
    scaled = scale in ("percent", "points")
    meant = (share, difference) if kind == "percent" and scaled else (share,) if kind == "percent" else (difference,)
    if shared or (kind not in ("percent", "points", scale) and kind and scale):
        return
    if all(abs(change.plain - m) > max(SLACK * m, 0.6 if kind == "percent" else 0.06) for m in meant):
        low, high = sorted((first, second), key=lambda n: n.first)
        yield Slip(
            "change",
            line.side(change.first, change.last, plain(change.plain)),
            line.side(low.first, high.last, f"{plain(first.plain)} to {plain(second.plain)}"),
            f"from {plain(first.plain)} to {plain(second.plain)} it is {plain(meant[0])}, not {plain(change.plain)}",
        )


def _ends(line: Line) -> tuple[Number, Number] | None:
    """The figure before and the figure after: "from 200 to 240"; "reached 57.3, up 8 points from 51.2"."""
    origin = [n for n in line.numbers if line.word(_opens(line, n)) == "from" and exact(n)]
    target = [n for n in line.numbers if line.word(_opens(line, n)) == "to" and exact(n)]
    if len(origin) != 1 or len(line.numbers) != 3:
        return None
    if len(target) == 1 and target[0].first > origin[0].last:
        return origin[0], target[0]
    first = line.numbers[0]
    if target or origin[0] is not line.numbers[2] or not exact(first) or _kinds(line, (first, origin[0])) > 1:
        return None
    return origin[0], first


def _opens(line: Line, number: Number) -> int:
    """Index of the word before a number and its sign."""
    signed = number.hedge_first and is_sign(line.tokens[number.hedge_first - 1])
    return number.hedge_first - 1 - bool(signed)


def _is_change(line: Line, number: Number) -> bool:
    """ "up 8 points", "a rise of 12 percent"; "by 12" is told elsewhere."""
    at = _opens(line, number)
    before = line.word(at)
    of = before == "of" and line.lemma(at - 1) in listed("change")
    return exact(number) and (of or before in ("up", "down"))


def _products(line: Line) -> Iterator[Slip]:
    """ "1,000 euros each for 120 families, 150,000 in all"."""
    sums = [n for n in line.numbers if _is_money(line, n)]
    counts = [n for n in line.numbers if n not in sums and line.noun(n) >= 0 and n.plain > 1]
    each = [n for n in sums if any(line.word(i) in EACH for i in range(n.last + 1, n.last + 4))]
    whole = [n for n in sums if n not in each]
    if len(each) != 1 or len(counts) != 1 or len(whole) != 1 or len(line.numbers) != 3:
        return
    one, many, total = each[0], counts[0], whole[0]
    said = {t.text.lower() for t in line.tokens} & (listed("totals") | {"all", "bill", "cost", "costing"})
    product = one.plain * many.plain
    if said and all(exact(n) for n in (one, many, total)) and product:
        ratio = total.plain / product
        if abs(ratio - 1.0) > SLACK / 2 and 1 / FAR <= ratio <= FAR:
            yield Slip(
                "sum",
                line.side(line.start(total), total.last, plain(total.plain)),
                line.side(line.start(one), one.last, f"{plain(one.plain)} each"),
                f"{plain(many.plain)} times {plain(one.plain)} are {plain(product)}, not {plain(total.plain)}",
            )


def _multiples(line: Line) -> Iterator[Slip]:
    """ "doubled from 40 to 65": a verb that tells by how much, against its two ends."""
    verbs = [
        (t.i, t.i, FACTORS[t.lemma.lower()]) for t in line.tokens if t.lemma.lower() in FACTORS and t.pos == "VERB"
    ]
    verbs += [  # "rose by a half"
        (n.first, n.last, 1.0 + n.plain * (-1.0 if {t.lemma.lower() for t in line.tokens} & FALLS else 1.0))
        for n in line.numbers
        if n.fraction and line.word(n.hedge_first - 1) == "by" and n.hedge_first == n.first
    ]
    origin = [n for n in line.numbers if line.word(_opens(line, n)) == "from" and exact(n)]
    target = [n for n in line.numbers if line.word(_opens(line, n)) == "to" and exact(n)]
    if not len(verbs) == len(origin) == len(target) == 1 or not origin[0].plain or not target[0].plain:
        return
    (first,), (second,), (verb,) = origin, target, verbs
    factor, told = verb[2], second.plain / first.plain
    hedged = {line.word(verb[0] - 1), line.word(verb[0] - 2)} & LOOSE
    if first.first < second.first and not hedged and abs(told / factor - 1.0) > SLACK and told < 1000:
        yield Slip(
            "change",
            line.side(verb[0], verb[1], f"times {factor:g}"),
            line.side(first.first, second.last, f"{plain(first.plain)} to {plain(second.plain)}"),
            f"from {plain(first.plain)} to {plain(second.plain)} it is times {told:.3g}, not {factor:g}",
        )


def _fractions(line: Line) -> Iterator[Slip]:
    """ "two thirds of the 90 members, 45,": a fraction of a whole, and the number that it comes to."""
    for part, whole, number in zip(line.numbers, line.numbers[1:], line.numbers[2:], strict=False):
        linked = "of" in [line.word(i) for i in range(part.last + 1, whole.first)] and whole.first - part.last <= REACH
        noun = line.noun(whole)
        beside = noun >= 0 and line.word(noun + 1) in (",", "(", "–", "—") and number.first == noun + 2
        if not part.fraction or not linked or not beside or not exact(whole) or not exact(number):
            continue
        low, high = (part.low, part.high) if part.precision != "exact" else (part.plain - NEAR, part.plain + NEAR)
        told = number.plain / whole.plain if whole.plain else 0.0
        if 0.0 < told < 1.0 and not low <= told <= max(high, low + NEAR):
            yield Slip(
                "share",
                line.side(part.hedge_first, whole.last, f"{part.plain:.3g} of {plain(whole.plain)}"),
                line.side(number.first, number.last, plain(number.plain)),
                f"{plain(number.plain)} are {told:.3g} of {plain(whole.plain)}",
            )


def _is_money(line: Line, number: Number) -> bool:
    if number.prefix or (number.first and is_sign(line.tokens[number.first - 1])):
        return True
    return lexicon.currency(line.word(number.last + 1)) is not None
