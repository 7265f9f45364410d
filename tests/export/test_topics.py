"""Topics of the matrix."""

from __future__ import annotations

from parallax.export.topics import topics
from tests.export.sample import sample


def test_findings_on_the_same_words_are_one_topic_named_by_the_first() -> None:
    found = topics(sample().findings)
    assert [[f.id for f in topic.findings] for topic in found] == [["1", "2"], ["3"], ["4"], ["5"]]
    assert found[0].first.relation == "conflict"
    assert [e.span.quote for e in found[0].evidence("A")] == ["on Friday"]
    assert [e.span.quote for e in found[0].evidence("C")] == ["in March"]
