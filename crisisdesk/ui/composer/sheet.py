"""One language of the message: its editor, what it is meant as, and what the checks have said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from crisisdesk.compose.channels import Channel
from crisisdesk.compose.templates import open_slots
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Cluster, FinalText, FindingLeft, LeftAsIs, Stage
from crisisdesk.core.languages import Language
from crisisdesk.core.report import Finding, Level, Missing, Verdict
from crisisdesk.services.wording import Wording
from crisisdesk.ui.composer.border import Place, cursor_over, places, spans_at
from crisisdesk.ui.composer.check_loop import MAX_SHOWN, Checked, GrammarChecked, Question
from crisisdesk.ui.composer.editor import MessageEditor
from crisisdesk.ui.composer.meter import Measure, measure
from crisisdesk.ui.composer.rows import Row, finding_row, grammar_row, missing_row, slot_row
from crisisdesk.ui.composer.squiggles import Mark, mark_at

_QUICK = 5_000
"""Code points up to which the length is counted at each keystroke."""


@dataclass(slots=True)
class Left:
    """A finding that the user leaves as it is. Its cursor goes with the text; a missing part has none."""

    rule: str
    cursor: QTextCursor | None
    reason: str

    @property
    def place(self) -> Place | None:
        """Where its words stand now; None where they are gone, and for a missing part."""
        if self.cursor is None or not self.cursor.hasSelection():
            return None
        return self.cursor.selectionStart(), self.cursor.selectionEnd()

    def is_at(self, rule: str, place: Place | None) -> bool:
        return self.rule == rule and (self.cursor is None) == (place is None) and self.place == place


class Sheet(QObject):
    """State and editor of a language. `edited` when the words change; the pane then asks for a check and saves."""

    edited = Signal(str)

    def __init__(self, language: Language, editor: MessageEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language.code
        self.editor = editor
        self.stage = Stage.HOLDING
        self.cluster = Cluster.OURS
        self.channel: Channel | None = None
        self.revision = 0
        self.saved_revision = 0
        self.answer: Checked | None = None
        self.problem: ProblemError | None = None
        self._check_marks: list[Mark] = []
        self._grammar_marks: list[Mark] = []
        self._parts: dict[str, list[QTextCursor]] = {}
        self._left: list[Left] = []
        editor.edited.connect(self._on_edited)

    @property
    def is_empty(self) -> bool:
        return not self.editor.text().strip()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the answer is about the text as it stands."""
        return self.answer is not None and self.answer.question.revision == self.revision

    @property
    def is_settled(self) -> bool:
        """Whether the checks have said what they can say of the text as it stands."""
        return self.is_up_to_date or self.problem is not None

    @property
    def verdict(self) -> Verdict | None:
        """The checks' verdict; a text with an open slot is not ready, whatever else they say. None: nothing to judge."""
        if self.answer is None or self.is_empty:
            return None
        return Verdict.NOT_READY if open_slots(self.editor.text()) else self.answer.report.verdict

    def touch(self) -> None:
        """What the text is judged as has changed."""
        self.revision += 1

    def question(self) -> Question:
        return Question(self.language, self.revision, self.editor.text(), self.stage, self.cluster, self.channel)

    def measure(self) -> Measure | None:
        """The text's length for its channel; a long text's is counted with the checks, None until they have answered."""
        text = self.editor.text()
        if len(text) <= _QUICK:
            return measure(text, self.channel)
        return self.answer.measure if self.answer else None

    def take_answer(self, answer: Checked) -> None:
        """Takes the checks' answer; it must be about this revision."""
        self.answer, self.problem = answer, None
        pairs = zip(answer.report.findings, answer.places, strict=False)
        self._check_marks = [self._mark(finding, place, answer.question.text) for finding, place in pairs]
        document = self.editor.document()
        self._parts = {label: [cursor_over(document, place) for place in found] for label, found in answer.parts}

    def take_grammar(self, answer: GrammarChecked) -> None:
        pairs = zip(answer.findings, answer.places, strict=True)
        self._grammar_marks = [self._mark(finding, place, answer.question.text) for finding, place in pairs]

    def drop_grammar(self) -> None:
        """There is no grammar engine: its old findings go."""
        self._grammar_marks = []

    def marks(self) -> list[Mark]:
        """What is underlined, in the order of the text; what was left or is out of date is not."""
        found = [mark for mark in (*self._check_marks, *self._grammar_marks) if mark.still_holds and not self._is_left(mark)]
        return sorted(found, key=lambda mark: (mark.start, mark.end))[:MAX_SHOWN]

    def rows(self, marks: Sequence[Mark], wording: Wording) -> list[Row]:
        """Rows of the marks, then the open slots, then the missing parts: what the stage demands before what it wishes for."""
        text = self.editor.text()
        rows = [(grammar_row if mark.finding.is_grammar else finding_row)(mark.finding, mark.words, wording) for mark in marks]
        missing = [each for each in self._missing() if not self._missing_is_left(each)]
        missing.sort(key=lambda each: list(Level).index(each.level))
        slots = [slot_row(number, slot.of(text), wording) for number, slot in enumerate(open_slots(text)[:MAX_SHOWN])]
        return rows + slots + [missing_row(each, wording) for each in missing]

    def part_places(self, label: str) -> list[Place]:
        """Where a component stands in the text now."""
        return [(each.selectionStart(), each.selectionEnd()) for each in self._parts.get(label, ()) if each.hasSelection()]

    def leave(self, row: Row, mark: Mark | None, reason: str) -> None:
        """The user leaves a finding here, or a missing part, as it is."""
        if mark is not None:
            cursor = cursor_over(self.editor.document(), (mark.start, mark.end))
            self._left.append(Left(mark.finding.rule, cursor, reason))
        elif row.missing is not None:
            self._left.append(Left(_missing_rule(row.missing), None, reason))

    def left_as_is(self, text: str) -> tuple[LeftAsIs, ...]:
        """What the user left, for a draft of `text`, which the editor holds; what was said of words that are gone is not."""
        standing = [(left, place) for left in self._left if (place := left.place)]
        spans = spans_at(text, (place for _, place in standing))
        found = [LeftAsIs(left.rule, span, left.reason) for (left, _), span in zip(standing, spans, strict=True)]
        return (*found, *(LeftAsIs(left.rule, None, left.reason) for left in self._left if left.cursor is None))

    def restore_left(self, stored: Sequence[LeftAsIs]) -> None:
        """Takes up what a draft says was left in the text that the editor holds now."""
        document, text = self.editor.document(), self.editor.text()
        standing = iter(places(text, (each.span for each in stored if each.span)))
        for each in stored:
            cursor = cursor_over(document, next(standing)) if each.span else None
            self._left.append(Left(each.rule, cursor, each.reason))

    def mark_under_cursor(self, marks: Sequence[Mark]) -> Mark | None:
        return mark_at(marks, self.editor.textCursor().position())

    def final_text(self) -> FinalText:
        """The text with what judged it and what was left; a text that could not be checked has neither pack nor findings."""
        channel, text = self.channel.id if self.channel else "", self.editor.text()
        if self.answer is None:
            return FinalText(self.language, channel, self.stage, text, "")
        return FinalText(self.language, channel, self.stage, text, self.answer.report.pack, tuple(self._findings_left()))

    def _findings_left(self) -> list[FindingLeft]:
        """Findings and missing parts of error and warning level, and whatever the user left with his own hand."""
        assert self.answer is not None
        found, text = [], self.answer.question.text
        for number, finding in enumerate(self.answer.report.findings):
            place = self.answer.places[number] if number < len(self.answer.places) else None
            left = self._find_left(finding.rule, place) if place else None
            if left or finding.level is not Level.HINT:
                found.append(_finding_left(finding, text, left))
        for missing in self._missing():
            left = self._find_left(_missing_rule(missing), None)
            if left or missing.level is not Level.HINT:
                rule, labels = _missing_rule(missing), "/".join(missing.labels)
                found.append(FindingLeft(rule, labels, missing.level, "", left.reason if left else ""))
        return found + [
            _finding_left(mark.finding, "", left, mark.words)
            for mark in self._grammar_marks
            if mark.still_holds and (left := self._find_left(mark.finding.rule, (mark.start, mark.end)))
        ]

    def _missing(self) -> tuple[Missing, ...]:
        return self.answer.report.missing if self.answer and not self.is_empty else ()

    def _missing_is_left(self, missing: Missing) -> bool:
        return self._find_left(_missing_rule(missing), None) is not None

    def _is_left(self, mark: Mark) -> bool:
        return self._find_left(mark.finding.rule, (mark.start, mark.end)) is not None

    def _find_left(self, rule: str, place: Place | None) -> Left | None:
        return next((left for left in self._left if left.is_at(rule, place)), None)

    def _mark(self, finding: Finding, place: Place, text: str) -> Mark:
        return Mark(finding, cursor_over(self.editor.document(), place), finding.span.of(text))

    def _on_edited(self) -> None:
        self.touch()
        self.edited.emit(self.language)


def _missing_rule(missing: Missing) -> str:
    return "missing." + ".".join(missing.labels)


def _finding_left(finding: Finding, text: str, left: Left | None, words: str = "") -> FindingLeft:
    words = words or finding.span.of(text)
    return FindingLeft(finding.rule, finding.label, finding.level, words, left.reason if left else "")
