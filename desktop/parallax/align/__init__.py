"""Claims of all sources -> what belongs together: names linked, pairs of claims about one thing, rows of passages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from parallax.align import (
    attitudes,
    conditions,
    copies,
    counted,
    designations,
    events,
    happened,
    incident,
    internal,
    measured,
    nested,
    orders,
    participants,
    people,
    places,
    points,
    quotes,
    rivals,
    roundups,
    spots,
    stances,
    states,
    sums,
    terms,
)
from parallax.align.central import about
from parallax.align.entities import NameKey, link
from parallax.align.incident.telling import Telling
from parallax.align.mending import UNMENDED, Mending, keys_of, likened, standing
from parallax.align.news import as_news
from parallax.align.pairs import SentenceTimes, central_frames, pairs
from parallax.align.rows import rows
from parallax.align.similarity import similarity
from parallax.extract.report import Report
from parallax.lexicon.glossary import NO_GLOSSARY, Glossary
from parallax.model import Alignment, Claim, Pair

# Numbers, sums and times are matched by where they stand; other types by modules that know what makes them one.
GENERAL = frozenset({"time", "quantity", "money"})


def align(
    reports: Sequence[Report],
    claims: Sequence[Claim],
    mending: Mending = UNMENDED,
    glossary: Glossary = NO_GLOSSARY,
) -> tuple[tuple[Claim, ...], Alignment]:
    """The claims with their names linked across sources, and the alignment, as a checker has mended it."""
    linked = _linked(reports, mending)
    known = as_news([_renamed(claim, linked) for claim in claims], reports)
    sentences = [s for report in reports for s in report.sentences]
    likeness = likened(similarity(sentences), mending)
    central = central_frames(known)
    sided = tuple(stances.pairs(known, linked, likeness))
    times = [c for c in known if c.type == "time" and c.slot == "when"]
    begun = events.leads(reports)
    told = events.events(reports, times, linked, begun)
    lengths = events.events(reports, [c for c in known if c.type == "time" and c.slot == "duration"], linked, begun)
    subject = about(sentences)
    telling = Telling(reports, subject)
    general = tuple(
        pair
        for pair in pairs([c for c in known if c.type in GENERAL], likeness, subject)
        if not events.apart(pair, told) and not events.two_lengths(pair, lengths)
    )
    found: tuple[Pair, ...] = (
        *copies.pairs([c for c in known if c.type in GENERAL], reports, likeness),
        *general,
        *incident.pairs(known, telling, likeness, {(p.a, p.b) for p in general}),
        *counted.pairs(known),
        *events.pairs(times, told, likeness),
        *sums.pairs(known),
        *measured.pairs(known),
        *quotes.pairs(known),
        *people.pairs(known, linked),
        *designations.pairs(known, linked),
        *places.pairs(known, linked, likeness, central, telling),
        *participants.pairs(known, linked, likeness, central),
        *rivals.pairs(known, likeness),
        *terms.pairs(known, likeness, glossary),
        *states.pairs(known, "status"),
        *sided,
        *attitudes.pairs(known, linked, likeness, (p for p in sided if p.a.value.unit == p.b.value.unit)),
        *points.pairs(known, linked, likeness),
        *conditions.pairs(known, linked, likeness),
        *orders.pairs(known, likeness),
        *internal.pairs(known),
    )
    scenes = [c for c in known if c.slot == "where"]
    told_there = events.events(reports, scenes, linked, begun)
    told_so = [p for p in found if p.a.type in ("status", "stance")]
    found += tuple(happened.pairs(known, linked, likeness, told_so))
    found += tuple(events.scenes(scenes, told_there, likeness, found, SentenceTimes(known)))
    found += tuple(spots.pairs(known, reports, linked, likeness, found))
    found = tuple(roundups.apart(nested.apart(found, reports), roundups.roundups(known, telling)))
    found = standing(found, mending)
    return known, Alignment(rows(found, likeness, mending), found, _variants(linked))


def _linked(reports: Sequence[Report], mending: Mending) -> dict[NameKey, str]:
    mentions = {r.source.sigil: [m for found in r.mentions.values() for m in found] for r in reports}
    same = [keys_of(a, mentions) | keys_of(b, mentions) for _, a, b in mending.same]
    return link(mentions, same, [(keys_of(a, mentions), keys_of(b, mentions)) for _, a, b in mending.apart])


def _renamed(claim: Claim, linked: Mapping[tuple[str, str], str]) -> Claim:
    """The claim with every name in its subject, speaker and entities replaced by the one that all sources share."""

    def one(key: str) -> str:
        return linked.get((claim.source, key), key)

    subject, entities = frozenset(map(one, claim.subject)), frozenset(map(one, claim.entities))
    speaker = one(claim.speaker)
    if (subject, entities, speaker) == (claim.subject, claim.entities, claim.speaker):
        return claim  # most claims name nobody, or only what goes by one name
    return replace(claim, subject=subject, entities=entities, speaker=speaker)


def _variants(linked: Mapping[tuple[str, str], str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each entity that goes by more than one name, with its names."""
    names: dict[str, set[str]] = defaultdict(set)
    for (_, key), entity in linked.items():
        names[entity].add(key)
    return tuple((entity, tuple(sorted(keys))) for entity, keys in sorted(names.items()) if len(keys) > 1)
