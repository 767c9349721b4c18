"""The verdict over a text: ready, nearly, not ready, and how much is left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from crisisdesk.core.report import Level, Verdict
from crisisdesk.services.wording import Wording
from crisisdesk.ui.composer.announce import announce
from crisisdesk.ui.composer.rows import Row
from crisisdesk.ui.widgets.basic import PlainLabel

_ROLES = {Verdict.READY: "good", Verdict.NEARLY: "warning", Verdict.NOT_READY: "error"}


class VerdictLine(QWidget):
    """The verdict's words and the count beside them. Announces a verdict that is another than before."""

    announced = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.title = PlainLabel("", self, role="muted", size="heading", bold=True)
        self.rest = PlainLabel("", self, role="muted", wrap=True)
        self.rest.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.rest, 1)

    def show_verdict(self, verdict: Verdict, rows: Sequence[Row], hidden: int, *, speak: bool) -> None:
        """Counts the rows; `hidden` findings more are not shown yet. `speak`: announce it where it has changed."""
        title = self._wording.say(f"verdict.{verdict}")
        rest = _count(rows, hidden, self._wording)
        if speak and title != self.title.text():
            announce(self, f"{title}. {rest}")
            self.announced.emit(f"{title}. {rest}")
        self._show(title, rest, _ROLES[verdict])

    def show_sentence(self, sentence: str, role: str = "muted") -> None:
        """A sentence in the place of a verdict: nothing to judge, or why there is none."""
        self._show("", sentence, role)

    def _show(self, title: str, rest: str, role: str) -> None:
        self.title.setVisible(bool(title))
        self.title.setText(title)
        self.title.set_role(role)
        self.rest.setText(rest)
        self.rest.set_role("muted" if title else role)


def _count(rows: Sequence[Row], hidden: int, wording: Wording) -> str:
    mend = sum(row.level is Level.ERROR for row in rows)
    consider = len(rows) - mend
    parts = [wording.say("composer.mend", count=mend)] if mend else []
    if consider:
        parts.append(wording.say("composer.consider", count=consider))
    if hidden:
        parts.append(wording.say("composer.more", count=hidden))
    return ", ".join(parts) or wording.say("composer.nothing_left")
