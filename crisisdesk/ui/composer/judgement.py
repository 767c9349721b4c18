"""Below the editor: verdict, parts and findings of the sheet in view, and what one can do about a finding."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crisisdesk.compose.templates import open_slots
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Incident
from crisisdesk.ui.composer.border import Place, places
from crisisdesk.ui.composer.check_loop import MAX_SHOWN
from crisisdesk.ui.composer.findings_panel import FindingsPanel
from crisisdesk.ui.composer.rows import Act, Row, quoted
from crisisdesk.ui.composer.sheet import Sheet
from crisisdesk.ui.composer.squiggles import Mark
from crisisdesk.ui.composer.strip import ComponentStrip
from crisisdesk.ui.composer.times import time_words
from crisisdesk.ui.composer.verdict import VerdictLine
from crisisdesk.ui.context import Context


class Judgement(QWidget):
    """Shows one sheet's answer and does the acts on its findings.

    `left(language)` when the user has left one as it is, `recheck` when grammar must look again.
    """

    left = Signal(str)
    problem = Signal(object)
    recheck = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet: Sheet | None = None
        self._incident: Incident | None = None
        self._marks: list[Mark] = []
        self._jumping = False
        self._part_turn = 0
        self._seen: tuple[str, str] | None = None
        self.verdict = VerdictLine(context.wording, self)
        self.strip = ComponentStrip(context.theme, context.wording, self)
        self.panel = FindingsPanel(context.theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.verdict, self.strip):
            layout.addWidget(widget)
        layout.addWidget(self.panel, 1)
        self.panel.acted.connect(self.act)
        self.panel.opened.connect(self._on_opened)
        self.panel.left.connect(self._on_left)
        self.strip.wanted.connect(self._on_part_wanted)

    def show_sheet(self, sheet: Sheet | None, incident: Incident | None) -> None:
        """Another sheet comes into view."""
        self._sheet, self._incident = sheet, incident
        self.panel.set_read_only(sheet is None or sheet.editor.isReadOnly())
        self.panel.leave_bar.hide()
        self.refresh(speak=False)

    def refresh(self, *, speak: bool = True) -> None:
        """Shows what is known of the sheet now."""
        sheet = self._sheet
        self._marks = sheet.marks() if sheet else []
        rows = sheet.rows(self._marks, self._context.wording) if sheet else []
        self._show_verdict(rows, speak)
        self.panel.show_rows(rows, self._empty_sentence())
        self.strip.show_components(sheet.answer.report.components if sheet and sheet.answer else ())
        self.strip.setVisible(bool(self.strip.chips))
        self._underline()

    def step(self, by: int) -> None:
        """Goes to the next (or previous) finding, round the end, and selects its words; to the current one where that is new."""
        row, count = self.panel.row(self.panel.current), len(self.panel.model.rows)
        if count:
            seen = row is not None and row.identity == self._seen
            self._go_to((self.panel.current + (by if seen else 0)) % count)

    def act(self, number: int) -> None:
        """What the row's button says."""
        row = self.panel.row(number)
        if row is None or self._is_read_only:
            return
        if row.act is Act.REPLACE:
            self.take(0, number)
        elif row.act is Act.INSERT_TIME:
            self._insert_time(number)
        elif row.act is Act.FILL and self._sheet is not None:
            self._go_to(number)
            self._sheet.editor.setFocus()
        else:
            self.panel.toggle_advice(number)

    def take(self, which: int, number: int = -1) -> None:
        """Puts the finding's replacement number `which` (from 0) into the text, as one undo step."""
        number = self.panel.current if number < 0 else number
        row, mark = self.panel.row(number), self._mark(number)
        if row is None or self._is_read_only:
            return
        if mark is not None and which < len(row.suggestions):
            self._replace((mark.start, mark.end), row.suggestions[which])
        elif which == 0 and row.act is not Act.REPLACE:
            self.act(number)

    def ask_to_leave(self) -> None:
        """Asks why the current finding is left as it is; the reason may stay empty."""
        row = self.panel.row(self.panel.current)
        if row is not None and row.slot < 0 and not self._is_read_only:
            wording = self._context.wording
            words = wording.say("timeline.quoted", text=quoted(row.words)) if row.words else row.title
            self.panel.ask_reason(self.panel.current, wording.say("composer.leave_reason", words=words))

    def add_word(self) -> None:
        """The current spelling finding is a name or a word of one's own: never mark it again."""
        row = self._grammar_row()
        if row is not None:
            self._tell_grammar(lambda: self._context.workspace.grammar.add_word(row.words))

    def switch_rule_off(self) -> None:
        """The grammar rule of the current finding is not wanted any more."""
        row = self._grammar_row()
        if row is not None and row.finding is not None:
            rule = row.finding.rule
            self._tell_grammar(lambda: self._context.workspace.grammar.switch_off(rule))

    def on_cursor_moved(self) -> None:
        """The finding under the text cursor becomes the current one."""
        if self._sheet is None or self._jumping:
            return
        mark = self._sheet.mark_under_cursor(self._marks)
        if mark is not None and self._marks.index(mark) != self.panel.current:
            self.panel.go_to(self._marks.index(mark))
            self._underline()

    @property
    def _is_read_only(self) -> bool:
        return self._sheet is None or self._sheet.editor.isReadOnly()

    def _mark(self, number: int) -> Mark | None:
        """The row's mark, where its words still stand."""
        mark = self._marks[number] if 0 <= number < len(self._marks) else None
        return mark if mark is not None and mark.still_holds else None

    def _show_verdict(self, rows: list[Row], speak: bool) -> None:
        sheet, say = self._sheet, self._context.wording.say
        if sheet is None:
            self.verdict.show_sentence("")
        elif sheet.problem is not None:
            self._show_problem(sheet.problem, sheet.language)
        elif sheet.is_empty:
            self.verdict.show_sentence(say("composer.nothing_to_check"))
        elif sheet.answer is None or sheet.verdict is None:
            self.verdict.show_sentence(say("composer.checking"))
        else:
            hidden = max(len(sheet.answer.report.findings) - MAX_SHOWN, 0)
            self.verdict.show_verdict(sheet.verdict, rows, hidden, speak=speak)

    def _show_problem(self, problem: ProblemError, code: str) -> None:
        if problem.key == "not_checked_yet":  # no fault: the rest of the pane works as ever
            language = self._context.workspace.languages.get(code)
            name = language.name if language else code
            self.verdict.show_sentence(self._context.wording.say("problem.not_checked_yet", language=name))
        else:
            self.verdict.show_sentence(self._context.wording.problem(problem), "error")

    def _empty_sentence(self) -> str:
        sheet, say = self._sheet, self._context.wording.say
        if sheet is None or sheet.problem is not None:
            return ""
        if sheet.is_empty:
            return say(f"stage_help.{sheet.stage}")
        return say("composer.nothing_left") if sheet.answer else ""

    def _underline(self) -> None:
        if self._sheet is not None:
            self._sheet.editor.show_marks(self._marks, self._mark(self.panel.current))

    def _go_to(self, number: int) -> None:
        self.panel.go_to(number)
        self._on_opened(number)

    def _on_opened(self, number: int) -> None:
        """A row was chosen: its words are selected, a missing part shows its advice."""
        row = self.panel.row(number)
        self._seen = row.identity if row else None
        mark = self._mark(number)
        if mark is not None:
            self._select((mark.start, mark.end))
        elif row is not None and row.slot >= 0:
            self._select_slot(row.slot)
        elif number >= len(self._marks):
            self.panel.toggle_advice(number, expanded=True)
        self._underline()

    def _select(self, place: Place) -> None:
        if self._sheet is not None:
            self._jumping = True
            self._sheet.editor.select(place)
            self._jumping = False

    def _select_slot(self, number: int) -> None:
        text = self._sheet.editor.text() if self._sheet else ""
        if number < len(slots := open_slots(text)):
            self._select(places(text, (slots[number],))[0])

    def _replace(self, place: Place, text: str) -> None:
        if self._sheet is None:
            return
        self._jumping = True
        self._sheet.editor.replace(place, text)
        self._jumping = False
        self.refresh(speak=False)
        self._sheet.editor.setFocus()

    def _insert_time(self, number: int) -> None:
        """An hour in the place of a vague time; where none is given at all, a sentence at the end that gives it."""
        sheet, mark = self._sheet, self._mark(number)
        if sheet is None:
            return
        key = "by_time" if mark else "next_word"
        words, time = time_words(self._context.workspace, self._incident, sheet.language, key)
        if mark is not None:
            start = mark.start
            self._replace((start, mark.end), words)
        else:
            text = sheet.editor.text()
            start = sheet.editor.document().characterCount() - 1
            words = words if not text or text[-1].isspace() else " " + words
            self._replace((start, start), words)
        at = start + words.find(time)
        self._select((at, at + len(time)))

    def _on_left(self, number: int, reason: str) -> None:
        row, mark = self.panel.row(number), self._mark(number)
        if self._sheet is None or row is None:
            return
        if mark is not None or row.missing is not None:
            self._sheet.leave(row, mark, reason)
            self.left.emit(self._sheet.language)
        self.refresh(speak=False)
        self._sheet.editor.setFocus()

    def _on_part_wanted(self, label: str) -> None:
        """A present part is selected, one place after the other; a missing one shows what to write."""
        found = self._sheet.part_places(label) if self._sheet else []
        if found and self._sheet:
            self._part_turn += 1
            self._select(found[self._part_turn % len(found)] if len(found) > 1 else found[0])
            self._sheet.editor.setFocus()
            return
        for number, row in enumerate(self.panel.model.rows):
            if row.missing is not None and label in row.missing.labels:
                self._go_to(number)
                self.panel.list.setFocus()
                return

    def _grammar_row(self) -> Row | None:
        row = self.panel.row(self.panel.current)
        return row if row and row.finding and row.finding.is_grammar and not self._is_read_only else None

    def _tell_grammar(self, act: object) -> None:
        assert callable(act)
        try:
            act()
        except ProblemError as problem:
            self.problem.emit(problem)
        self.recheck.emit()
