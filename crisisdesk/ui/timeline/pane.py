"""The timeline pane: what happened in the incident, and the line that logs what happens next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Entry, EntryKind, Incident, NewEntry
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline.correct_panel import CorrectPanel
from crisisdesk.ui.timeline.delegate import EntryDelegate
from crisisdesk.ui.timeline.head import TimelineHead
from crisisdesk.ui.timeline.kinds import KIND_ACTIONS
from crisisdesk.ui.timeline.model import TimelineModel
from crisisdesk.ui.timeline.quick_line import QuickLine
from crisisdesk.ui.timeline.state import StatePage
from crisisdesk.ui.timeline.view import TimelineView
from crisisdesk.ui.timeline.words import RowWords
from crisisdesk.ui.widgets.basic import HSeparator

TICK_MS = 30_000
"""How often the silence and the times left of promises are said anew."""

_FINAL_KINDS = frozenset({EntryKind.APPROVED, EntryKind.PUBLISHED, EntryKind.CLOSED, EntryKind.REOPENED})


class TimelinePane(QWidget):
    """Shows one incident; `problem` carries a ProblemError for the message bar, `logged` the Entry just written."""

    problem = Signal(object)
    logged = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._incident: Incident | None = None
        workspace = context.workspace
        self._words = words = RowWords(context.wording, workspace.clock, workspace.languages, workspace.settings.get("author"))
        self.model = TimelineModel(context, words, self)
        self.delegate = EntryDelegate(context.theme, words, self.model, self)
        self.view = TimelineView(self.model, self.delegate, self)
        self._build()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._show_state()

    def show_incident(self, incident: Incident) -> None:
        """Opens the incident at its end; a closed one can only be read."""
        same = self._incident is not None and self._incident.id == incident.id
        self._incident = incident
        self._foot.setVisible(incident.is_open)
        if same and self.model.is_ready:
            self.model.refresh()
            return
        self.correct_panel.done()
        self.quick_line.show()
        self.model.show(incident, self.head.query)
        self._show_state()

    def focus_line(self) -> None:
        self.quick_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_find(self) -> None:
        self.head.open_find()

    def correct_current(self) -> None:
        """Opens the correction of the entry picked in the list; what went out in public stands as it went out."""
        entry = self.model.entry(self.view.currentIndex().row()) if self.view.currentIndex().isValid() else None
        if entry is None or self._incident is None or not self._incident.is_open:
            return
        if entry.kind in _FINAL_KINDS:
            self.problem.emit(ProblemError("correction_kind"))
            return
        self.quick_line.hide()
        self.correct_panel.open(entry)

    def copy_current(self) -> None:
        """Puts the text of the picked entry, as it stands now, into the clipboard."""
        entry = self.model.entry(self.view.currentIndex().row()) if self.view.currentIndex().isValid() else None
        if entry is not None:
            QGuiApplication.clipboard().setText(entry.current_text)

    def _build(self) -> None:
        space = self._context.theme.space
        self.head = TimelineHead(self._context, self)
        self.state = StatePage(self._context, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.state)
        self.quick_line = QuickLine(self._context, self)
        self.correct_panel = CorrectPanel(self._context, self)
        self.correct_panel.hide()
        self.view.setAccessibleName(self.tr("Timeline"))
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(space(4), space(2), space(4), space(2))
        foot.addWidget(self.quick_line)
        foot.addWidget(self.correct_panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.head, self.stack, HSeparator(self), self._foot):
            layout.addWidget(widget, int(widget is self.stack))
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.quick_line)
        self._dress()

    def _connect(self) -> None:
        self.view.in_sight.connect(self.model.want)
        self.view.in_sight.connect(self._on_in_sight, Qt.ConnectionType.QueuedConnection)
        self.view.correct_wanted.connect(self.correct_current)
        self.view.copy_wanted.connect(self.copy_current)
        self.view.menu_wanted.connect(self._on_menu_wanted)
        self.model.ready.connect(self._show_state)
        self.model.refreshed.connect(self._show_state)
        self.model.failed.connect(self._on_read_failed)
        self.head.query_changed.connect(self._on_query_changed)
        self.head.leave.connect(self.view.setFocus)
        self.quick_line.wanted.connect(self._on_entry_wanted)
        self.correct_panel.wanted.connect(self._on_correction_wanted)
        self.correct_panel.left.connect(self._on_correction_left)
        self.state.step.clicked.connect(self._on_step)
        self._context.theme.changed.connect(self._dress)
        self._context.news.changed.connect(self._on_written)
        self._connect_actions()

    def _connect_actions(self) -> None:
        action = self._context.actions.action
        action("log.focus").triggered.connect(self.focus_line)
        action("log.find").triggered.connect(self.open_find)
        action("log.correct").triggered.connect(self.correct_current)
        action("log.copy").triggered.connect(self.copy_current)
        for name, kind in KIND_ACTIONS.items():
            action(name).triggered.connect(partial(self._on_kind_key, kind))

    def _on_kind_key(self, kind: EntryKind, _checked: bool = False) -> None:
        self.quick_line.choose_kind(kind)

    def _dress(self) -> None:
        theme = self._context.theme
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.color("panel"))
        self.setPalette(palette)
        self.view.relayout()

    # logging

    def _on_entry_wanted(self, entry: NewEntry) -> None:
        if self._incident is None:
            self.quick_line.restore()
            return
        incident_id = self._incident.id
        self._context.ask_desk(self, lambda desk: desk.log(incident_id, entry), self._on_logged, self._on_not_logged)

    def _on_logged(self, entry: Entry) -> None:
        self.quick_line.settle()
        self.logged.emit(entry)

    def _on_not_logged(self, problem: ProblemError) -> None:
        self.quick_line.restore()
        self.problem.emit(problem)

    # correcting

    def _on_correction_wanted(self, seq: int, text: str, reason: str, initials: str) -> None:
        self._context.ask_desk(
            self, lambda desk: desk.correct(seq, text, reason, initials), self._on_corrected, self.problem.emit
        )

    def _on_corrected(self, _entry: Entry) -> None:
        self.correct_panel.done()
        self._on_correction_left()

    def _on_correction_left(self) -> None:
        self.quick_line.show()
        self.view.setFocus()

    def _on_menu_wanted(self, index: QModelIndex, at: QPoint) -> None:
        entry = self.model.entry(index.row())
        if entry is None:
            return
        menu = QMenu(self)
        correct = menu.addAction(self._context.theme.icon("correct"), self.tr("Correct …"))
        correct.triggered.connect(self.correct_current)
        correct.setEnabled(self._incident is not None and self._incident.is_open and entry.kind not in _FINAL_KINDS)
        menu.addAction(self._context.theme.icon("copy"), self.tr("Copy text")).triggered.connect(self.copy_current)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    # states

    def _on_written(self, kinds: frozenset[str]) -> None:
        """Somewhere in the window an entry was written, perhaps here."""
        if kinds & {"entry", "incident"}:
            self.model.refresh()

    def _on_query_changed(self, query: object) -> None:
        if self._incident is not None:
            self.model.show(self._incident, query)  # type: ignore[arg-type]  # a Signal carries object

    def _on_read_failed(self, problem: ProblemError) -> None:
        if not self.model.is_ready:
            self.state.say(self.tr("The timeline can't be read"), self._context.wording.problem(problem), self.tr("Try again"))
            self.stack.setCurrentWidget(self.state)
        self.problem.emit(problem)

    def _show_state(self) -> None:
        """The list where it has rows; else a page that says why not."""
        if self.model.incident is not None:
            self._incident = self.model.incident
        filtered = bool(self.head.query.words or self.head.query.kinds)
        self.head.show_count(self.model.rowCount())
        if self._incident is None:
            self.state.say("", self.tr("Open an incident to see what happened in it."))
        elif not self.model.is_ready:
            self.state.say("", self.tr("Reading the journal …"))
        elif filtered:
            self.state.say(self.tr("Nothing found"), self.tr("No entry of this incident fits."), self.tr("Show all entries"))
        else:
            self.state.say(self.tr("Nothing logged yet"), self.tr("Type below what happened, and press Enter."))
        self.stack.setCurrentWidget(self.view if self.model.rowCount() else self.state)

    def _on_in_sight(self, first: int, last: int) -> None:
        """Told while painting, so it comes here by the event loop: what follows may change the layout."""
        since = self.model.silent_since if self.model.is_ready else None
        seen = since is None or first <= self.model.silence_row <= last
        self.head.show_silence("" if seen or since is None else self._words.silence(since))

    def _on_step(self) -> None:
        if self.model.is_ready:
            self.head.show_all()
        elif self._incident is not None:
            self.model.show(self._incident, self.head.query)
            self._show_state()

    def _on_tick(self) -> None:
        self.view.relayout()
        self.quick_line.tick()
