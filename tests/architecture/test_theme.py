"""Every word of the window can be read on its ground: contrast computed from the theme files (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

import re

import pytest

from crisisdesk.core.resources import Resources

RESOURCES = Resources.default()
LOOKS = dict(RESOURCES.tables("themes"))
ENOUGH = 4.5

PLAIN_GROUNDS = ("background", "panel", "selected")
WORDS = ("text", "muted", "accent", "error", "warning", "good", "grammar")
PAIRS = (
    *((word, ground) for word in WORDS for ground in PLAIN_GROUNDS),
    *((role, f"{role}_fill") for role in ("error", "warning", "good", "accent")),
    *(("text", f"{role}_fill") for role in ("error", "warning", "good", "accent")),
    ("muted", "accent_fill"),
    ("warning", "warning_stripe"),
    ("on_accent", "accent"),
)


def luminance(color: str) -> float:
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("word", "ground"), PAIRS)
def test_words_can_be_read_on_their_ground(look: str, word: str, ground: str) -> None:
    colors = LOOKS[look]["colors"]
    assert contrast(colors[word], colors[ground]) >= ENOUGH


def test_all_looks_have_the_same_roles() -> None:
    roles = [set(table["colors"]) for table in LOOKS.values()]
    assert all(each == roles[0] for each in roles)


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_says_whether_it_is_dark(look: str) -> None:
    table = LOOKS[look]
    assert table["dark"] == (luminance(table["colors"]["background"]) < luminance(table["colors"]["text"]))


def test_the_style_sheet_names_only_roles_that_exist() -> None:
    sheet = RESOURCES.path("themes", "style.qss").read_text(encoding="utf-8")
    named = set(re.findall(r"@(\w+)(?!\w|\()", sheet))
    assert named <= set(LOOKS["light"]["colors"])


def test_the_style_sheet_holds_no_colour_of_its_own() -> None:
    sheet = RESOURCES.path("themes", "style.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(", sheet) == []


def test_each_drawing_exists_in_each_look() -> None:
    drawings = {look: {path.name for path in RESOURCES.files(f"icons/{look}", "*.svg")} for look in LOOKS}
    named = {f"{name}.svg" for name in re.findall(r"@file\((\w+)\)", RESOURCES.path("themes", "style.qss").read_text("utf-8"))}
    assert all(named <= found for found in drawings.values())
