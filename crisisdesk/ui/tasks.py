"""Worker lanes: work away from the window's thread, answers back in it.

A lane is one thread that does its jobs in order. The journal's connection belongs to its lane, so everything that touches
the journal goes through `Lanes.journal`. Nothing here waits: `submit` returns at once and the answer arrives as a call in
the receiver's thread, or not at all when the receiver is gone by then.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from crisisdesk.core.errors import ProblemError

_log = logging.getLogger(__name__)

Answer = Callable[[Any], object]


class _Post(QObject):
    """Carries one answer home. It belongs to its receiver's thread and dies with the receiver, and then nothing arrives."""

    _settled = Signal(object, object)

    def __init__(self, receiver: QObject, done: Answer | None, failed: Answer | None) -> None:
        super().__init__(receiver)
        self._done = done
        self._failed = failed
        self._settled.connect(self._deliver)

    def send(self, result: object, problem: ProblemError | None) -> None:
        """May be called from any thread."""
        try:
            self._settled.emit(result, problem)
        except RuntimeError:  # the receiver was closed while the work ran
            _log.debug("an answer came too late and was dropped")

    @Slot(object, object)
    def _deliver(self, result: object, problem: ProblemError | None) -> None:
        done, failed = self._done, self._failed
        self._done = self._failed = None
        self.deleteLater()
        if problem is None and done is not None:
            done(result)
        elif problem is not None and failed is not None:
            failed(problem)


class _Job:
    """One piece of work and where its answer goes. Not a QObject: the lane may drop it in its own thread."""

    def __init__(self, work: Callable[[], object], post: _Post | None) -> None:
        self._work = work
        self._post = post

    def execute(self) -> None:
        """Runs in the lane's thread. A ProblemError is the user's; any other error is logged as ours."""
        result, problem = self._outcome()
        if self._post is not None:
            self._post.send(result, problem)

    def _outcome(self) -> tuple[object, ProblemError | None]:
        try:
            return self._work(), None
        except ProblemError as problem:
            return None, problem
        except Exception as error:  # the lane must live on, whatever a job did
            _log.exception("a job of the lane failed")
            return None, ProblemError("bug", reason=f"{type(error).__name__}: {error}")


class _Worker(QObject):
    @Slot(object)
    def execute(self, job: _Job) -> None:
        job.execute()

    @Slot()
    def leave(self) -> None:
        QThread.currentThread().quit()


class Lane(QObject):
    """A thread that does jobs one after the other. Submit from the window's thread."""

    _wanted = Signal(object)
    _last = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.execute)
        self._last.connect(self._worker.leave)
        self._thread.start()

    def submit(
        self, receiver: QObject, work: Callable[[], object], done: Answer | None = None, failed: Answer | None = None
    ) -> None:
        """Queues `work`; `done(result)` or `failed(ProblemError)` is called in the receiver's thread.

        Both are dropped when `receiver` has been destroyed by then; the work is done all the same.
        """
        self._wanted.emit(_Job(work, _Post(receiver, done, failed)))

    def run_last(self, work: Callable[[], object]) -> None:
        """Queues work whose answer nobody waits for, such as closing what the lane owns."""
        self._wanted.emit(_Job(work, None))

    def close(self, wait_ms: int = 5000) -> bool:
        """Ends the thread after all that is queued; False when that took longer than `wait_ms`."""
        if not self._thread.isRunning():
            return True
        self._last.emit()
        return self._thread.wait(wait_ms)


class Lanes:
    """The program's three lanes. The desk is made in the journal lane and must be used nowhere else."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.journal = Lane("journal", parent)
        self.checks = Lane("checks", parent)
        self.grammar = Lane("grammar", parent)

    def close(self) -> None:
        """The journal last: what the others still say may have to be written."""
        for lane in (self.checks, self.grammar, self.journal):
            lane.close()
