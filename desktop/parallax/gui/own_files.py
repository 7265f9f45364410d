"""What a newsroom has of its own in the user's folder: packs of rules, and a glossary for every case."""

from __future__ import annotations

from pathlib import Path

from parallax.paths import user_folder


def own_pack() -> Path:
    """The folder of the desk's own rules; it need not be there yet."""
    return user_folder("config") / "rules" / "desk"


def own_packs() -> tuple[Path, ...]:
    """All packs in the user's folder of rules that hold any."""
    folder = own_pack().parent
    packs = sorted(folder.iterdir()) if folder.is_dir() else []
    return tuple(pack for pack in packs if pack.is_dir() and any(pack.rglob("*.toml")))


def glossary_file() -> Path:
    """The desk's glossary; it need not be there yet."""
    from parallax.lexicon.glossary import FILE

    return user_folder("config") / FILE
