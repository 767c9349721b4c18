"""Worker lanes: work away from the window's thread, answers back in it.

A lane is one thread that does its jobs in order. The journal's connection belongs to its lane, so everything that touches
the journal goes through `Lanes.journal`. Nothing here waits: `submit` returns at once and the answer arrives as a call in
the receiver's thread, or not at all when the receiver is gone by then.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from crisisdesk.core.errors import ProblemError

_log = logging.getLogger(__name__)

READERS_WAIT, JOURNAL_WAIT = 2.0, 30.0
"""Seconds that a lane may go on at the program's end."""

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


class Lane:
    """A thread that does jobs one after the other. Submit from the window's thread.

    A thread of Python's that the program does not wait for at its end: a QThread that is still at work when it is
    destroyed would take the program down.
    """

    def __init__(self, name: str) -> None:
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(
        self, receiver: QObject, work: Callable[[], object], done: Answer | None = None, failed: Answer | None = None
    ) -> None:
        """Queues `work`; `done(result)` or `failed(ProblemError)` is called in the receiver's thread.

        Both are dropped when `receiver` has been destroyed by then; the work is done all the same.
        """
        self._jobs.put(_Job(work, _Post(receiver, done, failed)))

    def run_last(self, work: Callable[[], object]) -> None:
        """Queues work whose answer nobody waits for, such as closing what the lane owns."""
        self._jobs.put(_Job(work, None))

    def close(self, wait: float = READERS_WAIT) -> bool:
        """Ends the thread after all that is queued; False when that took longer than `wait` seconds: it goes on alone."""
        self._jobs.put(None)
        self._thread.join(wait)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job.execute()
            del job  # what it holds of the window must not wait here for the next job


class Lanes:
    """The program's three lanes. The desk is made in the journal lane and must be used nowhere else."""

    def __init__(self) -> None:
        self.journal, self.checks, self.grammar = Lane("journal"), Lane("checks"), Lane("grammar")

    def close(self) -> None:
        """The journal last: what the others still say may have to be written. It gets time; a reader's answer nobody misses."""
        for lane, wait in ((self.checks, READERS_WAIT), (self.grammar, READERS_WAIT), (self.journal, JOURNAL_WAIT)):
            lane.close(wait)
