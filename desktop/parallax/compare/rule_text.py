"""A rule as the text of its file, in the form of ARCHITECTURE.md: what a form was filled with, written whole."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from anyascii import anyascii

from parallax.compare.rule_file import read_rule
from parallax.errors import OutputError, RuleError
from parallax.model import Example, Rule, Setting

_DELETE = "\x7f"  # the one character that JSON leaves as it is and TOML does not allow


def rule_text(rule: Rule) -> str:
    """TOML text from which ``read_rule`` makes the same rule (``id``, ``type`` and ``digest`` are no part of it)."""
    lines = [f"{key:<8} = {_toml(value)}" for key, value in (("title", rule.title), ("check", rule.check))]
    lines.append(f"about    = {_about(rule)}")
    said = (("severity", rule.severity), ("message", rule.message), ("why", rule.why), ("settle", rule.settle))
    lines += [f"{key:<8} = {_toml(value)}" for key, value in said]
    if rule.false_alarms:
        lines.append(f"false_alarms = {_toml(rule.false_alarms)}")
    if rule.params:
        lines += ["", "[params]", *(f"{_key(name)} = {_toml(value)}" for name, value in rule.params)]
    for example in rule.examples:
        lines += ["", "[[example]]", *_example(example)]
    return "\n".join(lines) + "\n"


def checked_rule(rule: Rule) -> Rule:
    """The rule as it is read back from its text. Raises RuleError in a form's words, without a file's name."""
    from parallax.compare.checks import CHECKS, SETTINGS

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rule.toml"
        path.write_text(rule_text(rule), "utf-8")
        try:
            return read_rule(path, rule.id, rule.type, CHECKS, SETTINGS)
        except RuleError as error:
            raise RuleError(re.sub(rf"^{re.escape(str(path))}(?:, line \d+)?: ", "", str(error))) from None


def save_rule(rule: Rule, pack: Path) -> Path:
    """Write a rule into a pack of the user's; the file is whole or as before. Gives its place. Raises OutputError."""
    path = pack / rule.type / f"{rule.id.rpartition('/')[2]}.toml"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".part")
        half.write_text(rule_text(rule), "utf-8")
        half.replace(path)
    except OSError as error:
        raise OutputError(f"The rule cannot be saved as {path} ({error.strerror}).") from error
    return path


def file_name(title: str, taken: Sequence[str] = ()) -> str:
    """A name for the file of a rule of this title, that none of ``taken`` has: "How many hikers" -> how-many-hikers."""
    stem = "-".join(re.findall(r"[a-z0-9]+", anyascii(title).lower()))[:60].strip("-") or "rule"
    numbered = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)


def _about(rule: Rule) -> str:
    sets = (("slot", rule.slots), ("frame", rule.frames), ("subject", rule.subjects))
    inner = ", ".join(f"{key} = {_toml(tuple(sorted(values)))}" for key, values in sets if values)
    return f"{{ {inner} }}" if inner else "{}"


def _example(example: Example) -> list[str]:
    days = dict(example.published)
    lines = [f"expect = {_toml(example.expect)}"]
    for sigil, text in example.texts:
        day = f"published = {days[sigil]}, " if sigil in days else ""
        lines.append(f"{sigil} = {{ {day}text = {_toml(text)} }}")
    return lines


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _toml(name)


def _toml(value: Setting) -> str:
    """A value in TOML: JSON writes its strings, numbers, lists and truths the same way."""
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False).replace(_DELETE, "\\u007F")
