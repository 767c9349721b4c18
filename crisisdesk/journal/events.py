"""What can be written into the journal: the kinds of event, the facts each holds, and which of them are erasable text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from crisisdesk.core.incident import FinalText, NewEntry, NewIncident, Promise
from crisisdesk.journal.canonical import utf8
from crisisdesk.journal.moments import stamp

SCHEMA = 1
"""Number of the event vocabulary below; a journal that holds a higher one was written by a newer CrisisDesk."""


class EventKind(StrEnum):
    """Kinds of event. Facts and keys only: translated sentences stand in no event but a published text."""

    OPENED = "incident.opened"
    CLOSED = "incident.closed"
    REOPENED = "incident.reopened"
    LOGGED = "entry.logged"
    CORRECTED = "entry.corrected"
    APPROVED = "message.approved"
    PUBLISHED = "message.published"
    PROMISED = "promise.made"


ERASABLE: dict[EventKind, tuple[str, ...]] = {
    EventKind.OPENED: ("title", "people"),
    EventKind.CLOSED: ("reason",),
    EventKind.REOPENED: ("reason",),
    EventKind.LOGGED: ("text", "source", "late_reason"),
    EventKind.CORRECTED: ("text", "reason"),
    EventKind.APPROVED: ("texts.*.text", "texts.*.sha256", "texts.*.findings.*.words", "texts.*.findings.*.reason"),
    EventKind.PUBLISHED: ("text", "sha256", "url"),
    EventKind.PROMISED: ("text",),
}
"""Fields that may hold personal data: free text, and unsalted hashes of it. Dotted paths, `*` for each item of a list."""


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event before the journal numbers it. `body` holds what `canonical` takes."""

    incident_id: str
    kind: EventKind
    body: dict[str, Any]


def opened(incident_id: str, new: NewIncident, author: str = "") -> NewEvent:
    body = asdict(new) | {"noticed_at": stamp(new.noticed_at), "author": author}
    return NewEvent(incident_id, EventKind.OPENED, body | {"outlets": list(new.outlets), "languages": list(new.languages)})


def closed(incident_id: str, reason: str, author: str = "") -> NewEvent:
    return NewEvent(incident_id, EventKind.CLOSED, {"reason": reason, "author": author})


def reopened(incident_id: str, reason: str, author: str = "") -> NewEvent:
    return NewEvent(incident_id, EventKind.REOPENED, {"reason": reason, "author": author})


def logged(incident_id: str, entry: NewEntry) -> NewEvent:
    due_at = stamp(entry.due_at) if entry.due_at else None
    return NewEvent(incident_id, EventKind.LOGGED, asdict(entry) | {"happened_at": stamp(entry.happened_at), "due_at": due_at})


def corrected(incident_id: str, entry_seq: int, text: str, reason: str, initials: str) -> NewEvent:
    body = {"entry": entry_seq, "text": text, "reason": reason, "initials": initials}
    return NewEvent(incident_id, EventKind.CORRECTED, body)


def approved(incident_id: str, approver: str, texts: Sequence[FinalText]) -> NewEvent:
    listed = [asdict(text) | {"findings": list(map(asdict, text.findings)), "sha256": text_sha256(text.text)} for text in texts]
    return NewEvent(incident_id, EventKind.APPROVED, {"approver": approver, "texts": listed})


def published(
    incident_id: str, approval_seq: int, text_index: int, text: FinalText, approver: str, outlet: str, at: datetime, url: str = ""
) -> NewEvent:
    """One text of an approval went out; `text` is that text, journalled again word for word with its own hash."""
    body = {"approval": approval_seq, "index": text_index, "approver": approver, "outlet": outlet, "at": stamp(at), "url": url}
    said = {"text": text.text, "sha256": text_sha256(text.text), "language": text.language}
    return NewEvent(incident_id, EventKind.PUBLISHED, body | said | {"channel": text.channel, "stage": text.stage})


def promised(incident_id: str, promise: Promise, published_seq: int, author: str = "") -> NewEvent:
    body = {"text": promise.text, "due_at": stamp(promise.due_at), "published": published_seq, "author": author}
    return NewEvent(incident_id, EventKind.PROMISED, body)


def text_sha256(text: str) -> str:
    """Hex SHA-256 of the text's UTF-8 bytes, as anybody can work it out from a copy; ProblemError for half a surrogate pair."""
    return sha256(utf8(text)).hexdigest()


def take_text_out(kind: EventKind, body: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Splits a body into lasting facts (with None in the gaps) and erasable texts by their path ("texts.0.text")."""
    texts: dict[str, str] = {}

    def take(path: str, value: Any) -> Any:
        if isinstance(value, str):
            texts[path] = value
            return None
        return value

    return _mapped(body, _matcher(kind), take), texts


def put_text_back(kind: EventKind, facts: dict[str, Any], texts: dict[str, str]) -> dict[str, Any]:
    """The body as it was journalled; text that was erased is the empty string. `facts` is used up."""
    for path, text in texts.items():
        _put(facts, path.split("."), text)
    if not texts:
        facts = _mapped(facts, _matcher(kind), lambda _, value: "" if value is None else value)
    return facts


def _put(facts: Any, path: list[str], text: str) -> None:
    for part in path[:-1]:
        facts = facts[int(part)] if isinstance(facts, list) else facts[part]
    facts[path[-1]] = text


def _matcher(kind: EventKind) -> Callable[[Sequence[str]], bool]:
    patterns = [path.split(".") for path in ERASABLE[kind]]
    return lambda path: any(_matches(pattern, path) for pattern in patterns)


def _matches(pattern: Sequence[str], path: Sequence[str]) -> bool:
    return len(pattern) == len(path) and all(want in ("*", part) for want, part in zip(pattern, path, strict=True))


def _mapped(
    value: Any, wanted: Callable[[Sequence[str]], bool], change: Callable[[str, Any], Any], path: tuple[str, ...] = ()
) -> Any:
    if path and wanted(path):
        return change(".".join(path), value)
    if isinstance(value, dict):
        return {key: _mapped(item, wanted, change, (*path, key)) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mapped(item, wanted, change, (*path, str(index))) for index, item in enumerate(value)]
    return value
