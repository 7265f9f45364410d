"""What the head of a report states, and with which origin."""

from __future__ import annotations

import pytest

from parallax.load.head import Head, read_head
from parallax.load.lines import paragraphs

BODY = "A crane toppled across the harbour road on Monday, shutting it to lorries for most of the day, the port said."


def head(text: str) -> Head:
    return read_head(text, paragraphs(text))


def furniture(text: str) -> list[str]:
    return [text[a:b] for a, b, _ in head(text).furniture]


@pytest.mark.parametrize(
    ("above", "date", "publisher", "author"),
    [
        ("By Ana Lopes, The Harbour Echo, Tuesday, 4 May 2021", "2021-05-04", "The Harbour Echo", "Ana Lopes"),
        ("By Ana Lopes\nHarbour Gazette, May 4, 2021", "2021-05-04", "Harbour Gazette", "Ana Lopes"),
        ("Harbour Gazette | 4 May 2021 | Ana Lopes", "2021-05-04", "Harbour Gazette", "Ana Lopes"),
        ("Published: 4 May 2021, 11:00", "2021-05-04", "", ""),
        ("Posted 4 May", "", "", ""),
        ("Quay Radio Online", "", "Quay Radio Online", ""),
        ("The Lantern, the paper of the dockers' union. By Ana Lopes", "", "The Lantern", "Ana Lopes"),
        ("Harbour Gazette, 4 May 2021\nAna Lopes", "2021-05-04", "Harbour Gazette", "Ana Lopes"),
        ("Harbour Gazette. By our ports editor, Ana Lopes", "", "Harbour Gazette", "Ana Lopes"),
        ("By Ana Lopes at the Old Quay", "", "", "Ana Lopes"),
        ("Ministry of Ports, 4 May 2021", "2021-05-04", "Ministry of Ports", ""),
        ("By our correspondent Ana Lopes", "", "", "Ana Lopes"),
        ("By our correspondent in Portomar", "", "", ""),
        ("By Harbour Echo Team", "", "", ""),
        ("By Staff Reporters", "", "", ""),
        ("By Breaking News Staff", "", "", ""),
        ("By Ana Lopes and Quay 9 staff", "", "", "Ana Lopes"),
        ("By Ana Lopes Staff Writer", "", "", "Ana Lopes"),
        ("Ports reporter: Ana Lopes", "", "", "Ana Lopes"),
        ("Comment and analysis by Ana Lopes", "", "", "Ana Lopes"),
        ("Rope & Tar | Docks | 4 May 2021", "2021-05-04", "Rope & Tar", ""),
        ("Diário da Costa (English edition), 4 May 2021", "2021-05-04", "Diário da Costa", ""),
        ("Portomar, 24-05-2021, 9:30", "2021-05-24", "", ""),
        ("Portomar, 24.05.2021", "2021-05-24", "", ""),
        ("Portomar, Tuesday 04/05/2021", "2021-05-04", "", ""),
    ],
)
def test_lines_above_the_report(above: str, date: str, publisher: str, author: str) -> None:
    read = head(f"Crane falls on harbour road\n\n{above}\n\n{BODY}\n\n{BODY}\n")
    assert (read.published.value, read.publisher.value, read.author.value) == (date, publisher, author)
    assert read.headline == (0, 27)
    assert all(stated.origin in ("text", "unknown") for stated in (read.published, read.publisher, read.author))


@pytest.mark.parametrize(
    ("line", "date", "publisher"),
    [
        ("PORTOMAR, May 4, 2021 (Meridian Press) - ", "2021-05-04", "Meridian Press"),
        ("Portomar, 4 May 2021 (MP) — ", "2021-05-04", "MP"),
        ("PORTOMAR, Ore. (AB) — ", "", "AB"),
        ("PORTOMAR, May 4 (Meridian) - ", "", "Meridian"),
        ("PORTOMAR, May 4, 2021. /Meridian/. ", "2021-05-04", "Meridian"),
        ("PORTOMAR — ", "", ""),
        ("PORTOMAR (The Quay Herald, Tuesday 4 May 2021) - ", "2021-05-04", "The Quay Herald"),
        ("PORTOMAR, Ore. (May 4, 2021) — ", "2021-05-04", ""),
        ("date 2021-05-04 ", "2021-05-04", ""),
    ],
)
def test_datelines_are_read_and_set_apart(line: str, date: str, publisher: str) -> None:
    text = f"{line}{BODY}\n\n{BODY}"
    read = head(text)
    assert (read.published.value, read.publisher.value) == (date, publisher)
    assert furniture(text) == [line.strip()]


