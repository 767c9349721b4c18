"""The top of the timeline: its name, the filter chips, and the field to find with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from crisisdesk.core.incident import EntryQuery
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline.kinds import FILTERS
from crisisdesk.ui.widgets.basic import Badge, Chip, PlainLabel
from crisisdesk.ui.widgets.flow import FlowLayout

FIND_DELAY_MS = 120


class TimelineHead(QWidget):
    """Emits `query_changed` with an EntryQuery as chips are picked and words typed; `leave` when the list is to be read."""

    query_changed = Signal(object)
    leave = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._chips = QButtonGroup(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(FIND_DELAY_MS)
        self._build()
        self._typing.timeout.connect(self._tell)
        self._chips.idClicked.connect(self._tell)
        self.find_button.toggled.connect(self._on_find_toggled)
        self.find_field.textChanged.connect(self._on_words_changed)
        self.find_field.returnPressed.connect(self.leave)
        context.theme.changed.connect(self._dress)
        self._dress()

    @property
    def query(self) -> EntryQuery:
        return EntryQuery(FILTERS[max(0, self._chips.checkedId())][1], self.find_field.text().strip())

    def open_find(self) -> None:
        """Shows the field and puts the cursor into it."""
        self.find_button.setChecked(True)
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def close_find(self) -> None:
        """Clears and hides the field; all entries of the chip are shown again."""
        self.find_button.setChecked(False)

    def show_all(self) -> None:
        """Takes every filter off."""
        self._chips.button(0).setChecked(True)
        self.find_field.clear()
        self.find_button.setChecked(False)
        self._tell()

    def show_count(self, found: int) -> None:
        """How many entries hold the words; said beside the field while it is open."""
        self.count.setText(self.tr("%n found", "", found) if self.find_field.text().strip() else "")

    def show_silence(self, words: str) -> None:
        """The silence while its place in the list is out of sight; "" hides it."""
        if words:
            self.silence.setText(words)
        self.silence.setVisible(bool(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_find()
                self.leave.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.leave.emit()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        space = self._context.theme.space
        self.title = PlainLabel(self.tr("Timeline"), self, size="heading", bold=True)
        self.silence = Badge("", "warning", self)
        self.silence.hide()
        self.find_button = QToolButton(self)
        self.find_button.setCheckable(True)
        self.find_button.setAutoRaise(True)
        self.find_button.setAccessibleName(self.tr("Find in the timeline"))
        self.find_button.setToolTip(self.tr("Find in the timeline (Ctrl+F)"))
        self.find_field = QLineEdit(self)
        self.find_field.setClearButtonEnabled(True)
        self.find_field.setPlaceholderText(self.tr("Find words in this incident"))
        self.find_field.setAccessibleName(self.tr("Find words in this incident"))
        self.find_field.installEventFilter(self)
        self.count = PlainLabel("", self, role="muted", size="small")
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch()
        top.addWidget(self.silence)
        top.addWidget(self.find_button)
        self._finding = QWidget(self)
        finding = QHBoxLayout(self._finding)
        finding.setContentsMargins(0, 0, 0, 0)
        finding.addWidget(self.find_field, 1)
        finding.addWidget(self.count)
        self._finding.hide()
        chips = FlowLayout(spacing=space(1))
        for number, (name, _kinds) in enumerate(FILTERS):
            chips.addWidget(self._made_chip(number, QCoreApplication.translate("TimelineHead", name)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(4), space(2), space(4), space(1))
        layout.setSpacing(space(2))
        layout.addLayout(top)
        layout.addWidget(self._finding)
        layout.addLayout(chips)

    def _made_chip(self, number: int, name: str) -> QWidget:
        chip = Chip(name, checked=number == 0)
        self._chips.addButton(chip, number)
        return chip

    def _dress(self) -> None:
        self.find_button.setIcon(self._context.theme.icon("search"))

    def _on_find_toggled(self, wanted: bool) -> None:
        self._finding.setVisible(wanted)
        if wanted:
            self.find_field.setFocus()
        elif self.find_field.text():
            self.find_field.clear()
            self._tell()

    def _on_words_changed(self) -> None:
        self._typing.start()

    def _tell(self) -> None:
        self._typing.stop()
        self.query_changed.emit(self.query)
