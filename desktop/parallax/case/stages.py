"""The stages of an audit as they are kept in a case: parsed sentences, what was found in them, claims, alignment.

They are kept so that an audit reads only what is new. Each row says what it was made from; where that is no longer
so, the row is made again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import apsw

from parallax.case import codec
from parallax.case.rows import STAGE, put, remove
from parallax.language import Sentence, Token
from parallax.model import Alignment, Claim, Mention, Pair, Passage, Row, Source

if TYPE_CHECKING:
    from parallax.extract.report import Report

# The stage of a whole case has no source.
ALL = ""
Claims = tuple[Claim, ...]


def made_from(db: apsw.Connection, name: str, source: str) -> str:
    """What a kept stage was made from; empty where there is none."""
    found = db.execute("SELECT made_from FROM stage WHERE name = ? AND source = ?", (name, source)).get
    return str(found or "")


def keep(db: apsw.Connection, name: str, source: str, origin: str, plain: Any) -> None:
    """Keep a stage in place of the one before."""
    keep_packed(db, name, source, origin, codec.packed(plain))


def keep_packed(db: apsw.Connection, name: str, source: str, origin: str, body: bytes) -> None:
    """Keep a stage whose content is packed already, in place of the one before."""
    put(db, STAGE, {"name": name, "source": source}, {"made_from": origin, "body": body})


def kept(db: apsw.Connection, name: str, source: str) -> Any:
    """The plain content of a kept stage; None where there is none. Raises CaseDamaged."""
    body = db.execute("SELECT body FROM stage WHERE name = ? AND source = ?", (name, source)).get
    return None if body is None else codec.unpacked(body)


def forget(db: apsw.Connection, source: str) -> None:
    """Remove all stages of a source, and those of the case, which hold words of it."""
    for (number,) in db.execute("SELECT number FROM stage WHERE source IN (?, ?)", (source, ALL)).fetchall():
        remove(db, STAGE, int(str(number)))


def plain_passages(passages: Sequence[Passage]) -> Any:
    """Passages as lists and dictionaries."""
    return _each(Passage, passages)


def passages_of(plain: Any) -> tuple[Passage, ...]:
    """The passages that ``plain_passages`` was given."""
    return codec.made(tuple[Passage, ...], plain)


def plain_report(report: Report) -> Any:
    """What was found in a source: tokens column by column, mentions, times and speakers by passage."""
    from parallax.extract.times import Timex

    sentences = [
        [s.passage.number, *map(list, zip(*[t[1:-1] for t in s.tokens], strict=True))] if s.tokens
        else [s.passage.number]
        for s in report.sentences
    ]  # fmt: skip
    return {
        "sentences": sentences,
        "mentions": [[n, _each(Mention, found)] for n, found in report.mentions.items()],
        "times": [[n, _each(Timex, found)] for n, found in report.times.items()],
        "speakers": list(report.speakers.items()),
    }


def report_of(source: Source, passages: Sequence[Passage], plain: Any) -> Report:
    """The report that ``plain_report`` was given."""
    from parallax.extract.report import Report
    from parallax.extract.times import Timex

    by_number = {p.number: p for p in passages}
    return Report(
        source,
        tuple(_sentence(by_number[n], columns) for n, *columns in plain["sentences"]),
        {n: codec.made(tuple[Mention, ...], found) for n, found in plain["mentions"]},
        {n: codec.made(tuple[Timex, ...], found) for n, found in plain["times"]},
        dict(plain["speakers"]),
    )


def mentions_of(plain: Any) -> tuple[Mention, ...]:
    """The people, bodies and places named in a report, of which ``plain_report`` was given."""
    return tuple(m for _, found in (plain or {}).get("mentions", ()) for m in codec.made(tuple[Mention, ...], found))


def plain_claims(claims: Iterable[Claim]) -> Any:
    """Claims as lists and dictionaries."""
    return _each(Claim, claims)


def claims_of(plain: Any) -> Claims:
    """The claims that ``plain_claims`` was given."""
    return codec.made(tuple[Claim, ...], plain)


def plain_alignment(claims: Claims, alignment: Alignment) -> Any:
    """Claims and alignment of a case; pairs name claims by their place, and claims made for a pair come last."""
    # By identity, for most pairs hold the very claims of the list, and to hash one takes long.
    place = {id(claim): n for n, claim in enumerate(claims)}
    others: list[Claim] = []
    for claim in (c for pair in alignment.pairs for c in (pair.a, pair.b)):
        if id(claim) not in place:
            place[id(claim)] = len(claims) + len(others)
            others.append(claim)
    return {
        "claims": _each(Claim, claims),
        "others": _each(Claim, others),
        "pairs": [[place[id(p.a)], place[id(p.b)], p.closeness] for p in alignment.pairs],
        "rows": _each(Row, alignment.rows),
        "names": codec.encoder(tuple[tuple[str, tuple[str, ...]], ...])(alignment.names),
    }


def alignment_of(plain: Any) -> tuple[Claims, Alignment]:
    """The claims and the alignment that ``plain_alignment`` was given."""
    claims = claims_of(plain["claims"])
    everything = (*claims, *claims_of(plain["others"]))
    pairs = tuple(Pair(everything[a], everything[b], closeness) for a, b, closeness in plain["pairs"])
    rows = codec.made(tuple[Row, ...], plain["rows"])
    return claims, Alignment(rows, pairs, codec.made(tuple[tuple[str, tuple[str, ...]], ...], plain["names"]))


def _each(kind: type, values: Iterable[Any]) -> list[Any]:
    encode = codec.encoder(kind)
    return [encode(v) for v in values]


def _sentence(passage: Passage, columns: Sequence[Sequence[Any]]) -> Sentence:
    """Tokens back from their columns: place and end follow from the rest, and so do the children."""
    rows = zip(*columns, strict=True)
    tokens = tuple(Token._make((n, *row, row[-1] + len(row[0]))) for n, row in enumerate(rows))
    below: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.i:
            below[token.head].append(token.i)
    return Sentence(passage, tokens, tuple(map(tuple, below)))
