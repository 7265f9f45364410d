"""The command line: ``parallax audit``, ``parallax rules``, ``parallax times``.

Exit status: 0 no conflict (or all examples as expected), 1 conflicts found (or an example failed), 2 could not run.
An interrupt is a run that did not come to its end, so it ends with 2 as well: whoever reads the status learns one
thing from it, whether there is a result. What went wrong is one sentence on the error stream.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from parallax.cli.arguments import parser
from parallax.cli.terminal import Progress, speak_utf8, stop_speaking
from parallax.errors import ParallaxError

FAILED = 2
TRACEBACK = "PARALLAX_TRACEBACK"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status."""
    speak_utf8()
    try:
        options = parser().parse_args(argv)
        status: int = options.run(options)
        sys.stdout.flush()
    except ParallaxError as error:
        return _say(str(error))
    except KeyboardInterrupt:
        return _say("Stopped before the end; no half-written file is left.")
    except BrokenPipeError:
        stop_speaking()
        return FAILED
    except MemoryError:
        return _say("There is not enough memory for these reports; give fewer or shorter ones.")
    except Exception as error:  # noqa: BLE001 - a mistake of ours must not bury the user under a traceback
        return _unexpected(error)
    return status


def _unexpected(error: Exception) -> int:
    if os.environ.get(TRACEBACK):
        raise error
    what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
    return _say(f"Parallax itself made a mistake ({what}); set {TRACEBACK}=1 to see where, and report it.")


def _say(sentence: str) -> int:
    Progress.clear()
    print(f"parallax: {' '.join(sentence.split())}", file=sys.stderr)
    return FAILED
