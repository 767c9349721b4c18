"""What the review table says of an incident."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import pairwise

from crisisdesk.core.incident import Approval, Entry, EntryKind, Incident, IncidentFigures


def figures(incident: Incident, entries: Iterable[Entry], approvals: Sequence[Approval], now: datetime) -> IncidentFigures:
    """The figures of one incident as they stand at `now`; of `entries` only the published messages count.

    First word: from noticed to the first public word. Longest silence: between noticed, each public word, and `now` while the
    incident is open; once it is closed nobody waits for a word any more. Findings left: those of the approved texts that went
    out, each text counted once.
    """
    public = [entry for entry in entries if entry.kind is EntryKind.PUBLISHED]
    moments = sorted(entry.happened_at for entry in public)
    left = _findings_left({entry.sha256 for entry in public}, approvals)
    if not moments:
        return IncidentFigures(incident, None, None, 0, left)
    first_word = max(moments[0] - incident.noticed_at, timedelta())
    return IncidentFigures(incident, first_word, _longest_silence(incident, moments, now), len(public), left)


def _longest_silence(incident: Incident, moments: Sequence[datetime], now: datetime) -> timedelta:
    """A word said before noticing moves the edge rather than making a silence of less than nothing."""
    points = sorted([incident.noticed_at, *moments])
    if incident.is_open:
        points.append(max(points[-1], now))
    return max(later - earlier for earlier, later in pairwise(points))


def _findings_left(published: set[str], approvals: Iterable[Approval]) -> int:
    approved = {(approval.seq, index): text for approval in approvals for index, text in enumerate(approval.texts)}
    hashes = {place: sha256(text.text.encode("utf-8")).hexdigest() for place, text in approved.items()}
    newest = {hashes[place]: approved[place] for place in sorted(approved) if hashes[place] in published}
    return sum(len(text.findings) for text in newest.values())
