"""One rule file: TOML text -> ``Rule``, or one sentence that names file, line and what to do.

The form is that of ARCHITECTURE.md ("A rule is one TOML file, and its examples are its tests"). Rules are data: a file
can name a check and fill in a message, and nothing in it is ever executed.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import cast, get_args

from parallax.compare.key_lines import Place, key_lines
from parallax.compare.marks import marks_in
from parallax.errors import RuleError
from parallax.model import ClaimType, Example, Relation, Rule, Setting, Severity

PLACEHOLDERS = ("a.source", "a.text", "a.value", "b.source", "b.text", "b.value", "subject", "detail")
_NEEDED = ("title", "check", "about", "severity", "message", "why", "settle")
_KEYS = (*_NEEDED, "false_alarms", "params", "example")
_EXPECTED = (*get_args(Relation), "silence")
_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_SIGIL = re.compile(r"[A-Z]{1,2}")

Table = Mapping[str, object]


def read_rule(
    path: Path,
    rule_id: str,
    claim_type: ClaimType,
    checks: Collection[str],
    settings: Mapping[str, Collection[str]] | None = None,
) -> Rule:
    """Read and validate one file. Raises ``RuleError``.

    ``checks`` are the names that ``check`` may have; ``settings`` what each of them lets a rule set under [params].
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise RuleError(f"{path}: cannot be read ({error.strerror or error}).") from error
    reader = _Reader.of(path, raw)
    rule = reader.rule(rule_id, claim_type, checks, hashlib.sha256(raw).hexdigest())
    reader.known_settings(rule, settings or {})
    return rule


