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


class _Job(QObject):
    """One piece of work. It belongs to its receiver's thread, where it delivers the answer, and dies with the receiver."""

    _settled = Signal(object, object)

    def __init__(self, work: Callable[[], object], receiver: QObject, done: Answer | None, failed: Answer | None) -> None:
        super().__init__(receiver)
        self._work = work
        self._done = done
        self._failed = failed
        self._settled.connect(self._deliver)

    def execute(self) -> None:
        """Runs in the lane's thread. A ProblemError is the user's; any other error is logged as ours."""
        try:
            self._settle(self._work(), None)
        except ProblemError as problem:
            self._settle(None, problem)
        except Exception as error:  # the lane must live on, whatever a job did
            _log.exception("a job of the lane failed")
            self._settle(None, ProblemError("bug", reason=f"{type(error).__name__}: {error}"))

    def _settle(self, result: object, problem: ProblemError | None) -> None:
        try:
            self._settled.emit(result, problem)
        except RuntimeError:  # the receiver was closed while the work ran
            _log.debug("an answer came too late and was dropped")

    @Slot(object, object)
    def _deliver(self, result: object, problem: ProblemError | None) -> None:
        self.deleteLater()
        if problem is None and self._done is not None:
            self._done(result)
        elif problem is not None and self._failed is not None:
            self._failed(problem)


class _Worker(QObject):
    @Slot(object)
    def execute(self, job: _Job) -> None:
        job.execute()


class Lane(QObject):
    """A thread that does jobs one after the other."""

    _wanted = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.execute)
        self._thread.start()

    def submit(
        self, receiver: QObject, work: Callable[[], object], done: Answer | None = None, failed: Answer | None = None
    ) -> None:
        """Queues `work`; `done(result)` or `failed(ProblemError)` is called in the receiver's thread.

        Both are dropped when `receiver` has been destroyed by then.
        """
        self._wanted.emit(_Job(work, receiver, done, failed))

    def close(self, wait_ms: int = 5000) -> bool:
        """Ends the thread after the jobs that are queued; False when that took longer than `wait_ms`."""
        self._thread.quit()
        return self._thread.wait(wait_ms)


class Lanes:
    """The program's three lanes. `desk` is made in the journal lane and must be used nowhere else."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.journal = Lane("journal", parent)
        self.checks = Lane("checks", parent)
        self.grammar = Lane("grammar", parent)

    def close(self) -> None:
        for lane in (self.checks, self.grammar, self.journal):
            lane.close()
