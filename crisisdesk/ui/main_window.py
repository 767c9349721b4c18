"""The main window: places the pages, connects their signals, and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import FinalText, Incident
from crisisdesk.desk import Desk
from crisisdesk.services.grammar import GrammarState
from crisisdesk.ui.context import Context
from crisisdesk.ui.dialogs.reason import ReasonDialog
from crisisdesk.ui.help import HelpWindow, page_of
from crisisdesk.ui.new_incident import NewIncidentPage
from crisisdesk.ui.publish import PublishPage
from crisisdesk.ui.review import ReviewPage
from crisisdesk.ui.settings import SettingsPage
from crisisdesk.ui.shell.demo import start_demo
from crisisdesk.ui.shell.geometry import restore_window, save_window
from crisisdesk.ui.shell.incident_list import IncidentList
from crisisdesk.ui.shell.incident_page import IncidentPage
from crisisdesk.ui.shell.journal_page import JournalPage
from crisisdesk.ui.shell.menus import all_in_one, make_menus
from crisisdesk.ui.shell.message_bar import MessageBar
from crisisdesk.ui.shell.offers import offers
from crisisdesk.ui.shell.palette import Offer, Palette
from crisisdesk.ui.shell.problem_page import ProblemPage
from crisisdesk.ui.shell.rail import Rail
from crisisdesk.ui.shell.response_page import ResponsePage
from crisisdesk.ui.shell.status_bar import StatusBar
from crisisdesk.ui.shell.table import PAGES
from crisisdesk.ui.start import StartPage

TICK_MS = 5_000
"""How often countdowns are said anew."""


class MainWindow(QMainWindow):
    """`language_chosen(code)` asks the application for a window in another language."""

    language_chosen = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.list = IncidentList(context, self)
        self.status = StatusBar(context, self)
        self.messages = MessageBar(context.theme, self)
        self._make_pages()
        self._lay_out()
        self._connect_pages()
        self._connect_actions()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        restore_window(self, self.incident_page, context.workspace.settings)
        self.setWindowTitle("CrisisDesk")
        self.go("start")
        self.list.refresh()

    # where one is

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def go(self, page: str) -> None:
        """Shows a page and wakes the actions that belong to it."""
        self._stack.setCurrentWidget(self._pages[page])
        self.rail.show_page(page if page in PAGES else "incident")
        panes = self.incident_page.panes() if page == "incident" else frozenset({page})
        self._context.actions.show_panes(panes)
        self.status.show_language(self.incident_page.language or self._context.wording.language)
        if page == "start":
            self.start_page.take_focus()

    def open_incident(self, incident_id: str) -> None:
        """Shows the incident of that id, read-only where it is closed."""
        ask = self._context.ask_desk
        ask(self, lambda desk: desk.incident(incident_id), self.show_incident, self.show_problem)

    def show_incident(self, incident: Incident) -> None:
        self.incident_page.show_incident(incident, self._others())
        self.response_page.show_incident(incident)
        self.setWindowTitle(f"{incident.title} – CrisisDesk")
        self.go("incident")
        self.incident_page.take_focus()

    def show_scratch(self) -> None:
        self.incident_page.show_scratch(self._others())
        self.go("incident")

    def show_problem(self, problem: ProblemError) -> None:
        self.messages.say(self._context.wording.problem(problem))

    def show_fatal(self, problem: ProblemError) -> None:
        """The journal can't be used: nothing else can be done before that is mended."""
        self.problem_page.show_problem(problem)
        self.go("problem")

    # inside

    def _make_pages(self) -> None:
        context = self._context
        self.start_page = StartPage(context, self)
        self.new_page = NewIncidentPage(context, self)
        self.incident_page = IncidentPage(context, self)
        self.publish_page = PublishPage(context, self)
        self.response_page = ResponsePage(context, self)
        self.journal_page = JournalPage(context, self)
        self.review_page = ReviewPage(context, self)
        self.settings_page = SettingsPage(context, self)
        self.problem_page = ProblemPage(context, self)
        self._pages: dict[str, QWidget] = {
            "start": self.start_page,
            "new_incident": self.new_page,
            "incident": self.incident_page,
            "publish": self.publish_page,
            "response": self.response_page,
            "journal": self.journal_page,
            "review": self.review_page,
            "settings": self.settings_page,
            "problem": self.problem_page,
        }
        self.start_page.setProperty("help_page", "start")
        self.publish_page.setProperty("help_page", "publish")

    def _lay_out(self) -> None:
        actions, theme = self._context.actions, self._context.theme
        menus = make_menus(actions, self)
        self.menu = all_in_one(menus, self)
        if sys.platform == "darwin":
            for menu in menus:
                self.menuBar().addMenu(menu)
        self.addActions([action for spec, action in actions.all() if not spec.local])
        self.rail = Rail(actions, theme, self.menu, self)
        self._stack = QStackedWidget(self)
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.palette_window = Palette(theme, self._offers, self)
        self.help = HelpWindow(self._context, self)
        self.setCentralWidget(self._frame())
        self.setMinimumSize(860, 560)

    def _frame(self) -> QWidget:
        frame = QWidget(self)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.messages)
        side.addWidget(self._stack, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(side, 1)
        down = QVBoxLayout(frame)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self.status)
        return frame

    def _connect_pages(self) -> None:
        self.list.changed.connect(self._on_incidents)
        self.list.problem.connect(self._on_list_problem)
        for page in (self.start_page, self.review_page, self.journal_page, self.response_page):
            page.opened.connect(self.open_incident)
        self.incident_page.chosen.connect(self.open_incident)
        self.incident_page.review_wanted.connect(partial(self.go, "review"))
        self.incident_page.language_changed.connect(self.status.show_language)
        self.incident_page.texts_ready.connect(self._on_texts_ready)
        self.new_page.opened.connect(self._on_opened)
        self.new_page.cancelled.connect(partial(self.go, "start"))
        self.publish_page.back.connect(partial(self.go, "incident"))
        self.publish_page.finished.connect(self._on_published)
        self.settings_page.language_chosen.connect(self.language_chosen)
        self.journal_page.said.connect(self.messages.say)
        self.problem_page.again.connect(self.list.refresh)
        self.status.grammar_wanted.connect(self._context.actions.action("grammar.help").trigger)
        for pane in self._pages.values():
            if hasattr(pane, "problem"):
                pane.problem.connect(self.show_problem)

    def _connect_actions(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "incident.new": self._on_new_wanted,
            "message.scratch": self.show_scratch,
            "demo.open": self._on_demo_wanted,
            "go.start": partial(self.go, "start"),
            "incident.close": self._on_close_wanted,
            "incident.reopen": self._on_reopen_wanted,
            "window.quit": self.close,
            "view.next_pane": self._on_next_pane,
            "view.larger": partial(self._on_letters, 1),
            "view.smaller": partial(self._on_letters, -1),
            "view.normal": partial(self._on_letters, 0),
            "view.theme": self._on_theme_wanted,
            "palette.open": partial(self.palette_window.open_over, self),
            "help.open": self._on_help_wanted,
            "grammar.help": self._on_grammar_help,
            "page.incident": self._on_incident_page,
            **{f"page.{page}": partial(self.go, page) for page in PAGES if page != "incident"},
        }
        for action_id, act in acts.items():
            self._context.actions.action(action_id).triggered.connect(lambda _checked=False, act=act: act())

    def _others(self) -> list[Incident]:
        return [incident for incident in self.list.incidents if incident.is_open]

    def _offers(self) -> list[Offer]:
        return offers(self._context.actions, self._context.theme, self.list.incidents, self.open_incident)

    # what happened

    def _on_incidents(self) -> None:
        self.status.show_journal(self.list.count, self.list.saved_at)
        self.start_page.show_incidents(self.list.incidents)
        self.journal_page.show_incidents(self.list.incidents)
        shown = self.incident_page.incident
        fresh = self.list.get(shown.id) if shown else None
        if fresh is not None and fresh != shown:
            self.incident_page.show_incident(fresh, self._others())
            self.response_page.show_incident(fresh)
            self.go(self.page)
        if self.page == "problem":
            self.go("start")

    def _on_list_problem(self, problem: ProblemError) -> None:
        if self.list.is_known:
            self.show_problem(problem)
        else:
            self.show_fatal(problem)

    def _on_opened(self, incident: Incident) -> None:
        self.show_incident(incident)
        self.incident_page.composer.focus_editor()

    def _on_texts_ready(self, incident: Incident, texts: list[FinalText]) -> None:
        if not texts:
            self.show_problem(ProblemError("nothing_to_approve"))
            return
        self.publish_page.show_texts(incident, texts)
        self.go("publish")

    def _on_published(self) -> None:
        self.go("incident")
        self.incident_page.timeline.focus_line()

    def _on_tick(self) -> None:
        self.incident_page.refresh_clock()
        self.response_page.refresh_clock()
        self._context.workspace.grammar.tick()
        if self.page == "start":
            self.start_page.show_incidents(self.list.incidents)

    # what was asked for

    def _on_new_wanted(self) -> None:
        self.go("new_incident")
        self.new_page.begin()

    def _on_demo_wanted(self) -> None:
        try:
            start_demo(self._context.wording.language)
        except ProblemError as problem:
            self.show_problem(problem)
        else:
            self.messages.say(self.tr("The demo opens in a window of its own. Nothing that you do there is kept."), "accent")

    def _on_incident_page(self) -> None:
        """The incident at hand, and from there the start page with all of them."""
        at_hand = self.incident_page.incident is not None or self.incident_page.is_scratch
        self.go("incident" if at_hand and self.page not in ("incident", "publish") else "start")

    def _on_close_wanted(self) -> None:
        question = self.tr("Why is the incident closed? Its log is sealed, and can be opened again with a reason.")
        self._ask_reason(self.tr("Close the incident"), question, "close")

    def _on_reopen_wanted(self) -> None:
        question = self.tr("Why is the incident opened again? The reason becomes an entry of its log.")
        self._ask_reason(self.tr("Open the incident again"), question, "reopen")

    def _ask_reason(self, title: str, question: str, act: str) -> None:
        incident = self.incident_page.incident
        if incident is None:
            return
        dialog = ReasonDialog(title, question, self)
        dialog.given.connect(partial(self._close_or_reopen, incident.id, act))
        dialog.open()

    def _close_or_reopen(self, incident_id: str, act: str, reason: str) -> None:
        author = self._context.workspace.settings.get("author")

        def ask(desk: Desk) -> Incident:
            change = desk.close_incident if act == "close" else desk.reopen_incident
            return change(incident_id, reason, author)

        self._context.ask_desk(self, ask, self.show_incident, self.show_problem)

    def _on_next_pane(self) -> None:
        if self.page == "incident":
            self.incident_page.next_pane()
        else:
            self.focusNextChild()

    def _on_letters(self, change: int) -> None:
        theme = self._context.theme
        step = max(-3, min(8, theme.font_step + change)) if change else 0
        theme.choose(theme.choice, step)
        self._keep("font_step", step)

    def _on_theme_wanted(self) -> None:
        theme = self._context.theme
        choice = "light" if theme.is_dark else "dark"
        theme.choose(choice, theme.font_step)
        self._keep("theme", choice)

    def _keep(self, key: str, value: str | int) -> None:
        try:
            self._context.workspace.settings.set(key, value)
        except ProblemError as problem:
            self.show_problem(problem)

    def _on_help_wanted(self) -> None:
        page = self._pages[self.page]
        self.help.open_page(page_of(self.focusWidget()) or page_of(page) or "timeline")

    def _on_grammar_help(self) -> None:
        wording = self._context.wording
        grammar = self._context.workspace.grammar
        state = grammar.state(wording.language)
        if state in (GrammarState.STOPPED, GrammarState.NOT_INSTALLED):
            self._context.lanes.grammar.submit(self, grammar.restart)
            state = GrammarState.OFF if state is GrammarState.STOPPED else state
        self.messages.say(wording.say(f"grammar.help.{state.value}"), "accent")

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was typed is handed to the journal's lane before the window goes."""
        self._tick.stop()
        self.incident_page.composer.autosave.flush()
        save_window(self, self.incident_page, self._context.workspace.settings)
        self.help.close()
        super().closeEvent(event)
