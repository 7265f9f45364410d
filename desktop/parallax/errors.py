"""What can go wrong, each with one sentence that a fact-checker understands."""

from __future__ import annotations


class ParallaxError(Exception):
    """A problem that the user can act on: ``str(error)`` says what, where and what to do, in one sentence."""


class SourceError(ParallaxError):
    """A report cannot be read."""


class RuleError(ParallaxError):
    """A rule file is not valid; the sentence names file and line."""


class OutputError(ParallaxError):
    """A result cannot be written."""


class SetupError(ParallaxError):
    """A part that Parallax needs is missing from the installation."""


class Cancelled(ParallaxError):
    """The user stopped the work; nothing was written."""
