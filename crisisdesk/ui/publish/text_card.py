"""One approved text as it goes out: its exact words, a button that copies them, and their length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from crisisdesk.core.incident import FinalText
from crisisdesk.services.wording import Wording
from crisisdesk.ui.context import Context
from crisisdesk.ui.publish.isolate import isolated
from crisisdesk.ui.widgets.basic import Card, IconLabel, PlainLabel, button

_MOST_LINES = 14


class TextCard(Card):
    """Stands in the direction and the language of its own text, whatever the window's. `copied` after each copy."""

    copied = Signal()

    def __init__(self, context: Context, text: FinalText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.final_text = text
        language = context.workspace.languages.get(text.language)
        self._wording = Wording(context.workspace.resources, text.language)
        right_to_left = bool(language and language.right_to_left)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        channel = self._wording.outlets(text.channel)
        self.name = f"{channel} · {isolated(language.name if language else text.language)}"
        self._build(right_to_left)

    def copy(self) -> None:
        """Puts the exact text into the clipboard and says when."""
        QGuiApplication.clipboard().setText(self.final_text.text)
        now = self._wording.time(self._context.workspace.clock.now())
        self.copy_button.setText(self._wording.say("publish.copied", time=now))
        self.copy_button.setIcon(self._context.theme.icon("check"))
        self.copied.emit()

    def _build(self, right_to_left: bool) -> None:
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(IconLabel(theme, "complaint", parent=self))
        head.addWidget(PlainLabel(self.name, self, bold=True), 1)
        self.body.addLayout(head)
        self.words = _ExactText(self.final_text.text, right_to_left, self)
        self.words.setAccessibleName(self.name)
        self.body.addWidget(self.words)
        self.copy_button = button(self._wording.say("publish.copy"), "plain", "copy", theme)
        self.copy_button.setAccessibleName(self._wording.say("publish.copy_of", name=self.name))
        self.copy_button.clicked.connect(self.copy)
        self.length = PlainLabel(self._length(), self, role=self._length_role(), size="small")
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        foot.addWidget(self.copy_button)
        foot.addWidget(self.length)
        foot.addStretch()
        self.body.addLayout(foot)
        self.body.addStretch()

    def _length(self) -> str:
        channel = self._context.workspace.channels.get(self.final_text.channel)
        text = self.final_text.text
        length = self._wording.number(channel.length(text) if channel else len(text))
        limit = channel.limit_for(text) if channel else 0
        return f"{length} / {self._wording.number(limit)}" if limit else length

    def _length_role(self) -> str:
        channel = self._context.workspace.channels.get(self.final_text.channel)
        return "muted" if channel is None or channel.fits(self.final_text.text) else "error"


class _ExactText(QPlainTextEdit):
    """Read only, to be selected and read by keyboard; as high as its text up to some lines."""

    def __init__(self, text: str, right_to_left: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("_ExactText { border: none; background: transparent; padding: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a mirrored QPlainTextEdit shifts its text by some pixels
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many lines as the text has at this width, up to the most; asking for a block's place lays it out."""
        lines, block = 0, self.document().firstBlock()
        while block.isValid() and lines <= _MOST_LINES:
            self.blockBoundingRect(block)
            lines += block.layout().lineCount()
            block = block.next()
        fits = lines <= _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy)
        metrics = self.fontMetrics()
        self.setFixedHeight(metrics.lineSpacing() * min(max(1, lines), _MOST_LINES) + metrics.leading() + 4)
