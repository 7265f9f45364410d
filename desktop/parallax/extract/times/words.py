"""Text -> words with codes: the tagger's own light tokens, with numbers and phrases joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from parallax.extract.times.lexicon import NOTHING, Entry, Lexicon, Values, lexicon
from parallax.extract.times.numbers import join_numbers, number_values, numeric_classes

TOKEN = re.compile(
    r"""
      (?P<iso>(?<!\w)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
    | (?P<slash>(?<![\w/.-])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\w/])|(?<![\w/.-])\d{1,2}\.\d{1,2}\.\d{4}(?![\w/])
        |(?<![\w/.-])\d{4}/\d{1,2}/\d{1,2}(?![\w/]))
    | (?P<clock>(?<![\w:.,])\d{1,2}:\d\d(?::\d\d)?(?=[ap]\.?m\b|[hZ]\b|(?!\w|:\w)))
    | (?P<hours>(?<![\w:.,])\d{1,2}h\d\d(?!\w))
    | (?P<season>(?<![\w/.,-])(?:1[5-9]|20)\d\d/\d\d(?![\w/]))
    | (?P<decade>(?<!\w)\d{3}0(?:['’]?s)\b|(?<!\w)['’‘`]?\d0(?:['’]?s)\b)
    | (?P<short>(?<!\w)['’‘`]\d\d(?!\w))
    | (?P<nth>(?<![\w.,])\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b)
    | (?P<money>[$£€¥₹]\s?\d[\d,.]*)
    | (?P<share>(?<![\w.,])\d[\d,.]*+\s?(?:%|percent\b|per\scent\b))
    | (?P<big>(?<![\w.,])\d{1,3}(?:,\d{3})++(?:\.\d+)?(?![\w]))
    | (?P<decimal>(?<![\w.,])\d{1,6}\.\d{1,6}(?=[ap]\.?m\b|(?![\w.]\w)))
    | (?P<pair>(?<![\w/.,$£€])\d{1,2}/\d\d(?![\w/]|[.,]\d))
    | (?P<fraction>(?<![\w/])[1-9]/[1-9](?![\w/])|[½¼¾])
    | (?P<figure>(?<![\w.,/])\d{1,9}(?=[ap]\.?m\b|[hp]\b|hrs\b|(?!\w)))
    | (?P<fiscal>(?<!\w)(?:FY\s?['’]?(?:\d{4}|\d\d)|[QH][1-4]|(?:[1-4]Q|[12]H)(?:\d\d)?)(?!\w))
    | (?P<ampm>[ap](?:\.\s?m\b\.?|m\b)|[AP](?:\.\s?M\b\.?|M\b))
    | (?P<word>[^\W\d_]+)
    | (?P<break>\n[^\S\n]*\n\s*)
    | (?P<other>\w+|[^\w\s])
    """,
    re.VERBOSE,
)
PUNCTUATION = {
    ",": "comma", ".": "dot", "-": "dash", "–": "dash", "/": "slash", "'": "quote", "’": "quote",
    "(": "open", ")": "close", "!": "stop", "?": "stop", ";": "stop", ":": "colon",
}  # fmt: skip
SHAPES = ("fiscal_year", "quarter_sign", "half_sign", "iso", "slashed", "clocked", "decade", "short_year", "ampm")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: where each stands, its code (one string for all), and what it means by class."""

    text: str
    starts: list[int]
    ends: list[int]
    codes: str
    values: list[Values]

    def quote(self, i: int, j: int) -> str:
        """The text of words ``i`` up to but not ``j``."""
        return self.text[self.starts[i] : self.ends[j - 1]]


@cache
def table() -> Lexicon:
    """The lexicon with the codes of punctuation, shapes and numbers added: complete, so that rules can be compiled."""
    words = lexicon()
    for name in (*PUNCTUATION.values(), *SHAPES):
        words.codes.code(frozenset([name]))
    for classes in numeric_classes():
        words.codes.code(classes)
    for sign, name in PUNCTUATION.items():
        words.forms[sign] = Entry(words.codes.code(frozenset([name])), {name: sign})
    words.forms["@"], words.forms["&"] = words.forms["at"], words.forms["and"]
    return words


@cache
def beginnings() -> re.Pattern[str]:
    """Codes that an expression can begin with: any but those of words without meaning and of punctuation."""
    codes = table().codes
    idle = {NOTHING, *(codes.code(frozenset([name])) for name in PUNCTUATION.values())}
    return re.compile(f"[^{''.join(re.escape(code) for code in idle)}]")


def read_words(text: str) -> Words:
    """Split a text. Linear in its length; words without meaning get the code "x"."""
    known = table()
    forms, codes = known.forms, known.codes
    starts: list[int] = []
    ends: list[int] = []
    marks: list[str] = []
    values: list[Values] = []
    heads: list[int] = []
    for match in TOKEN.finditer(text):
        entry = forms.get(match.group())
        start, end = match.span()
        if entry is not None:
            code, value = entry.code, entry.values
            if entry.phrases or "number" in value or "ordinal" in value:
                heads.append(len(starts))
        elif match.lastgroup == "word":
            code, value = NOTHING, {}
        else:
            value = number_values(str(match.lastgroup), match.group())
            code = codes.code(frozenset(value))
            if match.lastgroup in ("figure", "fraction", "decimal", "big"):
                heads.append(len(starts))
        starts.append(start)
        ends.append(end)
        marks.append(code)
        values.append(value)
    if heads:
        _join(known, text, heads, starts, ends, marks, values)
    return Words(text, starts, ends, "".join(marks), values)


def _join(
    known: Lexicon,
    text: str,
    heads: list[int],
    starts: list[int],
    ends: list[int],
    marks: list[str],
    values: list[Values],
) -> None:
    """Make one word of each phrase and each number of several words, in place."""
    gone: set[int] = set()
    for i in heads:
        if i in gone:
            continue
        size, entry = _phrase(known, text, i, starts, ends)
        if entry is not None:
            marks[i], values[i] = entry.code, entry.values
        else:
            size, merged = join_numbers(values, i)
            if merged is values[i]:
                continue
            marks[i], values[i] = known.codes.code(frozenset(merged)), merged
        ends[i] = ends[i + size - 1]
        gone.update(range(i + 1, i + size))
    if gone:
        keep = [i for i in range(len(starts)) if i not in gone]
        starts[:] = [starts[i] for i in keep]
        ends[:] = [ends[i] for i in keep]
        marks[:] = [marks[i] for i in keep]
        values[:] = [values[i] for i in keep]


def _phrase(known: Lexicon, text: str, i: int, starts: list[int], ends: list[int]) -> tuple[int, Entry | None]:
    entry = known.forms.get(text[starts[i] : ends[i]])
    if entry is None or not entry.phrases or i + 1 == len(starts):
        return 1, None
    for parts, meant in entry.phrases.get(text[starts[i + 1] : ends[i + 1]].lower(), ()):
        j = i + len(parts)
        if j <= len(starts) and all(text[starts[i + k] : ends[i + k]].lower() == part for k, part in enumerate(parts)):
            return len(parts), meant
    return 1, None
