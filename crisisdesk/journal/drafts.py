"""Drafts: the one thing in the file that is written over. They are no part of the chain."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Draft, LeftAsIs, Stage
from crisisdesk.core.text import Span
from crisisdesk.journal.canonical import utf8
from crisisdesk.journal.moments import moment, stamp

_SELECT = "SELECT * FROM drafts WHERE incident_id = ?"
"""All columns, whichever there are: a file that is only read may still be of the first schema."""


def load(connection: sqlite3.Connection, incident_id: str, language: str) -> Draft | None:
    row = connection.execute(f"{_SELECT} AND language = ?", [incident_id, language]).fetchone()
    return _draft(row) if row else None


def load_all(connection: sqlite3.Connection, incident_id: str) -> list[Draft]:
    """All drafts of an incident, the last saved first."""
    drafts = [_draft(row) for row in connection.execute(_SELECT, [incident_id])]
    return sorted(drafts, key=lambda draft: (draft.saved_at is None, draft.saved_at), reverse=True)


def save(connection: sqlite3.Connection, draft: Draft, now: datetime) -> Draft:
    """Stores a draft inside the caller's transaction and returns it as stored.

    `revision` is the writer's own count, higher with each change. A save with a lower one than is stored comes too late:
    ProblemError("draft_newer"). An equal one with other words is stored under the next number.
    """
    stored = load(connection, draft.incident_id, draft.language)
    if stored and stored.revision > draft.revision:
        raise ProblemError("draft_newer", language=draft.language, stored=stored.revision, offered=draft.revision)
    clash = stored is not None and stored.revision == draft.revision and _content(stored) != _content(draft)
    saved = replace(draft, revision=draft.revision + clash, saved_at=now)
    utf8(saved.text)
    left = json.dumps([[each.rule, _ends(each.span), each.reason] for each in saved.left])
    row = [saved.incident_id, saved.language, saved.stage, saved.channel, saved.text, saved.revision, stamp(now), left]
    connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    return saved


def _content(draft: Draft) -> tuple[object, ...]:
    return draft.stage, draft.channel, draft.text, draft.left


def _draft(row: Sequence[Any]) -> Draft:
    incident_id, language, stage, channel, text, revision, saved_at, *stored = row
    left = json.loads(stored[0]) if stored else []
    return Draft(incident_id, language, Stage(stage), channel, text, revision, moment(saved_at), tuple(map(_left, left)))


def _left(stored: list[Any]) -> LeftAsIs:
    rule, ends, reason = stored
    return LeftAsIs(rule, Span(*ends) if ends else None, reason)


def _ends(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None
