"""Write ../synonyms.tsv: the frequent meanings of common words, so that other words for one thing can be told.

See wordnet.py for how to run. Kept are single words of SCOWL level 50 (and WordNet's compounds of commoner words
that were met in tagged text) whose meanings hold at least one other word or, for nouns, have a verb beside them.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import wordnet

TARGET = Path(__file__).parents[1] / "synonyms.tsv"
HEAD = f"""\
# Words by meaning: lemma, part of speech (n v a r), frequent meanings (WordNet 3.1 ids), verb it is made from.
# Two words with a meaning in common are synonyms in that meaning; "resignation" comes from "resign".
# Written by sources/synonyms.py from WordNet 3.1. {wordnet.LICENCE}
"""


def main() -> None:
    meanings = wordnet.synsets()
    words = wordnet.uncapitalised(wordnet.senses(), meanings)
    plain, parts = wordnet.common(50), wordnet.common(35)
    kept = {key: wordnet.frequent(several) for key, several in words.items() if _wanted(key[0], several, plain, parts)}
    shared = Counter(s.id for several in kept.values() for s in several)
    lines = []
    for (lemma, pos), several in sorted(kept.items()):
        ids = [s.id for s in several if shared[s.id] > 1]
        base = _base(lemma, pos, several, meanings)
        if ids or base:
            lines.append("\t".join((lemma, pos, ",".join(i[1:] for i in ids), base)))
    TARGET.write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


def _wanted(lemma: str, several: list[wordnet.Sense], plain: frozenset[str], parts: frozenset[str]) -> bool:
    pieces = lemma.replace("-", " ").split()
    if len(pieces) == 1:
        return lemma in plain
    return any(s.count for s in several) and len(pieces) <= 3 and all(p in parts for p in pieces)


def _base(lemma: str, pos: str, several: list[wordnet.Sense], meanings: dict[str, wordnet.Synset]) -> str:
    """The verb that a noun is derived from, spelt alike at its beginning ("arrival" from "arrive")."""
    if pos != "n" or " " in lemma:
        return ""
    for sense in several:
        entry = meanings[sense.id]
        own = entry.words.index(lemma) + 1
        for symbol, other, mine, theirs in entry.pointers:
            if symbol == "+" and other[0] == "v" and mine == own:
                verb = meanings[other].words[theirs - 1].replace("_", " ")
                if verb[:3] == lemma[:3] and verb != lemma:
                    return verb
    return ""


if __name__ == "__main__":
    main()
