"""The whole line over small reports: the same every time, whatever the order, the layout or the size."""

from __future__ import annotations

import json
from itertools import permutations

import pytest

from parallax.errors import Cancelled
from parallax.export import document
from parallax.model import Audit
from parallax.pipeline import audit
from tests.audited import rules
from tests.told import audit_of, conflicts, relations, source, sources_of

FIRE = (
    "Nine goats died when a barn burned down at Halden farm on Monday evening. The barn was worth $40,000.",
    "A barn at Halden farm burned down on Tuesday morning and six goats died. Insurers put the barn at $90,000.",
    "Six goats died in the fire that destroyed the barn at Halden farm, the owner said.",
)


def as_bytes(done: Audit) -> bytes:
    return json.dumps(document(done), ensure_ascii=False).encode()


def test_two_runs_give_the_same_bytes() -> None:
    assert as_bytes(audit_of(*FIRE)) == as_bytes(audit_of(*FIRE))


def test_neither_the_order_of_the_sources_nor_that_of_the_rules_matters() -> None:
    first = as_bytes(audit_of(*FIRE))
    for sources in permutations(sources_of(FIRE)):
        assert as_bytes(audit(sources, rules()[::-1])) == first


def test_evidence_quotes_what_stands_at_its_place() -> None:
    done = audit_of(*FIRE, "The barn \t burned\ndown   on Monday;\u200b nine\u00a0goats died 😀.")
    texts = {s.sigil: s.text for s in done.sources}
    spans = [(e.source, e.span) for f in done.findings for e in f.evidence]
    spans += [(c.source, c.span) for c in done.claims]
    assert spans
    assert all(texts[sigil][span.start : span.end] == span.quote != "" for sigil, span in spans)


def test_no_two_findings_share_an_id() -> None:
    twice = "Nine goats died at Halden farm. The vet came. Nine goats died at Halden farm, police say. Nine goats died."
    found = audit_of(twice, twice, FIRE[1]).findings
    assert len({f.id for f in found}) == len({f.fingerprint for f in found}) == len(found)


def test_what_differs_is_found_once_with_both_readings() -> None:
    (money,) = [f for f in conflicts(*FIRE) if f.type == "money"]
    assert [r.sources for r in money.readings] == [("A",), ("B",)]
    assert {e.span.quote for e in money.evidence} == {"$40,000", "$90,000"}


def test_two_identical_reports_agree_on_everything() -> None:
    assert {f.relation for f in audit_of(FIRE[0], FIRE[0]).findings} == {"agree"}


def test_one_report_alone_contradicts_nobody() -> None:
    done = audit_of(FIRE[0])
    assert done.claims
    assert done.findings == ()


@pytest.mark.parametrize("text", ["", " \n\n\t ", "\u200b", "...", "😀", "שלום"])
def test_a_report_without_a_fact_is_no_trouble(text: str) -> None:
    assert [f for f in audit_of(text, FIRE[0]).findings if f.relation == "conflict"] == []


def test_a_report_that_is_all_noise_claims_nothing() -> None:
    text = "Give us $7 a month until Friday."
    done = audit([source(text, noise=text), source(FIRE[0], "B")], rules())
    assert {c.source for c in done.claims} == {"B"}


def test_layout_changes_no_value() -> None:
    loose = "Nine  goats\tdied when a barn\nburned down at  Halden farm on Monday evening. The barn was worth $40,000."
    assert relations("quantity", loose, FIRE[0]) == {"agree"}
    assert [(c.type, c.value.low) for c in audit_of(loose).claims if c.type in ("money", "quantity")] == [
        (c.type, c.value.low) for c in audit_of(FIRE[0]).claims if c.type in ("money", "quantity")
    ]


def test_two_hundred_short_passages_and_one_endless_sentence() -> None:
    short = " ".join(f"Gate {n} opened." for n in range(200))
    endless = "The harbour took in " + ", ".join(f"{n + 2} boats of port Lun{n}" for n in range(150)) + "."
    done = audit_of(short, endless)
    assert len([p for p in done.passages if p.source == "A"]) == 200
    assert [f for f in done.findings if f.relation == "conflict"] == []


@pytest.mark.parametrize("stage", ["Reading", "Finding claims", "Matching claims", "Comparing"])
def test_work_can_be_stopped_at_every_stage(stage: str) -> None:
    def stop(at: str, _done: int, _total: int) -> None:
        if at.startswith(stage):
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        audit(sources_of(FIRE), rules(), stop)
    assert as_bytes(audit_of(*FIRE)) == as_bytes(audit_of(*FIRE))  # and nothing of it is left behind


def test_progress_names_the_report_and_counts_its_characters() -> None:
    told: list[tuple[str, int, int]] = []
    audit(sources_of(FIRE), rules(), lambda stage, done, total: told.append((stage, done, total)))
    sources = sources_of(FIRE)
    lengths = [len(source.text) for source in sources]
    read = [t for t in told if t[0].startswith("Reading")]
    assert read == [(f"Reading: {s.file}", sum(lengths[:n]), sum(lengths)) for n, s in enumerate(sources)]
    assert [stage for stage, _, _ in told][-2:] == ["Matching claims", "Comparing"]
