"""An audit of a case that reads only what is new: what was read and matched before is taken from the file.

The stages are those of ``parallax.pipeline``; a test holds that both give the same audit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import apsw

from parallax.case import codec, decisions, reports, results, stages, stamp
from parallax.case.made import Kept, Made, Memory
from parallax.case.trouble import CaseDamaged
from parallax.case.wishes import wishes
from parallax.lexicon.glossary import Entry as Term
from parallax.lexicon.glossary import Glossary
from parallax.model import Rule, Source
from parallax.pipeline import Matched, Progress, Told, judge, match, ordered, read, told
from parallax.review.carry import changes, marked
from parallax.review.choices import applied, choices
from parallax.review.log import in_force


def made(
    db: apsw.Connection,
    rules: Sequence[Rule],
    progress: Progress | None = None,
    texts: Mapping[str, tuple[str, str]] | None = None,
    memory: Memory | None = None,
    desk: Sequence[Term] = (),
) -> Made:
    """Audit the reports of a case by ``rules``, as its checker has mended and chosen.

    ``texts``: of every replaced report the text before and now. ``desk`` is the desk's glossary.
    """
    memory = memory or Memory()
    sources = reports.stored(db)
    log = decisions.stored(db)
    wished = wishes(db, log, sources, desk)
    rules = applied(rules, choices(in_force(log)))
    terms = wished.glossary.entries
    origins = {s.sigil: stamp.of_source(s, reports.facts_read(s), terms) for s in sources}
    whole = stamp.of_case([*origins.values(), *wished.stamp()])
    keep: list[Kept] = []
    at_hand = {origin: memory.read[origin] for origin in origins.values() if origin in memory.read}
    matched = memory.matched.get(whole) or _matched(db, whole)
    if matched is None:
        at_hand = _reports(db, sources, origins, keep, progress, at_hand, wished.glossary)
        told_by = [wished.mended(at_hand[origins[s.sigil]]) for s in sources]
        matched = match(told_by, progress, wished.mending(told_by), wished.glossary)
        keep.append(("alignment", stages.ALL, whole, codec.packed(stages.plain_alignment(*matched))))
    new = marked(judge(matched, rules, sources, progress, wished.glossary))
    there = results.marks(db)
    old = {**new, **results.some(db, there - new.keys())}
    old = {mark: finding for mark, finding in old.items() if mark in there}
    read_anew = sum(1 for name, *_ in keep if name == "passages")
    return Made(
        findings=new,
        rules=ordered(rules),
        keep=tuple(keep),
        changes=changes(old, new, texts),
        read=read_anew,
        memory=Memory(at_hand, {whole: matched}),
        bodies={mark: codec.text_of(finding) for mark, finding in new.items()},
    )


def _matched(db: apsw.Connection, origin: str) -> Matched | None:
    """Claims and alignment as kept, where nothing changed that they were made from."""
    if stages.made_from(db, "alignment", stages.ALL) != origin:
        return None
    try:
        return stages.alignment_of(stages.kept(db, "alignment", stages.ALL))
    except CaseDamaged:
        return None  # what can be made again is no loss


def _reports(
    db: apsw.Connection,
    sources: Sequence[Source],
    origins: Mapping[str, str],
    keep: list[Kept],
    progress: Progress | None,
    at_hand: Mapping[str, Told],
    glossary: Glossary,
) -> dict[str, Told]:
    """Every source as read, at hand, from the case or anew, by what it was made from."""
    found: dict[str, Told] = {}
    done, total = 0, sum(len(source.text) for source in sources)
    for source in sources:
        if progress is not None:
            progress(f"Reading: {source.file}", done, total)
        origin = origins[source.sigil]
        found[origin] = at_hand.get(origin) or _kept(db, source, origin) or _anew(source, origin, keep, glossary)
        done += len(source.text)
    return found


def _kept(db: apsw.Connection, source: Source, origin: str) -> Told | None:
    """A source as it was read before; None where it must be read anew."""
    if any(stages.made_from(db, name, source.sigil) != origin for name in ("passages", "report", "claims")):
        return None
    try:
        passages = stages.passages_of(stages.kept(db, "passages", source.sigil))
        report = stages.report_of(source, passages, stages.kept(db, "report", source.sigil))
        return report, stages.claims_of(stages.kept(db, "claims", source.sigil))
    except CaseDamaged:
        return None


def _anew(source: Source, origin: str, keep: list[Kept], glossary: Glossary) -> Told:
    (parsed,) = read([source])
    report, claims = told(source, parsed.sentences, glossary)
    for name, plain in (
        ("passages", stages.plain_passages(parsed.passages)),
        ("report", stages.plain_report(report)),
        ("claims", stages.plain_claims(claims)),
    ):
        keep.append((name, source.sigil, origin, codec.packed(plain)))
    return report, claims
