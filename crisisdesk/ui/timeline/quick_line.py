"""The line under the timeline: type, Enter, logged."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.incident import EntryKind, NewEntry, Precision
from crisisdesk.response.quick_entry import QuickEntry, QuickWords, parse
from crisisdesk.ui.context import Context
from crisisdesk.ui.timeline.field_frame import FieldFrame
from crisisdesk.ui.timeline.hint import idle_hint, live_hint
from crisisdesk.ui.timeline.kind_button import KindButton
from crisisdesk.ui.widgets.basic import PlainLabel

_BARE = "QLineEdit { border: none; background: transparent; padding: 2px 0; }"


class QuickLine(QWidget):
    """Emits `wanted` with a NewEntry when the line is complete, after asking for a reason where one is due.

    The line is cleared at once, so that the next one can be typed; `restore` brings back what could not be logged.
    """

    wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = QuickWords.collect(context.wording.items, _outlets(context))
        self._entry: QuickEntry | None = None
        self._sent: list[tuple[str, EntryKind]] = []
        self._asking = ""
        self._confirmed_word = ""
        self._build()
        self._say()

    @property
    def kind(self) -> EntryKind:
        return self.kind_button.kind

    def choose_kind(self, kind: EntryKind) -> None:
        """Takes a kind by its number key or from the menu, and goes on in the line."""
        self.kind_button.choose(kind)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._say()

    def restore(self) -> None:
        """Puts the oldest line that was sent back in front of whatever has been typed since: nothing typed is lost."""
        if self._sent:
            text, kind = self._sent.pop(0)
            self.line.setText(" ".join(part for part in (text, self.line.text()) if part))
            self.kind_button.choose(kind)

    def settle(self) -> None:
        """The oldest line that was sent stands in the journal."""
        del self._sent[:1]

    def tick(self) -> None:
        """The clock moves on while a line is half typed: it may have become late."""
        self._say()

    def _build(self) -> None:
        space = self._context.theme.space
        self.kind_button = KindButton(self._context, self)
        self.line = QLineEdit(self)
        self.line.setStyleSheet(_BARE)
        self.line.setAccessibleName(self.tr("Log entry"))
        self.line.setPlaceholderText(self.tr("What happened?"))
        self.ask_label = PlainLabel("", self, size="small", bold=True)
        self.ask = QLineEdit(self)
        self.hint = PlainLabel("", self, role="muted", size="small", wrap=True)
        self._frame = FieldFrame(self._context.theme, self)
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(space(2), space(1), space(2), space(1))
        inside.setSpacing(space(2))
        inside.addWidget(self.kind_button)
        inside.addWidget(self.line, 1)
        asking = QHBoxLayout()
        asking.addWidget(self.ask_label)
        asking.addWidget(self.ask, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._frame)
        layout.addLayout(asking)
        layout.addWidget(self.hint)
        self._hide_question()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_text_edited)
        self.line.returnPressed.connect(self._on_enter)
        self.ask.returnPressed.connect(self._on_answered)
        self.kind_button.chosen.connect(self._on_kind_chosen)
        self.ask.installEventFilter(self)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the question and goes back to the line."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self._asking and pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self._hide_question()
            self.line.setFocus()
            self._say()
            return True
        return super().eventFilter(watched, event)

    def _on_kind_chosen(self, _kind: object) -> None:
        self.line.setFocus()
        self._say()

    def _on_text_edited(self) -> None:
        self._confirmed_word = ""
        self._hide_question()
        self._say()

    def _say(self) -> None:
        """The hint for the line as it stands."""
        if not self.line.text().strip():
            self.hint.setText(idle_hint(self._context.wording))
            self.hint.set_role("muted")
            return
        entry = self._parsed()
        now = self._context.workspace.clock.now()
        self.hint.setText(live_hint(self._context.wording, entry, entry.kind or self.kind, now))
        self.hint.set_role("warning" if entry.unknown or entry.is_late(now) else "muted")

    def _parsed(self) -> QuickEntry:
        return parse(self.line.text(), self._context.workspace.clock.now(), self._words, self.kind)

    def _on_enter(self) -> None:
        entry = self._parsed()
        self._say()
        if not entry.text.strip():
            return
        if entry.unknown and self._confirmed_word != entry.unknown:
            self._confirmed_word = entry.unknown
            return
        self._entry = replace(entry, kind=entry.kind or self.kind)
        if self._entry.kind is EntryKind.DECISION and not entry.reason:
            self._question("reason", self.tr("Reason"), self.tr("A decision needs its reason"))
            return
        self._ask_why_late()

    def _ask_why_late(self) -> None:
        assert self._entry is not None
        if self._entry.is_late(self._context.workspace.clock.now()):
            self._question("late", self.tr("Why late?"), self.tr("Enter skips this"))
        else:
            self._send("")

    def _on_answered(self) -> None:
        answer = self.ask.text().strip()
        if self._entry is None or (self._asking == "reason" and not answer):
            return
        if self._asking == "reason":
            self._entry = replace(self._entry, reason=answer)
            self._hide_question()
            self._ask_why_late()
        elif self._asking == "late":
            self._send(answer)

    def _question(self, name: str, label: str, placeholder: str) -> None:
        self._asking = name
        self.ask_label.setText(label)
        self.ask_label.setBuddy(self.ask)
        self.ask.setAccessibleName(label)
        self.ask.setPlaceholderText(placeholder)
        self.ask.clear()
        self.ask_label.show()
        self.ask.show()
        self.ask.setFocus()

    def _hide_question(self) -> None:
        self._asking = ""
        self.ask_label.hide()
        self.ask.hide()

    def _send(self, late_reason: str) -> None:
        assert self._entry is not None
        self._sent.append((self.line.text(), self.kind))
        new = self._new_entry(self._entry, late_reason)
        self._entry = None
        self._confirmed_word = ""
        self.line.clear()
        self._hide_question()
        self.line.setFocus()
        self._say()
        self.wanted.emit(new)

    def _new_entry(self, entry: QuickEntry, late_reason: str) -> NewEntry:
        text = entry.text
        if entry.reason:
            text = self._context.wording.say("timeline.decision", text=text, reason=entry.reason)
        return NewEntry(
            kind=entry.kind or self.kind,
            text=text,
            happened_at=entry.happened_at,
            precision=Precision.ABOUT if entry.about else Precision.EXACT,
            author=self._context.workspace.settings.get("author"),
            late_reason=late_reason,
            outlet=entry.outlet,
        )


def _outlets(context: Context) -> dict[str, str]:
    """Names by which a complaint may say where it was made: ids and the channels' names in the user's language."""
    channels = context.workspace.channels
    return {channel: channel for channel in channels} | {context.wording.outlets(channel): channel for channel in channels}
