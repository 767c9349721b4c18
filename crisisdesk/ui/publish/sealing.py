"""What is written into the journal after the approval: where each text went out, and what was promised. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Approval, Entry, Promise
from crisisdesk.desk import Desk


@dataclass(frozen=True, slots=True)
class GoneOut:
    """One text of the approval that went out: where (outlets by commas), when, and its address if it has one."""

    index: int
    outlet: str
    at: datetime
    url: str = ""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What stands in the journal so far. A failure half way keeps what was written, and the next try goes on from there."""

    entries: dict[int, Entry] = field(default_factory=dict)
    promises: dict[Promise, Entry] = field(default_factory=dict)
    problem: ProblemError | None = None


def seal(desk: Desk, approval: Approval, gone_out: Sequence[GoneOut], promises: Sequence[Promise], before: Sealed) -> Sealed:
    """Writes what is not written yet: an entry per text, then the promises, which belong to the first of them.

    Never raises ProblemError: it comes back in the answer, beside what was written before it.
    """
    done = Sealed(dict(before.entries), dict(before.promises))
    try:
        for out in gone_out:
            if out.index not in done.entries:
                done.entries[out.index] = desk.published(approval.seq, out.index, out.outlet, out.at, out.url)
        first = min(done.entries.values(), key=lambda entry: entry.seq, default=None)
        for promise in promises:
            if first is not None and promise not in done.promises:
                done.promises[promise] = desk.promise(approval.incident_id, promise, first.seq)
    except ProblemError as problem:
        return replace(done, problem=problem)
    return done
