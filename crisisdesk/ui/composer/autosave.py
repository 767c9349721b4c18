"""Drafts go to the journal while one types: at most two seconds of typing are lost, whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Draft
from crisisdesk.desk import Desk
from crisisdesk.ui.tasks import Answer

PAUSE_MS = 500
"""After the last keystroke."""

LONGEST_MS = 1_200
"""After the first keystroke that is not saved; together with the write this stays under two seconds."""

RETRY_MS = 5_000


class DeskLane(Protocol):
    """Context.ask_desk."""

    def __call__(self, receiver: QObject, ask: Callable[[Desk], object], done: Answer, failed: Answer) -> None: ...


class Autosave(QObject):
    """Saves the drafts that were touched. One write at a time; what is typed meanwhile is saved by the next one.

    `take(language)` gives the draft as it stands now, None when there is nothing to save any more. A failed write keeps the
    draft touched, tells `problem` once, and is tried again.
    """

    saved = Signal(object)
    problem = Signal(object)

    def __init__(self, ask_desk: DeskLane, take: Callable[[str], Draft | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask_desk = ask_desk
        self._take = take
        self._touched: list[str] = []
        self._writing = ""
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        for timer in (self._pause, self._longest, self._retry):
            timer.timeout.connect(self.flush)

    @property
    def is_clean(self) -> bool:
        """Whether everything typed has reached the journal."""
        return not self._touched and not self._writing

    def touch(self, language: str) -> None:
        """The draft of a language has changed."""
        if language not in self._touched:
            self._touched.append(language)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Writes what is touched now, without waiting for a pause."""
        self._pause.stop()
        self._longest.stop()
        while self._touched and not self._writing:
            language = self._touched.pop(0)
            draft = self._take(language)
            if draft is not None:
                self._writing = language
                self._ask_desk(self, partial(_save, draft), self._on_saved, self._on_failed)
                return

    def hand_over(self) -> None:
        """Writes everything touched at once and forgets it: another incident is about to be shown.

        Takes the drafts now, so that the sheets may change as soon as it returns.
        """
        self._pause.stop()
        self._longest.stop()
        self._retry.stop()
        touched, self._touched = self._touched, []
        for language in touched:
            draft = self._take(language)
            if draft is not None:
                ahead = int(language == self._writing)  # the write under way takes the next revision
                draft = replace(draft, revision=draft.revision + ahead)
                self._ask_desk(self, partial(_save, draft), self._on_handed_over, self.problem.emit)

    def _on_saved(self, draft: Draft) -> None:
        self._writing, self._told = "", ""
        self.saved.emit(draft)
        if self._touched and not self._longest.isActive():
            self.flush()

    def _on_handed_over(self, draft: Draft) -> None:
        self._told = ""

    def _on_failed(self, problem: ProblemError) -> None:
        language, self._writing = self._writing, ""
        if language not in self._touched:
            self._touched.append(language)
        if problem.key != self._told:
            self._told = problem.key
            self.problem.emit(problem)
        self._retry.start()


def _save(draft: Draft, desk: Desk) -> Draft:
    return desk.save_draft(draft)
