"""The user's settings: one TOML file in the data folder, written whole or not at all."""

from __future__ import annotations

import json
import os
import tempfile
import threading
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crisisdesk.core.errors import ProblemError

SETTINGS_FILE = "settings.toml"

Value = str | bool | int | float | list[str]


@dataclass(frozen=True, slots=True)
class Setting:
    """A row of the table of settings. `choices`, where given, are the only values taken."""

    key: str
    default: Value
    choices: tuple[Value, ...] = ()

    def takes(self, value: object) -> bool:
        """Whether the value is of the default's type and one of the choices."""
        if isinstance(self.default, list):
            return isinstance(value, list) and all(isinstance(item, str) for item in value)
        return type(value) is type(self.default) and (not self.choices or value in self.choices)


SETTINGS = (
    Setting("ui_language", ""),  # "" = not asked yet
    Setting("theme", "system", ("system", "light", "dark")),
    Setting("font_step", 0, tuple(range(-3, 9))),
    Setting("author", ""),
    Setting("initials", ""),
    Setting("firm_name", ""),
    Setting("contact_email", ""),
    Setting("contact_phone", ""),
    Setting("website", ""),
    Setting("english_variant", "system", ("system", "en-US", "en-GB")),
    Setting("grammar_on", True),
    Setting("grammar_off_rules", []),
    Setting("dictionary", []),
    Setting("window_geometry", ""),
    Setting("window_state", ""),
    Setting("last_incident", ""),
)


class Settings:
    """The settings by key. `problems` says what in the file could not be used; may be used from any thread.

    Keys of a newer version of the program are kept in the file as they stand.
    """

    def __init__(self, path: Path, table: tuple[Setting, ...] = SETTINGS) -> None:
        self.path = path
        self.problems: list[ProblemError] = []
        self._table = {setting.key: setting for setting in table}
        self._lock = threading.Lock()
        self._values = self._read()

    def get(self, key: str) -> Any:
        """The value, or the default of the table; an unknown key is a bug (KeyError)."""
        setting = self._table[key]
        value = self._values.get(key, setting.default)
        return list(value) if isinstance(value, list) else value

    def set(self, key: str, value: Value) -> None:
        """Keeps the value and writes the file; raises ProblemError where it can't be written (the value is kept)."""
        self.set_all({key: value})

    def set_all(self, values: Mapping[str, Value]) -> None:
        """Keeps several values with one write; raises as `set` does."""
        for key, value in values.items():
            if not self._table[key].takes(value):
                raise ValueError(f"{key} can't be {value!r}")
        with self._lock:
            self._values |= {key: list(value) if isinstance(value, list) else value for key, value in values.items()}
            self._write()

    def _read(self) -> dict[str, Any]:
        try:
            values = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.problems.append(ProblemError("settings_unreadable", path=self.path, reason=error.strerror))
            return {}
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            return self._set_aside(error)
        return self._usable(values)

    def _set_aside(self, error: Exception) -> dict[str, Any]:
        """A broken file may still be mended by hand: it is moved away, not overwritten."""
        kept = self.path.with_name(self.path.name + ".broken")
        try:
            self.path.replace(kept)
        except OSError:
            kept = self.path
        self.problems.append(ProblemError("settings_broken", path=kept, reason=str(error)))
        return {}

    def _usable(self, values: dict[str, Any]) -> dict[str, Any]:
        for key, setting in self._table.items():
            if key in values and not setting.takes(values[key]):
                self.problems.append(ProblemError("settings_value", setting=key, value=values.pop(key), default=setting.default))
        return values

    def _write(self) -> None:
        """Writes beside the file and renames, so that a crash leaves the old file or the new one."""
        lines = [f"{_key(key)} = {_toml(value)}\n" for key, value in sorted(self._values.items())]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _replace(self.path, "".join(lines))
        except OSError as error:
            raise ProblemError("settings_not_saved", path=self.path, reason=error.strerror) from error


def peek(path: Path, key: str, table: tuple[Setting, ...] = SETTINGS) -> Any:
    """One value of a settings file, read without touching it; the default where the file can't be used."""
    setting = next(setting for setting in table if setting.key == key)
    try:
        value = tomllib.loads(path.read_text(encoding="utf-8")).get(key)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return setting.default
    return value if setting.takes(value) else setting.default


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else _string(key)


def _toml(value: Any) -> str:
    match value:
        case bool():
            return str(value).lower()
        case list():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{_key(key)} = {_toml(inner)}" for key, inner in value.items()) + "}"
        case str():
            return _string(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _string(text: str) -> str:
    """A TOML basic string: JSON's escapes are a part of TOML's, save for the delete character and lone surrogates."""
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
