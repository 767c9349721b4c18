"""The card "Is this a crisis?": four answers, worked out from the page and changed by hand, and the plan they give."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.core.incident import FailureKind, Triage
from crisisdesk.response.triage import QUESTIONS, Levels, Plan, people_count
from crisisdesk.services.wording import Wording
from crisisdesk.ui.shell.standing import level_role
from crisisdesk.ui.theme import Theme
from crisisdesk.ui.widgets.basic import Badge, Button, Card, HSeparator, PlainLabel

PUBLIC_OUTLETS = frozenset({"facebook", "instagram", "x", "google_review", "press"})
"""Where others read a complaint as well."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the page knows so far."""

    people: str
    outlets: tuple[str, ...]
    kind: str


def guessed(known: Known, many_from: int) -> Triage:
    """The answers that follow from the page: how many, in public, and whether it is about safety."""
    many = people_count(known.people) >= many_from
    public = bool(PUBLIC_OUTLETS & set(known.outlets))
    return Triage(many=many, public=public, harm=known.kind == FailureKind.SAFETY, growing=many and public)


class _Answer(QWidget):
    """One question with its yes or no; a press turns it round and keeps it so."""

    changed = Signal()

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_own = False
        self.yes = False
        self._words = words
        self.press = Button(words, "answer", "cross", theme, self)
        self.press.setIconSize(QSize(16, 16))
        self.press.setCheckable(True)
        self.press.clicked.connect(self._on_pressed)
        self.because = PlainLabel("", self, role="muted", size="small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 6)
        layout.setSpacing(0)
        layout.addWidget(self.press)
        under = QHBoxLayout()
        under.setContentsMargins(28, 0, 0, 0)
        under.addWidget(self.because)
        layout.addLayout(under)

    def show_answer(self, yes: bool, because: str) -> None:
        self.yes = yes
        self.press.setChecked(yes)
        self.press.set_icon("check" if yes else "cross")
        self.press.setText(f" {self._words}")
        self.press.setAccessibleName(self._words)
        self.press.setAccessibleDescription(because)
        self.because.setText(because)

    def _on_pressed(self) -> None:
        self.is_own = True
        self.yes = not self.yes
        self.changed.emit()


class TriageCard(Card):
    """`triage` and `plan` are what the answers give now."""

    changed = Signal()

    def __init__(self, theme: Theme, wording: Wording, levels: Levels, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18, spacing=2)
        self._wording = wording
        self._levels = levels
        self._known = Known("", (), "")
        self.body.addWidget(PlainLabel(self.tr("Is this a crisis?"), self, size="heading", bold=True))
        self.answers: dict[str, _Answer] = {}
        for number, question in enumerate(QUESTIONS):
            if number:
                self.body.addWidget(HSeparator(self))
            self.answers[question] = _Answer(theme, wording.say(f"triage.{question}"), self)
            self.answers[question].changed.connect(self._refresh)
            self.body.addWidget(self.answers[question])
        self.badge = Badge("", "good", self)
        self.words = PlainLabel("", self, role="muted", size="small", wrap=True)
        self.body.addSpacing(8)
        self.body.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(4)
        self.body.addWidget(self.words)
        self.tell(self._known)

    @property
    def triage(self) -> Triage:
        return Triage(**{question: answer.yes for question, answer in self.answers.items()})

    @property
    def plan(self) -> Plan:
        return self._levels.assess(self.triage)

    def tell(self, known: Known) -> None:
        """Works the answers out anew; those that were given by hand stay."""
        self._known = known
        self._refresh()

    def forget(self) -> None:
        for answer in self.answers.values():
            answer.is_own = False
        self.tell(Known("", (), ""))

    def _refresh(self) -> None:
        guess = guessed(self._known, self._levels.many_from)
        for question, answer in self.answers.items():
            yes = answer.yes if answer.is_own else getattr(guess, question)
            answer.show_answer(yes, self._because(question, yes, answer.is_own))
        self._show_plan()
        self.changed.emit()

    def _because(self, question: str, yes: bool, is_own: bool) -> str:
        say = self._wording.say
        if is_own:
            return say("evidence.answered")
        if not yes:
            return say("evidence.no")
        public = ",".join(outlet for outlet in self._known.outlets if outlet in PUBLIC_OUTLETS)
        reasons = {
            "many": say("evidence.people", people=self._known.people.strip()),
            "public": self._wording.outlets(public),
            "harm": say(f"failure.{self._known.kind}"),
            "growing": say("evidence.grows"),
        }
        return reasons[question]

    def _show_plan(self) -> None:
        plan, say = self.plan, self._wording.say
        self.badge.setText(say(f"level.{plan.level}"))
        self.badge.set_role(level_role(plan.level))
        if plan.first_word_within and plan.update_every:
            self.words.setText(say("triage.plan", first=plan.first_word_within, every=plan.update_every))
        else:
            self.words.setText(say("triage.routine"))
