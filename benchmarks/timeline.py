"""The timeline with 100,000 entries against the same with 100: what a page costs to paint, and how long the window is blocked.

Both incidents lie in one journal. "blocked" is the longest time between two turns of the event loop while the timeline is
opened, scrolled through from end to end, filtered, resized and logged into; the budget of the house is 50 ms, of a paint 16 ms.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import print_table
from crisisdesk.app import build_workspace
from crisisdesk.core.clock import FixedClock
from crisisdesk.core.incident import Cluster, EntryKind, FailureKind, Incident, NewEntry, NewIncident, Triage
from crisisdesk.desk import Desk
from crisisdesk.journal import events
from crisisdesk.services.wording import Wording
from crisisdesk.ui.actions import Actions
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.table import all_actions
from crisisdesk.ui.tasks import Lanes
from crisisdesk.ui.theme import Theme
from crisisdesk.ui.timeline import TimelinePane

SIZES = (100, 100_000)
PAINT_BUDGET_MS = 16
BLOCK_BUDGET_MS = 50
_NOW = datetime(2026, 12, 22, 10, 6, tzinfo=UTC)
_KINDS = (EntryKind.NOTE, EntryKind.FACT, EntryKind.COMPLAINT, EntryKind.CALL)


class Heartbeat(QObject):
    """Measures the longest silence of the event loop: a timer of 1 ms that notes how late it came."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)
        self._last = time.perf_counter()
        self.longest = 0.0

    def start(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        context = _context(Path(folder))
        few, many = (_measured(context, size) for size in SIZES)
        context.close()
    rows = [_row(f"{size:,}", [seconds * 1000 for seconds in found]) for size, found in zip(SIZES, (few, many), strict=True)]
    rows.append(_row("ratio", [large / small for small, large in zip(few, many, strict=True)]))
    print_table(["entries", "open ms", "page paint ms (median)", "(longest)", "window blocked at most, ms"], rows)
    print(f"budget: paint {PAINT_BUDGET_MS} ms, blocked {BLOCK_BUDGET_MS} ms")
    del application
    return 0


def _row(name: str, figures: Sequence[float]) -> list[str]:
    return [name, *(f"{figure:.1f}" for figure in figures)]


def _context(folder: Path) -> Context:
    clock = FixedClock(_NOW)
    workspace = build_workspace(folder, clock=clock)
    theme = Theme(workspace.resources, "light")
    theme.apply()
    return Context(workspace, Lanes(), Wording(workspace.resources, "en"), theme, Actions(all_actions(), theme))


def _measured(context: Context, size: int) -> tuple[float, ...]:
    """Seconds: to open, a page's paint (median, longest), the longest block of the window."""
    incident = _asked(context, lambda desk: _filled(desk, size))
    pane = TimelinePane(context)
    pane.resize(430, 720)
    pane.show()
    heart = Heartbeat()
    _turn(50)
    heart.start()
    started = time.perf_counter()
    pane.show_incident(incident)
    _until(lambda: pane.model.is_ready and pane.model.entry(size - 1) is not None)
    opened = time.perf_counter() - started
    paints = _scrolled(pane, size)
    _used(pane, size)
    longest = heart.longest
    pane.close()
    pane.deleteLater()
    paints.sort()
    return opened, paints[len(paints) // 2], paints[-1], longest


def _scrolled(pane: TimelinePane, size: int) -> list[float]:
    """Seconds per paint of a page of rows not drawn before, at forty places of the log."""
    paints = []
    bar = pane.view.verticalScrollBar()
    for step in range(40):
        bar.setValue(bar.maximum() * step // 40)
        top = next(row for row, _ in pane.view.rows_in_sight())
        _until(lambda row=top: pane.model.entry(row) is not None)  # type: ignore[misc]
        pane.delegate.forget()
        started = time.perf_counter()
        pane.view.viewport().repaint()
        paints.append(time.perf_counter() - started)
        _turn(2)
    for _ in range(100):
        pane.view.scroll_by(-90)
        _turn(1)
    return paints


def _used(pane: TimelinePane, size: int) -> None:
    """Resizing, filtering, finding and logging, as the window lives with them."""
    for width in range(430, 530, 10):
        pane.resize(width, 720)
        _turn(5)
    for chip in (1, 2, 0):
        pane.head._chips.button(chip).click()
        _until(lambda: pane.model.is_ready)
    pane.head.open_find()
    pane.head.find_field.setText(f"entry {size // 2}")
    _turn(300)
    _until(lambda: pane.model.is_ready)
    pane.head.close_find()
    _until(lambda: pane.model.is_ready)
    count = pane.model.rowCount()
    pane.quick_line.line.setText("one more")
    pane.quick_line.line.returnPressed.emit()
    _until(lambda: pane.model.rowCount() == count + 1)


def _filled(desk: Desk, size: int) -> Incident:
    """An incident with `size` entries of different lengths and kinds, one a minute."""
    began = _NOW - timedelta(minutes=size)
    new = NewIncident("Many entries", FailureKind.LATE, began, Cluster.OURS, "40", (), ("en",), Triage(many=True), 2)
    incident = desk.open_incident(new)
    for start in range(1, size, 5000):
        numbers = range(start, min(start + 5000, size))
        desk._journal.append_all([events.logged(incident.id, _entry(began, number)) for number in numbers])
    return incident


def _entry(began: datetime, number: int) -> NewEntry:
    words = " ".join([f"Entry {number}.", *["The parcel is still on its way to the customer."] * (number % 5)])
    return NewEntry(_KINDS[number % len(_KINDS)], words, began + timedelta(minutes=number), outlet="facebook")


def _asked(context: Context, question: Callable[[Desk], Incident]) -> Incident:
    got: list[Incident] = []
    problems: list[object] = []
    context.ask_desk(context.news, question, got.append, problems.append)
    _until(lambda: bool(got or problems), patience=600)
    if problems:
        raise RuntimeError(str(problems[0]))
    return got[0]


def _turn(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _until(true: Callable[[], bool], patience: float = 30) -> None:
    end = time.perf_counter() + patience
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError
        _turn(1)


if __name__ == "__main__":
    raise SystemExit(main())
