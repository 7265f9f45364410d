"""Print words that may be missing from ../frames.toml: for each frame, common words whose first meaning is one of its.

A candidate shares its first WordNet meaning with a word of the frame, or stands right below such a meaning
(verbs: a troponym). What is printed is read and pruned by hand; nothing is written. See wordnet.py for how to run.
"""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import wordnet

FRAMES = Path(__file__).parents[1] / "frames.toml"
LISTS = {"v": "verbs", "n": "nouns"}


def main() -> None:
    meanings = wordnet.synsets()
    words = wordnet.uncapitalised(wordnet.senses(), meanings)
    plain = wordnet.common(40)
    frames = tomllib.loads(FRAMES.read_text(encoding="utf-8"))
    for pos, key in LISTS.items():
        held = {w: f for f, entry in reversed(frames.items()) for w in entry.get(key, "").split(", ")}
        owners: dict[str, Counter[str]] = defaultdict(Counter)
        for word, frame in held.items():
            for sense in words.get((word, pos), [])[:2]:
                owners[sense.id][frame] += 1
        found: dict[str, list[str]] = defaultdict(list)
        for (lemma, letter), several in sorted(words.items()):
            if letter == pos and lemma not in held and lemma in plain:
                first = several[0].id
                near = owners.get(first, Counter())
                for up in wordnet.above(meanings[first]) if pos == "v" else []:
                    near = near or owners.get(up, Counter())
                if near:
                    found[near.most_common(1)[0][0]].append(lemma)
        for frame, lemmas in found.items():
            print(f"{key} {frame}: {', '.join(lemmas)}")


if __name__ == "__main__":
    main()
