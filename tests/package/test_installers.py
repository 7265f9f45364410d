"""What goes around the bundle on each system: entries, icons, manual, scripts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from parallax import __version__
from tests.package.conftest import CHECKOUT, DIST, SEED, Installed

INSTALLER = CHECKOUT / "resources" / "installer"
ICONS = CHECKOUT / "resources" / "icons"


def run(*command: object, **more: str) -> str:
    """Run a program that must neither fail nor complain."""
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, env={**os.environ, **more}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_menu_entry_is_a_valid_one(needs: Callable[..., None]) -> None:
    needs("desktop-file-validate")
    assert run("desktop-file-validate", INSTALLER / "parallax.desktop") == ""


def test_the_description_for_software_centres_is_a_valid_one(needs: Callable[..., None]) -> None:
    needs("appstreamcli")
    run("appstreamcli", "validate", "--no-net", INSTALLER / "parallax.metainfo.xml")


def test_a_case_is_known_by_its_ending() -> None:
    kinds = etree.parse(str(INSTALLER / "parallax.xml"))
    spaces = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert kinds.xpath("//m:glob/@pattern", namespaces=spaces) == ["*.parallax"]
    assert kinds.xpath("//m:mime-type/@type", namespaces=spaces) == ["application/x-parallax"]
    assert "MimeType=application/x-parallax;" in (INSTALLER / "parallax.desktop").read_text("utf-8")


def test_the_manual_page_is_set_without_a_complaint(needs: Callable[..., None]) -> None:
    needs("man")
    page = run("man", "--warnings", "-l", INSTALLER / "parallax.1", MANWIDTH="80", LC_ALL="C.UTF-8")
    assert "--smoke CASE WORKBOOK" in page
    assert "warning" not in page


def test_the_icons_are_what_their_drawings_show(tmp_path: Path) -> None:
    run(sys.executable, ICONS / "draw.py", tmp_path, QT_QPA_PLATFORM="offscreen")
    drawn = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert len(drawn) == 20
    assert {name: data == (ICONS / name).read_bytes() for name, data in drawn.items()} == dict.fromkeys(drawn, True)


def test_the_icons_have_the_windows_colours() -> None:
    tokens = tomllib.loads((CHECKOUT / "resources" / "styles" / "tokens.toml").read_text("utf-8"))["light"]
    for name in ("parallax.svg", "case.svg"):
        drawing = etree.parse(str(ICONS / name))
        colours = {*drawing.xpath("//@fill"), *drawing.xpath("//@stroke")}
        assert colours <= {*tokens.values()}, name


def test_the_windows_setup_script_makes_a_program(needs: Callable[..., None], tmp_path: Path) -> None:
    needs("makensis")
    small = tmp_path / "bundle"
    (small / "_internal").mkdir(parents=True)
    for name in ("parallax.exe", "parallax-window.exe", "_internal/library.dll"):
        (small / name).write_bytes(b"MZ")
    setup = tmp_path / f"parallax-{__version__}-setup.exe"
    known = {"VERSION": __version__, "BUNDLE": small, "ICONS": ICONS, "OUT": setup, "SIZE": 1}
    said = run("makensis", "-V2", *(f"-D{key}={value}" for key, value in known.items()), INSTALLER / "windows.nsi")
    assert setup.read_bytes()[:2] == b"MZ"
    assert "warning" not in said.lower()


@pytest.mark.parametrize("script", ["macos.sh", "AppRun"])
def test_a_script_is_sound(script: str, needs: Callable[..., None]) -> None:
    needs("sh")
    run("sh", "-n", INSTALLER / script)
    if shutil.which("shellcheck"):
        run("shellcheck", INSTALLER / script)


def test_the_image_folder_runs_from_anywhere(bundle: Path, installed: Installed, tmp_path: Path) -> None:
    folder = DIST / "Parallax.AppDir"
    if not folder.is_dir():
        pytest.skip("there is no folder for an AppImage: make package PACK=appdir builds it")
    for name in ("AppRun", "parallax.desktop", "parallax.png", ".DirIcon"):
        assert (folder / name).exists()
    moved = tmp_path / "somewhere else"
    moved.symlink_to(folder)
    env = {**installed.env, "PATH": "/usr/bin:/bin"}
    audit = [str(moved / "AppRun"), "--cli", "audit", str(SEED)]
    done = subprocess.run(audit, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
