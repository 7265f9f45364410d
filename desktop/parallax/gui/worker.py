"""The process beside the window that audits: it holds the language pipeline, and the window stays free to move.

It is asked over its standard input and answers over its standard output, in pickled messages with their length before
them; both ends are this program. It knows nothing of the window toolkit, and ends when the window does.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from parallax.errors import ParallaxError

if TYPE_CHECKING:
    from parallax.case import Case
    from parallax.case.made import Made
    from parallax.model import Audit, Rule

KINDNESS = 2  # whoever uses the computer goes first
LENGTH = struct.Struct(">Q")


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of a case; ``image`` is its file's bytes. Without ``rules``, by the shipped ones and ``packs``."""

    what: str  # "warm", "found" or "result"
    path: Path = Path()
    image: bytes = b""
    rules: tuple[Rule, ...] | None = None
    packs: tuple[Path, ...] = ()
    glossary: Path | None = None


def send(to: IO[bytes], message: Any) -> None:
    """Write one message."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    to.write(LENGTH.pack(len(data)))
    to.write(data)
    to.flush()


def receive(of: IO[bytes]) -> Any:
    """Read one message. Raises EOFError where the other end is gone."""
    head = of.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    (length,) = LENGTH.unpack(head)
    data = of.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)  # both ends are this program, over a pipe of its own


def main() -> int:
    """Serve orders until the window is gone."""
    orders, answers = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no message
    if hasattr(os, "nice"):
        os.nice(KINDNESS)
    last: Case | None = None
    while True:
        try:
            order: Order = receive(orders)
        except EOFError:
            return 0
        try:
            answer, last = _done(order, answers, last)
            send(answers, ("done", answer))
        except (ParallaxError, ValueError, OSError, MemoryError) as error:
            send(answers, ("failed", error))


def _done(order: Order, answers: IO[bytes], last: Case | None) -> tuple[Made | Audit | None, Case | None]:
    if order.what == "warm":
        from parallax.language import load_pipeline

        load_pipeline()
        return None, last
    from parallax.case import case_in

    case = case_in(order.path, order.image, last)
    if order.what == "result":
        return case.result(), last
    return _found(order, case, answers), case


def _found(order: Order, case: Case, answers: IO[bytes]) -> Made:
    from parallax.case.made import Memory
    from parallax.compare.rules import load_rules
    from parallax.lexicon.glossary import read_glossary

    def tell(stage: str, done: int, total: int) -> None:
        send(answers, ("progress", (stage, done, total)))

    tell("Reading", 0, 1)  # what reads takes seconds to be there
    rules: Sequence[Rule] = load_rules(order.packs) if order.rules is None else order.rules
    found = case.found(rules, tell, read_glossary(order.glossary) if order.glossary else ())
    case.remember(found)
    return replace(found, memory=Memory())  # what was read stays here for the next time


if __name__ == "__main__":
    sys.exit(main())
