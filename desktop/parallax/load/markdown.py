"""Markdown -> plain text: the marks go, the words stay; front matter becomes metadata."""

from __future__ import annotations

import html
import re

from parallax.load.dates import find_date
from parallax.load.reading import Reading
from parallax.model import Stated

FRONT = re.compile(r"\A---[ \t]*\n(.{0,5000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
FIELD = re.compile(r"^([A-Za-z_]+)[ \t]*:[ \t]*(\S.*)$", re.MULTILINE)
HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
LINE_MARKS = (
    (re.compile(r"^ {0,3}(?:>[ \t]?)+"), ""),
    (re.compile(r"^([ \t]*)[-*+][ \t]+(?=\S)"), r"\1"),
    (re.compile(r"^ {0,3}(?:=+|(?:[-*_][ \t]*){3,})$"), ""),
    (re.compile(r"^ {0,3}\[[^\]\n]{1,80}\]:[ \t]*\S+.*$"), ""),
    (re.compile(r"^ {0,3}(?:```|~~~).*$"), ""),
    (re.compile(r"(?:[ \t]{2,}|\\)$"), ""),
)
INLINE_MARKS = (
    (re.compile(r"!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)"), ""),
    (re.compile(r"\[([^\[\]\n]{1,500})\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,500}\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]{1,300})\]\[[^\]\n]{0,80}\]"), r"\1"),
    (re.compile(r"<(https?://[^\s<>]{1,500})>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>"), ""),
    (re.compile(r"(?<![\\\w*])(\*{1,3})(?=[^\s*])([^*\n]{1,2000}?)(?<=[^\s*])\1(?!\*)"), r"\2"),
    (re.compile(r"(?<![\\\w])(_{1,3})(?=[^\s_])([^\n]{1,1000}?)(?<=[^\s_])\1(?!\w)"), r"\2"),
    (re.compile(r"~~([^~\n]{1,500})~~"), r"\1"),
    (re.compile(r"`([^`\n]{1,500})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|])"), r"\1"),
)


def read(text: str) -> Reading:
    """Plain text of a Markdown file. A first heading is the headline."""
    fields: dict[str, str] = {}
    if match := FRONT.match(text):
        fields = {key.lower(): value.strip().strip("\"'") for key, value in FIELD.findall(match[1])}
        text = text[match.end() :]
    rows = text.split("\n")
    first = next((n for n, row in enumerate(rows) if row.strip()), 0)
    heading = HEADING.match(rows[first]) is not None or _underlined(rows, first)
    plain = "\n".join(_plain(row) for row in rows).lstrip("\n")
    headline = len(plain.split("\n", 1)[0]) if heading else 0
    date = find_date(fields.get("date", "") or fields.get("published", ""))
    return Reading(
        plain,
        headline,
        title=_front(fields, "title"),
        publisher=_front(fields, "publisher", "outlet"),
        author=_front(fields, "author"),
        published=Stated(date.iso, "metadata", "the file's front matter") if date and date.iso else Stated(),
    )


def _underlined(rows: list[str], n: int) -> bool:
    return n + 1 < len(rows) and re.fullmatch(r" {0,3}(?:=+|-{2,})\s*", rows[n + 1]) is not None


def _plain(row: str) -> str:
    if match := HEADING.match(row):
        row = match[1]
    for marks in (LINE_MARKS, INLINE_MARKS):
        for pattern, left in marks:
            row = pattern.sub(left, row)
    return html.unescape(row)


def _front(fields: dict[str, str], *names: str) -> Stated:
    value = next((fields[name] for name in names if fields.get(name)), "")
    return Stated(value, "metadata", "the file's front matter") if value else Stated()
