"""Underlines of the findings: marks that keep their place while the text changes, and what they look like."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from crisisdesk.core.report import Finding, Level
from crisisdesk.ui.theme import Theme

_Underline = QTextCharFormat.UnderlineStyle
_LOOKS = {
    Level.ERROR: ("error", "error_fill", _Underline.WaveUnderline),
    Level.WARNING: ("warning", "warning_fill", _Underline.WaveUnderline),
    Level.HINT: ("muted", "selected", _Underline.WaveUnderline),
}
_GRAMMAR = ("grammar", "accent_fill", _Underline.DotLine)


@dataclass(slots=True)
class Mark:
    """A finding at its place in a document. `words` is what it was about; other words there make it out of date."""

    finding: Finding
    cursor: QTextCursor
    words: str

    @property
    def start(self) -> int:
        return self.cursor.selectionStart()

    @property
    def end(self) -> int:
        return self.cursor.selectionEnd()

    @property
    def still_holds(self) -> bool:
        """Whether the same words still stand at the place."""
        return selected_text(self.cursor) == self.words

    def covers(self, position: int) -> bool:
        return self.start <= position <= self.end


def selected_text(cursor: QTextCursor) -> str:
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")


def mark_at(marks: Iterable[Mark], position: int) -> Mark | None:
    """The shortest mark around a position."""
    found = [mark for mark in marks if mark.covers(position) and mark.end > mark.start]
    return min(found, key=lambda mark: mark.end - mark.start, default=None)


def underlines(marks: Sequence[Mark], current: Mark | None, theme: Theme) -> list[QTextEdit.ExtraSelection]:
    """Extra selections for the marks, the current one with a ground as well."""
    return [_selection(mark.cursor, _format(mark.finding, mark is current, theme)) for mark in marks if mark.still_holds]


def slot_grounds(cursors: Iterable[QTextCursor], theme: Theme) -> list[QTextEdit.ExtraSelection]:
    """Extra selections for the open slots."""
    look = QTextCharFormat()
    look.setBackground(theme.color("warning_fill"))
    look.setForeground(theme.color("warning"))
    return [_selection(cursor, look) for cursor in cursors]


def _format(finding: Finding, is_current: bool, theme: Theme) -> QTextCharFormat:
    role, ground, style = _GRAMMAR if finding.is_grammar else _LOOKS[finding.level]
    look = QTextCharFormat()
    look.setUnderlineStyle(style)
    look.setUnderlineColor(theme.color(role))
    if is_current:
        look.setBackground(theme.color(ground))
    return look


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
