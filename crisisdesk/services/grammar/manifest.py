"""The list of what an installed engine consists of, with sizes and SHA-256, written when it is built."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.resources import Resources

MANIFEST = "manifest.json"
SCHEMA = 1
PINS = "grammar/artifacts.toml"


@dataclass(frozen=True, slots=True)
class Piece:
    """One file: its size in bytes and its SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an engine's folder holds. `source` is the digest of our module's files that it was built from."""

    languagetool: str
    source: str
    files: Mapping[str, Piece]
    dictionaries: Mapping[str, str]


def write_manifest(home: Path, languagetool: str, source: str, dictionaries: Mapping[str, str]) -> Manifest:
    """Lists every file of the folder and writes the list into it."""
    paths = sorted(path for path in home.rglob("*") if path.is_file() and path.name != MANIFEST)
    files = {path.relative_to(home).as_posix(): Piece(path.stat().st_size, digest_of(path)) for path in paths}
    manifest = Manifest(languagetool, source, files, dictionaries)
    (home / MANIFEST).write_text(json.dumps({"schema": SCHEMA} | asdict(manifest), indent=1) + "\n", encoding="utf-8")
    return manifest


def read_manifest(home: Path) -> Manifest:
    """The list of an installed engine; raises ProblemError where there is none or it can't be understood."""
    try:
        table = json.loads((home / MANIFEST).read_text(encoding="utf-8"))
        if table["schema"] != SCHEMA:
            raise ValueError(f"schema {table['schema']}")
        files = {name: Piece(piece["size"], piece["sha256"]) for name, piece in table["files"].items()}
        return Manifest(table["languagetool"], table["source"], files, table["dictionaries"])
    except FileNotFoundError as error:
        raise ProblemError("grammar_not_installed") from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProblemError("grammar_damaged", file=MANIFEST) from error


def check_sizes(home: Path, manifest: Manifest) -> None:
    """The cheap check of each start: every file is there at its size; raises ProblemError naming the first that is not."""
    for name, piece in manifest.files.items():
        path = home / name
        if not path.is_file() or path.stat().st_size != piece.size:
            raise ProblemError("grammar_damaged", file=name)


def check_digests(home: Path, manifest: Manifest, progress: Callable[[int, int], None] = lambda done, of: None) -> None:
    """The full check: SHA-256 of every file; raises ProblemError naming the first that differs."""
    check_sizes(home, manifest)
    for done, (name, piece) in enumerate(manifest.files.items(), 1):
        if digest_of(home / name) != piece.sha256:
            raise ProblemError("grammar_damaged", file=name)
        progress(done, len(manifest.files))


def check_pins(jars: Iterable[Path], resources: Resources) -> None:
    """Holds downloaded jars against the SHA-256 known for them; a jar that is unknown or differs is a ProblemError."""
    known = resources.toml(resources.path(*PINS.split("/")))["sha256"]
    for jar in jars:
        if known.get(jar.name) != digest_of(jar):
            raise ProblemError("grammar_checksum", file=jar.name)


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest_of_tree(root: Path, paths: Iterable[Path]) -> str:
    """One SHA-256 over names and contents of text files, the same on systems with other line ends."""
    whole = hashlib.sha256()
    for path in sorted(paths, key=lambda each: each.relative_to(root).as_posix()):
        content = path.read_bytes().replace(b"\r\n", b"\n")
        whole.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()
