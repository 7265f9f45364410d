"""The commands and their options, with a help that can be read."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

from parallax import __version__
from parallax.cli import audit, case_arguments, rules, times

ABOUT = """\
Lay reports of one event side by side and find where they part:
when, where, who, how many, what a thing is called, what is done and
what only planned, who agrees. The machine finds, the human gives the
verdict. Nothing leaves this computer."""

EXAMPLE = """\
example:
  parallax audit reports/ --workbook audit.xlsx

exit status:
  0  no conflict        1  conflicts found        2  could not run"""

AUDIT_EXAMPLE = """\
examples:
  parallax audit reports/
  parallax audit courier.txt ledger.html --workbook audit.xlsx
  parallax audit reports/ --published ledger.html=2024-05-08

SOURCES are files (.txt .md .html) or a folder of them. A sources.json in
the folder may give publisher and date: {"ledger.html": ...}. A date that
no report states stays unknown; --published gives it.

A case (.parallax) keeps reports, findings and verdicts in one file:
  parallax audit talks.parallax reports/   makes it, or adds the reports
  parallax audit talks.parallax            audits it again; verdicts stay

exit status:
  0  no conflict
  1  conflicts found
  2  could not run, or interrupted: one sentence on the error stream says
     why, and no half-written file is left"""

RULES_EXAMPLE = """\
A rule pack is a folder of files <type>/<name>.toml. Every rule carries
examples, one at least that makes it speak and one that keeps it silent;
'parallax rules test' runs them.

exit status of test:
  0  every example as expected    1  one was not    2  could not run"""

TIMES_EXAMPLE = """\
examples:
  parallax times report.txt              prints the times in a report
  parallax times docs.json times.json    for other programs

docs.json is a list of {"doc": name, "dct": "2024-05-08", "text": ...};
times.json becomes a list of {doc, start, end, text, type, value}."""


class Parser(argparse.ArgumentParser):
    """A parser that keeps the lines of its texts, takes no half options, and says what is wrong in one sentence."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """One line on the error stream, and exit status 2."""
        self.exit(2, f"parallax: {message}; see '{self.prog} --help'.\n")


def parser() -> Parser:
    """The whole command line."""
    top = Parser(prog="parallax", description=ABOUT, epilog=EXAMPLE)
    top.add_argument("--version", action="version", version=f"Parallax {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _audit(commands)
    case_arguments.add(commands)
    _rules(commands)
    _times(commands)
    return top


Commands = argparse._SubParsersAction  # noqa: SLF001 - the library has no public name for it


def _audit(commands: Commands[Parser]) -> None:
    about = "audit reports of one event: print the findings, write workbook and JSON"
    command = commands.add_parser("audit", help=about, description=about, epilog=AUDIT_EXAMPLE)
    command.add_argument("sources", nargs="+", type=Path, metavar="SOURCES", help="files, or a folder")
    command.add_argument("--workbook", type=Path, metavar="X.xlsx", help="write the audit workbook here")
    command.add_argument("--json", type=Path, metavar="X.json", help="write the findings for other programs here")
    command.add_argument("--csv", type=Path, metavar="X.csv", help="write the findings as a plain table here")
    command.add_argument(
        "--rules", type=Path, action="append", default=[], metavar="DIR", help="use this rule pack, too"
    )
    command.add_argument("--published", action="append", default=[], metavar="FILE=DATE", help="when a report came out")
    command.add_argument("--singles", action="store_true", help="list as well what one report alone tells")
    command.set_defaults(run=audit.run)


def _rules(commands: Commands[Parser]) -> None:
    about = "list the rules, or test them by their examples"
    command = commands.add_parser("rules", help=about, description=about, epilog=RULES_EXAMPLE)
    actions = command.add_subparsers(metavar="list | test", required=True)
    for name, run, what in (
        ("list", rules.list_rules, "list the rules"),
        ("test", rules.test_rules, "run the examples of the rules"),
    ):
        action = actions.add_parser(name, help=what, description=f"{what} of a pack, or the shipped ones")
        action.add_argument(
            "pack", nargs="?", type=Path, metavar="DIR", help="a rule pack; the shipped rules if left out"
        )
        action.set_defaults(run=run)


def _times(commands: Commands[Parser]) -> None:
    about = "find dates and times in a text, without an audit"
    command = commands.add_parser("times", help=about, description=about, epilog=TIMES_EXAMPLE)
    command.add_argument("file", type=Path, metavar="FILE", help="a report, or DOCS.json with OUT.json behind it")
    command.add_argument("out", nargs="?", type=Path, metavar="OUT.json", help="write the times of DOCS.json here")
    command.set_defaults(run=times.run)
