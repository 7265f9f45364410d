"""What a case chooses: which rules it is audited by and how loud each is, and what words mean in it."""

from __future__ import annotations

from parallax.case import wishes
from parallax.case.mended import Mended
from parallax.lexicon.glossary import Entry as Term
from parallax.lexicon.glossary import checked, plain
from parallax.review.choices import Choice, checked_choice, choices, terms, written
from parallax.review.log import Entry, ReviewError, in_force


class Chosen(Mended):
    """A case with its own choice of rules and its own glossary; the next audit goes by them."""

    def choose_rule(self, rule_id: str, on: bool | None = None, severity: str | None = None, who: str = "") -> Entry:
        """Use a rule or not, with another severity ("": its own again); None leaves as it is."""
        return self._append("rule", who, what=rule_id, content=checked_choice(on, severity))

    def rule_choices(self) -> dict[str, Choice]:
        """The rules that are not used as they come, by id."""
        return choices(in_force(self._log))

    def define(self, term: str, meaning: str) -> None:
        """Write an entry of the glossary that is a note for people only."""
        self.define_entry(Term(term, note=meaning))

    def define_entry(self, entry: Term, who: str = "") -> Entry:
        """Write an entry of the glossary, in place of the one of the same term. Raises RuleError."""
        entry = checked(entry)
        return self._append("define", who, what=entry.term, content=written(entry))

    def undefine(self, term: str, who: str = "") -> Entry:
        """Take an entry out of the glossary."""
        if all(plain(entry.term) != plain(term) for entry in self.glossary_entries()):
            raise ReviewError(f"The glossary has no entry '{term}'.")
        return self._append("undefine", who, what=term)

    def glossary_entries(self) -> tuple[Term, ...]:
        """The case's glossary, in the order of its terms."""
        return terms(in_force(self._log), wishes.defined(self._db))

    def glossary(self) -> dict[str, str]:
        """Terms and their notes."""
        return {entry.term: entry.note for entry in self.glossary_entries()}
