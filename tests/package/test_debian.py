"""The Debian package in an empty Debian 12: installed, used on a screen, removed, and nothing of it left."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.package.conftest import CHECKOUT, DIST, SEED, listing

RELEASE = "bookworm"
BASE = CHECKOUT / "build" / RELEASE  # made once; the test works in a copy of it
PACKED = 140_000_000
INSIDE = "/usr/lib/parallax/_internal"
# What the system itself writes at any installation.
SYSTEMS = ("proc", "sys", "dev", "tmp", "run", "var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "var/lib/systemd",
           "var/lib/dbus", "etc/ld.so.cache", "etc/mailcap", "root")  # fmt: skip


@pytest.fixture(scope="module")
def package() -> Path:
    """The package that 'make package PACK=deb' builds."""
    found = sorted(DIST.glob("parallax_*.deb"))
    if not found:
        pytest.skip("there is no package to test: make package PACK=deb builds it")
    return found[-1]


class Debian:
    """An empty system in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command in it, with an empty environment."""
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8",
               "DEBIAN_FRONTEND": "noninteractive"}  # fmt: skip
        env |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        # Mounts and processes of its own: none of them outlives the command.
        apart = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.root}/proc", "chroot", str(self.root)]
        apart += [
            "sh",
            "-c",
            '"$@"; exit $?',
            "sh",
        ]  # the first process of a system gets no signals, and xvfb-run waits for one
        done = subprocess.run([*apart, *command], env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0 or not check, f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done

    def install(self, *what: str) -> None:
        """Install packages."""
        self.run("apt-get", "install", "-y", "--no-install-recommends", *what)


@pytest.fixture
def debian(tmp_path: Path) -> Iterator[Debian]:
    """A fresh copy of an empty Debian 12 with a screen to show windows on; skips where none can be made."""
    if "PARALLAX_PACKAGE" not in os.environ:
        pytest.skip("it takes minutes: 'make package-test' does it")
    if os.geteuid() or not (shutil.which("debootstrap") and shutil.which("unshare")):
        pytest.skip("an empty Debian takes root's rights and debootstrap")
    if not (BASE / "etc/debian_version").is_file():
        BASE.mkdir(parents=True, exist_ok=True)
        made = subprocess.run(["debootstrap", "--variant=minbase", RELEASE, BASE], capture_output=True, check=False)
        if made.returncode:
            shutil.rmtree(BASE)
            pytest.skip("debootstrap could not fetch Debian: is its mirror in reach?")
    root = tmp_path / "root"
    subprocess.run(["cp", "-a", str(BASE), str(root)], check=True)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    system = Debian(root)
    if system.run("apt-get", "update", check=False).returncode:
        pytest.skip("the mirror of Debian is not in reach")
    yield system
    shutil.rmtree(root)


@pytest.mark.timeout(1800)
def test_it_is_installed_used_and_removed_without_a_rest(debian: Debian, package: Path) -> None:
    # What it depends on comes first, so that only its own files are counted below.
    depends = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    debian.install(*(part.split()[0] for part in depends.replace("\n", " ").split(",")))
    before = listing(debian.root, SYSTEMS)
    shutil.copytree(SEED, debian.root / "tmp/reports")
    use(debian, package)
    needed = f"LD_LIBRARY_PATH={INSIDE}", "ldd", f"{INSIDE}/PySide6/Qt/plugins/platforms/libqxcb.so"
    assert "not found" not in debian.run("env", *needed).stdout
    smoke(debian, "QT_QPA_PLATFORM=offscreen")
    debian.run("apt-get", "purge", "-y", "parallax")
    assert sorted(listing(debian.root, SYSTEMS) - before) == []


@pytest.mark.timeout(1800)
def test_its_window_works_on_a_screen(debian: Debian, package: Path) -> None:
    debian.install("xvfb", "xauth")
    shutil.copytree(SEED, debian.root / "tmp/reports")
    use(debian, package)
    smoke(debian, "xvfb-run", "-a", "-s", "-screen 0 1280x800x24")


def use(debian: Debian, package: Path) -> None:
    """Install the package, and make a case with its command line."""
    shutil.copy(package, debian.root / "parallax.deb")
    debian.install("/parallax.deb")
    (debian.root / "parallax.deb").unlink()
    assert not {"usr/bin/python3", "usr/bin/python3.11"} & listing(debian.root, SYSTEMS)
    said = debian.run("parallax", "audit", "/tmp/ferry.parallax", "/tmp/reports", check=False)
    assert said.returncode == 1, said.stderr


def smoke(debian: Debian, *around: str) -> None:
    """Let the installed window open, audit and export."""
    check = "parallax-window", "--smoke", "/tmp/ferry.parallax", "/tmp/audit.xlsx"
    debian.run("env", "PARALLAX_HOME=/tmp/home", *around, *check)
    assert (debian.root / "tmp/audit.xlsx").stat().st_size > 10_000


def test_the_package_is_not_larger_than_promised(package: Path) -> None:
    assert package.stat().st_size <= PACKED


def test_the_package_says_what_it_is_and_what_it_needs(package: Path, needs: Callable[..., None]) -> None:
    needs("dpkg-deb")
    fields = subprocess.run(["dpkg-deb", "-f", package], capture_output=True, text=True, check=True).stdout
    for word in ("libc6 (>= 2.34)", "libegl1", "libfontconfig1", "fonts-noto-core", "fonts-noto-cjk"):
        assert word in fields
    files = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    for name in ("usr/share/applications/parallax.desktop", "usr/share/mime/packages/parallax.xml",
                 "usr/share/man/man1/parallax.1.gz", "icons/hicolor/scalable/apps/parallax.svg",
                 "usr/share/doc/parallax/copyright", "usr/bin/parallax-window"):  # fmt: skip
        assert name in files
    assert " root/root " in files
    assert "python3.11/site-packages" not in files
