"""How the journal's file is opened: one writer, durable settings, and errors turned into problems.

`journal_mode=DELETE` with `synchronous=EXTRA` and not WAL: a commit that returned survives a power cut, and the WAL-reset
corruption of SQLite 3.7.0 to 3.51.2 can't happen, so any SQLite that knows STRICT tables (3.37) will do.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from crisisdesk.core.errors import ProblemError
from crisisdesk.journal.verify import UnreadableError

OLDEST_SQLITE = (3, 37, 0)
_WAIT = 5.0
"""Seconds to wait for a reader in another process, the command line for instance, before giving up."""

_HEADER_BYTES = 100

_SETTINGS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = 1",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
)
"""`recursive_triggers` lets the guards see INSERT OR REPLACE too; `temp_store` keeps sorted texts out of temporary files."""

_PROBLEMS = {
    sqlite3.SQLITE_BUSY: "journal_in_use",
    sqlite3.SQLITE_LOCKED: "journal_in_use",
    sqlite3.SQLITE_READONLY: "journal_read_only",
    sqlite3.SQLITE_PERM: "journal_not_opened",
    sqlite3.SQLITE_CANTOPEN: "journal_not_opened",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_CORRUPT: "journal_damaged",
    sqlite3.SQLITE_NOTADB: "journal_not_a_journal",
}


@contextmanager
def problems(file: Path) -> Iterator[None]:
    """Turns what SQLite says of the disk or the file into ProblemError; anything else is a bug and passes."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        key = _PROBLEMS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if key is None and "decode to UTF-8" in str(error):  # said by Python's module, which gives no code for it
            key = "journal_damaged"
        if key is None:
            raise
        raise ProblemError(key, file=str(file), reason=str(error)) from error
    except UnreadableError as error:
        raise ProblemError("journal_damaged", file=str(file), reason=str(error)) from error


def inspect(file: Path) -> None:
    """ProblemError for what SQLite itself would take for a new database or stumble over: it fills any file below one page."""
    try:
        if not file.is_file():
            raise ProblemError("journal_not_opened", file=str(file), reason="not a file")
        with file.open("rb") as stream:
            header = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise ProblemError("journal_not_opened", file=str(file), reason=error.strerror or str(error)) from error
    if not header:
        raise ProblemError("journal_empty", file=str(file))
    if len(header) < _HEADER_BYTES or not header.startswith(b"SQLite format 3\0"):
        raise ProblemError("journal_not_a_journal", file=str(file))


def check_length(connection: sqlite3.Connection, file: Path) -> None:
    """ProblemError where the file is shorter than it says: SQLite reads the missing end of a last page as zeros."""
    pages, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    if (length := file.stat().st_size) < pages * size:
        raise ProblemError("journal_damaged", file=str(file), reason=f"{length} < {pages * size}")


def connect(file: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection for this thread alone; never creates the file. Transactions are begun and ended by hand."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise ProblemError("sqlite_too_old", found=sqlite3.sqlite_version, needed=".".join(map(str, OLDEST_SQLITE)))
    uri = f"{file.resolve().as_uri()}?mode={'ro' if read_only else 'rw'}"
    connection = sqlite3.connect(uri, uri=True, timeout=_WAIT, isolation_level=None)
    try:
        for setting in _SETTINGS[2:] if read_only else _SETTINGS:
            connection.execute(setting)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


class WriterLock:
    """Keeps a second writer out while it is held. The system drops it when the process dies, kill -9 included.

    The lock file stays: taking it away would let two writers hold two files of one name.
    """

    def __init__(self, file: Path) -> None:
        path = file.with_name(file.name + ".lock")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._handle = path.open("ab")
        except OSError as error:
            raise ProblemError("folder_read_only", folder=str(file.parent), reason=error.strerror or str(error)) from error
        try:
            _lock(self._handle)
        except OSError as error:
            self._handle.close()
            raise ProblemError("journal_in_use", file=str(file)) from error

    def release(self) -> None:
        self._handle.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[bytes]) -> None:
        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: IO[bytes]) -> None:
        # flock and not lockf: POSIX record locks fall when any handle of the process on that file is closed.
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def create(file: Path, prepared: Path) -> None:
    """Puts a finished new journal in its place, durably; an existing file is never overwritten."""
    if file.exists():
        raise ProblemError("journal_in_use", file=str(file))
    prepared.rename(file)
    if sys.platform != "win32":
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