@dataclass(frozen=True, slots=True)
class _Reader:
    path: Path
    table: Table
    lines: Mapping[Place, int]

    @classmethod
    def of(cls, path: Path, raw: bytes) -> _Reader:
        """Parse the file, turning what the parser and the decoder say into a sentence with a line."""
        try:
            text = raw.decode("utf-8-sig")
            return cls(path, tomllib.loads(text), key_lines(text))
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            raise RuleError(f"{path}, line {line}: not UTF-8 text; save the file as UTF-8.") from error
        except tomllib.TOMLDecodeError as error:
            at = _AT_LINE.search(str(error))
            line = int(at[1]) if at and at[1] else raw.count(b"\n", 0, len(raw.rstrip())) + 1
            what = _AT_LINE.sub("", str(error)).split("\n")[0]
            raise RuleError(f"{path}, line {line}: not valid TOML ({what}); mend this line.") from error
        except ValueError as error:
            raise RuleError(f"{path}: a number in it has thousands of digits; mend or remove it.") from error
        except RecursionError as error:
            raise RuleError(f"{path}: its lists stand one in the other without an end; mend or remove it.") from error

    def fault(self, sentence: str, place: Place | None = None) -> RuleError:
        """The error to raise about ``place``: the line of its key, else of its table, else the first line."""
        place = place or Place()
        first, _, rest = place.key.partition(".")
        places = [place, place._replace(key=first), place._replace(key=""), Place(key=place.table)]
        if not place.table:  # the key of a table may be written as a header
            places[1:1] = [Place(first, 0, rest), Place(first)]
        line = next((self.lines[p] for p in places if p in self.lines), 1)
        return RuleError(f"{self.path}, line {line}: {sentence}")

    def rule(self, rule_id: str, claim_type: ClaimType, checks: Collection[str], digest: str) -> Rule:
        """The whole rule; the first thing that is wrong is raised."""
        self.known(self.table, _KEYS)
        for key in _NEEDED:
            if key not in self.table:
                raise self.fault(f"the key '{key}' is missing; add it (a rule needs {', '.join(_NEEDED)}).")
        about = self.about()
        return Rule(
            id=rule_id,
            title=self.text("title"),
            type=claim_type,
            slots=about["slot"],
            frames=about["frame"],
            subjects=about["subject"],
            check=self.one_of("check", checks),
            severity=cast(Severity, self.one_of("severity", get_args(Severity))),
            message=self.message(),
            why=self.text("why"),
            settle=self.text("settle"),
            false_alarms=self.texts(self.table.get("false_alarms", []), Place(key="false_alarms")),
            params=self.params(),
            examples=self.examples(claim_type),
            digest=digest,
        )

    def known(self, table: Table, keys: Iterable[str], at: Place | None = None) -> None:
        """Refuse a key that is not one of ``keys``."""
        at, keys = at or Place(), list(keys)
        for key in table:
            if key not in keys:
                inner = f"{at.key}.{key}".lstrip(".")
                raise self.fault(f"unknown key '{key}'; {_meant(key, keys)}", at._replace(key=inner))

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value = self.table[key]
        if not isinstance(value, str) or not value.strip():
            raise self.fault(f"'{key}' must be a text that is not empty.", Place(key=key))
        return value.strip()

    def one_of(self, key: str, allowed: Collection[str]) -> str:
        """A text that is one of ``allowed``."""
        value = self.text(key)
        if value not in allowed:
            raise self.fault(f"unknown {key} '{value}'; {_meant(value, sorted(allowed))}", Place(key=key))
        return value

    def texts(self, value: object, place: Place) -> tuple[str, ...]:
        """A list of texts; one text stands for a list of one."""
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.fault(f"'{place.key}' must be a text or a list of texts, none of them empty.", place)
        return tuple(value)

    def about(self) -> dict[str, frozenset[str]]:
        """Slots, frames and subjects of the claims to compare; where none is named, all of the rule's type."""
        about = self.table["about"]
        if not isinstance(about, dict):
            raise self.fault("'about' must say what to compare, like { slot = \"day\" }.", Place(key="about"))
        keys = ("slot", "frame", "subject")
        self.known(about, keys, Place(key="about"))
        return {k: frozenset(self.texts(about.get(k, []), Place(key=f"about.{k}"))) for k in keys}

    def message(self) -> str:
        """The message; what stands in braces is one of ``PLACEHOLDERS``, and no brace stands alone."""
        message, place = self.text("message"), Place(key="message")
        for name in _PLACEHOLDER.findall(message):
            if name not in PLACEHOLDERS:
                raise self.fault(f"unknown placeholder {{{name}}}; {_meant(name, PLACEHOLDERS)}", place)
        if set(_PLACEHOLDER.sub("", message)) & set("{}"):
            raise self.fault("a brace has no partner; braces only hold placeholders like {a.text}.", place)
        return message

    def params(self) -> tuple[tuple[str, Setting], ...]:
        """The check's settings: texts, numbers, true or false, lists of texts."""
        params = self.table.get("params", {})
        if not isinstance(params, dict):
            raise self.fault("'params' must be a table, like [params].", Place(key="params"))
        return tuple((name, self.param(name, value)) for name, value in sorted(params.items()))

    def known_settings(self, rule: Rule, settings: Mapping[str, Collection[str]]) -> None:
        """Refuse a setting that the rule's check does not know: misspelt, it would do nothing, in silence."""
        allowed = settings.get(rule.check)
        for name, _ in rule.params if allowed is not None else ():
            if name not in (allowed or ()):
                raise self.fault(f"unknown setting '{name}'; {_meant(name, allowed or ())}", Place("params", 0, name))

    def param(self, name: str, value: object) -> Setting:
        """One setting; whole numbers become floats, so that a check meets one kind of number."""
        if isinstance(value, bool | str):
            return value
        if isinstance(value, int | float):
            return float(value)
        if isinstance(value, list):
            return self.texts(value, Place("params", 0, name))
        at = Place("params", 0, name)
        raise self.fault(f"'{name}' must be a text, a number, true, false or a list of texts.", at)

    def examples(self, claim_type: ClaimType) -> tuple[Example, ...]:
        """All examples; one must fire and one must stay silent."""
        tables = self.table.get("example", [])
        if not isinstance(tables, list) or not all(isinstance(t, dict) for t in tables):
            raise self.fault("examples are written as [[example]] tables.", Place(key="example"))
        examples = tuple(self.example(number, table, claim_type) for number, table in enumerate(tables))
        if all(e.expect == "silence" for e in examples):
            raise self.fault('no example makes this rule speak; add an [[example]] with expect = "conflict".')
        if all(e.expect != "silence" for e in examples):
            raise self.fault('no example keeps this rule silent; add an [[example]] with expect = "silence".')
        return examples

    def example(self, number: int, table: Table, claim_type: ClaimType) -> Example:
        """One example: what to expect, and marked texts under the sigils A, B, C ..."""
        place = Place("example", number)
        sigils = sorted((k for k in table if _SIGIL.fullmatch(k)), key=lambda s: (len(s), s))
        self.known(table, ("expect", "name", *sigils, *([] if sigils else ["A", "B"])), place)
        expect = table.get("expect")
        if expect not in _EXPECTED:
            allowed = ", ".join(_EXPECTED)
            raise self.fault(f"'expect' must be one of {allowed}.", place._replace(key="expect"))
        if len(sigils) < (1 if claim_type == "internal" else 2):
            raise self.fault("an example needs texts to compare, named A, B and so on.", place)
        texts = [(sigil, *self.marked(table[sigil], place._replace(key=sigil))) for sigil in sigils]
        example = Example(
            expect=cast(Relation, expect),
            texts=tuple((sigil, text) for sigil, text, _ in texts),
            published=tuple((sigil, day) for sigil, _, day in texts if day),
            line=self.lines.get(place, 0),
        )
        self.check_marks(example, place)
        return example

    def marked(self, value: object, place: Place) -> tuple[str, str]:
        """Text and publication date (ISO 8601, or empty) of one report of an example."""
        table = {"text": value} if isinstance(value, str) else value
        if not isinstance(table, dict) or not isinstance(table.get("text"), str):
            raise self.fault(f"'{place.key}' must be a text, or a table with 'text' and 'published'.", place)
        self.known(table, ("text", "published"), place)
        return table["text"], self.day(table.get("published", ""), place)

    def day(self, value: object, place: Place) -> str:
        """A date of TOML, or a text that is one."""
        if isinstance(value, date):  # a datetime is a date too
            return value.isoformat()
        try:
            return datetime.fromisoformat(value).date().isoformat() if isinstance(value, str) and value else ""
        except ValueError:
            raise self.fault(f"'{value}' is no date; write it like 2024-05-08.", place) from None

    def check_marks(self, example: Example, place: Place) -> None:
        """Marks are well formed; where the rule must speak they say on which words."""
        count = 0
        for sigil, text in example.texts:
            try:
                count += len(marks_in(text)[1])
            except ValueError as error:
                raise self.fault(f"{error} in {sigil}.", place._replace(key=sigil)) from None
        needed = {"silence": 0, "single": 1}.get(example.expect, 2)
        if count < needed:
            where = "the words" if needed == 1 else "the words of both readings"
            raise self.fault(f"mark {where} that the rule must point at, like <m>on Tuesday</m>.", place)


def _meant(word: str, known: Iterable[str]) -> str:
    """What to do about an unknown word: the nearest known one, else the list of them."""
    known = list(known)
    near = get_close_matches(word, known, n=1, cutoff=0.7)
    return f"did you mean '{near[0]}'?" if near else f"known are {', '.join(known) or 'none'}."
