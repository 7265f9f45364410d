"""The window's end of the process that audits beside it (``worker``): begun when it is needed, ended at any moment."""

from __future__ import annotations

import atexit
import subprocess
import sys
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Any

from parallax.errors import Cancelled, SetupError
from parallax.gui.jobs import start_unheeded

if TYPE_CHECKING:
    from parallax.gui.jobs import Progress
    from parallax.gui.worker import Order

OPTION = "--worker"
PATIENCE = 0.2  # seconds


class Aside:
    """One process; one order at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = Lock()
        self._stopped = False

    def warm(self) -> None:
        """Let the process load what it will need, without waiting for it."""
        from parallax.gui.worker import Order

        start_unheeded(partial(self._warm, Order("warm")))

    def do(self, order: Order, progress: Progress) -> Any:
        """Have an order done, in a thread that may wait. Raises what the work raised, Cancelled when it was stopped."""
        from parallax.gui.worker import receive, send

        with self._turn:
            self._stopped = False
            try:
                orders, answers = _ends(self._begun())
                send(orders, order)
                while True:
                    kind, content = receive(answers)
                    if kind == "done":
                        return content
                    if kind == "failed":
                        raise content
                    progress(*content)
            except (EOFError, OSError) as error:
                self._end()
                if self._stopped:
                    raise Cancelled("Stopped; nothing was changed.") from error
                raise SetupError("The audit broke off; nothing was changed. Try it once more.") from error
            except Cancelled:
                self._end()
                raise

    def stop(self) -> None:
        """End what is going on, at once."""
        self._stopped = True
        process = self._process
        if process is not None:
            process.kill()
            process.wait()  # the next order must not take it for living
        if self._turn.acquire(timeout=PATIENCE):  # whoever waited for an answer has learnt that there is none
            self._end()
            self._turn.release()

    def _warm(self, order: Order) -> None:
        try:
            self.do(order, lambda *_: None)
        except (Cancelled, SetupError):
            return  # the order that needs it will tell

    def _begun(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self._end()
        if self._process is None:
            bundled = getattr(sys, "frozen", False)
            # The bundled command line, not the bundled window: on Windows only a program of the console has pipes.
            console = Path(sys.executable).with_name("parallax.exe" if sys.platform == "win32" else "parallax")
            own = [str(console)] if bundled else [sys.executable, "-m", "parallax"]
            flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
            self._process = subprocess.Popen(
                [*own, OPTION],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=flags,
            )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for end in (process.stdin, process.stdout):
                with suppress(OSError):
                    end.close()  # type: ignore[union-attr]


def _ends(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


@cache
def aside() -> Aside:
    """The one process beside this program."""
    found = Aside()
    atexit.register(found.stop)
    return found
