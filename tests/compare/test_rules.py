"""Rule packs: what a writer of rules gets for a good file, and the one sentence that a faulty one gets."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest

from parallax.compare.checks import CHECKS
from parallax.compare.examples import run_example, sources_of
from parallax.compare.rules import load_rules, read_pack, shipped_rules
from parallax.errors import RuleError
from parallax.pipeline import audit

GOOD = """\
# Opening days of the same event.
title    = "The same opening on different days"
check    = "test.rules.v1"
about    = { slot = "day", frame = ["open", "begin"] }
severity = "major"
message  = "{a.source} has {a.text} ({a.value}), {b.source} has {b.text} ({b.value}): {subject}, {detail}"
why      = "A reader who goes there on the wrong day stands before a closed door."
settle   = "Ask the organiser for the programme."
false_alarms = ["a preview for members"]

[params]
slack = 1
strict = true
words = ["opens", "starts"]

[[example]]
expect = "conflict"
A = { published = 2021-03-02, text = "The fair opens <m>on Friday</m>." }
B = { published = "2021-03-02", text = "The fair starts <m>on Saturday</m>." }

[[example]]
name = "the same day"
expect = "silence"
A = "The fair opens on 5 March 2021."
B = "On 5 March 2021 the fair starts."
"""


@pytest.fixture(autouse=True)
def a_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CHECKS, "test.rules.v1", lambda _pair, _params: None)


def write(folder: Path, text: str | bytes, name: str = "time/opening-day.toml") -> Path:
    path = folder / "desk" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder / "desk"


def refusal(pack: Path) -> str:
    with pytest.raises(RuleError) as raised:
        read_pack(pack)
    sentence = str(raised.value)
    assert "\n" not in sentence
    return sentence


def test_a_good_file_becomes_a_rule(tmp_path: Path) -> None:
    (rule,) = read_pack(write(tmp_path, GOOD))
    assert (rule.id, rule.type, rule.severity) == ("desk/time/opening-day", "time", "major")
    assert (rule.slots, rule.frames) == ({"day"}, {"open", "begin"})
    assert rule.false_alarms == ("a preview for members",)
    assert dict(rule.params) == {"slack": 1.0, "strict": True, "words": ("opens", "starts")}
    assert rule.digest == hashlib.sha256(GOOD.encode()).hexdigest()
    assert [(e.expect, e.line) for e in rule.examples] == [("conflict", 16), ("silence", 21)]
    assert rule.examples[0].published == (("A", "2021-03-02"), ("B", "2021-03-02"))
    assert rule.examples[0].texts[0] == ("A", "The fair opens <m>on Friday</m>.")


def test_rules_are_sorted_by_id_and_the_pack_may_be_given_as_a_dot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, GOOD, "time/b.toml")
    monkeypatch.chdir(write(tmp_path, GOOD, "name/a.toml"))
    assert [rule.id for rule in read_pack(Path())] == ["desk/name/a", "desk/time/b"]


def test_a_desk_replaces_a_shipped_rule_by_giving_it_the_same_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parallax.compare.rules.shipped", lambda _name: tmp_path / "shipped")
    write(tmp_path / "shipped" / "rules", GOOD, "time/closing-day.toml")
    write(tmp_path / "shipped" / "rules", GOOD)
    mine = write(tmp_path / "mine", GOOD.replace('"major"', '"minor"'))
    rules = {rule.id: rule.severity for rule in load_rules([mine])}
    assert rules == {"desk/time/closing-day": "major", "desk/time/opening-day": "minor"}


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('severity = "major"', 'severity = "major', 5, "not valid TOML"),
        ('severity = "major"', 'sevrity = "major"', 5, "did you mean 'severity'?"),
        ('severity = "major"', 'severity = "loud"', 5, "known are info, major, minor"),
        ('check    = "test.rules.v1"', 'check = "test.rule.v1"', 3, "did you mean 'test.rules.v1'?"),
        ('why      = "A reader', '# why = "A reader', 1, "'why' is missing"),
        ('settle   = "Ask the organiser for the programme."', 'settle = ""', 8, "not empty"),
        ('title    = "The', 'title    = 5 # "The', 2, "must be a text"),
        ("{a.text}", "{a.words}", 6, "unknown placeholder {a.words}"),
        ("{a.text}", "{a.source.text}", 6, "unknown placeholder"),
        ("{a.text}", "{a.text!r}", 6, "unknown placeholder"),
        ("{a.text}", "{a.text", 6, "a brace"),
        ('slot = "day"', 'slots = "day"', 4, "did you mean 'slot'?"),
        ('slot = "day"', "slot = 7", 4, "a text or a list of texts"),
        ('about    = { slot = "day", frame = ["open", "begin"] }', 'about = "day"', 4, "must say what to compare"),
        ('["a preview for members"]', "[3]", 9, "list of texts"),
        ("slack = 1", "slack = 2021-03-02", 12, "must be a text, a number"),
        ('words = ["opens", "starts"]', "words = [[1]]", 14, "list of texts"),
        ('expect = "conflict"', 'expect = "quarrel"', 17, "must be one of conflict"),
        ('expect = "conflict"', 'expect = "silence"', 1, "no example makes this rule speak"),
        ('expect = "silence"', 'expect = "silent"', 23, "must be one of"),
        ("<m>on Saturday</m>", "on Saturday", 16, "mark the words of both readings"),
        ("<m>on Saturday</m>", "<m>on Saturday", 19, "never closed by </m> in B"),
        ("<m>on Saturday</m>", "<m></m>on Saturday", 19, "empty"),
        ('B = { published = "2021-03-02"', 'B = { published = "2 March"', 19, "write it like"),
        ('B = { published = "2021-03-02"', 'B = { publishd = "2021-03-02"', 19, "did you mean 'published'?"),
        ('B = { published = "2021-03-02", text =', 'C2 = { published = "2021-03-02", text =', 19, "unknown key 'C2'"),
        ('B = "On 5 March 2021 the fair starts."\n', "", 21, "needs texts to compare"),
        ('B = "On 5 March 2021 the fair starts."', "B = 5", 25, "must be a text, or a table"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str, line: int, says: str) -> None:
    assert old in GOOD
    sentence = refusal(write(tmp_path, GOOD.replace(old, new, 1)))
    assert re.search(rf"opening-day\.toml, line {line}: ", sentence), sentence
    assert says in sentence


def test_every_rule_needs_an_example_of_silence(tmp_path: Path) -> None:
    assert 'expect = "silence"' in refusal(write(tmp_path, GOOD[: GOOD.rindex("[[example]]")]))


def test_lines_are_found_in_longer_forms_too(tmp_path: Path) -> None:
    text = GOOD.replace('about    = { slot = "day", frame = ["open", "begin"] }\n', "")
    text = text.replace('"A reader who', '"""A reader\ntitle = "no key"\nwho').replace(
        'closed door."', 'closed door."""'
    )
    text = text.replace("[params]", '[about]\nslot = "day"\nfram = "open"\n\n[params]')
    assert "line 14: unknown key 'fram'; did you mean 'frame'?" in refusal(write(tmp_path, text))


