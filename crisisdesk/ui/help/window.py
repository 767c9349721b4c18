"""The help window: a list of pages and the text of the one that is open. Nothing is fetched from anywhere."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from crisisdesk.ui.context import Context
from crisisdesk.ui.help.pages import PAGES, heading, page_text

_PAGE = Qt.ItemDataRole.UserRole


class _Reader(QTextBrowser):
    """Shows only the program's own pages; whatever a page names besides its text is not loaded."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class HelpWindow(QDialog):
    """Stays open beside the window; F1 in another pane turns its page. Escape closes it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self.resize(860, 600)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setMaximumWidth(240)
        self.text = _Reader(self)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.setOpenLinks(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.list)
        layout.addWidget(self.text, 1)
        self._fill()
        self.list.currentRowChanged.connect(self._on_row)
        context.theme.changed.connect(lambda: self._on_row(self.list.currentRow()))

    def open_page(self, page: str) -> None:
        number = PAGES.index(page) if page in PAGES else 0
        self.list.setCurrentRow(number)
        self._on_row(number)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    @property
    def page(self) -> str:
        return PAGES[max(self.list.currentRow(), 0)]

    def _fill(self) -> None:
        for page in PAGES:
            item = QListWidgetItem(heading(self._read(page)), self.list)
            item.setData(_PAGE, page)

    def _on_row(self, number: int) -> None:
        if number >= 0:
            self.text.document().setDocumentMargin(12)
            self.text.setFont(self._context.theme.font("body"))
            self.text.setMarkdown(self._read(PAGES[number]))

    def _read(self, page: str) -> str:
        return page_text(self._context.workspace.resources, self._context.wording.language, page)


def page_of(widget: QWidget | None) -> str:
    """The help page of a pane, or of the pane around a widget; "" where none has one."""
    while widget is not None:
        if name := widget.property("help_page"):
            return str(name)
        widget = widget.parentWidget()
    return ""
