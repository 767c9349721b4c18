"""A field for a day and a time on the user's own clock."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from crisisdesk.core.clock import Clock

_FORMAT = "yyyy-MM-dd HH:mm"


class MomentField(QDateTimeEdit):
    """Holds wall-clock time. Qt's own zone is kept out of it: the demo's clock and tests stand in another than the machine."""

    def __init__(self, clock: Clock, moment: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._start = moment
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # mirrored, 10:06 is shown as 06:10
        self.setTimeZone(QTimeZone.utc())
        self.setDisplayFormat(_FORMAT)
        self.setButtonSymbols(QDateTimeEdit.ButtonSymbols.NoButtons)
        self.set_moment(moment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a mirrored application Qt leaves the line inside a field that is not mirrored one pixel wide."""
        super().resizeEvent(event)
        margin = self.fontMetrics().height() // 2
        self.lineEdit().setGeometry(self.rect().adjusted(margin, 1, -margin, -1))

    def set_moment(self, moment: datetime) -> None:
        self._start = moment
        local = moment.astimezone(self._clock.zone)
        day, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
        self.setDateTime(QDateTime(day, time, QTimeZone.utc()))

    def moment(self) -> datetime:
        """The moment chosen, aware; to the second as it was given where the minute is the same."""
        date, time = self.dateTime().date(), self.dateTime().time()
        wall = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())
        zone = self._clock.zone
        chosen = wall.replace(tzinfo=zone) if zone else wall.astimezone()
        return self._start if chosen == self._start.replace(second=0, microsecond=0) else chosen