@pytest.mark.parametrize(
    "text",
    [
        f"The museum closed on 3 May 2020.\n\n{BODY}",
        f"{BODY} It was the third - and the worst - since May 4, 2018.\n\n{BODY}",
        f"Officials met on Tuesday, 4 May 2021, in Portomar.\n\n{BODY}",
    ],
)
def test_a_date_in_the_report_is_not_its_own(text: str) -> None:
    assert head(text).published.value == ""
    assert furniture(text) == []


def test_a_year_is_supplied_only_where_the_text_settles_it() -> None:
    settled = head(f"PORTOMAR, May 4 (MP) - {BODY}\n\nThe permit ran out on 4 May 2021 at noon.")
    assert (settled.published.value, settled.published.origin) == ("2021-05-04", "inferred")
    assert "4 May 2021" in settled.published.detail
    open_ = head(f"PORTOMAR, May 4 (MP) - {BODY}\n\nIt opened on 4 May 2019 and shut on 4 May 2020.")
    assert open_.published.value == ""
    assert "no year" in open_.published.detail


def test_a_report_may_say_which_day_today_is() -> None:
    told = head(f"{BODY}\n\nThe road was reopened today, 5 May 2021, at six.")
    assert (told.published.value, told.published.origin) == ("2021-05-05", "inferred")
    before = head(f"{BODY}\n\nIt was cleared yesterday (4 May 2021).")
    assert before.published.value == "2021-05-05"
    quoted = head(f'{BODY}\n\nThe log says "shut today, 5 May 2021" in red.')
    assert quoted.published.value == ""


def test_an_update_line_gives_way_to_a_line_of_publication() -> None:
    read = head(f"Crane falls\n\nUpdated 6 May 2021\nPublished 4 May 2021\n\n{BODY}\n\n{BODY}")
    assert read.published.value == "2021-05-04"


def test_furniture_above_the_headline_is_no_headline() -> None:
    text = f"Advertisement\n\nCrane falls on harbour road\n\n{BODY}\n\n{BODY}"
    read = head(text)
    assert read.headline is not None
    assert text[slice(*read.headline)] == "Crane falls on harbour road"


def test_a_first_sentence_is_no_headline() -> None:
    assert head(f"{BODY}\n\n{BODY}").headline is None


def test_a_weekday_that_does_not_fit_gets_a_warning() -> None:
    assert head(f"Crane falls\n\nHarbour Gazette, Friday, 4 May 2021\n\n{BODY}\n\n{BODY}").warnings


@pytest.mark.parametrize(
    ("stamp", "date", "told"),
    [
        ("Date/time: 06/05/2021 1930 hrs EDT", "2021-06-05", "EDT"),
        ("Date: 06-05-2021, 19:30 CEST", "2021-05-06", "CEST"),
        ("06/05/2021", "", "2021-05-06 or 2021-06-05"),
    ],
)
def test_an_open_order_of_month_and_day_is_settled_by_the_zone_or_not_at_all(stamp: str, date: str, told: str) -> None:
    read = head(f"Crane falls on harbour road\n\n{stamp}\n\n{BODY}\n\n{BODY}")
    assert (read.published.value, read.published.origin) == (date, "inferred" if date else "unknown")
    assert told in read.published.detail


def test_an_open_order_is_settled_by_the_state_of_the_dateline_or_the_day_in_words() -> None:
    state = head(f"Crane falls\n\n06/05/2021\n\nPORTOMAR, Ore. - {BODY}\n\n{BODY}")
    assert state.published.value == "2021-06-05"
    words = head(f"Crane falls\n\n06/05/2021\n\n{BODY}\n\nThe road was open again by noon on 6 May 2021.")
    assert (words.published.value, words.published.origin) == ("2021-05-06", "inferred")


def test_a_dateline_is_read_below_a_block_of_points_and_the_points_stay_in_the_report() -> None:
    points = "* Crane shuts road until evening\n* No one hurt\n* Port to check all ten cranes"
    for byline in ("By Ana Lopes\n\n", ""):
        text = (
            f"Crane falls on harbour road\n\n{points}\n\n{byline}PORTOMAR, May 4 (Meridian) - {BODY}\n\n{BODY} Again."
        )
        read = head(text)
        assert (read.publisher.value, read.author.value) == ("Meridian", "Ana Lopes" if byline else "")
        assert furniture(text)[-1] == "PORTOMAR, May 4 (Meridian) -"
        assert not any("crane" in line.lower() for line in furniture(text))
        assert "no year" in read.published.detail


