"""The language tabs, each with a sign of how its text stands; "+" adds a language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from crisisdesk.core.languages import Language
from crisisdesk.core.report import Verdict
from crisisdesk.services.wording import Wording
from crisisdesk.ui.theme import Theme

_DOT = 9
_PAD = 14
_GAP = 9
_LINE = 2
_ROLES = {Verdict.READY: "good", Verdict.NEARLY: "warning", Verdict.NOT_READY: "error"}


class LanguageBar(QTabBar):
    """Tabs that draw themselves: sign, name, and a line under the current one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdicts: dict[str, Verdict | None] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Languages of the message"))
        theme.changed.connect(self._dress)
        self._dress()

    def language(self, index: int) -> str:
        return str(self.tabData(index) or "")

    def set_verdict(self, index: int, verdict: Verdict | None) -> None:
        self._verdicts[self.language(index)] = verdict
        self.update()

    def verdict(self, index: int) -> Verdict | None:
        return self._verdicts.get(self.language(index))

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.tabText(index)) * 1.1 + _DOT + _GAP + 2 * _PAD
        return QSize(int(width), metrics.height() + 20)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        rect, is_current = self.tabRect(index), index == self.currentIndex()
        dot = QRect(rect.x() + _PAD, rect.center().y() - _DOT // 2, _DOT, _DOT)
        words = rect.adjusted(_PAD + _DOT + _GAP, 0, -_PAD, 0)
        _draw_sign(painter, self._turned(dot, rect), self.verdict(index), self._theme)
        painter.setFont(self._theme.font("body", bold=is_current))
        painter.setPen(self._theme.color("text" if is_current else "muted"))
        painter.drawText(self._turned(words, rect), Qt.AlignmentFlag.AlignCenter, self.tabText(index))
        if is_current:
            line = QRect(rect.x(), rect.bottom() - _LINE + 1, rect.width(), _LINE)
            painter.fillRect(line, self._theme.color("accent"))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.color("accent"), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(rect).adjusted(2, 4, -2, -6), 6, 6)

    def _turned(self, inner: QRect, outer: QRect) -> QRect:
        return self.style().visualRect(self.layoutDirection(), outer, inner)

    def _dress(self) -> None:
        self.setFont(self._theme.font("body"))
        self.update()


class LanguageTabs(QWidget):
    """The tabs and the "+" beside them."""

    chosen = Signal(str)
    added = Signal(str)

    def __init__(self, theme: Theme, wording: Wording, languages: Mapping[str, Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = wording
        self._languages = languages
        self.bar = LanguageBar(theme, self)
        self.add_button = QToolButton(self)
        self.add_button.setAutoRaise(True)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.add_button.setAccessibleName(self.tr("Add a language"))
        self.add_button.setToolTip(self.tr("Write the message in one more language"))
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self.add_button.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(lambda action: self.added.emit(action.data()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.bar)
        layout.addWidget(self.add_button)
        layout.addStretch(1)
        self.bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.bar.currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def codes(self) -> list[str]:
        return [self.bar.language(index) for index in range(self.bar.count())]

    @property
    def current(self) -> str:
        return self.bar.language(self.bar.currentIndex())

    def show_languages(self, codes: Sequence[str], current: str) -> None:
        """Shows a tab for each; tells nobody."""
        blocked = self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        for code in codes:
            self._add(code)
        self.bar.setCurrentIndex(list(codes).index(current) if current in codes else 0)
        self.bar.blockSignals(blocked)

    def add(self, code: str) -> None:
        """Adds a tab and goes to it."""
        blocked = self.bar.blockSignals(True)
        self._add(code)
        self.bar.blockSignals(blocked)
        self.bar.setCurrentIndex(self.bar.count() - 1)

    def go_to(self, code: str) -> None:
        if code in self.codes:
            self.bar.setCurrentIndex(self.codes.index(code))

    def step(self, by: int) -> None:
        """The next (or previous) tab, round the end."""
        if self.bar.count():
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def set_verdict(self, code: str, verdict: Verdict | None) -> None:
        """The sign of a tab; None: nothing to judge yet."""
        if code not in self.codes:
            return
        index = self.codes.index(code)
        self.bar.set_verdict(index, verdict)
        state = self._wording.say(f"verdict.{verdict}") if verdict else self.tr("not checked yet")
        name = f"{self.bar.tabText(index)}: {state}"
        self.bar.setAccessibleTabName(index, name)
        self.bar.setTabToolTip(index, name)

    def _add(self, code: str) -> None:
        language = self._languages.get(code)
        index = self.bar.addTab(language.name if language else code)
        self.bar.setTabData(index, code)
        self.set_verdict(code, None)

    def _fill_menu(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        for code, language in self._languages.items():
            if code not in self.codes:
                group.addAction(self._menu.addAction(language.name)).setData(code)

    def _on_current_changed(self, index: int) -> None:
        if index >= 0:
            self.chosen.emit(self.bar.language(index))

    def _dress(self) -> None:
        self.add_button.setIcon(self._theme.icon("plus", "muted"))


def _draw_sign(painter: QPainter, rect: QRect, verdict: Verdict | None, theme: Theme) -> None:
    """Shape and colour: a disc to mend, a ring for nearly, a tick for ready, a dash for nothing yet."""
    pen = QPen(theme.color(_ROLES[verdict] if verdict else "muted"), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box, middle = QRectF(rect), QRectF(rect).center()
    if verdict is Verdict.READY:
        painter.drawPolyline(
            [QPointF(box.left(), middle.y()), QPointF(middle.x() - 1, box.bottom() - 1), QPointF(box.right(), box.top() + 1)]
        )
    elif verdict is Verdict.NEARLY:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif verdict is Verdict.NOT_READY:
        painter.setBrush(pen.color())
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    else:
        painter.drawLine(QPointF(box.left() + 1, middle.y()), QPointF(box.right() - 1, middle.y()))
