"""Files -> Sources: text as loaded, metadata with where each piece came from, noise and entries marked."""

from __future__ import annotations

from parallax.load.case import SUFFIXES, load, load_bytes, load_case

__all__ = ["SUFFIXES", "load", "load_bytes", "load_case"]
