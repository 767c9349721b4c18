"""The panel that corrects an entry: new text, reason, initials. The old text stays in the journal, struck through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from crisisdesk.core.incident import Entry
from crisisdesk.ui.context import Context
from crisisdesk.ui.widgets.basic import PlainLabel, button

_TEXT_LINES = 4
_INITIALS = 6


class CorrectPanel(QWidget):
    """Emits `wanted` (number, text, reason, initials), or `left` when it is closed without a correction."""

    wanted = Signal(int, str, str, str)
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._seq = 0
        self._build()
        context.theme.changed.connect(self._dress)
        self._dress()

    @property
    def seq(self) -> int:
        """Number of the entry being corrected."""
        return self._seq

    def open(self, entry: Entry) -> None:
        """Fills the fields; initials come from the settings. What was typed for the same entry before is kept."""
        if entry.seq != self._seq:
            self._seq = entry.seq
            self.text.setPlainText(entry.current_text)
            self.reason.clear()
            self.complaint.hide()
        if not self.initials.text():
            self.initials.setText(self._context.workspace.settings.get("initials"))
        self.heading.setText(self.tr("Correct the entry of %1").replace("%1", self._context.wording.time(entry.happened_at)))
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def done(self) -> None:
        """The correction stands in the journal."""
        self._seq = 0
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes; Ctrl+Enter corrects from the text, where Enter is a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and (watched is not self.text or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
                self._correct()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        space = self._context.theme.space
        self.heading = PlainLabel("", self, bold=True)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("New text"))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why it is corrected"))
        self.initials = QLineEdit(self)
        self.complaint = PlainLabel("", self, role="error", size="small", wrap=True)
        self.complaint.hide()
        form = QFormLayout()
        form.setSpacing(space(2))
        form.addRow(self.tr("Reason"), self.reason)
        form.addRow(self.tr("Initials"), self.initials)
        self.correct_button = button(self.tr("Correct"))
        self.cancel_button = button(self.tr("Cancel"), "quiet")
        buttons = QHBoxLayout()
        buttons.addWidget(self.complaint, 1)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.correct_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.heading)
        layout.addWidget(self.text)
        layout.addLayout(form)
        layout.addLayout(buttons)
        for field in (self.text, self.reason, self.initials):
            field.installEventFilter(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.initials.setAccessibleName(self.tr("Initials"))
        self.correct_button.clicked.connect(self._correct)
        self.cancel_button.clicked.connect(self._leave)

    def _dress(self) -> None:
        theme = self._context.theme
        metrics = self.text.fontMetrics()
        self.text.setFixedHeight(metrics.lineSpacing() * _TEXT_LINES + theme.space(4))
        self.initials.setMaximumWidth(metrics.horizontalAdvance("M") * _INITIALS + theme.space(6))

    def _correct(self) -> None:
        missing = next((field for field in (self.reason, self.initials) if not field.text().strip()), None)
        if missing is not None:
            self.complaint.setText(self.tr("A correction needs its reason and your initials."))
            self.complaint.show()
            missing.setFocus()
            return
        self.complaint.hide()
        self.wanted.emit(self._seq, self.text.toPlainText(), self.reason.text(), self.initials.text())

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
