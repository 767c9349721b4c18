"""Starting an incident on one page: what happened, to whom, where, who answers for it, and whether it is a crisis."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Cluster, FailureKind, Incident, NewIncident
from crisisdesk.ui.context import Context
from crisisdesk.ui.new_incident.choices import ChipChoices, Choices, TileChoices
from crisisdesk.ui.new_incident.triage_card import Known, TriageCard
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.widgets.basic import PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn

OUTLETS = ("facebook", "phone", "email", "google_review", "instagram", "shop")
"""Channels offered at a click; any other is typed."""

_OTHER = "other"
_LONGEST_TITLE = 300
_INSET = 10
"""Pixels before and after the words of a field whose style sheet can't give it padding."""


class NewIncidentPage(QWidget):
    """`opened(Incident)` once the journal holds it, `cancelled`, `problem(ProblemError)`."""

    opened = Signal(object)
    cancelled = Signal()
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("help_page", "new_incident")
        page = ScrolledColumn(self, widest=1140, margin=24)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header())
        layout.addWidget(page, 1)
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addLayout(self._questions(), 7)
        across.addLayout(self._judgement(), 3)
        page.column.addLayout(across)
        page.column.addStretch(1)
        self._connect()

    def begin(self) -> None:
        """An empty page, noticed now."""
        for field in (self.what, self.people, self.other):
            field.clear()
        self.kind.check([FailureKind.LATE])
        self.cluster.check([Cluster.OURS])
        self.outlets.check([])
        self.languages.check([self._own_language()])
        self.noticed.setDateTime(_qt_time(self._context.workspace.clock.now()))
        self.triage.forget()
        self._tell()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_incident(self) -> NewIncident:
        """What the page says now; an empty sentence is refused by the desk."""
        triage, plan = self.triage.triage, self.triage.plan
        return NewIncident(
            title=self.what.text().strip(),
            kind=FailureKind(self.kind.value),
            noticed_at=self._noticed_at(),
            cluster=Cluster(self.cluster.value),
            people=self.people.text().strip(),
            outlets=self._chosen_outlets(),
            languages=self._chosen_languages(),
            triage=triage,
            level=plan.level,
        )

    def submit(self) -> None:
        """Opens the incident; what is wrong with the page comes as `problem`, and nothing is lost."""
        new, author = self.new_incident(), self._context.workspace.settings.get("author")
        self.open_button.setEnabled(False)
        self._context.ask_desk(self, lambda desk: desk.open_incident(new, author), self._on_opened, self._on_problem)

    def _header(self) -> PageHeader:
        header = PageHeader(self.tr("Start an incident"), self)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.setShortcut("Esc")
        self.open_button = button(self.tr("Open, and write the first word"), "primary")
        self.open_button.setShortcut("Ctrl+Return")
        self.open_button.setToolTip(self.tr("Opens the incident and starts a holding statement (Ctrl+Return)"))
        header.acts.addWidget(self.cancel_button)
        header.acts.addWidget(self.open_button)
        return header

    def _questions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.what = self._line(
            self.tr("What happened, in a sentence?"), self.tr("The depot lost the scan data of 40 parcels promised for today")
        )
        self.what.setMaxLength(_LONGEST_TITLE)
        self._ask(column, self.what)
        self.kind = self._kinds()
        self._ask(column, self.kind)
        column.addLayout(self._when_and_how_many())
        self.cluster = self._chips(self.tr("Who has to answer for it?"), [(each, f"cluster.{each}") for each in Cluster], False)
        self._ask(column, self.cluster)
        self.outlets = self._chips(self.tr("Where do people complain?"), [(each, f"channel.{each}") for each in OUTLETS], True)
        self._ask(column, self.outlets)
        self.other = self._line(self.tr("Where else do people complain?"), self.tr("A forum, the press …"))
        self.other.hide()
        column.addWidget(self.other)
        self.languages = self._language_chips()
        self._ask(column, self.languages)
        column.addStretch(1)
        return column

    def _judgement(self) -> QVBoxLayout:
        workspace = self._context.workspace
        self.triage = TriageCard(self._context.theme, self._context.wording, workspace.levels, self)
        column = QVBoxLayout()
        column.addWidget(self.triage)
        column.addStretch(1)
        return column

    def _when_and_how_many(self) -> QHBoxLayout:
        self.noticed = QDateTimeEdit(self)
        self.noticed.setProperty("large", True)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt turns round the parts of a time, 10:06 became 06:10
            self.noticed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.noticed.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.noticed.setDisplayFormat("d.M.yyyy, HH:mm")
        else:
            self.noticed.setDisplayFormat("d MMMM yyyy, HH:mm")
        self.noticed.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
        self.noticed.setLocale(QLocale(self._context.wording.language))
        asked = self.tr("When was it noticed?")  # lupdate does not look into f-strings
        self.noticed.setAccessibleName(f"{asked} {self._zone_words()}".strip())
        self.noticed.setCurrentSection(QDateTimeEdit.Section.HourSection)
        self.people = self._line(self.tr("How many people does it touch?"), self.tr("About 40"))
        row = QHBoxLayout()
        row.setSpacing(20)
        height = max(self.noticed.sizeHint().height(), self.people.sizeHint().height())
        for field in (self.noticed, self.people):
            column = QVBoxLayout()
            column.setSpacing(8)
            field.setMinimumHeight(height)
            self._ask(column, field)
            row.addLayout(column, 1)
        return row

    def _zone_words(self) -> str:
        """ "(Zagreb time)"; nothing where the system does not name its zone."""
        zone, wording = self._context.workspace.clock.zone, self._context.wording
        if zone is None:
            return ""
        return "({})".format(wording.say("shell.zone", city=wording.city(zone)))

    def _ask(self, column: QVBoxLayout, field: QWidget) -> None:
        """The question over its field: the field's accessible name says it too."""
        label = PlainLabel(field.accessibleName(), self, bold=True)
        label.setBuddy(field)
        column.addSpacing(8)
        column.addWidget(label)
        column.addWidget(field)

    def _line(self, question: str, example: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setProperty("large", True)
        line.setAccessibleName(question)
        line.setPlaceholderText(example)
        return line

    def _kinds(self) -> TileChoices:
        say = self._context.wording.say
        rows = [(kind.value, say(f"failure.{kind}"), _KIND_ICONS[kind]) for kind in FailureKind]
        return TileChoices(self._context.theme, self.tr("What kind of failure is it?"), rows, parent=self)

    def _chips(self, question: str, keys: list[tuple[str, str]], several: bool) -> ChipChoices:
        rows = [(str(key), self._context.wording.say(words)) for key, words in keys]
        if several:
            rows.append((_OTHER, self.tr("Other …")))
        return ChipChoices(self._context.theme, question, rows, several=several, parent=self)

    def _language_chips(self) -> ChipChoices:
        rows = [(language.code, language.name) for language in self._context.workspace.languages.values()]
        question = self.tr("In which languages do they read you?")
        return ChipChoices(self._context.theme, question, rows, several=True, parent=self)

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.cancelled)
        self.open_button.clicked.connect(self.submit)
        self.people.textChanged.connect(self._tell)
        self.what.returnPressed.connect(self.focusNextChild)
        choices: tuple[Choices, ...] = (self.kind, self.outlets)
        for choice in choices:
            choice.changed.connect(self._tell)

    def _tell(self) -> None:
        self.other.setVisible(_OTHER in self.outlets.checked)
        self.triage.tell(Known(self.people.text(), self.outlets.checked, self.kind.value))

    def _chosen_outlets(self) -> tuple[str, ...]:
        typed = self.other.text().strip() if _OTHER in self.outlets.checked else ""
        known = [outlet for outlet in self.outlets.checked if outlet != _OTHER]
        return (*known, typed) if typed else tuple(known)

    def _chosen_languages(self) -> tuple[str, ...]:
        """The user's own language first: the composer opens with it."""
        own = self._own_language()
        return tuple(sorted(self.languages.checked, key=lambda code: code != own)) or (own,)

    def _own_language(self) -> str:
        language = self._context.wording.language
        return language if language in self._context.workspace.languages else next(iter(self._context.workspace.languages))

    def _noticed_at(self) -> datetime:
        typed = self.noticed.dateTime().toPython()
        assert isinstance(typed, datetime)
        return typed.replace(tzinfo=self._context.workspace.clock.now().tzinfo)

    def _on_opened(self, incident: Incident) -> None:
        self.open_button.setEnabled(True)
        self.opened.emit(incident)

    def _on_problem(self, problem: ProblemError) -> None:
        self.open_button.setEnabled(True)
        if problem.key == "title_needed":
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problem.emit(problem)


_KIND_ICONS = {
    FailureKind.LATE: "late",
    FailureKind.WRONG: "wrong",
    FailureKind.PAYMENT: "payment",
    FailureKind.TREATMENT: "treatment",
    FailureKind.DATA: "data",
    FailureKind.SAFETY: "safety",
    FailureKind.RUMOUR: "rumour",
    FailureKind.OTHER: "other",
}


def _qt_time(moment: datetime) -> QDateTime:
    """The wall time of a moment: the field has no zone, the clock's is put back when it is read."""
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, 0)
