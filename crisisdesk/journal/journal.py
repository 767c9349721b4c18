"""The journal: one file, one writer, one thread."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from crisisdesk.core.clock import Clock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Approval, Draft, Entry, EntryQuery, Incident
from crisisdesk.journal import drafts, projections, queries, schema, views
from crisisdesk.journal.canonical import Link, canonical, start_hash, text_digest
from crisisdesk.journal.connection import WriterLock, check_length, connect, create, inspect, problems
from crisisdesk.journal.events import SCHEMA, EventKind, NewEvent, take_text_out
from crisisdesk.journal.moments import from_columns, to_columns
from crisisdesk.journal.pages import Pages
from crisisdesk.journal.projections import Recorded
from crisisdesk.journal.rows import FileRows, to_export
from crisisdesk.journal.verify import ChainVerdict, Damage, Head, judge

FILE_NAME = "journal.sqlite3"
_SALT_BYTES = 16


class Journal:
    """Append-only events with a hash chain, and the projections read from them.

    Belongs to the thread that opened it. Every method may raise ProblemError; whatever was said to be recorded is on the
    disk. Use `open` or `read_only`, and `close` it.
    """

    def __init__(self, connection: sqlite3.Connection, file: Path, clock: Clock, lock: WriterLock | None) -> None:
        self._connection = connection
        self._file = file
        self._clock = clock
        self._lock = lock
        self.id = schema.meta(connection, "journal_id")
        self._head = self._read_head()
        self._pages = Pages(connection)

    @classmethod
    def open(cls, file: Path, clock: Clock) -> Journal:
        """Opens the journal for writing and makes it where there is none; a second writer is refused.

        A file that can't be used is left as it is: ProblemError says whether it is damaged, foreign, newer or in use.
        """
        lock = WriterLock(file)
        try:
            if not file.exists():
                _make(file)
            return cls._opened(file, clock, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def read_only(cls, file: Path, clock: Clock) -> Journal:
        """Opens an existing journal for reading, beside its writer if need be; appending is refused."""
        if not file.exists():
            raise ProblemError("journal_absent", file=str(file))
        return cls._opened(file, clock, None)

    @classmethod
    def _opened(cls, file: Path, clock: Clock, lock: WriterLock | None) -> Journal:
        inspect(file)
        with problems(file):
            connection = connect(file, read_only=lock is None)
            try:
                schema.check(connection, str(file))
                check_length(connection, file)
                if lock:
                    schema.prepare(connection)
                journal = cls(connection, file, clock, lock)
                journal._refresh_projections()
                return journal
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        self._connection.close()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def chain_head(self) -> Head:
        """Number and hash of the last event, to be noted down outside the file."""
        return self._head

    def head(self) -> tuple[int, datetime | None]:
        """How many events there are and when the last was recorded."""
        return self._head.count, self._head.at

    # Writing

    def append(self, incident_id: str, kind: EventKind, body: dict[str, Any]) -> Recorded:
        """Records one event; see `events` for the kinds and what their bodies hold."""
        return self.append_all([NewEvent(incident_id, kind, body)])[0]

    def append_all(self, new: Sequence[NewEvent]) -> list[Recorded]:
        """Records all the events in one transaction, or none of them. On the disk when it returns."""
        now = self._clock.now()
        with self._writing():
            head, recorded = self._untouched_head(), []
            for event in new:
                head = self._insert(event, head, now)
                recorded.append(Recorded(head.count, head.hash, now))
        before, self._head = self._head, head
        self._pages.added(before.count)
        return recorded

    def save_draft(self, draft: Draft) -> Draft:
        """Stores a draft; see `drafts.save` for how revisions keep a newer text from being written over."""
        with self._writing():
            return drafts.save(self._connection, draft, self._clock.now())

    def rebuild(self) -> None:
        """Makes all projections again from the events."""
        with self._writing():
            schema.create_projections(self._connection)
            views.fold(self._connection, FileRows(self._connection))
        self._pages.forget()

    def _insert(self, event: NewEvent, head: Head, now: datetime) -> Head:
        facts, texts = take_text_out(event.kind, event.body)
        salt, text = (os.urandom(_SALT_BYTES), canonical(texts)) if texts else (b"", b"")
        digest = text_digest(salt, text) if texts else b""
        at, zone = to_columns(now)
        link = Link(head.count + 1, event.incident_id, event.kind, SCHEMA, at, zone, canonical(facts), digest, head.hash)
        recorded = Recorded(link.seq, link.hash(), now)
        row = [link.seq, link.incident_id, link.kind, link.schema, at, zone, link.body, digest, link.prev, recorded.hash]
        self._connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        if texts:
            self._connection.execute("INSERT INTO erasable VALUES (?, ?, ?)", [link.seq, salt, text])
        projections.apply(self._connection, recorded, event.incident_id, event.kind, event.body)
        return Head(recorded.seq, recorded.hash, now)

    def _untouched_head(self) -> Head:
        found = self._read_head()
        if (found.count, found.hash) != (self._head.count, self._head.hash):
            raise ProblemError("journal_changed_outside", file=str(self._file), number=found.count)
        return found

    def _read_head(self) -> Head:
        row = self._connection.execute("SELECT seq, hash, at, zone FROM events ORDER BY seq DESC LIMIT 1").fetchone()
        if not row:
            return Head(0, start_hash(self.id))
        try:
            return Head(row[0], row[1], from_columns(row[2], row[3]))
        except ValueError:
            return Head(row[0], row[1])  # somebody changed the time: `verify` will say so

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: whole or not at all, errors of the disk as problems."""
        if self._lock is None:
            raise ProblemError("journal_read_only", file=str(self._file))
        with problems(self._file):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # SQLite has already rolled back by itself after some errors of the disk.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _refresh_projections(self) -> None:
        if schema.meta(self._connection, "projection") == str(schema.PROJECTION_SCHEMA):
            return
        if self._lock is None:
            raise ProblemError("journal_older", file=str(self._file))
        self.rebuild()

    # Proof

    def verify(self, known: Sequence[Head] = (), *, with_views: bool = True) -> ChainVerdict:
        """Follows the whole chain, and checks that what is shown is what the events say.

        `known` are heads noted down earlier; only with one of them a cut tail or a chain worked out anew is seen.
        """
        with problems(self._file):
            verdict = judge(FileRows(self._connection), start_hash(self.id), known)
            if verdict.ok and (orphan := self._text_without_event()):
                return replace(verdict, ok=False, first_bad_seq=orphan, kind=Damage.CUT_TAIL)
            if verdict.ok and with_views and (seq := views.first_difference(self._connection)) is not None:
                return replace(verdict, ok=False, first_bad_seq=seq, kind=Damage.VIEW_DIFFERS)
            return verdict

    def export(self) -> Iterator[dict[str, Any]]:
        """Every event as a dict for JSON, by number, with all that its hash covers; `rows.judge_export` verifies it."""
        with problems(self._file):
            for row in FileRows(self._connection):
                yield to_export(row, self.id)

    def _text_without_event(self) -> int:
        """The first number that has a text left and no event; 0 where there is none."""
        row = self._connection.execute("SELECT min(seq) FROM erasable WHERE seq > (SELECT coalesce(max(seq), 0) FROM events)")
        return int(row.fetchone()[0] or 0)

    # Reading

    def incidents(self) -> list[Incident]:
        """All incidents: open ones first, newest first."""
        with problems(self._file):
            return queries.incidents(self._connection)

    def incident(self, incident_id: str) -> Incident:
        with problems(self._file):
            return queries.incident(self._connection, incident_id)

    def entry(self, seq: int) -> Entry:
        """The entry of that number; ProblemError("entry_unknown")."""
        with problems(self._file):
            found = queries.entries(self._connection, [seq])
        if not found:
            raise ProblemError("entry_unknown", number=seq)
        return found[0]

    def entry_count(self, incident_id: str, query: EntryQuery = EntryQuery()) -> int:  # noqa: B008 (frozen)
        with problems(self._file):
            return self._pages.count(incident_id, query)

    def entries(self, incident_id: str, query: EntryQuery, offset: int, limit: int) -> list[Entry]:
        """A page of the timeline, by the time things happened, then by number."""
        with problems(self._file):
            return queries.entries(self._connection, self._pages.page(incident_id, query, offset, limit))

    def search(self, words: str, incident_id: str = "", limit: int = 50) -> list[Entry]:
        """Entries that hold all the words, however accented and as beginnings of words; the last recorded first."""
        with problems(self._file):
            return queries.search(self._connection, words, incident_id, limit)

    def approval(self, seq: int) -> Approval:
        with problems(self._file):
            return queries.approval(self._connection, seq)

    def approvals(self, incident_id: str) -> list[Approval]:
        with problems(self._file):
            return queries.approvals(self._connection, incident_id)

    def draft(self, incident_id: str, language: str) -> Draft | None:
        with problems(self._file):
            return drafts.load(self._connection, incident_id, language)

    def drafts(self, incident_id: str) -> list[Draft]:
        """All drafts of an incident, the last saved first."""
        with problems(self._file):
            return drafts.load_all(self._connection, incident_id)


def _make(file: Path) -> None:
    """Prepares a journal under another name first: a file under the right name is always whole."""
    new = file.with_name(file.name + ".new")
    with problems(file):
        try:
            new.unlink(missing_ok=True)
            new.with_name(new.name + "-journal").unlink(missing_ok=True)
            new.touch(exist_ok=False)
        except OSError as error:
            raise ProblemError("folder_read_only", folder=str(file.parent), reason=error.strerror or str(error)) from error
        connection = connect(new)
        try:
            schema.prepare(connection)
        finally:
            connection.close()
    create(file, new)
