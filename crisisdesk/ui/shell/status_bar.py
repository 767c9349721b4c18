"""The strip under the window: what is sealed, how the grammar engine stands, and that nothing leaves the machine."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from crisisdesk.services.grammar import GrammarState
from crisisdesk.ui.context import Context
from crisisdesk.ui.widgets.basic import IconLabel, PlainLabel, button

_ROLES = {GrammarState.NOT_INSTALLED: "warning", GrammarState.STOPPED: "warning", GrammarState.NO_DICTIONARY: "warning"}


class StatusBar(QFrame):
    """`grammar_wanted`: the user asks what the engine's state means."""

    grammar_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._language = ""
        self.setProperty("status", True)
        self._lock = IconLabel(context.theme, "lock", "good", 14, self)
        self.journal = PlainLabel("", self, role="good", size="small")
        self._grammar_icon = IconLabel(context.theme, "grammar", "muted", 14, self)
        self.grammar = button("", "status")
        self.grammar.clicked.connect(self.grammar_wanted)
        self._offline = PlainLabel(self.tr("Works offline"), self, role="muted", size="small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(6)
        layout.addWidget(self._lock)
        layout.addWidget(self.journal)
        layout.addStretch(1)
        layout.addWidget(self._grammar_icon)
        layout.addWidget(self.grammar)
        layout.addSpacing(12)
        layout.addWidget(self._offline)
        context.news.grammar_state.connect(self.refresh_grammar)
        self.show_journal(0, None)
        self.refresh_grammar()

    def show_journal(self, count: int, saved_at: object) -> None:
        wording = self._context.wording
        if not isinstance(saved_at, datetime):
            self.journal.setText(wording.say("shell.sealed_empty"))
            return
        local = saved_at.astimezone(self._context.workspace.clock.now().tzinfo)
        entries = wording.say("shell.entries", count=count)
        self.journal.setText(wording.say("shell.sealed", entries=entries, time=wording.time(local, seconds=True)))

    @property
    def language(self) -> str:
        return self._language

    def show_language(self, language: str) -> None:
        """The language whose text is being written: its grammar state is shown."""
        if language:
            self._language = language
        self.refresh_grammar()

    def refresh_grammar(self) -> None:
        wording, workspace = self._context.wording, self._context.workspace
        state = workspace.grammar.state(self._language)
        words = wording.say(f"grammar.state.{state.value}")
        language = workspace.languages.get(self._language)
        if language is not None:
            words = wording.say("shell.grammar", state=words, language=language.name)
        self.grammar.setText(words)
        self.grammar.setAccessibleName(words)
        self.grammar.setToolTip(wording.say(f"grammar.help.{state.value}"))
        self._grammar_icon.set_icon("grammar", _ROLES.get(state, "muted"))
