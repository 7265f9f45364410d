"""What is never compared, however alike the sentences are."""

from __future__ import annotations

import pytest

from tests.told import audit_of


def conflicts(*texts: str) -> list[str]:
    """The rules of number and time that find the reports in conflict."""
    found = audit_of(*texts).findings
    return [f.rule for f in found if f.relation == "conflict" and f.type in ("time", "quantity")]


@pytest.mark.parametrize(("one", "other"), [
    # those aboard and those hurt
    ("The night bus to Marl carried 61 passengers.", "On the night bus to Marl 14 passengers were hurt."),
    # nobody of one sort, some of another
    ("Nobody was hurt in the mill fire at Marl.", "The mill at Marl had 40 people at work before the fire."),
    # eight others come on top of the one
    ("All nine boats of the Marl harbour were searched.", "The eight other boats of the Marl harbour were searched."),
    # those whom the law is after, and those who were hurt
    ("Police arrested four men after the Marl dock shooting.", "Two men were shot in the Marl dock shooting."),
    # some of the hurt by what they are, beside others
    ("Five people were hurt at the Marl weir.", "Two girls and three boys were hurt at the Marl weir."),
    # of one of them anything may be told
    ("One guest said that the Marl inn was full.", "Four guests were hurt at the Marl inn."),
    # how often somebody was hit, and how often it happened
    ("The Marl guard was shot twice.", "Four shootings were reported by the Marl guard."),
    # those who did it and one more
    ("Three people were killed at the Marl quay.", "Four people, including the gunman, were killed at the Marl quay."),
    # ages, which of several, names
    ("Six people aged 21 to 36 were hurt in Marl.", "Six people were hurt in Marl, some in their 40s."),
    ("Photo 2 of 9 A boat sank at Marl.", "Three boats sank at Marl."),
    # two statements on two days
    ("The harbour master said on Monday that oil leaked.", "The harbour master said on Tuesday that oil leaked."),
    # a state since some day, and a deed on another
    ("Ida Moen has led the Marl harbour board since March.", "Ida Moen of the Marl harbour board resigned on Tuesday."),
    # two shares of two things
    ("In Marl 40 percent of the boats were lost.", "In Marl 60 percent of the shops reopened."),
])  # fmt: skip
def test_two_matters_are_no_conflict(one: str, other: str) -> None:
    assert conflicts(one, other) == []


@pytest.mark.parametrize(("one", "other"), [
    ("Nobody was hurt when the Marl mill burned.", "Three people were injured when the Marl mill burned."),
    ("He was warned three times about the Marl mill boiler.", "He got five warnings about the Marl mill boiler."),
    ("A total of four people were hurt at the Marl weir.", "All nine people hurt at the Marl weir were treated."),
    ("The hearing about the Marl mill lasted six hours.", "The Marl mill hearing lasted for nine hours."),
    # help is sent for on the day of the event
    (
        "A girl was shot in Orchard Street in Marl on Tuesday evening. The girl, six, was hit in the arm.",
        "Police were called to Orchard Street in Marl on Thursday night, where a girl was found. She had been shot.",
    ),
])  # fmt: skip
def test_one_matter_under_other_words_is(one: str, other: str) -> None:
    assert len(conflicts(one, other)) == 1
