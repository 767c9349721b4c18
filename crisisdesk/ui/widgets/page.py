"""A page's scrolled middle: a column of limited width, so that lines stay readable on a wide screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class ScrolledColumn(QScrollArea):
    """`column` is the upright layout to fill."""

    def __init__(self, parent: QWidget | None = None, *, widest: int = 964, margin: int = 24, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget(self)
        ground.setProperty("ground", "background")
        middle = QWidget(ground)
        middle.setMaximumWidth(widest)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, margin, 0, margin)
        self.column.setSpacing(spacing)
        across = QHBoxLayout(ground)
        across.setContentsMargins(24, 0, 24, 0)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.setWidget(ground)
