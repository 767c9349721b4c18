"""Approve and publish: who lets which texts go out, where and when they went out, what they promise, and the seal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Approval, FinalText, Incident
from crisisdesk.core.report import Report, Verdict
from crisisdesk.services.wording import Wording
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.approve_panel import ApprovePanel
from crisisdesk.ui.publish.frame import PublishFrame
from crisisdesk.ui.publish.out_panel import OutPanel
from crisisdesk.ui.publish.promise_panel import PromisePanel
from crisisdesk.ui.publish.proposals import DayWords, proposals
from crisisdesk.ui.publish.sealed_panel import SealedPanel
from crisisdesk.ui.publish.sealing import Sealed, seal
from crisisdesk.ui.publish.steps import StepState


class Stop(StrEnum):
    """Where one stands on the way."""

    APPROVE = "approve"
    OUT = "out"
    PROMISES = "promises"
    SEALED = "sealed"


_ROLES = {Verdict.READY: "good", Verdict.NEARLY: "warning", Verdict.NOT_READY: "error"}
_WORST = (Verdict.NOT_READY, Verdict.NEARLY, Verdict.READY)


@dataclass
class _Way:
    """All that is known of one approval on its way. `stamp` tells late answers of the checks apart."""

    stamp: int
    incident: Incident
    texts: tuple[FinalText, ...]
    stop: Stop = Stop.APPROVE
    reports: dict[int, Report] = field(default_factory=dict)
    unchecked: bool = False
    approval: Approval | None = None
    sealed: Sealed = field(default_factory=Sealed)
    busy: bool = False


class PublishPage(QWidget):
    """`back` returns to the texts, `finished` follows the seal; `problem` carries a ProblemError for the message bar.

    Nothing is lost on the way out: shown again with the same texts, the page goes on where it was left; after a restart it
    goes on from the approval in the journal.
    """

    back = Signal()
    finished = Signal()
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._way: _Way | None = None
        self._stamp = 0
        self.frame = PublishFrame(context, self)
        self.approve_panel = ApprovePanel(context)
        self.out_panel = OutPanel(context)
        self.promise_panel = PromisePanel(context)
        self.sealed_panel = SealedPanel(context)
        panels = (self.approve_panel, self.out_panel, self.promise_panel, self.sealed_panel)
        self._places = {stop: self.frame.add_panel(panel) for stop, panel in zip(Stop, panels, strict=True)}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self.frame.back_button.clicked.connect(self._on_back)
        self.frame.first_button.clicked.connect(self._on_first)
        self.frame.second_button.clicked.connect(self._on_second)
        context.actions.action("publish.go_on").triggered.connect(self._on_first)

    @property
    def stop(self) -> Stop:
        return self._way.stop if self._way else Stop.APPROVE

    def show_texts(self, incident: Incident, texts: Sequence[FinalText]) -> None:
        """Starts with these texts, or goes on where the same texts were left."""
        way = self._way
        if way is not None and way.stop is not Stop.SEALED and (way.incident.id, way.texts) == (incident.id, tuple(texts)):
            way.incident = incident
            self._show()
            return
        self._stamp += 1
        self._way = _Way(self._stamp, incident, tuple(texts))
        self.approve_panel.show_texts(texts)
        self._show()
        self._check(self._way)
        self._look_for_approval(self._way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the way back."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def _look_for_approval(self, way: _Way) -> None:
        self._context.ask_desk(
            self,
            lambda desk: desk.open_approval(way.incident.id, way.texts),
            lambda approval: self._on_approved(way, approval) if approval and way.approval is None and not way.busy else None,
            self.problem.emit,
        )

    # checking

    def _check(self, way: _Way) -> None:
        checker, cluster, stamp = self._context.workspace.checker, way.incident.cluster.value, way.stamp

        def look(index: int, text: FinalText) -> Callable[[], tuple[int, Report]]:
            return lambda: (
                index,
                checker.check(text.text, text.language, stage=text.stage, cluster=cluster, channel=text.channel),
            )

        for index, text in enumerate(way.texts):
            self._context.lanes.checks.submit(
                self,
                look(index, text),
                lambda answer: self._on_checked(stamp, answer),
                lambda problem: self._on_unchecked(stamp, problem),
            )

    def _on_checked(self, stamp: int, answer: tuple[int, Report]) -> None:
        if self._way is not None and self._way.stamp == stamp:
            self._way.reports[answer[0]] = answer[1]
            self._show_steps(self._way)

    def _on_unchecked(self, stamp: int, _problem: ProblemError) -> None:
        """A language without checks yet: it may go out, but is not called checked."""
        if self._way is not None and self._way.stamp == stamp:
            self._way.unchecked = True
            self._show_steps(self._way)

    # going on

    def _on_first(self) -> None:
        way = self._way
        if way is None or way.busy:
            return
        steps = {Stop.APPROVE: self._approve, Stop.OUT: self._leave_out, Stop.PROMISES: self._seal, Stop.SEALED: self._finish}
        steps[way.stop](way)

    def _on_second(self) -> None:
        way = self._way
        if way is None or way.busy:
            return
        if way.stop is Stop.PROMISES:
            self._go(way, Stop.OUT)
        else:
            self.back.emit()

    def _on_back(self) -> None:
        if self._way is not None and self._way.stop is Stop.SEALED:
            self._finish(self._way)
        else:
            self.back.emit()

    def _approve(self, way: _Way) -> None:
        approver = self.approve_panel.approver()
        if not approver:
            return
        texts, incident_id = self.approve_panel.left.texts(), way.incident.id
        self._set_busy(way, True)
        self._context.ask_desk(
            self,
            lambda desk: desk.approve(incident_id, approver, texts),
            lambda approval: self._on_approved(way, approval),
            lambda problem: self._on_failed(way, problem),
        )

    def _on_approved(self, way: _Way, approval: Approval) -> None:
        way.approval = approval
        self._set_busy(way, False)
        self.out_panel.show_texts(way.incident, approval.texts)
        self._go(way, Stop.OUT)

    def _leave_out(self, way: _Way) -> None:
        lacking = self.out_panel.lacking()
        if lacking is not None:
            lacking.other.setFocus()
            self.problem.emit(ProblemError("outlet_needed"))
            return
        pace = self._context.workspace.levels.plan(way.incident.level).update_every
        now = self._context.workspace.clock.now()
        if not self.promise_panel.cards:
            self.promise_panel.show_proposals(proposals(way.texts, way.reports, now, pace, self._day_words(way)))
        self._go(way, Stop.PROMISES)

    def _day_words(self, way: _Way) -> dict[str, DayWords]:
        resources = self._context.workspace.resources
        return {text.language: DayWords.collect(Wording(resources, text.language).items) for text in way.texts}

    def _seal(self, way: _Way) -> None:
        approval, before = way.approval, way.sealed
        assert approval is not None
        gone_out, promises = self.out_panel.gone_out(), self.promise_panel.promises()
        self._set_busy(way, True)
        self._context.ask_desk(
            self,
            lambda desk: seal(desk, approval, gone_out, promises, before),
            lambda sealed: self._on_sealed(way, sealed),
            lambda problem: self._on_failed(way, problem),
        )

    def _on_sealed(self, way: _Way, sealed: Sealed) -> None:
        way.sealed = sealed
        if sealed.problem is not None:
            self._on_failed(way, sealed.problem)
            return
        self._set_busy(way, False)
        self.sealed_panel.show_sealed(sealed)
        self._go(way, Stop.SEALED)

    def _finish(self, _way: _Way) -> None:
        self._way = None
        self.finished.emit()

    def _on_failed(self, way: _Way, problem: ProblemError) -> None:
        """Everything stays as it was typed; the message bar explains."""
        self._set_busy(way, False)
        self.problem.emit(problem)

    # showing

    def _set_busy(self, way: _Way, busy: bool) -> None:
        way.busy = busy
        self.frame.first_button.setEnabled(not busy)

    def _go(self, way: _Way, stop: Stop) -> None:
        way.stop = stop
        if way is self._way:
            self._show()

    def _show(self) -> None:
        way = self._way
        assert way is not None
        words = {
            Stop.APPROVE: (
                self.tr("Went out where and when? You fill it in next; the exact text, its SHA-256 and the findings are sealed."),
                self.tr("Save for later"),
                self.tr("Approved: it goes out now"),
            ),
            Stop.OUT: (
                self.tr("Approved and in the journal. Post each text, then say here where and when it went out."),
                self.tr("Save for later"),
                self.tr("Confirm promises"),
            ),
            Stop.PROMISES: (
                self.tr("What is ticked goes into the ledger of promises, and the clock runs."),
                self.tr("Where it went out"),
                self.tr("Seal in the journal"),
            ),
            Stop.SEALED: (self.tr("It stands in the journal, word for word."), "", self.tr("Back to the incident")),
        }
        note, second, first = words[way.stop]
        self.frame.note.setText(note)
        self.frame.second_button.setText(second)
        self.frame.second_button.setVisible(bool(second))
        self.frame.first_button.setText(first)
        self.frame.back_button.setVisible(way.stop is not Stop.SEALED)
        self.frame.stack.setCurrentWidget(self._places[way.stop])
        self._show_steps(way)
        self._focus(way)

    def _focus(self, way: _Way) -> None:
        """The first field, not the button: nothing goes out because somebody pressed a key once too often."""
        fields: dict[Stop, list[QWidget]] = {
            Stop.APPROVE: [self.approve_panel.name],
            Stop.OUT: [card.tick for card in self.out_panel.cards],
            Stop.PROMISES: [card.tick for card in self.promise_panel.cards],
        }
        next(iter(fields.get(way.stop, [])), self.frame.first_button).setFocus()

    def _show_steps(self, way: _Way) -> None:
        verdict = self._verdict(way)
        self.frame.badge.setVisible(verdict is not None)
        if verdict is not None:
            self.frame.badge.setText(self._context.wording.say(f"verdict.{verdict.value}"))
            self.frame.badge.set_role(_ROLES[verdict])
        checked = StepState.DONE if verdict is Verdict.READY else StepState.STOPPED
        states = {"checked": checked if verdict or way.unchecked else StepState.TO_COME}
        if way.stop in (Stop.APPROVE, Stop.OUT):
            states["approve"] = StepState.NOW
        elif way.stop is Stop.PROMISES:
            states |= {"approve": StepState.DONE, "promises": StepState.NOW}
        else:
            states |= dict.fromkeys(("approve", "promises", "seal"), StepState.DONE)
        self.frame.steps.show_states(states)

    def _verdict(self, way: _Way) -> Verdict | None:
        """The worst of all texts; None before every text has been looked at."""
        if len(way.reports) < len(way.texts):
            return None
        return next((verdict for verdict in _WORST if any(r.verdict is verdict for r in way.reports.values())), None)
