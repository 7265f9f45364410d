"""The package for Debian and Ubuntu, and the folder that an AppImage is made of."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
from pathlib import Path

from bundle import BUNDLE
from environment import BUILD, CHECKOUT, DIST, version

HERE = Path(__file__).parent
ICONS = CHECKOUT / "resources" / "icons"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: parallax
Version: {version}
Architecture: {machine}
Maintainer: Parallax <parallax@localhost>
Installed-Size: {size}
Section: editors
Priority: optional
Depends: libc6 (>= 2.34), libstdc++6, libgl1, libegl1, libfontconfig1, libfreetype6, libdbus-1-3, libglib2.0-0,
 libxkbcommon0, libxkbcommon-x11-0, libx11-6, libx11-xcb1, libxcb1
Recommends: fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji
Description: find where reports of one event part
 Parallax lays the reports of one event out in columns, finds the facts on
 which they differ (when, where, who was there, how many, what a body is
 called), shows why it says so, takes the checker's verdicts, and writes the
 audit workbook that the desk signs. It works offline.
 .
 The machine finds, the human gives the verdict.
"""


def deb() -> Path:
    """Build ``dist/parallax_VERSION_MACHINE.deb`` from the bundle."""
    root = BUILD / "deb"
    lay_out(root)
    machine = MACHINES.get(platform.machine(), platform.machine())
    doc = root / "usr/share/doc/parallax"
    doc.mkdir(parents=True)
    (doc / "copyright").symlink_to("../../../lib/parallax/_internal/LICENSES.txt")
    pack(CHECKOUT / "CHANGELOG.md", doc / "changelog.gz")
    size = sum(p.lstat().st_size for p in root.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(CONTROL.format(version=version(), machine=machine, size=size), "utf-8")
    open_to_all(root)
    target = DIST / f"parallax_{version()}_{machine}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target], check=True, stdout=subprocess.DEVNULL
    )
    return target


def appdir() -> Path:
    """Build ``dist/Parallax.AppDir``: an AppImage is this folder, packed, behind the runtime of AppImage."""
    root = DIST / "Parallax.AppDir"
    lay_out(root)
    shutil.copy(HERE / "AppRun", root / "AppRun")
    shutil.copy(HERE / "parallax.desktop", root)
    shutil.copy(ICONS / "parallax-256.png", root / "parallax.png")
    (root / ".DirIcon").symlink_to("parallax.png")
    open_to_all(root)
    return root


def lay_out(root: Path) -> None:
    """Put the bundle, the menu entry, the icons and the manual where a Linux system looks for them."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(BUNDLE, root / "usr/lib/parallax", symlinks=True)
    for name in ("parallax", "parallax-window"):
        put_link(root / "usr/bin" / name, f"../lib/parallax/{name}")
    share = root / "usr/share"
    put(HERE / "parallax.desktop", share / "applications/parallax.desktop")
    put(HERE / "parallax.xml", share / "mime/packages/parallax.xml")
    put(HERE / "parallax.metainfo.xml", share / "metainfo/parallax.metainfo.xml")
    for picture, folder, name in (("parallax", "apps", "parallax"), ("case", "mimetypes", "application-x-parallax")):
        for file in ICONS.glob(f"{picture}-*.png"):
            size = file.stem.rpartition("-")[2]
            put(file, share / f"icons/hicolor/{size}x{size}/{folder}/{name}.png")
        put(ICONS / f"{picture}.svg", share / f"icons/hicolor/scalable/{folder}/{name}.svg")
    page = BUILD / "parallax.1"
    page.write_text((HERE / "parallax.1").read_text("utf-8").replace("@VERSION@", version()), "utf-8")
    pack(page, share / "man/man1/parallax.1.gz")
    put_link(share / "man/man1/parallax-window.1.gz", "parallax.1.gz")


def put(source: Path, target: Path) -> None:
    """Copy a file into a folder that may not be there yet."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def put_link(target: Path, to: str) -> None:
    """Make a link in a folder that may not be there yet."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.symlink_to(to)


def pack(source: Path, target: Path) -> None:
    """Copy a file packed, the same bytes every time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def open_to_all(root: Path) -> None:
    """Let everybody read what was laid out, whatever the builder's umask was."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
