"""The composer pane: places its parts, connects them, and says which incident they are about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crisisdesk.compose.templates import FilledTemplate
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Cluster, Draft, Entry, FinalText, Incident, Stage
from crisisdesk.ui.composer.acts import connect_acts
from crisisdesk.ui.composer.autosave import Autosave
from crisisdesk.ui.composer.beginnings import first_channel, first_language, first_stage
from crisisdesk.ui.composer.check_loop import Checked, CheckLoop, GrammarChecked
from crisisdesk.ui.composer.desk_link import DeskLink
from crisisdesk.ui.composer.editor_card import EditorCard
from crisisdesk.ui.composer.head import ComposerHead
from crisisdesk.ui.composer.judgement import Judgement
from crisisdesk.ui.composer.sheet import Sheet
from crisisdesk.ui.composer.sheets import Sheets
from crisisdesk.ui.composer.state_page import StatePage
from crisisdesk.ui.context import Context


class ComposerPane(QWidget):
    """A message in several languages.

    `texts_ready(list[FinalText])` follows `prepare_texts()`. `problem` carries a ProblemError for the message bar;
    `approve_wanted` that the user asked for approval from inside the pane; `verdict_changed` that another verdict is in
    view, or another language.
    """

    approve_wanted = Signal()
    problem = Signal(object)
    texts_ready = Signal(list)
    verdict_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._incident: Incident | None = None
        self._is_shown = False
        self._published: list[Entry] = []
        self._preparing = False
        self.setObjectName("composer_pane")
        self.head = ComposerHead(context, self)
        self.card = EditorCard(context.theme, context.wording, self)
        self.judgement = Judgement(context, self)
        self.state_page = StatePage(self)
        self.sheets = Sheets(context, self.card, self)
        workspace, lanes = context.workspace, context.lanes
        self.loop = CheckLoop(lanes.checks, lanes.grammar, workspace.checker, workspace.grammar, self.sheets.question, self)
        self.autosave = Autosave(context.ask_desk, self.sheets.draft, self)
        self._link = DeskLink(context.ask_desk, self)
        self._lay_out()
        self._connect()
        connect_acts(self, context.actions)
        self._show_state(context.wording.say("composer.no_incident"))

    # what the window asks for

    def show_incident(self, incident: Incident) -> None:
        """Shows an incident's drafts, or its published messages where it is closed. The same one again: only its facts."""
        shown = self._incident
        if self._is_shown and shown and shown.id == incident.id and shown.is_open == incident.is_open:
            self._incident = incident
            self.sheets.set_incident(incident)
            self._check_all()
            return
        self._open(incident)

    def show_scratch(self) -> None:
        """A message without an incident."""
        self._open(None)

    def final_texts(self) -> list[FinalText]:
        """The texts of all languages that hold one, where the checks have answered to them as they stand."""
        return [sheet.final_text() for sheet in self.sheets if not sheet.is_empty and sheet.is_settled]

    def prepare_texts(self) -> None:
        """Has all texts checked as they stand; `texts_ready` follows, at once where nothing is pending."""
        self._preparing = True
        self.autosave.flush()
        self._check_all()
        self._offer_texts()

    def start_message(self, stage: Stage) -> None:
        """The next message begins: all languages go to `stage`, and the one in view gets its template."""
        for sheet in self.sheets:
            sheet.stage = stage
            self._on_meaning_changed(sheet)
        self.head.stage.set_value(stage)
        self.ask_template()

    def focus_editor(self) -> None:
        if editor := self.card.editor:
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current_sheet(self) -> Sheet | None:
        return self.sheets.get(self.head.tabs.current)

    @property
    def is_saved(self) -> bool:
        """Whether everything typed is in the journal."""
        return self.autosave.is_clean

    def hideEvent(self, event: QHideEvent) -> None:
        self.autosave.flush()
        super().hideEvent(event)

    # opening

    def _open(self, incident: Incident | None) -> None:
        self.autosave.hand_over()
        self.loop.forget()
        self._preparing = False
        self._incident = incident
        self._is_shown = False
        self.sheets.clear(incident)
        self.judgement.show_sheet(None, incident)
        self.head.show_nothing()
        self._show_state(self._context.wording.say("composer.loading"))
        self._link.open(incident)

    def _on_drafts(self, drafts: Sequence[Draft]) -> None:
        workspace = self._context.workspace
        by_language = {draft.language: draft for draft in drafts}
        wanted = self._incident.languages if self._incident else ()
        own = first_language(workspace, self._context.wording.language)
        codes = list(dict.fromkeys((*wanted, *by_language))) or [own]
        stage, channel = first_stage(self._incident), first_channel(workspace, self._incident)
        for code in codes:
            self.sheets.add(code, stage, channel, by_language.get(code))
        self._begin(codes, own if own in codes else codes[0])
        self.head.show_writing(with_cluster=self._incident is None)
        if not drafts and self._incident is not None and self._incident.last_public_at is None:
            self.ask_template(first=True)

    def _on_published(self, entries: Sequence[Entry]) -> None:
        self._published = list(entries)
        if not entries:
            self._show_state(self._context.wording.say("composer.nothing_published"))
            return
        for entry in entries:
            self.sheets.show_entry(entry.language, entry)  # the last one of each language stays
        codes = list(dict.fromkeys(entry.language for entry in entries))
        self._begin(codes, codes[0])

    def _begin(self, codes: list[str], current: str) -> None:
        self._is_shown = True
        self._stack.setCurrentWidget(self._work)
        self.head.tabs.show_languages(codes, current)
        self._on_language_chosen(current)
        self._check_all()

    def _on_not_loaded(self, problem: ProblemError) -> None:
        self._show_state(self._context.wording.say("composer.not_loaded"), again=True)
        self.problem.emit(problem)

    def _show_state(self, sentence: str, *, again: bool = False) -> None:
        self.state_page.show_sentence(sentence, again=again)
        self._stack.setCurrentWidget(self.state_page)

    # writing

    def _on_language_chosen(self, language: str) -> None:
        sheet = self.sheets.get(language)
        if sheet is None:
            return
        self.card.show_editor(sheet.editor)
        self.head.stage.set_value(sheet.stage)
        self.head.channel.set_value(sheet.channel.id if sheet.channel else "")
        self.head.cluster.set_value(sheet.cluster)
        if sheet.editor.isReadOnly():
            own = [entry for entry in self._published if entry.language == language]
            self.head.show_published(own, next((e.seq for e in reversed(own) if e.text == sheet.editor.text()), -1))
        self._measure(sheet)
        self.judgement.show_sheet(sheet, self._incident)
        self._order_tabs()
        self.loop.set_active("" if sheet.editor.isReadOnly() else language)
        self.verdict_changed.emit()

    def _on_language_added(self, language: str) -> None:
        model = self.current_sheet
        channel = model.channel.id if model and model.channel else first_channel(self._context.workspace, self._incident)
        self.sheets.add(language, model.stage if model else first_stage(self._incident), channel)
        self.head.tabs.add(language)
        self.focus_editor()

    def _on_edited(self, language: str) -> None:
        self.autosave.touch(language)
        self.loop.touch(language)
        sheet = self.current_sheet
        if sheet is not None and sheet.language == language:
            self._measure(sheet)
            if sheet.is_empty:
                self.judgement.refresh(speak=False)

    def _on_stage_picked(self, stage: str) -> None:
        if sheet := self.current_sheet:
            sheet.stage = Stage(stage)
            self._on_meaning_changed(sheet)

    def _on_channel_picked(self, channel: str) -> None:
        if sheet := self.current_sheet:
            sheet.channel = self._context.workspace.channels.get(channel)
            self._on_meaning_changed(sheet)
            self._measure(sheet)

    def _on_cluster_picked(self, cluster: str) -> None:
        self.sheets.set_cluster(Cluster(cluster))
        self._check_all()

    def _on_meaning_changed(self, sheet: Sheet) -> None:
        sheet.touch()
        self.autosave.touch(sheet.language)
        self.loop.check_now(sheet.language)
        self.judgement.refresh(speak=False)

    def _on_published_chosen(self, seq: int) -> None:
        entry = next(entry for entry in self._published if entry.seq == seq)
        self.sheets.show_entry(entry.language, entry)
        self._on_language_chosen(entry.language)
        self.loop.check_now(entry.language)

    def _measure(self, sheet: Sheet) -> None:
        if (measured := sheet.measure()) is not None:
            self.card.meter.show_measure(measured)

    def ask_template(self, *, first: bool = False) -> None:
        if (sheet := self.current_sheet) and not sheet.editor.isReadOnly():
            channel = sheet.channel.id if sheet.channel else ""
            self._link.ask_template(self._incident, sheet.language, sheet.stage, channel, first=first)

    def _on_template(self, language: str, filled: FilledTemplate, first: bool) -> None:
        """The text makes room in one undo step; the first message of an incident begins without one."""
        sheet = self.sheets.get(language)
        if sheet is None or (first and not sheet.is_empty):
            return
        sheet.editor.replace_all(filled.text.rstrip("\n"))
        if sheet is self.current_sheet:
            self.focus_editor()

    # answers

    def _check_all(self) -> None:
        for sheet in self.sheets:
            if not sheet.is_up_to_date:
                self.loop.check_now(sheet.language)

    def _on_checked(self, answer: Checked) -> None:
        if sheet := self.sheets.get(answer.question.language):
            sheet.take_answer(answer)
            self._tell_verdict(sheet)

    def _on_check_failed(self, language: str, problem: ProblemError) -> None:
        if (sheet := self.sheets.get(language)) is None:
            return
        is_new = sheet.problem is None or sheet.problem.key != problem.key
        sheet.answer, sheet.problem = None, problem
        self._tell_verdict(sheet)
        if is_new and problem.key != "not_checked_yet":
            self.problem.emit(problem)

    def _tell_verdict(self, sheet: Sheet) -> None:
        self.head.tabs.set_verdict(sheet.language, sheet.verdict)
        if sheet is self.current_sheet:
            self.judgement.refresh()
            self._measure(sheet)
        self.verdict_changed.emit()
        self._offer_texts()

    def _on_grammar(self, answer: GrammarChecked) -> None:
        if sheet := self.sheets.get(answer.question.language):
            sheet.take_grammar(answer)
            if sheet is self.current_sheet:
                self.judgement.refresh(speak=False)

    def _on_grammar_failed(self, language: str, problem: ProblemError) -> None:
        """The status bar says how the engine stands; here its old findings go."""
        if sheet := self.sheets.get(language):
            sheet.drop_grammar()
            if sheet is self.current_sheet:
                self.judgement.refresh(speak=False)

    def _offer_texts(self) -> None:
        if self._preparing and all(sheet.is_empty or sheet.is_settled for sheet in self.sheets):
            self._preparing = False
            self.texts_ready.emit(self.final_texts())

    # building

    def _order_tabs(self) -> None:
        """Editors and chips come and go; Tab still goes from the top of the pane to its end."""
        editor = self.card.editor
        way = [self.head.template, *([editor] if editor else []), *self.judgement.strip.chips, self.judgement.panel.list]
        for first, second in pairwise(way):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        self._work = QSplitter(Qt.Orientation.Vertical, self)
        self._work.setChildrenCollapsible(False)
        self._work.setHandleWidth(12)
        self._work.setObjectName("composer_splitter")
        self._work.setStyleSheet("#composer_splitter::handle { background: transparent; }")
        self._work.addWidget(self.card)
        self._work.addWidget(self.judgement)
        self._work.setStretchFactor(0, 3)
        self._work.setStretchFactor(1, 5)
        self._work.setSizes([3000, 5000])  # shares of whatever there is
        self.card.setMinimumHeight(140)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.state_page)
        self._stack.addWidget(self._work)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.head.tabs.chosen.connect(self._on_language_chosen)
        self.head.tabs.added.connect(self._on_language_added)
        self.head.stage.picked.connect(self._on_stage_picked)
        self.head.channel.picked.connect(self._on_channel_picked)
        self.head.cluster.picked.connect(self._on_cluster_picked)
        self.head.published_chosen.connect(self._on_published_chosen)
        self.head.template_wanted.connect(lambda: self.ask_template())
        self.sheets.edited.connect(self._on_edited)
        self.sheets.cursor_moved.connect(self.judgement.on_cursor_moved)
        self.loop.checked.connect(self._on_checked)
        self.loop.failed.connect(self._on_check_failed)
        self.loop.grammar_checked.connect(self._on_grammar)
        self.loop.grammar_failed.connect(self._on_grammar_failed)
        self._link.drafts_ready.connect(self._on_drafts)
        self._link.published_ready.connect(self._on_published)
        self._link.template_ready.connect(self._on_template)
        self._link.not_loaded.connect(self._on_not_loaded)
        self.state_page.again.connect(lambda: self._open(self._incident))
        self.judgement.left.connect(self.autosave.touch)
        self.judgement.recheck.connect(lambda: self.loop.set_active(self.head.tabs.current))
        for part in (self.autosave, self._link, self.judgement):
            part.problem.connect(self.problem)
        self.autosave.saved.connect(self.sheets.on_saved)
        self.sheets.refused.connect(self.problem)
        self.judgement.strip.rebuilt.connect(self._order_tabs)
