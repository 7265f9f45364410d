"""Verdicts alone, mailed from one checker to another."""

from __future__ import annotations

import json

import pytest

from parallax.review.exchange import plan, read, written
from parallax.review.log import ReviewError, Standing
from tests.review.samples import finding

ONE = finding({"A": (0, "three drummers"), "B": (4, "thirty drummers")})
TOLD = Standing("explained", "One counts the \udc80 rehearsal.", "Ida", "2031-02-03", 4)


def test_verdicts_come_back_without_a_word_of_a_report() -> None:
    data = written("1.0", ["f00d"], {ONE.fingerprint: ONE}, {ONE.fingerprint: TOLD})
    assert b"drummers" not in data
    sheet = read(data, "verdicts.json")
    assert sheet.sources == ("f00d",)
    assert sheet.verdicts[ONE.fingerprint].verdict == "explained"
    assert sheet.verdicts[ONE.fingerprint].who == "Ida"


def test_what_an_import_would_do_is_known_before() -> None:
    marks = ["fresh", "same", "other", "unknown"]
    rows = [{"mark": mark, "verdict": "confirmed"} for mark in marks]
    sheet = read(json.dumps({"kind": "verdicts", "schema": 1, "verdicts": rows}).encode(), "v.json")
    mine = {"same": Standing("confirmed", "", "", "", 1), "other": Standing("explained", "", "", "", 2)}
    found = plan(sheet, ["fresh", "same", "other"], mine)
    assert (found.fresh, found.same, found.differing, found.unknown) == (
        ("fresh",),
        ("same",),
        ("other",),
        ("unknown",),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("not json", "not JSON"), ("[" * 9000, "not JSON"), ("{}", "no file of verdicts"),
        ('{"kind": "verdicts", "schema": 9}', "newer Parallax"), ('{"kind": "verdicts", "schema": 1}', "no list"),
        ('{"kind": "verdicts", "schema": 1, "verdicts": [{}]}', "verdict 1 does not say which"),
        ('{"kind": "verdicts", "schema": 1, "verdicts": [{"mark": "a", "verdict": "hm"}]}', "verdict 1: 'hm'"),
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_refused(text: str, said: str) -> None:
    with pytest.raises(ReviewError, match=said):
        read(text.encode(), "v.json")
