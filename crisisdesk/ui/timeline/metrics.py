"""Sizes of a timeline row, worked out from the theme's fonts: at 200 % everything grows together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from crisisdesk.ui.theme import Theme

_WIDEST_TIME = "~00:00"


@dataclass(frozen=True)
class Metrics:
    """Fonts, and distances in device-independent pixels from the row's leading edge."""

    body: QFont
    small: QFont
    heading: QFont
    pad: float
    gap: float
    icon: float
    time_width: float
    icon_centre: float
    text_left: float
    small_height: float
    body_height: float

    @classmethod
    def of(cls, theme: Theme) -> Metrics:
        body, small, heading = theme.font("body"), theme.font("small"), theme.font("small", bold=True)
        height = QFontMetricsF(small).height()
        pad, time_width = float(theme.space(4)), QFontMetricsF(small).horizontalAdvance(_WIDEST_TIME)
        icon_centre = pad + time_width + height * 1.1
        return cls(
            body=body,
            small=small,
            heading=heading,
            pad=pad,
            gap=float(theme.space(1)),
            icon=height * 0.95,
            time_width=time_width,
            icon_centre=icon_centre,
            text_left=icon_centre + height * 0.85,
            small_height=height,
            body_height=QFontMetricsF(body).height(),
        )

    @property
    def placeholder_height(self) -> float:
        """A row whose page is on the way: one heading and one line of text."""
        return self.small_height + self.body_height + 3 * self.gap
