"""The findings that are left in the texts, each with the reason why it stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.incident import FinalText, FindingLeft
from crisisdesk.ui.context import Context
from crisisdesk.ui.widgets.basic import Badge, IconLabel, PlainLabel

_ICONS = {"error": ("cross", "error"), "warning": ("warning", "warning"), "hint": ("hint", "muted")}


class LeftPanel(QWidget):
    """Empty texts of findings make it vanish. Reasons may stay empty; what is typed goes into the journal."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._texts: tuple[FinalText, ...] = ()
        self._fields: dict[tuple[int, int], QLineEdit] = {}
        self.badge = Badge("", "warning", self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(context.theme.space(2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(2))
        layout.addWidget(self.badge)
        layout.addLayout(self._rows)

    def show_texts(self, texts: Sequence[FinalText]) -> None:
        self._texts = tuple(texts)
        self._clear()
        for number, text in enumerate(self._texts):
            for place, finding in enumerate(text.findings):
                self._rows.addWidget(self._row(number, place, text, finding))
        count = len(self._fields)
        self.badge.setText(self.tr("%n thing(s) left as it is", "", count))
        self.setVisible(bool(count))

    def texts(self) -> list[FinalText]:
        """The texts with the reasons as they stand in the fields."""
        return [
            replace(text, findings=tuple(self._reasoned(number, place, left) for place, left in enumerate(text.findings)))
            for number, text in enumerate(self._texts)
        ]

    def fields(self) -> list[QLineEdit]:
        return list(self._fields.values())

    def _reasoned(self, number: int, place: int, finding: FindingLeft) -> FindingLeft:
        return replace(finding, reason=self._fields[number, place].text().strip())

    def _row(self, number: int, place: int, text: FinalText, finding: FindingLeft) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._context.theme.space(2))
        icon, role = _ICONS.get(finding.level, _ICONS["hint"])
        said = self._said(finding)
        label = PlainLabel(said, row, wrap=True)
        field = QLineEdit(finding.reason, row)
        field.setPlaceholderText(self.tr("Why it stays (goes into the journal)"))
        field.setAccessibleName(self.tr("Why it stays: %1").replace("%1", said))
        layout.addWidget(IconLabel(self._context.theme, icon, role, parent=row))
        layout.addWidget(PlainLabel(self._language(text), row, role="muted", size="small"))
        layout.addWidget(label, 1)
        layout.addWidget(field, 1)
        self._fields[number, place] = field
        return row

    def _said(self, finding: FindingLeft) -> str:
        """The finding's own title; the words alone where it has none (the grammar engine brings its own).

        Only what is missing points at no words: its labels name the components.
        """
        if not finding.words:
            return self._context.wording.missing(finding.label.split("/"), finding.level)
        title = f"finding.{finding.label}.title"
        known = self._context.wording.say(title) != title
        return self._context.wording.say(title if known else "publish.left", words=finding.words)

    def _language(self, text: FinalText) -> str:
        language = self._context.workspace.languages.get(text.language)
        return language.name if language else text.language

    def _clear(self) -> None:
        self._fields.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
