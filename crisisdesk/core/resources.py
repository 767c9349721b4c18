"""The only finder of data files: the source tree, an installed wheel or the frozen bundle."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crisisdesk.core.errors import DataFileError


def _home() -> Path:
    if bundle := getattr(sys, "_MEIPASS", None):
        return Path(bundle)
    package = Path(__file__).resolve().parents[1]
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


@dataclass(frozen=True)
class Resources:
    """A folder of data files, as `resources/` in the source tree is laid out."""

    root: Path

    @classmethod
    def default(cls) -> Resources:
        return cls(_home() / "resources")

    @property
    def translations(self) -> Path:
        """The folder of compiled window translations (`crisisdesk_<ui>.qm`)."""
        return self.root.parent / "translations"

    def path(self, *parts: str) -> Path:
        return self.root.joinpath(*parts)

    def files(self, folder: str, pattern: str) -> list[Path]:
        """Files of a folder under the root that match, sorted by name; none where the folder is missing."""
        return sorted(self.root.joinpath(folder).glob(pattern))

    def toml(self, path: Path) -> dict[str, Any]:
        """Reads one TOML file; raises DataFileError with the reason where it can't be read."""
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise DataFileError(self.name(path), "-", "-", str(error)) from error

    def tables(self, folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """(stem, table) of each TOML file of a folder, sorted by name; raises DataFileError."""
        for path in self.files(folder, "*.toml"):
            yield path.stem, self.toml(path)

    def name(self, path: Path) -> str:
        """How a file is called in messages: relative to the root where it lies under it."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)
