"""Web pages: the article, what the page says of itself, and no silent loss."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from parallax.errors import SourceError
from parallax.load import html
from tests.load.measure_pages import PAGES, measure

SENTENCES = [
    "The county shut the old bridge on Monday after divers found a crack in its second pier.",
    "Buses go round by the mill, which adds eleven minutes, and the ferry runs until ten at night.",
    "“We had no choice,” said the county engineer, Maja Lund, who has inspected the bridge since 1998.",
    "Traders on the east bank, where the market is, reckon that they have lost a third of their custom.",
    "The repair is to cost 2.4 million crowns and to last until the spring, weather permitting.",
]


def page(body: str, head: str = "", end: str = "</body></html>") -> str:
    return f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8">{head}</head><body>{body}{end}'


def article(sentences: list[str] = SENTENCES) -> str:
    return "<article><h1>Bridge shut until spring</h1>" + "".join(f"<p>{s}</p>" for s in sentences) + "</article>"


MENU = "<nav><ul>" + "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(12)) + "</ul></nav>"


def test_the_article_without_its_surroundings() -> None:
    read = html.read(page(MENU + article() + "<footer>© 2021 Gazette</footer>"), "a.html")
    assert read.text.split("\n\n") == ["Bridge shut until spring", *SENTENCES]
    assert read.headline == len("Bridge shut until spring")
    assert read.language == "en"
    assert read.warnings == ()


HEAD = (
    '<title>Bridge shut until spring | Valley Gazette</title><meta name="author" content="By Ana Lopes">'
    '<meta property="article:published_time" content="2021-05-04T23:30:00+02:00">'
)
LINKED = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",'
    '"datePublished":"2021-05-04T10:00:00Z","author":[{"@type":"Person","name":"Ana Lopes"}],'
    '"publisher":{"@type":"Organization","name":"Valley Gazette"}}]}</script>'
)


@pytest.mark.parametrize("head", [HEAD, LINKED])
def test_what_the_page_says_of_itself(head: str) -> None:
    read = html.read(page(article(), head), "a.html")
    assert read.title.value == "Bridge shut until spring"
    assert (read.publisher.value, read.author.value) == ("Valley Gazette", "Ana Lopes")
    assert (read.published.value, read.published.origin) == ("2021-05-04", "metadata")
    assert "2021-05-04T" in read.published.detail


def test_a_page_that_states_no_date_has_none() -> None:
    assert html.read(page(article()), "a.html").published.value == ""


def test_a_page_that_breaks_off_says_so() -> None:
    read = html.read(page(article(SENTENCES[:4])[:-30], end=""), "a.html")
    assert any("breaks off" in warning for warning in read.warnings)


@pytest.mark.parametrize("body", ["", MENU, "<script>var a = 1;</script>", "<div></div>"])
def test_a_page_without_an_article_never_passes_silently(body: str) -> None:
    said: tuple[str, ...]
    try:
        said = html.read(page(body), "a.html").warnings
    except SourceError as error:
        said = (str(error),)
    assert said


@pytest.mark.parametrize("tag", ["div", "b", "span", "p", "unknown"])
def test_a_page_nested_beyond_reason_ends_quickly(tag: str) -> None:
    begun = time.process_time()
    with suppress(SourceError):
        html.read(page(f"<{tag}>" * 100_000 + SENTENCES[0]), "a.html")
    assert time.process_time() - begun < 10


@pytest.mark.slow
@pytest.mark.skipif(not PAGES.is_dir(), reason="the news pages to measure on are not beside this checkout")
def test_real_pages_come_out_nearly_whole() -> None:
    found = measure()
    assert found.f1 >= 0.975
    assert found.dated >= 75
    assert found.titled == found.pages
