# ruff: noqa: E501 (long lists of words)
"""Write ../opposites.tsv: pairs of words of which a thing can be only one (see wordnet.py for how to run).

WordNet's antonym pointers between common words, and pairs by hand: directions, parts of a vehicle, order, sides.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import wordnet

TARGET = Path(__file__).parents[1] / "opposites.tsv"
HEAD = f"""\
# Pairs of opposites: two lemmas, parts of speech in which they are (n v a r).
# Written by sources/opposites.py from WordNet 3.1 antonyms and pairs by hand. {wordnet.LICENCE}
"""
# Every word of a group against every word of the other groups of its line.
GROUPS = """
north, northern, northward, northwards, northbound | south, southern, southward, southwards, southbound | east, eastern, eastward, eastwards, eastbound | west, western, westward, westwards, westbound
northeast, north-east, northeastern, north-eastern | northwest, north-west, northwestern, north-western | southeast, south-east, southeastern, south-eastern | southwest, south-west, southwestern, south-western
front, fore, forward, bow, nose, leading | rear, aft, back, stern, tail, trailing
left, left-hand, port, nearside | right, right-hand, starboard, offside
upper, top, upstairs, up, above, overhead | lower, bottom, downstairs, down, below, underneath
upstream | downstream
uphill | downhill
upwind | downwind
inside, indoor, indoors, inner, interior, internal | outside, outdoor, outdoors, outer, exterior, external
before, prior, previous, earlier | after, following, subsequent, later
first, opening, initial | last, final, closing
direct, directly | indirect, indirectly
public, publicly, open, openly | private, privately, secret, secretly
increase, increased, more, rise, higher, gain | decrease, decreased, less, fall, lower, loss
early | late
morning | afternoon | evening | night
dawn, sunrise | dusk, sunset, nightfall
noon, midday | midnight
daytime, daylight | night-time, nighttime, darkness
winter | spring | summer | autumn, fall
male, man, men, boy, father, son, brother, husband, uncle, nephew, grandfather, grandson | female, woman, women, girl, mother, daughter, sister, wife, aunt, niece, grandmother, granddaughter
senior, elder, older, eldest, oldest | junior, younger, youngest
full-time | part-time
temporary, temporarily, interim, provisional | permanent, permanently
voluntary, voluntarily | compulsory, mandatory, forced
legal, lawful, legally | illegal, unlawful, illegally
guilty | innocent
domestic, national | foreign, international, overseas
import, imported | export, exported
urban | rural
military | civilian
major, serious, severe, grave, critical | minor, slight, light, superficial
unanimous, unanimously | divided, split
conscious | unconscious
armed | unarmed
manned, crewed | unmanned, uncrewed
sober | drunk, intoxicated
alone, solo | together, accompanied
single, unmarried | married
pass, passed | fail, failed
accept, accepted | reject, rejected
deliberate, deliberately, intentional, intentionally | accidental, accidentally, inadvertent, inadvertently, unintentional
departure, outbound, outward, depart, leave | arrival, inbound, incoming, arrive
ascent, climb, ascend | descent, descend
takeoff, take-off | landing
buyer | seller
winner | loser
victim | perpetrator, attacker, culprit
driver | passenger
employer | employee
home, host | away, visitor, visiting
majority | minority
maximum, most, best | minimum, least, worst
surplus, profit | deficit, loss
black | white | red | blue | green | yellow | orange | brown | grey, gray | silver | pink | purple
wooden | metal, steel, iron, concrete, stone, brick, glass, plastic
gold | silver | bronze
"""


def main() -> None:
    meanings = wordnet.synsets()
    plain = wordnet.common(35)
    found: dict[tuple[str, str], set[str]] = {}
    for entry in meanings.values():
        for symbol, other, mine, theirs in entry.pointers:
            if symbol == "!" and mine and theirs:
                a, b = entry.words[mine - 1], meanings[other].words[theirs - 1]
                if a in plain and b in plain and a < b:
                    found.setdefault((a, b), set()).add(entry.id[0])
    for line in GROUPS.strip().splitlines():
        for left, right in combinations([part.split(", ") for part in line.split(" | ")], 2):
            for a in left:
                for b in right:
                    key = (a.strip(), b.strip())
                    found.setdefault((min(key), max(key)), set()).add("*")
    lines = ["\t".join((a, b, "".join(sorted(pos)))) for (a, b), pos in found.items()]
    TARGET.write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
