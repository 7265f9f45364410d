"""Whether a report is in another language than English, which is all that Parallax reads."""

from __future__ import annotations

import re

from parallax.lexicon import stopwords

WARNING = (
    "This report does not seem to be in English: only English is read, so what is found in it is not to be relied on."
)
# Of less than this nothing can be told: a headline, a table.
FEWEST_WORDS, FEWEST_LETTERS = 20, 100
# What part of an English report the words of grammar are: of 309 reports the least had 0.25, other tongues 0 to 0.1.
LEAST = 0.14
# Shorter words mean something in other tongues, too: in, an, is, was, of, die.
LONG_ENOUGH = 3
WORD = re.compile(r"[^\W\d_]+")
# Enough to tell by.
HEAD = 20_000


def warnings(text: str) -> tuple[str, ...]:
    """A warning where the text is in other letters, or has hardly any of the words that English is held together by."""
    words = WORD.findall(text[:HEAD])
    letters = sum(map(len, words))
    if letters < FEWEST_LETTERS:
        return ()
    latin = sum(len(word) for word in words if word[0] < "\u0250")
    plain = [
        word for word in words if word.islower()
    ]  # names are the same in any language, and a table of them is in none
    known = sum(len(word) >= LONG_ENOUGH and word in stopwords() for word in plain)
    other = len(set(plain)) >= FEWEST_WORDS and known < LEAST * len(plain)
    return (WARNING,) if other or latin < letters / 2 else ()
