"""Building the engine's folder: with Maven, or with javac around LanguageTool's own jars."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.locations import OLDEST_JAVA
from crisisdesk.services.grammar.manifest import digest_of_tree

OWN_JAR = "crisisdesk-grammar.jar"
_MODULE = "grammar"
_CORE = re.compile(r"languagetool-core-(.+)\.jar")
_EXE = ".exe" if os.name == "nt" else ""


def source_digest(resources: Resources) -> str:
    """The digest of our Maven module (pom, Java, rules): says whether an installed engine is of these sources."""
    return digest_of_tree(resources.path(_MODULE), _module_files(resources))


def languagetool_version(home: Path) -> str:
    """LanguageTool's version as its core jar says; "?" where the jar's name says none (LanguageTool's own zip)."""
    names = (_CORE.fullmatch(path.name) for path in (home / "lib").glob("*.jar"))
    return next((name[1] for name in names if name), "?")


def with_maven(home: Path, work: Path, resources: Resources, progress: Callable[[str, int, int], None]) -> None:
    """Runs `mvn package` on a copy of the module; raises ProblemError that says what to install."""
    maven = shutil.which("mvn")
    if maven is None:
        raise ProblemError("grammar_no_maven", command=_how_to_install())
    find_javac()
    module = work / "module"
    _copy_module(resources, module)
    progress("maven", 0, 0)
    _run_maven([maven, "-B", "-f", module / "pom.xml", "package", f"-Dhome={home}"], progress)
    if not (home / "lib" / OWN_JAR).is_file():
        raise ProblemError("grammar_build_failed", reason=f"{OWN_JAR} is missing")


def with_javac(home: Path, work: Path, resources: Resources) -> None:
    """Compiles our module against the jars in home/lib into home/own; raises ProblemError where there is no JDK."""
    javac = find_javac()
    module = work / "module"
    _copy_module(resources, module)
    own = home / "own"
    shutil.copytree(module / "src" / "main" / "resources", own)
    sources = sorted((module / "src" / "main" / "java").rglob("*.java"))
    classpath = os.pathsep.join((str(home / "lib" / "*"), str(home / "classes")))
    command: list[str | Path] = [
        javac,
        "--release",
        str(OLDEST_JAVA),
        "-proc:none",
        "-encoding",
        "UTF-8",
        "-cp",
        classpath,
        "-d",
        own,
        *sources,
    ]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise ProblemError("grammar_build_failed", reason=_first_error(done.stderr.splitlines()))


def find_javac() -> Path:
    """A JDK's compiler: that of JAVA_HOME or on the path; raises ProblemError."""
    homes = [Path(os.environ["JAVA_HOME"]) / "bin" / f"javac{_EXE}"] if os.environ.get("JAVA_HOME") else []
    found = [*filter(Path.is_file, homes), *map(Path, filter(None, [shutil.which("javac")]))]
    if not found:
        raise ProblemError("grammar_no_jdk", command=_how_to_install())
    return found[0]


def _module_files(resources: Resources) -> list[Path]:
    module = resources.path(_MODULE)
    return [module / "pom.xml", *(path for path in (module / "src").rglob("*") if path.is_file())]


def _copy_module(resources: Resources, target: Path) -> None:
    """Maven writes beside its pom, and an installed program's resources may be read-only."""
    for path in _module_files(resources):
        place = target / path.relative_to(resources.path(_MODULE))
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)


def _run_maven(command: list[str | Path], progress: Callable[[str, int, int], None]) -> None:
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    said, fetched = [], 0
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", creationflags=hidden
    ) as maven:
        assert maven.stdout is not None
        for line in maven.stdout:
            said.append(line)
            if "Downloaded from" in line:
                fetched += 1
                progress("maven", fetched, 0)
    if maven.returncode != 0:
        raise ProblemError("grammar_build_failed", reason=_first_error(said))


def _first_error(lines: list[str]) -> str:
    clean = [re.sub(r"\x1b\[[0-9;]*m", "", line).strip() for line in lines]
    return next((line for line in clean if "ERROR" in line or "error:" in line), clean[-1] if clean else "?")[:500]


def _how_to_install() -> str:
    """The command that brings Maven and a JDK on this kind of machine."""
    if sys.platform == "darwin":
        return "brew install maven"
    if sys.platform == "win32":
        return "winget install EclipseAdoptium.Temurin.21.JDK; winget install Apache.Maven"
    managers = {"apt": "install maven default-jdk-headless", "dnf": "install maven java-latest-openjdk-devel"}
    found = next((f"sudo {name} {words}" for name, words in managers.items() if shutil.which(name)), "")
    return found or "your system's packages for Maven and a JDK (17 or newer)"
