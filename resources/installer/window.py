"""What starts the window of the installed program, whatever is given to it; the other program is parallax.__main__."""

from __future__ import annotations

import sys

from parallax.__main__ import window

sys.exit(window(sys.argv[1:]))
