"""A rule that is being written: the simple kinds that a form can make, and the rule that its fields amount to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parallax.compare.rule_text import file_name
from parallax.gui.texts import QT_TRANSLATE_NOOP
from parallax.model import ClaimType, Example, Rule, Severity


@dataclass(frozen=True, slots=True)
class Kind:
    """A simple kind of rule. ``setting`` is what its check lets pass, ``unit`` says in what it is given."""

    word: str
    type: ClaimType
    check: str
    slot: str
    setting: str = ""
    unit: str = ""
    usual: int = 0
    scale: float = 1.0


PERCENT = QT_TRANSLATE_NOOP("Rules", "per cent")
KINDS = (
    Kind(QT_TRANSLATE_NOOP("Rules", "How many of something"), "quantity", "number.differs.v1", "count",
         "least", PERCENT, 0, 0.01),
    Kind(QT_TRANSLATE_NOOP("Rules", "A measure: length, weight, area ..."), "quantity", "number.differs.v1", "measure",
         "least", PERCENT, 5, 0.01),
    Kind(QT_TRANSLATE_NOOP("Rules", "A share in per cent"), "quantity", "number.differs.v1", "share",
         "least", PERCENT, 0, 0.01),
    Kind(QT_TRANSLATE_NOOP("Rules", "A sum of money"), "money", "number.differs.v1", "amount",
         "least", PERCENT, 0, 0.01),
    Kind(QT_TRANSLATE_NOOP("Rules", "When something happened"), "time", "time.disjoint.v1", "when",
         "slack", QT_TRANSLATE_NOOP("Rules", "minutes"), 10),
    Kind(QT_TRANSLATE_NOOP("Rules", "How long something took"), "time", "duration.differs.v1", "duration"),
    Kind(QT_TRANSLATE_NOOP("Rules", "How old somebody is"), "role", "role.age.v1", "age",
         "tolerance", QT_TRANSLATE_NOOP("Rules", "years"), 1),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """The two texts of one example, the words that must be flagged between <m> and </m>, and their dates (ISO 8601)."""

    a: str = ""
    b: str = ""
    day_a: str = ""
    day_b: str = ""

    def example(self, flagged: bool) -> Example:
        """As a rule carries it."""
        days = tuple((sigil, day) for sigil, day in (("A", self.day_a), ("B", self.day_b)) if day)
        return Example("conflict" if flagged else "silence", (("A", self.a), ("B", self.b)), days)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form's fields hold."""

    kind: Kind = KINDS[0]
    title: str = ""
    words: str = ""
    frame: str = ""
    allowed: int = 0
    severity: Severity = "major"
    why: str = ""
    settle: str = ""
    false_alarms: str = ""
    flagged: Pair = Pair()
    silent: Pair = Pair()

    @property
    def subjects(self) -> frozenset[str]:
        """The words that the rule is about, one by one."""
        return frozenset(word.strip().lower() for word in self.words.split(",") if word.strip())

    def rule(self, taken: Sequence[str] = ()) -> Rule:
        """The rule; it may lack what a rule needs, which ``checked_rule`` says. ``taken`` are names of files."""
        kind = self.kind
        params = ((kind.setting, round(self.allowed * kind.scale, 6)),) if kind.setting else ()
        return Rule(
            id=f"desk/{kind.type}/{file_name(self.title, taken)}",
            title=self.title.strip(),
            type=kind.type,
            slots=frozenset({kind.slot}),
            frames=frozenset({self.frame} if self.frame else ()),
            subjects=self.subjects,
            check=kind.check,
            severity=self.severity,
            message="{a.source} has {a.text} ({a.value}), {b.source} {b.text} ({b.value}).",
            why=self.why.strip(),
            settle=self.settle.strip(),
            false_alarms=tuple(line.strip() for line in self.false_alarms.splitlines() if line.strip()),
            params=params,
            examples=(self.flagged.example(True), self.silent.example(False)),
        )
