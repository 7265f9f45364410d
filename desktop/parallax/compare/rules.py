"""Rule packs: folders of rule files, ``<pack>/<type>/<name>.toml``; a rule's id is its path without the suffix."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from parallax.compare.rule_file import read_rule
from parallax.errors import RuleError
from parallax.model import CLAIM_TYPES, Rule
from parallax.paths import shipped


def read_pack(folder: Path) -> tuple[Rule, ...]:
    """All rules of one pack, sorted by id. Raises ``RuleError`` (one sentence with file, line and what to do)."""
    if not folder.is_dir():
        what = "is a file, not a folder of rules" if folder.exists() else "does not exist"
        raise RuleError(f"{folder} {what}; give the folder of a rule pack.")
    files = sorted(folder.rglob("*.toml"))
    if not files:
        raise RuleError(f"{folder} holds no rules; put them there as <type>/<name>.toml, like time/opening-day.toml.")
    return tuple(sorted((_read(folder, path) for path in files), key=lambda rule: rule.id))


def shipped_rules() -> tuple[Rule, ...]:
    """The rules that come with Parallax."""
    packs = sorted(p for p in (shipped("resources") / "rules").iterdir() if p.is_dir())
    return _merged(read_pack(pack) for pack in packs)


def load_rules(extra: Iterable[Path] = ()) -> tuple[Rule, ...]:
    """The shipped rules and those of the packs ``extra``; a later rule replaces an earlier one of the same id."""
    return _merged([shipped_rules(), *(read_pack(folder) for folder in extra)])


def _merged(packs: Iterable[tuple[Rule, ...]]) -> tuple[Rule, ...]:
    rules = {rule.id: rule for pack in packs for rule in pack}
    return tuple(rules[rule_id] for rule_id in sorted(rules))


def _read(folder: Path, path: Path) -> Rule:
    from parallax.compare.checks import CHECKS, SETTINGS

    parts = path.relative_to(folder).with_suffix("").parts
    if len(parts) != 2:
        raise RuleError(f"{path}: a rule stands in a folder that names its type; move it to {folder}/<type>/.")
    kind, name = parts
    if kind not in CLAIM_TYPES:
        near = get_close_matches(kind, CLAIM_TYPES, n=1)
        advice = f"did you mean '{near[0]}'?" if near else f"types are {', '.join(CLAIM_TYPES)}."
        raise RuleError(f"{path}: '{kind}' is no type of claim; {advice}")
    return read_rule(path, f"{folder.resolve().name}/{kind}/{name}", kind, CHECKS, SETTINGS)
