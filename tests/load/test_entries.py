"""Files that hold several dated entries, and files that only look like it."""

from __future__ import annotations

from parallax.load.entries import split
from parallax.load.head import read_head
from parallax.load.lines import paragraphs
from parallax.model import Entry, Stated

DAY = "Harbour Gazette, Sunday 9 May 2021"


def entries(text: str, published: str | None = None) -> tuple[Entry, ...]:
    rows = paragraphs(text)
    head = read_head(text, rows)
    when = head.published if published is None else Stated(published, "given" if published else "unknown")
    return split(text, rows, head.body, when)[0]


def page(*parts: str) -> str:
    return "\n\n".join(parts)


def told(found: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return [(entry.published.value, entry.published.origin) for entry in found]


def test_a_live_blog_newest_first_runs_back_over_midnight() -> None:
    text = page(
        "LIVE: flood on the lower river",
        DAY,
        "01:15 The siren has stopped. We close this page.",
        "00:20 The gate at the mill holds.",
        "23:40 (Saturday) Water stands on the mill road.",
        "22:05 The first cellars are wet.",
    )
    found = entries(text)
    assert told(found) == [
        ("2021-05-09T01:15", "inferred"),
        ("2021-05-09T00:20", "inferred"),
        ("2021-05-08T23:40", "inferred"),
        ("2021-05-08T22:05", "inferred"),
    ]
    assert [entry.number for entry in found] == [1, 2, 3, 4]
    assert all(text[entry.span.start : entry.span.end] == entry.span.quote for entry in found)
    assert "01:15" in found[0].published.detail


def test_a_live_blog_oldest_first_runs_on_over_midnight() -> None:
    text = page(
        "Flood: live updates",
        DAY,
        "10:50 p.m. Cellars are wet.",
        "11:40 p.m. The road is shut.",
        "12:20 a.m. The gate holds.",
    )
    assert [value for value, _ in told(entries(text))] == ["2021-05-09T22:50", "2021-05-09T23:40", "2021-05-10T00:20"]


def test_without_a_day_the_stamps_give_none() -> None:
    text = page("Flood: live updates", "09:50 Cellars are wet.", "10:40 The road is shut.", "11:20 The gate holds.")
    found = entries(text)
    assert len(found) == 3
    assert told(found) == [("", "unknown")] * 3
    assert "09:50" in found[0].published.detail


def test_a_programme_keeps_its_clock_times() -> None:
    text = page(
        "Visit to the dam: programme",
        DAY,
        "10:40 Arrival of the guests.",
        "11:30 Walk on the crest.",
        "13:00 Lunch. No press.",
    )
    assert entries(text) == ()


def test_video_titles_with_their_length_are_no_entries() -> None:
    text = "Flood: live updates\n2:10 Mayor on the flood\n1:05 Mill seen from the air\n0:40 Gate opens"
    assert entries(text) == ()


def test_labels_part_a_file() -> None:
    text = page(
        "UPDATE 2: The gate has been mended.",
        "The mill reopened.",
        "UPDATE 1: Work began.",
        "ORIGINAL STORY",
        "The gate broke.",
    )
    found = entries(text)
    assert [entry.span.quote.split("\n")[0] for entry in found] == [
        "UPDATE 2: The gate has been mended.",
        "UPDATE 1: Work began.",
        "ORIGINAL STORY",
    ]
    assert told(found) == [("", "unknown")] * 3


def test_what_stands_above_the_first_label_is_the_newest_entry() -> None:
    found = entries("The gate has been mended at last.\n\nPREVIOUS STORY: The gate broke on Friday.", "2021-05-09")
    assert [entry.span.quote[:8] for entry in found] == ["The gate", "PREVIOUS"]
    assert told(found) == [("2021-05-09", "given"), ("", "unknown")]


def test_labels_with_dates() -> None:
    text = page(
        "UPDATE (5/21/21 at 4 p.m.): The gate holds.",
        "UPDATE @ 9:30 a.m. (May 20): It was shut.",
        "FIRST REPORT (May 19)",
        "It broke.",
    )
    found = entries(text, "2021-05-22")
    assert [value for value, _ in told(found)] == ["2021-05-21T16:00", "2021-05-20T09:30", "2021-05-19"]
    assert found[0].published.origin == "text"


def test_one_update_flag_at_the_top_parts_nothing() -> None:
    assert entries("UPDATE: The gate has been mended.\n\nIt broke on Friday.\n\nThe mill is open.") == ()


def test_dated_headings_part_a_file_unless_they_lie_ahead() -> None:
    text = page(
        "Diary of a flood",
        "Seven nights on the mill road, as our reporters saw them.",
        "7 May 2021",
        "It rained on the hills.",
        "8 May 2021",
        "The river rose by a metre.",
    )
    assert [value for value, _ in told(entries(text, "2021-05-09"))] == ["2021-05-09", "2021-05-07", "2021-05-08"]
    assert entries(text, "2021-05-06") == ()


def test_sentences_that_begin_with_update_words_are_no_labels() -> None:
    text = page(
        "Updated charts were shown on Friday.", "Earlier reports spoke of two gates.", "Updates followed at night."
    )
    assert entries(text) == ()
