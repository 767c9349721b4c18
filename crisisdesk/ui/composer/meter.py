"""How much of a channel's room a text takes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from crisisdesk.compose.channels import Channel
from crisisdesk.services.wording import Wording
from crisisdesk.ui.widgets.basic import PlainLabel

NEAR = 0.9
"""From this part of the limit on the meter warns."""

_PART_SIZES = {160: 153, 70: 67}  # GSM 03.40: a part of a longer message gives up room to its header


@dataclass(frozen=True, slots=True)
class Measure:
    """A text's length as its channel counts it. `limit` 0: none; `parts` 0: the channel knows no parts."""

    length: int
    limit: int
    parts: int = 0

    @property
    def role(self) -> str:
        if not self.limit or self.length < self.limit * NEAR:
            return "muted"
        return "warning" if self.length <= self.limit else "error"


def measure(text: str, channel: Channel | None) -> Measure:
    """The measure of a text for a channel. Linear in the text: call it in a lane for long ones."""
    if channel is None:
        return Measure(len(text), 0)
    length, limit = channel.length(text), channel.limit_for(text)
    return Measure(length, limit, _parts(length, limit) if channel.counting == "sms" else 0)


def _parts(length: int, limit: int) -> int:
    size = _PART_SIZES.get(limit, limit)
    return 1 if not size or length <= limit else -(-length // size)


class LengthMeter(PlainLabel):
    """ "362 / 63,206" in the corner of the editor; the colour is doubled by words for who can't see it."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent, role="muted", size="small")
        self._wording = wording
        self._measure = Measure(0, 0)
        self.show_measure(self._measure)

    @property
    def measure(self) -> Measure:
        return self._measure

    def show_measure(self, measured: Measure) -> None:
        self._measure = measured
        number = self._wording.number
        text = f"{number(measured.length)} / {number(measured.limit)}" if measured.limit else number(measured.length)
        if measured.parts > 1:
            text += " · " + self.tr("%n text message(s)", "", measured.parts)
        self.setText(text)
        self.setAccessibleName(self._spoken(measured))
        self.set_role(measured.role)

    def _spoken(self, measured: Measure) -> str:
        number = self._wording.number
        if not measured.limit:
            return self.tr("Length: %1 characters").replace("%1", number(measured.length))
        sentence = self.tr("Length: %1 of %2 characters")
        if measured.role == "error":
            sentence = self.tr("Too long: %1 of %2 characters")
        return sentence.replace("%1", number(measured.length)).replace("%2", number(measured.limit))
