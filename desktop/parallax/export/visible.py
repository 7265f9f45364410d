"""Characters that cannot be seen, made visible, so that nothing hidden in a report can mislead a reader or a terminal.

Control characters become their pictures (U+2400 ...); what turns or hides text (bidirectional overrides, zero-width
blanks) and what no file format can hold (half surrogate pairs, U+FFFE) becomes its number: ⟨U+202E⟩.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "\r\n?|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """``text`` with the unseen made visible; line breaks (as ``\\n``) and tabs stay."""
    return _UNSEEN.sub(_shown, text)


def on_one_line(text: str) -> str:
    """``text`` made visible, with every run of blanks and line breaks as one blank."""
    return " ".join(visible(text).split())


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0][0])
    if match[0].startswith("\r"):
        return "\n"
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"
