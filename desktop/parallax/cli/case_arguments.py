"""The commands on cases, and their options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from parallax.cli import cases, verdicts

CASE = "CASE.parallax"
EXPORT_EXAMPLE = """\
example:
  parallax export talks.parallax --workbook audit.xlsx

The case is not audited again. It may be open elsewhere meanwhile."""
VERIFY_EXAMPLE = """\
Every report, finding and decision in a case carries its own hash, and the
decisions are chained. A hash that does not fit is printed with what it was.

exit status:
  0  sound        1  damaged        2  could not be read at all"""
COMPARE_EXAMPLE = """\
OTHER is a second checker's case, or a file of verdicts.

exit status:
  0  no verdict differs        1  some do        2  could not run"""


def add(commands: Any) -> None:
    """Add the commands to the command line's own."""
    export = _command(commands, "export", cases.export, "write workbook, JSON or verdicts of a case", EXPORT_EXAMPLE)
    for option, name in (("--workbook", "X.xlsx"), ("--json", "X.json"), ("--csv", "X.csv"), ("--verdicts", "X.json")):
        export.add_argument(option, type=Path, metavar=name)
    _command(commands, "verify", cases.verify, "check every hash of a case", VERIFY_EXAMPLE)
    copy = _command(commands, "copy", cases.copy, "save a copy of a case, whoever has it open")
    copy.add_argument("to", type=Path, metavar="TO.parallax")
    compare = _command(
        commands, "compare", verdicts.compare, "lay two checkers' verdicts side by side", COMPARE_EXAMPLE
    )
    compare.add_argument("other", type=Path, metavar="OTHER", help="a case, or a file of verdicts")
    _verdicts(commands)


def _verdicts(commands: Any) -> None:
    about = "list, give, export and import verdicts"
    command = commands.add_parser("verdicts", help=about, description=about)
    actions = command.add_subparsers(metavar="list | give | export | import", required=True)
    _command(actions, "list", verdicts.list_verdicts, "print every finding with its mark and verdict")
    give = _command(actions, "give", verdicts.give, "give a verdict on one finding")
    give.add_argument("mark", metavar="MARK", help="as 'list' prints it, or its beginning")
    give.add_argument("verdict", metavar="VERDICT", help="confirmed, explained, 'not a discrepancy' ...")
    give.add_argument("--reason", default="", metavar="TEXT")
    give.add_argument("--by", default="", metavar="NAME", help="who says so; nothing is filled in unasked")
    export = _command(actions, "export", verdicts.export, "write the verdicts alone, without a word of a report")
    export.add_argument("out", type=Path, metavar="X.json")
    take = _command(actions, "import", verdicts.import_, "take over a checker's verdicts where there is none here")
    take.add_argument("verdicts", type=Path, metavar="X.json")
    take.add_argument("--take", action="append", default=[], metavar="MARK", help="take theirs here, too")


def _command(commands: Any, name: str, run: Callable[..., int], about: str, example: str = "") -> Any:
    command = commands.add_parser(name, help=about, description=about, epilog=example or None)
    command.add_argument("case", type=Path, metavar=CASE)
    command.set_defaults(run=run)
    return command
