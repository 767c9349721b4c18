"""Bytes that stand for a value in one way only, and the hashes over them.

Canonical JSON is RFC 8785 for what the journal holds: keys sorted, no spaces, UTF-8, no float. Text is taken code point by
code point, without Unicode normalisation: a published text must come back exactly as it went out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from crisisdesk.core.errors import ProblemError

LARGEST_INTEGER = 2**53 - 1
"""Beyond it other readers of JSON round."""

_START = b"crisisdesk/journal/start/1"
_LINK = b"crisisdesk/journal/link/1"
_TEXT = b"crisisdesk/journal/text/1"


def canonical(value: Any) -> bytes:
    """Canonical bytes of dicts, lists, strings, whole numbers, booleans and None.

    Raises TypeError for anything else and ProblemError("text_not_storable") for text with half a surrogate pair.
    """
    _refuse_the_ambiguous(value)
    return utf8(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def utf8(text: str) -> bytes:
    """UTF-8 bytes; ProblemError("text_not_storable") for half a surrogate pair, which no UTF-8 can hold."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ProblemError("text_not_storable") from error


def _refuse_the_ambiguous(value: Any) -> None:
    match value:
        case None | bool() | str():
            return
        case int() if abs(value) <= LARGEST_INTEGER:
            return
        case list() | tuple():
            for item in value:
                _refuse_the_ambiguous(item)
        case dict():
            for key, item in value.items():
                if not (isinstance(key, str) and key.isascii()):
                    raise TypeError(f"no canonical key: {key!r}")
                _refuse_the_ambiguous(item)
        case _:
            raise TypeError(f"no canonical form: {value!r}")


def _digest(domain: bytes, *fields: bytes) -> bytes:
    """SHA-256 over the fields, each with its length before it, so that no two lists of fields give the same bytes."""
    hasher = sha256()
    for field in (domain, *fields):
        hasher.update(len(field).to_bytes(8, "big"))
        hasher.update(field)
    return hasher.digest()


def start_hash(journal_id: str) -> bytes:
    """What the first event names as its predecessor; it ties the chain to this one journal."""
    return _digest(_START, journal_id.encode())


def text_digest(salt: bytes, text: bytes) -> bytes:
    """What the chain holds in the place of erasable text: with salt and text gone, nothing can be guessed from it."""
    return _digest(_TEXT, salt, text)


@dataclass(frozen=True, slots=True)
class Link:
    """Everything that an event's hash covers. `body` is canonical bytes; `text_digest` is empty where no text is erasable."""

    seq: int
    incident_id: str
    kind: str
    schema: int
    at: str
    zone: str
    body: bytes
    text_digest: bytes
    prev: bytes

    def hash(self) -> bytes:
        numbers = (str(self.seq).encode(), str(self.schema).encode())
        words = (part.encode() for part in (self.incident_id, self.kind, self.at, self.zone))
        return _digest(_LINK, *numbers, *words, self.body, self.text_digest, self.prev)
