"""The languages of the message being written: one sheet each."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from crisisdesk.core.incident import Cluster, Draft, Entry, Incident, Stage
from crisisdesk.core.languages import Language
from crisisdesk.ui.composer.check_loop import Question
from crisisdesk.ui.composer.editor import MessageEditor
from crisisdesk.ui.composer.editor_card import EditorCard
from crisisdesk.ui.composer.sheet import Sheet
from crisisdesk.ui.context import Context


class Sheets(QObject):
    """Makes, finds and clears the sheets. `edited(language)` when the words of one change."""

    edited = Signal(str)
    cursor_moved = Signal(str)
    refused = Signal(object)

    def __init__(self, context: Context, card: EditorCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._card = card
        self._sheets: dict[str, Sheet] = {}
        self._incident: Incident | None = None
        self._cluster = Cluster.OURS

    def __iter__(self) -> Iterator[Sheet]:
        return iter(self._sheets.values())

    def get(self, language: str) -> Sheet | None:
        return self._sheets.get(language)

    def clear(self, incident: Incident | None) -> None:
        """Takes all sheets away; the next ones belong to `incident` (None: to none)."""
        self._sheets.clear()
        self._card.clear()
        self.set_incident(incident)

    def set_incident(self, incident: Incident | None) -> None:
        """The incident has changed in the journal, or is another one."""
        self._incident = incident
        if incident is not None:
            self.set_cluster(incident.cluster)

    def set_cluster(self, cluster: Cluster) -> None:
        self._cluster = cluster
        for sheet in self:
            if sheet.cluster is not cluster:
                sheet.cluster = cluster
                sheet.touch()

    @property
    def cluster(self) -> Cluster:
        return self._cluster

    def add(self, language: str, stage: Stage, channel: str, draft: Draft | None = None) -> Sheet:
        """A sheet for a language, with its draft where there is one."""
        sheet = self._new(language)
        sheet.stage = draft.stage if draft else stage
        sheet.channel = self._context.workspace.channels.get(draft.channel if draft else channel)
        if draft is not None:
            sheet.saved_revision = draft.revision
            sheet.editor.set_text(draft.text)
            sheet.restore_left(draft.left)
            sheet.touch()
        return sheet

    def show_entry(self, language: str, entry: Entry) -> Sheet:
        """A published message as it went out, on a sheet that can't be written on."""
        sheet = self._sheets.get(language) or self._new(language)
        sheet.editor.setReadOnly(True)
        sheet.stage = Stage(entry.stage) if entry.stage else Stage.FULL_APOLOGY
        sheet.channel = self._context.workspace.channels.get(entry.channel)
        sheet.editor.set_text(entry.text)
        sheet.touch()
        return sheet

    def question(self, language: str) -> Question | None:
        """What the checks are asked about a language now."""
        sheet = self._sheets.get(language)
        return sheet.question() if sheet else None

    def draft(self, language: str) -> Draft | None:
        """The language's draft as it stands, with the next revision; None where nothing is to be saved."""
        sheet = self._sheets.get(language)
        if sheet is None or sheet.editor.isReadOnly():
            return None
        incident = self._incident.id if self._incident else ""
        channel = sheet.channel.id if sheet.channel else ""
        text, revision = sheet.editor.text(), sheet.saved_revision + 1
        return Draft(incident, language, sheet.stage, channel, text, revision, left=sheet.left_as_is(text))

    def on_saved(self, draft: Draft) -> None:
        """The journal holds this draft now. One that it refused leaves the revision, so a newer one is never written over."""
        sheet = self._sheets.get(draft.language)
        if sheet is not None and draft.incident_id == (self._incident.id if self._incident else ""):
            sheet.saved_revision = max(sheet.saved_revision, draft.revision)

    def _new(self, code: str) -> Sheet:
        language = self._context.workspace.languages.get(code) or Language(code, code, False, code, (), 0)
        editor = MessageEditor(self._context.theme, right_to_left=language.right_to_left, parent=self._card)
        editor.setPlaceholderText(self._context.wording.say("composer.placeholder"))
        editor.setAccessibleName(self.tr("Message in %1").replace("%1", language.name))
        self._card.add(editor)
        sheet = Sheet(language, editor, editor)
        sheet.cluster = self._cluster
        sheet.edited.connect(self.edited)
        editor.refused.connect(self.refused)
        editor.cursorPositionChanged.connect(lambda: self.cursor_moved.emit(code))
        self._sheets[code] = sheet
        return sheet
