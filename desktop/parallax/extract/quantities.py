"""Claims of type quantity and money: every number of a sentence with its unit and what it is said of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parallax.extract.amounts import measure, money, share
from parallax.extract.countmarks import BECAME, marks
from parallax.extract.counts import BARE, count, none, numbers_a_line
from parallax.extract.numbers import Number, numbers, uncounted
from parallax.extract.occasions import ordinals, twice
from parallax.extract.purposes import purposes
from parallax.extract.report import Report
from parallax.extract.scales import scaled
from parallax.extract.tallies import tallies
from parallax.language import Sentence
from parallax.model import Claim

# Whoever counts in these counts rupees, where a report names no currency.
SCALES = frozenset({"crore", "crores", "lakh", "lakhs"})


def extract(report: Report) -> Iterator[Claim]:
    """Claims of type quantity and money of every sentence."""
    coin = ""
    for sentence in report.sentences:
        for claim in told(sentence, report):
            coin = claim.value.unit if claim.type == "money" else coin
            meant = coin or _coin_of_scale(claim)
            claim = _in_coin(claim, meant) if meant else claim
            if claim.subject or claim.type == "money" or claim.slot != "count":
                yield claim
        yield from none(sentence)
        yield from ordinals(sentence)
        yield from twice(sentence)


def _coin_of_scale(claim: Claim) -> str:
    """The currency of a country that alone counts so, where a report names none: "86 crore" are rupees."""
    return "INR" if set(claim.span.quote.lower().split()) & SCALES else ""


def _in_coin(claim: Claim, coin: str) -> Claim:
    """Millions of nothing that is named are a sum, in the currency that was last told: "the other 4 million"."""
    if claim.slot != "count" or BARE not in claim.words:
        return claim
    value = replace(claim.value, norm=f"{claim.value.norm.split()[0]} {coin}", unit=coin)
    return replace(claim, type="money", slot="amount", value=value, subject=frozenset(), words=claim.words - {BARE})


def told(sentence: Sentence, report: Report) -> Iterator[Claim]:
    """The claims that the numbers of one sentence make."""
    words = uncounted()
    if not any(t.pos == "NUM" or t.text.lower() in words or any(map(str.isdigit, t.text)) for t in sentence.tokens):
        return
    taken = _covered_by_time(sentence, report)
    counted = [n for n in numbers(sentence.tokens) if n.last not in taken and n.first not in taken]
    counted = [n for n in counted if not numbers_a_line(sentence.tokens, n)]
    voted = tallies(sentence, counted)
    end = 0
    for number in counted:
        if sentence.tokens[number.first].start < end:
            continue  # the four of "three in four"
        claim = _amount(sentence, number) or voted.get(number.first) or count(sentence, number)
        if claim is not None:
            end = claim.span.end if claim.slot == "share" else end
            if BARE in claim.words:
                claim = replace(claim, words=claim.words | purposes(sentence, number, number.last))
            said = marks(sentence, number)
            # "No trace of seven sailors" denies nothing of their number.
            negated = claim.negated and not any(mark.startswith(BECAME) for mark in said)
            yield replace(claim, hedge=number.precision, words=claim.words | said, negated=negated)


def _covered_by_time(sentence: Sentence, report: Report) -> set[int]:
    """Tokens inside expressions of time: years, clock times and ages are not counts."""
    spans = [(t.start, t.end) for t in report.times.get(sentence.passage.number, ())]
    return {t.i for t in sentence.tokens for start, end in spans if start <= t.start < end}


def _amount(sentence: Sentence, number: Number) -> Claim | None:
    return money(sentence, number) or share(sentence, number) or measure(sentence, number) or scaled(sentence, number)
