"""Where a message goes out or a complaint comes in, with the lengths that the place allows: a data file each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.resources import Resources

_LINK = re.compile(r"\bhttps?://\S+|\bwww\.\S+")
_LINK_WEIGHT = 23
_SINGLE = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))  # X's own configuration v3: these weigh 1, others 2
_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_DOUBLE = frozenset("^{}\\[~]|€\f")
_WIDE_SMS = 70
COUNTINGS = ("characters", "x", "sms")


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel as resources/channels/<id>.toml describes it. `limit` 0 means none; its name is `channel.<id>` in the words."""

    id: str
    limit: int
    counting: str
    public: bool
    messages: bool
    complaints: bool
    icon: str
    order: int

    def length(self, text: str) -> int:
        """The text's length as the channel counts it."""
        match self.counting:
            case "x":
                return _x_length(text)
            case "sms" if _is_gsm(text):
                return len(text) + sum(char in _GSM_DOUBLE for char in text)
            case "sms":
                return len(text.encode("utf-16-le")) // 2
        return len(text)

    def limit_for(self, text: str) -> int:
        """The limit that holds for this text: a short message outside the GSM alphabet has less room."""
        return _WIDE_SMS if self.counting == "sms" and self.limit and not _is_gsm(text) else self.limit

    def fits(self, text: str) -> bool:
        limit = self.limit_for(text)
        return not limit or self.length(text) <= limit


def load_channels(resources: Resources, problems: list[DataFileError]) -> dict[str, Channel]:
    """All channels by id in the order of the pickers; a file that can't be used goes into `problems`."""
    found = []
    for path in resources.files("channels", "*.toml"):
        try:
            found.append(_channel(path.stem, resources.toml(path)))
        except DataFileError as problem:
            problems.append(problem)
    return {channel.id: channel for channel in sorted(found, key=lambda each: (each.order, each.id))}


def _channel(name: str, table: dict[str, Any]) -> Channel:
    limit = _field(name, table, "limit", 0)
    if limit < 0:
        raise DataFileError(f"channels/{name}.toml", name, "limit", "negative")
    counting = _field(name, table, "counting", "characters")
    if counting not in COUNTINGS:
        raise DataFileError(f"channels/{name}.toml", name, "counting", f"not one of {', '.join(COUNTINGS)}")
    return Channel(
        id=name,
        limit=limit,
        counting=counting,
        public=_field(name, table, "public", True),
        messages=_field(name, table, "messages", True),
        complaints=_field(name, table, "complaints", True),
        icon=_field(name, table, "icon", "published"),
        order=_field(name, table, "order", 1000),
    )


def _field(name: str, table: dict[str, Any], field: str, default: Any) -> Any:
    value = table.get(field, default)
    if type(value) is not type(default):
        raise DataFileError(f"channels/{name}.toml", name, field, f"{value!r} is not a {type(default).__name__}")
    return value


def _x_length(text: str) -> int:
    links = len(_LINK.findall(text))
    weights = (1 if any(low <= ord(char) <= high for low, high in _SINGLE) else 2 for char in _LINK.sub("", text))
    return links * _LINK_WEIGHT + sum(weights)


def _is_gsm(text: str) -> bool:
    return all(char in _GSM or char in _GSM_DOUBLE for char in text)
