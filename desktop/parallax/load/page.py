"""What a web page says about itself: title, outlet, author, day; from meta tags, JSON-LD and ``<time>``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from parallax.load.dates import find_date
from parallax.load.reading import UNKNOWN
from parallax.model import Stated

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DATES = (
    "article:published_time", "og:published_time", "og:article:published_time",
    "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
    "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date",
    "article.published", "cxenseparse:recs:publishtime", "displaydate", "originalpublicationdate", "ptime",
    "release_date",
)  # fmt: skip
OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
    "apple-mobile-web-app-title",
    "cre",
    "copyright",
)
AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "byline")
ARTICLE = re.compile(r"(?:News)?Article|Report|Posting|LiveBlog|WebPage")
SITE = re.compile(r"\s+[|·•–—-]\s+|\s*\|\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """What the page states of itself; each piece with the tag it was read from."""

    title: Stated = UNKNOWN
    publisher: Stated = UNKNOWN
    author: Stated = UNKNOWN
    published: Stated = UNKNOWN
    language: str = ""


def read_page(tree: HtmlElement) -> Page:
    """The metadata of a parsed page."""
    metas = _metas(tree)
    linked = list(_linked(tree))
    publisher = _first(metas, OUTLETS)
    publisher = publisher if publisher.value else _of(linked, "publisher")
    publisher = publisher if publisher.value else _named_in_title(tree, metas)
    language = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "")[:2].lower()
    return Page(
        _title(tree, metas, publisher.value),
        publisher,
        _author(metas, linked),
        _published(tree, metas, linked),
        language,
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = " ".join((meta.get("content") or "").split())
        for key in (meta.get("property"), meta.get("name"), meta.get("itemprop")):
            if key and content:
                found.setdefault(key.lower(), content)
    return found


def _linked(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Objects of the page's JSON-LD that describe an article."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            held = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        stack = held if isinstance(held, list) else [held]
        for item in stack[:50]:
            for part in [item, *(item.get("@graph") or [])] if isinstance(item, dict) else []:
                if isinstance(part, dict) and ARTICLE.search(str(part.get("@type", ""))):
                    yield part


def _title(tree: HtmlElement, metas: dict[str, str], publisher: str) -> Stated:
    heads = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    heads = [h for h in heads if len(h.split()) > 2]
    written = metas.get("og:title") or metas.get("twitter:title") or ""
    plain = " ".join((tree.findtext(".//title") or "").split())
    # Pages have several top headings (the outlet's own among them): the one that the title repeats is the article's.
    for head in heads:
        if len(heads) == 1 or _key(head) in _key(written) or _key(head) in _key(plain):
            return Stated(head, "metadata", "the page's top heading")
    if written:
        return Stated(_without_site(written, publisher), "metadata", "the page's og:title")
    return Stated(_without_site(plain, publisher), "metadata", "the page's title") if plain else Stated()


def _named_in_title(tree: HtmlElement, metas: dict[str, str]) -> Stated:
    """The outlet, where the page's title is its top heading with the outlet's name behind a bar or dash."""
    plain = " ".join((tree.findtext(".//title") or "").split())
    parts = SITE.split(plain)
    heads = {_key(" ".join(h.text_content().split())) for h in tree.iter("h1")} | {_key(metas.get("og:title", ""))}
    rest = plain[: plain.rfind(parts[-1])] if len(parts) > 1 else ""
    if rest and _key(rest) in heads and len(parts[-1].split()) <= 6:
        return Stated(parts[-1].strip(), "metadata", "the page's title")
    return Stated()


def _without_site(title: str, publisher: str) -> str:
    """ "Headline | Outlet" -> "Headline"."""
    parts = SITE.split(title)
    if len(parts) > 1 and (parts[-1].lower() == publisher.lower() or len(parts[-1].split()) <= 4):
        return title[: title.rfind(parts[-1])].rstrip(" |·•–—-")
    return title


def _key(line: str) -> str:
    return re.sub(r"\W+", " ", line).strip().lower()


def _first(metas: dict[str, str], names: tuple[str, ...]) -> Stated:
    for name in names:
        value = metas.get(name, "")
        if value and not value.startswith(("http", "@")) and len(value) <= 120:
            return Stated(value, "metadata", f"the page's {name}")
    return Stated()


def _of(linked: list[dict[str, Any]], key: str) -> Stated:
    for item in linked:
        held = item.get(key)
        held = held[0] if isinstance(held, list) and held else held
        name = held.get("name") if isinstance(held, dict) else held
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            return Stated(" ".join(name.split()), "metadata", f"the page's JSON-LD ({key})")
    return Stated()


def _author(metas: dict[str, str], linked: list[dict[str, Any]]) -> Stated:
    found = _first(metas, AUTHORS)
    found = found if found.value else _of(linked, "author")
    return Stated(re.sub(r"^by:?\s+", "", found.value, flags=re.IGNORECASE), found.origin, found.detail)


def _published(tree: HtmlElement, metas: dict[str, str], linked: list[dict[str, Any]]) -> Stated:
    """The day of publication, as the page's own clock gives it (the zone it writes, not ours)."""
    candidates = [(metas.get(name, ""), name) for name in DATES[:3]]
    candidates += [(str(item.get("datePublished") or ""), "JSON-LD (datePublished)") for item in linked]
    candidates += [(metas.get(name, ""), name) for name in DATES[3:]]
    candidates += [(t.get("datetime") or "", "<time>") for t in list(tree.iter("time"))[:1]]
    for value, name in candidates:
        day = find_date(re.sub(r"T(?=\d\d:)|^(\d{4})(\d\d)(\d\d)(?=T|$)", _spaced, value)) if value else None
        if day is not None and day.iso:
            return Stated(day.iso, "metadata", f"the page's {name} ({value[:40]})")
    return Stated()


def _spaced(match: re.Match[str]) -> str:
    return f"{match[1]}-{match[2]}-{match[3]}" if match[1] else " "