def test_an_unknown_table_is_named_at_its_header(tmp_path: Path) -> None:
    assert "line 21: unknown key 'exampel'; did you mean 'example'?" in refusal(
        write(tmp_path, GOOD.replace("[[example]]\nname", "[[exampel]]\nname"))
    )


def test_a_file_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    assert "line 3: not UTF-8" in refusal(write(tmp_path, b'title = "a"\n\nwhy = "caf\xe9"\n'))


def test_a_number_without_an_end_is_refused(tmp_path: Path) -> None:
    assert "thousands of digits" in refusal(write(tmp_path, GOOD.replace("slack = 1", f"slack = {'9' * 5000}")))


@pytest.mark.parametrize(
    ("name", "says"),
    [("opening-day.toml", "folder that names its type"), ("tim/day.toml", "did you mean 'time'?")],
)
def test_a_file_in_the_wrong_place_is_told_where_to_go(tmp_path: Path, name: str, says: str) -> None:
    assert says in refusal(write(tmp_path, GOOD, name))


def test_a_folder_that_is_no_pack_is_refused(tmp_path: Path) -> None:
    assert "holds no rules" in refusal(tmp_path)
    assert "does not exist" in refusal(tmp_path / "none")
    (tmp_path / "file").write_text("")
    assert "is a file" in refusal(tmp_path / "file")


def test_the_shipped_rules_are_valid() -> None:
    ids = [rule.id for rule in shipped_rules()]
    assert ids == sorted(set(ids))


def test_a_setting_that_its_check_does_not_know_is_refused(tmp_path: Path) -> None:
    text = GOOD.replace("test.rules.v1", "time.disjoint.v1").replace("slack = 1\nstrict = true\n", "slak = 1\n")
    text = text.replace('words = ["opens", "starts"]\n', "")
    assert "line 12: unknown setting 'slak'; did you mean 'slack'?" in refusal(write(tmp_path, text))


LOUD = """\
title    = "How many hikers"
check    = "number.differs.v1"
about    = { slot = "count", subject = "hiker" }
severity = "info"
message  = "{a.source} counts {a.text}, {b.source} {b.text}."
why      = "The search was planned by this number."
settle   = "Ask the rescue service."

[params]
least = 0.5

[[example]]
expect = "conflict"
A = { published = 2024-05-08, text = "Rescuers said that <m>seven hikers</m> were injured when the bridge gave way." }
B = { published = 2024-05-08, text = "When the bridge gave way <m>two hikers</m> were injured, rescuers said." }

[[example]]
expect = "silence"
A = { published = 2024-05-08, text = "Rescuers said that seven hikers were injured when the bridge gave way." }
B = { published = 2024-05-08, text = "When the bridge gave way six hikers were injured, rescuers said." }
"""


def test_a_rule_for_one_subject_takes_the_place_of_the_general_one(tmp_path: Path) -> None:
    (rule,) = read_pack(write(tmp_path, LOUD, "quantity/hikers.toml"))
    assert rule.subjects == {"hiker"}
    assert [run_example(rule, example) for example in rule.examples] == [None, None]
    general = next(r for r in load_rules() if r.id == "core/quantity/count")
    texts = sources_of(rule.examples[1])
    assert [f.rule for f in audit(texts, (general,)).findings if f.relation == "conflict"] == [general.id]
    assert not [f for f in audit(texts, (general, rule)).findings if f.relation == "conflict"]


def test_a_rule_without_an_end_is_refused(tmp_path: Path) -> None:
    mine = write(tmp_path / "mine", "title = " + "[" * 20_000)
    with pytest.raises(RuleError, match=r"opening-day.toml: its lists stand one in the other without an end"):
        load_rules([mine])
