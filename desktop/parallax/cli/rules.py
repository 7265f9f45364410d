"""``parallax rules list`` and ``parallax rules test``."""

from __future__ import annotations

import argparse
from itertools import groupby
from pathlib import Path

from parallax.cli.terminal import Progress
from parallax.export.words import TYPES, count
from parallax.model import Rule


def list_rules(options: argparse.Namespace) -> int:
    """Print the rules of a pack by type, with id and severity."""
    rules = sorted(_rules(options.pack), key=lambda rule: (list(TYPES).index(rule.type), rule.id))
    width = max(len(rule.id) for rule in rules)
    for kind, members in groupby(rules, key=lambda rule: rule.type):
        print(TYPES[kind].word)
        for rule in members:
            print(f"  {rule.id:<{width}}  {rule.severity:<5}  {rule.title}")
    print(f"\n{count(len(rules), 'rule')}, {count(sum(len(r.examples) for r in rules), 'example')}.")
    return 0


def test_rules(options: argparse.Namespace) -> int:
    """Run every example; print those that did not go as expected."""
    from parallax.compare.examples import run_example

    rules, failed, progress = _rules(options.pack), 0, Progress()
    total = sum(len(rule.examples) for rule in rules)
    for n, (rule, example) in enumerate((r, e) for r in rules for e in r.examples):
        progress("Running example", n, total)
        instead = run_example(rule, example)
        if instead is not None:
            progress.clear()
            failed += 1
            print(f"{rule.id}.toml, line {example.line}: {instead}")
    progress.clear()
    result = f"{failed} not as expected" if failed else "all as expected"
    print(f"{count(len(rules), 'rule')}, {count(total, 'example')}: {result}.")
    return 1 if failed else 0


def _rules(pack: Path | None) -> tuple[Rule, ...]:
    from parallax.compare.rules import read_pack, shipped_rules

    return read_pack(pack) if pack else shipped_rules()
