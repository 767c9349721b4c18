"""`--from`: taking over an engine from a folder or a zip, for machines without a network."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar import build
from crisisdesk.services.grammar.manifest import MANIFEST, check_digests, check_pins, read_manifest

_SERVER_JAR = "languagetool-server.jar"
_MOST_BYTES = 2_000_000_000


def take_over(source: Path, home: Path, work: Path, resources: Resources, progress: Callable[[str, int, int], None]) -> None:
    """Fills `home` from a ready engine's folder or zip, or from LanguageTool's own; raises ProblemError."""
    if not source.exists():
        raise ProblemError("grammar_source_missing", path=source)
    folder = source if source.is_dir() else _unpacked(source, work / "zip", progress)
    top = _top(folder)
    if (top / MANIFEST).is_file():
        _take_ready(top, home, resources, progress)
    elif (top / _SERVER_JAR).is_file():
        _take_languagetool(top, home, work, resources, progress)
    else:
        raise ProblemError("grammar_source_unknown", path=source)


def _top(folder: Path) -> Path:
    """Zips mostly hold one folder, in which all else lies."""
    inside = list(folder.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def _take_ready(top: Path, home: Path, resources: Resources, progress: Callable[[str, int, int], None]) -> None:
    manifest = read_manifest(top)
    check_digests(top, manifest, lambda done, of: progress("checksums", done, of))
    own = f"lib/{build.OWN_JAR}"
    if own in manifest.files:  # built with Maven, so the other jars are the ones we know
        check_pins((top / name for name in manifest.files if name.endswith(".jar") and name != own), resources)
    for name in (*manifest.files, MANIFEST):
        target = home / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(top / name, target)


def _take_languagetool(
    top: Path, home: Path, work: Path, resources: Resources, progress: Callable[[str, int, int], None]
) -> None:
    """LanguageTool's stand-alone folder has no Croatian, no Hebrew and no stop with its parent: our module is compiled to it."""
    build.find_javac()
    progress("copy", 0, 0)
    (home / "lib").mkdir(parents=True)
    for jar in (*top.glob("*.jar"), *(top / "libs").glob("*.jar")):
        shutil.copyfile(jar, home / "lib" / jar.name)
    for name in ("org", "META-INF"):
        if (top / name).is_dir():
            shutil.copytree(top / name, home / "classes" / name)
    for licence in top.glob("COPYING*"):
        shutil.copyfile(licence, home / licence.name)
    progress("compile", 0, 0)
    build.with_javac(home, work, resources)


def _unpacked(source: Path, target: Path, progress: Callable[[str, int, int], None]) -> Path:
    try:
        with zipfile.ZipFile(source) as archive:
            files = [info for info in archive.infolist() if not info.is_dir()]
            if sum(info.file_size for info in files) > _MOST_BYTES:
                raise ProblemError("grammar_source_unknown", path=source)
            for done, info in enumerate(files, 1):
                _extract(archive, info, target)
                progress("unpack", done, len(files))
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise ProblemError("grammar_source_broken", path=source, reason=str(error)) from error
    return target


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    """`extract` drops a drive and `..` from the name, but a name that needs that is an attack, so it is refused instead."""
    if ".." in Path(info.filename).parts or Path(info.filename).is_absolute() or ":" in info.filename:
        raise ProblemError("grammar_source_broken", path=archive.filename, reason=info.filename)
    archive.extract(info, target)
