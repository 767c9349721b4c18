"""The incident page: header, timeline and composer side by side, each of which can be hidden and sized."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from crisisdesk.core.incident import Incident, Stage
from crisisdesk.ui.composer import ComposerPane
from crisisdesk.ui.context import Context
from crisisdesk.ui.shell.incident_header import IncidentHeader
from crisisdesk.ui.shell.standing import Standing
from crisisdesk.ui.timeline import TimelinePane
from crisisdesk.ui.widgets.basic import IconLabel, PlainLabel, button

_SHARES = (430, 774)


class IncidentPage(QWidget):
    """Shows one incident, a past one read-only, or a message without an incident.

    `texts_ready(incident, texts)` when approval can begin; `review_wanted` leads back from reading; `problem` goes on.
    """

    texts_ready = Signal(object, list)
    chosen = Signal(str)
    review_wanted = Signal()
    language_changed = Signal(str)
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.incident: Incident | None = None
        self.is_scratch = False
        standing = Standing(context.workspace.clock, context.workspace.levels, context.wording)
        self.header = IncidentHeader(context, standing, self)
        self.timeline = TimelinePane(context, self)
        self.composer = ComposerPane(context, self)
        self.banner = self._make_banner()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()

    def show_incident(self, incident: Incident, others: Sequence[Incident]) -> None:
        self.incident, self.is_scratch = incident, False
        self.header.show_incident(incident, others)
        self._show_banner(incident)
        self._show_pane("timeline", True)
        self.timeline.show_incident(incident)
        self.composer.show_incident(incident)

    def show_scratch(self, others: Sequence[Incident]) -> None:
        self.incident, self.is_scratch = None, True
        self.header.show_scratch(others)
        self.banner.hide()
        self._show_pane("timeline", False)
        self._show_pane("composer", True)
        self.composer.show_scratch()
        self.composer.focus_editor()

    def panes(self) -> frozenset[str]:
        """Whose actions work now."""
        if self.is_scratch:
            return frozenset({"composer"})
        shown = {"incident", "timeline", "composer"}
        if self.incident is not None:
            shown.add("open_incident" if self.incident.is_open else "closed_incident")
        return frozenset(shown)

    def refresh_clock(self) -> None:
        self.header.refresh_clock()

    def take_focus(self) -> None:
        """The line that logs, or the list of a log that can only be read."""
        if self.incident is not None and self.incident.is_open:
            self.timeline.focus_line()
        else:
            self.timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_pane(self) -> None:
        """From the composer to the line that logs, to the list of entries, and back to the composer."""
        timeline = self.timeline
        if timeline.isHidden() or timeline.view.hasFocus():
            self.composer.focus_editor()
        elif timeline.isAncestorOf(self.focusWidget() or self):
            timeline.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            timeline.focus_line()

    def save_state(self) -> str:
        return bytes(self.splitter.saveState().toBase64().data()).decode("ascii")

    def restore_state(self, state: str) -> None:
        """Sizes of the last time; a hidden pane is shown again: nobody should look for what was there yesterday."""
        if state:
            self.splitter.restoreState(QByteArray.fromBase64(state.encode("ascii")))

    def _lay_out(self) -> None:
        self.timeline.setProperty("help_page", "timeline")
        self.composer.setProperty("help_page", "composer")
        self.timeline.setMinimumWidth(300)
        self.composer.setMinimumWidth(420)
        self.splitter.addWidget(self.timeline)
        self.splitter.addWidget(self.composer)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_SHARES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.banner):
            layout.addWidget(widget)
        layout.addWidget(self.splitter, 1)

    def _make_banner(self) -> QFrame:
        banner = QFrame(self)
        banner.setProperty("message", "accent")
        self._reading = PlainLabel("", banner, role="accent", wrap=True)
        back = button(self.tr("Back to the review"), "small")
        back.clicked.connect(self.review_wanted)
        row = QHBoxLayout(banner)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(IconLabel(self._context.theme, "lock", "accent", parent=banner))
        row.addWidget(self._reading, 1)
        row.addWidget(back)
        return banner

    def _show_banner(self, incident: Incident) -> None:
        self.banner.setVisible(not incident.is_open)
        if incident.closed_at is not None:
            wording, year = self._context.wording, self._context.workspace.clock.now().year
            self._reading.setText(wording.say("state.reading", date=wording.date(incident.closed_at, year)))

    def _connect(self) -> None:
        actions = self._context.actions
        actions.adopt("timeline", self.timeline)
        actions.adopt("composer", self.composer)
        self.header.chosen.connect(self.chosen)
        self.timeline.problem.connect(self.problem)
        self.composer.problem.connect(self.problem)
        self.composer.verdict_changed.connect(self._on_verdict_changed)
        self.composer.texts_ready.connect(self._on_texts_ready)
        self.composer.approve_wanted.connect(actions.action("message.approve").trigger)
        actions.action("message.update").triggered.connect(self._on_update_wanted)
        actions.action("message.approve").triggered.connect(self.composer.prepare_texts)
        for name in ("timeline", "composer"):
            action = actions.action(f"view.{name}")
            action.setChecked(True)
            action.triggered.connect(lambda checked, name=name: self._show_pane(name, checked))

    def _show_pane(self, name: str, wanted: bool) -> None:
        """One of the two always stays."""
        pane, other = (self.timeline, self.composer) if name == "timeline" else (self.composer, self.timeline)
        pane.setVisible(wanted)
        if not wanted and not self.is_scratch:
            other.setVisible(True)
        for key, each in (("timeline", self.timeline), ("composer", self.composer)):
            self._context.actions.action(f"view.{key}").setChecked(not each.isHidden())

    @property
    def language(self) -> str:
        """The language of the text that is being written; "" while there is none."""
        sheet = self.composer.current_sheet
        return sheet.language if sheet else ""

    def _on_verdict_changed(self) -> None:
        self.language_changed.emit(self.language)

    def _on_update_wanted(self) -> None:
        self._show_pane("composer", True)
        self.composer.start_message(Stage.UPDATE)
        self.composer.focus_editor()

    def _on_texts_ready(self, texts: list[object]) -> None:
        if self.incident is not None:
            self.texts_ready.emit(self.incident, texts)