def test_a_dateline_that_stands_as_a_line_of_its_own_names_the_outlet() -> None:
    read = head(f"Crane falls\n\nPORTOMAR, Ore. (KQRD) - Posted: May 4, 2021 at 7:15 PM PDT\n\n{BODY}\n\n{BODY}")
    assert (read.publisher.value, read.published.value) == ("KQRD", "2021-05-04")


@pytest.mark.parametrize(
    ("above", "publisher"),
    [
        ("PRESS RELEASE\nMinistry of Ports, Northern Region\n04.05.2021", "Ministry of Ports"),
        ("FOR IMMEDIATE RELEASE\n\nMinistry of Ports\n4 May 2021", "Ministry of Ports"),
        ("MINISTRY OF PORTS\n4 May 2021", "MINISTRY OF PORTS"),
        ("REPUBLIC OF TALVIA\nMINISTRY OF PORTS\nMEDIA STATEMENT\nTuesday, 4th May, 2021", "MINISTRY OF PORTS"),
        ("ROPE & TAR\na notebook of the waterfront\n\nPosted 4 May 2021", "ROPE & TAR"),
        ("rope and tar - the weekly of the docks\n4 May 2021", "rope and tar"),
    ],
)
def test_the_headline_is_found_below_letterhead_label_and_masthead(above: str, publisher: str) -> None:
    text = f"{above}\n\nCrane falls on harbour road\n\n{BODY}\n\n{BODY} Again."
    read = head(text)
    assert read.headline is not None
    assert text[slice(*read.headline)] == "Crane falls on harbour road"
    assert (read.publisher.value, read.published.value) == (publisher, "2021-05-04")
    assert furniture(text) == [line for line in above.split("\n") if line]


def test_a_label_is_no_title_even_where_no_other_line_is_one() -> None:
    for label in ("PRESS RELEASE", "Statement", "For immediate release", "Media statement:"):
        assert head(f"{label}\n\n{BODY}\n\n{BODY}").headline is None


def test_a_headline_that_names_a_sort_of_paper_or_a_country_stays_one() -> None:
    for line in ("Crane fall: a diary of the day", "Republic of Talvia shuts its ports", "Statement on the crane"):
        read = head(f"{line}\n\n{BODY}\n\n{BODY}")
        assert read.headline == (0, len(line))


def test_an_update_on_someone_is_a_headline_and_a_name_over_a_masthead_an_author() -> None:
    update = f"Harbour Rowing Club - Club statement, 4 May 2021\n\nUPDATE ON ANA LOPES\n\n{BODY} It was long.\n"
    read = head(update)
    assert read.headline is not None
    assert (update[slice(*read.headline)], read.author.value) == ("UPDATE ON ANA LOPES", "")
    signed = f"Crane falls on harbour road\n\nAna Lopes\nThe Harbour Echo\n4 May 2021\n\n{BODY}\n\n{BODY} Again."
    assert (head(signed).author.value, head(signed).publisher.value) == ("Ana Lopes", "The Harbour Echo")
    crosshead = f"Crane falls\n\nRoad Closed\n\nThe Harbour Echo, 4 May 2021\n\n{BODY} The road is closed."
    assert head(crosshead).author.value == ""


def test_a_stamp_below_the_report_dates_it_where_the_head_does_not() -> None:
    for stamp in ("Posted May 4, 2021", "First published: 4 May 2021, 18:20", "Published on Tuesday 4 May 2021"):
        read = head(f"Crane falls\n\n{BODY}\n\n{BODY} Again.\n\n{stamp}")
        assert (read.published.value, read.published.origin) == ("2021-05-04", "text")
        assert stamp in read.published.detail


def test_a_stamp_of_a_change_or_one_of_several_dates_nothing() -> None:
    below = f"Crane falls\n\n{BODY}\n\n{BODY} Again.\n\n"
    assert head(f"{below}Updated 6 May 2021").published.value == ""
    assert head(f"{below}Posted 4 May 2021\n\n{BODY}\n\nPosted 6 May 2021").published.value == ""
    dated = head(f"Crane falls\n\nHarbour Gazette, 4 May 2021\n\n{BODY}\n\n{BODY}\n\nPosted 7 May 2021")
    assert dated.published.value == "2021-05-04"


def test_a_name_alone_below_a_date_line_is_the_author_where_there_is_no_headline() -> None:
    read = head(f"Created: 4 May 2021, 4:15 PM\n\nAna Lopes\n\n{BODY}\n\n{BODY} Again.")
    assert (read.author.value, read.headline) == ("Ana Lopes", None)


def test_a_button_of_the_page_is_no_outlet() -> None:
    text = f"SHARE\n\nHarbour log, 4 May 2021\n\nCrane falls on harbour road\n\n{BODY}\n\n{BODY} Again."
    assert head(text).publisher.value == ""
