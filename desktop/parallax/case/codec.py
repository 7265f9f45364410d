"""Frozen values <-> JSON, by the types of their fields: what stands in a case can be read without running anything.

A value is an object of its fields, those left out that are at their default, so that a later version with more fields
still reads it; a field that this version does not know is passed over.
"""

from __future__ import annotations

import json
import types
import zlib
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from parallax.case.trouble import CaseDamaged

Convert = Callable[[Any], Any]
T = TypeVar("T")
# What one stage of one report may unpack to: far above any report, far below what would fill the memory.
LARGEST = 1 << 28


def text_of(value: Any) -> str:
    """The value as JSON; equal values give equal text."""
    return dumped(encoder(cast(Any, type(value)))(value))


def value_of(kind: type[T], text: str) -> T:
    """The value of this kind that ``text`` holds. Raises CaseDamaged."""
    return made(kind, loaded(text))


def made(kind: type[T], plain: Any) -> T:
    """The value of this kind from what JSON holds of it. Raises CaseDamaged."""
    try:
        return cast(T, decoder(cast(Any, kind))(plain))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
        raise CaseDamaged(f"A {kind.__name__.lower()} in the case cannot be read any more ({error}).") from error


def plain_of(value: Any) -> Any:
    """The value as lists and dictionaries."""
    return encoder(cast(Any, type(value)))(value)


def dumped(plain: Any) -> str:
    """JSON without blanks; half surrogates stay escaped, since no file can hold them otherwise."""
    return json.dumps(plain, ensure_ascii=True, separators=(",", ":"))


def loaded(text: str | bytes) -> Any:
    """What JSON says. Raises CaseDamaged."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CaseDamaged(f"A part of the case is no valid JSON any more ({error}).") from error


def packed(plain: Any) -> bytes:
    """JSON, compressed."""
    return zlib.compress(dumped(plain).encode(), 1)


def unpacked(data: bytes) -> Any:
    """What ``packed`` made of it. Raises CaseDamaged."""
    try:
        opened = zlib.decompressobj()
        text = opened.decompress(data, LARGEST)
    except zlib.error as error:
        raise CaseDamaged(f"A part of the case cannot be unpacked any more ({error}).") from error
    if opened.unconsumed_tail:
        raise CaseDamaged("A part of the case unpacks to more than any report can be.")
    return loaded(text)


@cache
def encoder(kind: Any) -> Convert:
    """What makes plain lists and dictionaries of a value of this type."""
    if is_dataclass(kind):
        return _dataclass_encoder(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional(inner, encoder)
    if origin is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        one = encoder(inner[0])
        return list if one is _same else lambda values: [one(v) for v in values]
    if origin is tuple:
        each = [encoder(t) for t in inner]
        return lambda values: [f(v) for f, v in zip(each, values, strict=True)]
    if origin is frozenset:
        return sorted
    return _same


@cache
def decoder(kind: Any) -> Convert:
    """What makes a value of this type of plain lists and dictionaries."""
    if is_dataclass(kind):
        return _dataclass_decoder(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _optional(inner, decoder)
    if origin is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        one = decoder(inner[0])
        return tuple if one is _same else lambda values: tuple([one(v) for v in values])
    if origin is tuple:
        each = [decoder(t) for t in inner]
        return lambda values: tuple([f(v) for f, v in zip(each, values, strict=True)])
    if origin is frozenset:
        return frozenset
    return _same


def _same(value: Any) -> Any:
    return value


def _optional(inner: tuple[Any, ...], convert: Callable[[Any], Convert]) -> Convert:
    """Of "X or None" the X; of a union of plain types, themselves (a list of them stands for a tuple)."""
    others = [t for t in inner if t is not type(None)]
    if len(others) == 1:
        one = convert(others[0])
        return lambda value: None if value is None else one(value)
    if all(get_origin(t) is Literal or t in (str, int, float, bool) for t in others):
        return _same
    to = tuple if convert is decoder else list
    return lambda value: to(value) if isinstance(value, list | tuple) else value


def _default(field: Field[Any]) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def _dataclass_encoder(kind: Any) -> Convert:
    hints = get_type_hints(kind)
    steps = [(f.name, encoder(hints[f.name]), _default(f)) for f in fields(kind)]

    def encode(value: Any) -> dict[str, Any]:
        plain = {}
        for name, convert, default in steps:
            part = getattr(value, name)
            if part is not default and part != default:
                plain[name] = convert(part)
        return plain

    return encode


def _dataclass_decoder(kind: Any) -> Convert:
    hints = get_type_hints(kind)
    steps = {f.name: decoder(hints[f.name]) for f in fields(kind)}

    def decode(plain: Any) -> Any:
        return kind(**{name: steps[name](part) for name, part in plain.items() if name in steps})

    return decode
