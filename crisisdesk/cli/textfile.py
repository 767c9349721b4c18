"""Reading a message from a file or from standard input, as it stands."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crisisdesk.core.errors import ProblemError

STANDARD_INPUT = "-"
LARGEST = 16 * 1024 * 1024
"""Bytes; more is no message, and would be read for minutes."""

_OTHER_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


@dataclass(frozen=True, slots=True)
class TextFile:
    """The text of a file without conversion of line ends. A byte order mark is no part of it; `bom` says that one stood there."""

    name: str
    text: str
    bom: bool


def read_text(name: str, stdin: BinaryIO) -> TextFile:
    """Reads UTF-8; raises ProblemError for what can't be read, binary data, or the byte at which another encoding shows."""
    data = _bytes(name, stdin)
    if len(data) > LARGEST:
        raise ProblemError("file_too_large", file=name, limit=LARGEST // (1024 * 1024))
    for mark, encoding in _OTHER_MARKS.items():
        if data.startswith(mark):
            raise ProblemError("file_other_encoding", file=name, encoding=encoding)
    if (place := data.find(b"\0")) >= 0:
        raise ProblemError("file_binary", file=name, offset=place)
    bom = data.startswith(codecs.BOM_UTF8)
    try:
        return TextFile(name, data[len(codecs.BOM_UTF8) * bom :].decode("utf-8"), bom)
    except UnicodeDecodeError as error:
        raise ProblemError("file_not_utf8", file=name, offset=error.start + len(codecs.BOM_UTF8) * bom) from error


def _bytes(name: str, stdin: BinaryIO) -> bytes:
    try:
        if name == STANDARD_INPUT:
            return stdin.read(LARGEST + 1)
        with Path(name).open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise ProblemError("file_missing", file=name) from error
    except (IsADirectoryError, PermissionError) as error:  # Windows says of a folder that it is not permitted
        key = "file_is_folder" if Path(name).is_dir() else "file_forbidden"
        raise ProblemError(key, file=name) from error
    except (OSError, ValueError) as error:
        raise ProblemError("file_unreadable", file=name, reason=getattr(error, "strerror", None) or str(error)) from error
