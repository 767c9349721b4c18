"""The settings: each takes effect and is saved as soon as it is changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from crisisdesk.core.errors import ProblemError
from crisisdesk.services.wording import window_languages
from crisisdesk.ui.context import Context
from crisisdesk.ui.settings.word_list import WordList
from crisisdesk.ui.shell.header import PageHeader
from crisisdesk.ui.widgets.basic import Card, PlainLabel, button
from crisisdesk.ui.widgets.page import ScrolledColumn

_LABEL_WIDTH = 230
_FIELD_WIDTH = 320


class SettingsPage(QWidget):
    """`language_chosen(code)` asks for a window in another language; `problem` where a setting can't be saved."""

    language_chosen = Signal(str)
    problem = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._settings = context.workspace.settings
        self.setProperty("help_page", "settings")
        self._page = ScrolledColumn(self, widest=760, margin=24, spacing=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(self.tr("Settings"), self))
        layout.addWidget(self._page, 1)
        for card in (self._window(), self._person(), self._grammar(), self._data()):
            self._page.column.addWidget(card)
        self._page.column.addStretch(1)
        context.theme.changed.connect(self._show_look)

    def showEvent(self, event: QShowEvent) -> None:
        """The composer adds words and switches rules off too."""
        super().showEvent(event)
        self.own_words.refresh()
        self.off_rules.refresh()
        self._show_look()

    def _window(self) -> Card:
        card = self._card(self.tr("Window"))
        languages = self._context.workspace.languages
        known = [
            (languages[code].name, code) for code in window_languages(self._context.workspace.resources) if code in languages
        ]
        self.language = self._choice(known, self._context.wording.language)
        self.language.activated.connect(self._on_language)
        self._row(card, self.tr("Language of the window"), self.language)
        looks = [(self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")]
        self.look = self._choice(looks, self._settings.get("theme"))
        self.look.activated.connect(self._on_look)
        self._row(card, self.tr("Look"), self.look)
        self.letters = QSpinBox(self)
        self.letters.setRange(-3, 8)
        self.letters.setMinimumWidth(110)
        self.letters.lineEdit().setTextMargins(10, 0, 10, 0)
        self.letters.setValue(self._settings.get("font_step"))
        self.letters.valueChanged.connect(self._on_letters)
        self._row(
            card,
            self.tr("Size of letters"),
            self.letters,
            self.tr("Steps of a tenth, from the size of the system; Ctrl++ and Ctrl+- do the same."),
        )
        return card

    def _person(self) -> Card:
        card = self._card(self.tr("You and your firm"))
        self._row(card, self.tr("Your name"), self._line("author"), self.tr("Stands beside each entry that you log."))
        self._row(card, self.tr("Your initials"), self._line("initials"), self.tr("Sign corrections."))
        self._row(
            card, self.tr("Name of the firm"), self._line("firm_name"), self.tr("Goes into messages started from a template.")
        )
        self._row(card, self.tr("E-mail for customers"), self._line("contact_email"))
        self._row(card, self.tr("Phone for customers"), self._line("contact_phone"))
        self._row(card, self.tr("Website"), self._line("website"))
        return card

    def _grammar(self) -> Card:
        card = self._card(self.tr("Language and grammar"))
        variants = [(self.tr("As the system"), "system"), (self.tr("American"), "en-US"), (self.tr("British"), "en-GB")]
        self.english = self._choice(variants, self._settings.get("english_variant"))
        self.english.activated.connect(lambda: self._save("english_variant", self.english.currentData()))
        self._row(card, self.tr("English spelling"), self.english)
        grammar, theme = self._context.workspace.grammar, self._context.theme
        self.own_words = WordList(
            theme,
            partial(self._settings.get, "dictionary"),
            self._guarded(grammar.remove_word),
            self._guarded(grammar.add_word),
            removal=self.tr("Take out"),
        )
        self._row(card, self.tr("Your own words"), self.own_words, self.tr("Never marked as misspelled, in any language."))
        self.off_rules = WordList(
            theme,
            partial(self._settings.get, "grammar_off_rules"),
            self._guarded(grammar.switch_on),
            None,
            removal=self.tr("Switch on"),
        )
        self._row(card, self.tr("Grammar rules switched off"), self.off_rules, self.tr("Press a rule to switch it on again."))
        return card

    def _data(self) -> Card:
        card = self._card(self.tr("Where everything is kept"))
        folder = str(self._context.workspace.data_dir)
        shown = QLineEdit(folder, self)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Data folder"))
        shown.setCursorPosition(0)
        self._row(
            card,
            self.tr("Data folder"),
            shown,
            self.tr("The journal, the settings and the log of the program. Nothing is kept elsewhere."),
        )
        show = button(self.tr("Show the folder"), "plain", "folder", self._context.theme)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        line = QHBoxLayout()
        line.addSpacing(_LABEL_WIDTH + 16)
        line.addWidget(show)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _card(self, heading: str) -> Card:
        card = Card(self, padding=18, spacing=12)
        card.body.addWidget(PlainLabel(heading, card, size="heading", bold=True))
        return card

    def _row(self, card: Card, name: str, field: QWidget, hint: str = "") -> None:
        label = PlainLabel(name, card, wrap=True)
        label.setContentsMargins(0, 7, 0, 0)
        label.setFixedWidth(_LABEL_WIDTH)
        if isinstance(field, QLineEdit):
            field.setCursorPosition(0)
        label.setBuddy(field)
        field.setAccessibleName(name)
        field.setAccessibleDescription(hint)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        alignment = Qt.AlignmentFlag.AlignLeading if isinstance(field, QComboBox | QSpinBox) else Qt.AlignmentFlag(0)
        column.addWidget(field, 0, alignment)
        if hint:
            column.addWidget(PlainLabel(hint, card, role="muted", size="small", wrap=True))
        row.addLayout(column, 1)
        card.body.addLayout(row)

    def _choice(self, rows: list[tuple[str, str]], value: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setMinimumWidth(_FIELD_WIDTH)
        for words, key in rows:
            choice.addItem(words, key)
        choice.setCurrentIndex(max(choice.findData(value), 0))
        return choice

    def _line(self, key: str) -> QLineEdit:
        line = QLineEdit(self._settings.get(key), self)
        line.setMaxLength(200)
        line.editingFinished.connect(lambda: self._save(key, line.text().strip()))
        return line

    def _save(self, key: str, value: str | int) -> None:
        if self._settings.get(key) == value:
            return
        self._try(lambda: self._settings.set(key, value))

    def _guarded(self, act: Callable[[str], None]) -> Callable[[str], None]:
        return lambda word: self._try(lambda: act(word))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ProblemError as problem:
            self.problem.emit(problem)

    def _on_language(self) -> None:
        code = self.language.currentData()
        if code != self._context.wording.language:
            self.language_chosen.emit(code)

    def _on_look(self) -> None:
        self._save("theme", self.look.currentData())
        self._context.theme.choose(self.look.currentData(), self._context.theme.font_step)

    def _on_letters(self, step: int) -> None:
        self._save("font_step", step)
        if step != self._context.theme.font_step:
            self._context.theme.choose(self._context.theme.choice, step)

    def _show_look(self) -> None:
        self.look.setCurrentIndex(max(self.look.findData(self._context.theme.choice), 0))
        self.letters.setValue(self._context.theme.font_step)
