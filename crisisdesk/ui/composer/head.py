"""The top of the pane: language tabs, what the text is meant as, and where it starts from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crisisdesk.core.incident import Cluster, Entry, Stage
from crisisdesk.ui.composer.pickers import Picker
from crisisdesk.ui.composer.tabs import LanguageTabs
from crisisdesk.ui.context import Context
from crisisdesk.ui.widgets.basic import button
from crisisdesk.ui.widgets.flow import FlowLayout


class ComposerHead(QWidget):
    """Tabs and pickers. It shows what it is told and tells what was picked; the cluster only for a text without an incident."""

    template_wanted = Signal()
    published_chosen = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = context.wording
        self._context = context
        self.tabs = LanguageTabs(context.theme, context.wording, context.workspace.languages, self)
        self.stage = Picker(self.tr("Stage of the response"), context.theme, self)
        self.channel = Picker(self.tr("Channel of the message"), context.theme, self)
        self.cluster = Picker(self.tr("Who has to answer for it"), context.theme, self)
        self.published = Picker(self.tr("Published message"), context.theme, self)
        self.template = button(self.tr("Start from a template"))
        self.template.setToolTip(self.tr("Puts this stage's template in the place of the text; one undo brings the text back"))
        self.template.clicked.connect(self.template_wanted)
        self.published.picked.connect(lambda value: self.published_chosen.emit(int(value)))
        self._fill()
        self._lay_out()

    def show_writing(self, *, with_cluster: bool) -> None:
        """Shows what belongs to a text being written."""
        self._show(writing=True, with_cluster=with_cluster)

    def show_published(self, entries: Sequence[Entry], current: int) -> None:
        """Offers the published messages of one language, as they went out."""
        self._show(writing=False, with_cluster=False)
        self.published.setVisible(bool(entries))
        self.published.set_choices([(str(entry.seq), self._published_words(entry), "") for entry in entries])
        self.published.set_value(str(current))

    def show_nothing(self) -> None:
        self._show(writing=False, with_cluster=False)
        self.published.hide()
        self.tabs.show_languages((), "")
        self.tabs.add_button.hide()

    def _show(self, *, writing: bool, with_cluster: bool) -> None:
        for widget in (self.stage, self.channel, self.template, self.tabs.add_button):
            widget.setVisible(writing)
        self.cluster.setVisible(with_cluster)
        self.published.setVisible(not writing)

    def _published_words(self, entry: Entry) -> str:
        words, now = self._words, self._context.workspace.clock.now()
        stage = words.say(f"stage.{entry.stage}") if entry.stage else ""
        return " · ".join(filter(None, (stage, words.outlets(entry.outlet), words.moment(entry.happened_at, now))))

    def _fill(self) -> None:
        say = self._words.say
        self.stage.set_choices([(stage, say(f"stage.{stage}"), say(f"stage_help.{stage}")) for stage in Stage])
        self.cluster.set_choices([(cluster, say(f"cluster.{cluster}"), "") for cluster in Cluster])
        channels = [channel for channel in self._context.workspace.channels.values() if channel.messages]
        self.channel.set_choices([(channel.id, self._channel_words(channel.id), "") for channel in channels])

    def _channel_words(self, channel: str) -> str:
        key = f"channel_text.{channel}"
        words = self._words.say(key)
        return self._words.say(f"channel.{channel}") if words == key else words

    def _lay_out(self) -> None:
        pickers = QWidget(self)
        flow = FlowLayout(pickers)
        for widget in (self.stage, self.channel, self.cluster, self.published):
            flow.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(pickers, 1)
        line.addWidget(self.template, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        layout.addLayout(line)
