"""`crisisdesk grammar install`: builds or takes over the engine in a folder beside its place, then puts it there whole."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar import archive, build
from crisisdesk.services.grammar.dictionaries import add_dictionaries, wanted_dictionaries
from crisisdesk.services.grammar.manifest import MANIFEST, Manifest, check_digests, check_pins, read_manifest, write_manifest

_PART = ".part"
_OLD = ".old"

Progress = Callable[[str, int, int], None]
"""Called with a step (words `cli.grammar.step.<step>`), how much of it is done, and of how much; 0 of 0 where nobody knows."""


@dataclass(frozen=True, slots=True)
class Installed:
    """The outcome: where it is, whether anything had to be done, and the languages left without a dictionary."""

    home: Path
    changed: bool
    without_dictionary: tuple[str, ...]


def install(target: Path, resources: Resources, progress: Progress, source: Path | None = None) -> Installed:
    """Installs the engine into `target`; does nothing where it stands there already, whole and of these sources.

    `source` is a ready folder, a zip of one, or LanguageTool's own stand-alone zip (or its unpacked folder). Raises
    ProblemError; the target is then as it was before.
    """
    if source is None and (present := _present(target, resources)):
        return present
    _clean_up(target)
    with _workshop(target) as work:
        home = work / "grammar"
        if source is None:
            _build(home, work, resources, progress)
        else:
            archive.take_over(source, home, work, resources, progress)
        manifest = _complete(home, work, resources, progress)
        progress("move", 0, 0)
        _put_in_place(home, target)
    return Installed(target, True, _missing(manifest, resources))


def is_current(manifest: Manifest, resources: Resources) -> bool:
    """Whether the engine was built from the module as it stands now."""
    return manifest.source == build.source_digest(resources)


def _present(target: Path, resources: Resources) -> Installed | None:
    try:
        manifest = read_manifest(target)
        check_digests(target, manifest)
    except ProblemError:
        return None
    missing = _missing(manifest, resources)
    return Installed(target, False, missing) if is_current(manifest, resources) and not missing else None


def _build(home: Path, work: Path, resources: Resources, progress: Progress) -> None:
    build.with_maven(home, work, resources, progress)
    progress("checksums", 0, 0)
    check_pins((jar for jar in sorted((home / "lib").glob("*.jar")) if jar.name != build.OWN_JAR), resources)


def _complete(home: Path, work: Path, resources: Resources, progress: Progress) -> Manifest:
    """Adds the dictionaries and writes the manifest; a ready folder that brings its own list keeps it."""
    if (home / MANIFEST).is_file():
        return read_manifest(home)
    progress("dictionaries", 0, 0)
    origins = add_dictionaries(home, resources, work / "npm")
    progress("manifest", 0, 0)
    return write_manifest(home, build.languagetool_version(home), build.source_digest(resources), origins)


def _missing(manifest: Manifest, resources: Resources) -> tuple[str, ...]:
    wanted, _ = wanted_dictionaries(resources)
    return tuple(each.language for each in wanted if each.language not in manifest.dictionaries)


@contextlib.contextmanager
def _workshop(target: Path) -> Iterator[Path]:
    """A folder on the same disk as the target, gone afterwards whatever happens."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=_PART, dir=target.parent))
    except OSError as error:
        raise ProblemError("grammar_folder", folder=target.parent, reason=error.strerror) from error
    try:
        yield work
    except OSError as error:
        raise ProblemError("grammar_folder", folder=target.parent, reason=error.strerror or str(error)) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _clean_up(target: Path) -> None:
    """Removes what an install that was killed has left; puts the old engine back where it was killed between two renames."""
    old = target.with_name(target.name + _OLD)
    if old.is_dir() and not target.exists():
        old.replace(target)
    for left in [*target.parent.glob(f".{target.name}-*{_PART}"), old]:
        shutil.rmtree(left, ignore_errors=True)


def _put_in_place(home: Path, target: Path) -> None:
    old = target.with_name(target.name + _OLD)
    try:
        if target.exists():
            target.replace(old)
        home.replace(target)
    except OSError as error:  # Windows: jars of a running engine can't be moved
        if old.is_dir() and not target.exists():
            old.replace(target)
        raise ProblemError("grammar_in_use", folder=target, reason=error.strerror or str(error)) from error
    shutil.rmtree(old, ignore_errors=True)
