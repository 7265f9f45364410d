"""What one report alone tells: claims that no other report's claim was matched with and whose value none gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from parallax.align.leftovers import Leftovers
from parallax.compare.checks import CHECKS
from parallax.compare.checks.told import TOLD_ONCE
from parallax.compare.findings import Judged
from parallax.model import Claim, Pair, Rule


def singles(claims: Sequence[Claim], pairs: Iterable[Pair], rules: Iterable[Rule]) -> Iterator[Judged]:
    """Claims told once, judged by the rules that ask for them; none when there is only one source."""
    wanted = [r for r in rules if r.check == TOLD_ONCE]
    sources = {c.source for c in claims}
    if not wanted or len(sources) < 2:
        return
    matched = {claim for pair in pairs for claim in (pair.a, pair.b)}
    left = Leftovers(claims)
    for n, claim in enumerate(claims):
        rule = next((r for r in wanted if claim.type == r.type and (not r.slots or claim.slot in r.slots)), None)
        if rule is None or claim.background or claim in matched:
            continue
        if not any(left.told_by(n, other) for other in sources if other != claim.source):
            pair = Pair(claim, claim, 1.0)
            answer = CHECKS[rule.check](pair, dict(rule.params))
            if answer is not None:
                yield Judged(pair, rule, answer)
