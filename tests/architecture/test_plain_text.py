"""Foreign text is never rendered as HTML, and colours live in the theme files alone: read from the window's source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from crisisdesk import ui

ROOT = Path(ui.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
PLAIN_LABEL_HOME = "widgets/basic.py"
TRUSTED_MARKDOWN = {"help/window.py"}
"""The help shows the program's own files, and nothing else."""

RICH_CALLS = {"setHtml", "insertHtml", "toHtml", "setMarkdown", "appendHtml", "drawStaticText"}
RICH_FORMATS = {"RichText", "AutoText", "MarkdownText"}
BARE_WIDGETS = {"QLabel", "QMessageBox", "QErrorMessage", "QTextBrowser"}
COLOR_MAKERS = {"QColor"}


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def tree_of(file: Path) -> ast.AST:
    return ast.parse(file.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            yield (function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")), node


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_nothing_is_rendered_as_html(file: Path) -> None:
    if name_of(file) in TRUSTED_MARKDOWN:
        return
    found = [name for name, _ in calls(tree_of(file)) if name in RICH_CALLS]
    formats = [node.attr for node in ast.walk(tree_of(file)) if isinstance(node, ast.Attribute) and node.attr in RICH_FORMATS]
    assert found + formats == []


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_labels_are_plain_labels(file: Path) -> None:
    """A bare QLabel guesses from its words whether they are HTML; so does a message box."""
    if name_of(file) == PLAIN_LABEL_HOME or name_of(file) in TRUSTED_MARKDOWN:
        return
    made = [name for name, _ in calls(tree_of(file)) if name in BARE_WIDGETS]
    bases = [
        base.id
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if isinstance(base, ast.Name) and base.id in BARE_WIDGETS
    ]
    assert made + bases == []


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_colour_is_written_in_the_program(file: Path) -> None:
    """Colours come from Theme.color(role): no literal, no named colour of Qt."""
    tree = tree_of(file)
    literals = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_color(node.value)
    ]
    named = [
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Qt.GlobalColor" and node.attr != "transparent"
    ]
    made = [ast.unparse(call) for name, call in calls(tree) if name in COLOR_MAKERS and _is_literal(call)]
    assert literals + named + made == []


def _is_color(text: str) -> bool:
    digits = text.removeprefix("#")
    return text.startswith("#") and len(digits) in (3, 4, 6, 8) and all(letter in "0123456789abcdefABCDEF" for letter in digits)


def _is_literal(call: ast.Call) -> bool:
    return bool(call.args) and all(isinstance(argument, ast.Constant) for argument in call.args)


def test_the_search_finds_what_it_looks_for() -> None:
    tree = ast.parse("QLabel('x'); QColor(1, 2, 3); view.setHtml(words)")
    assert [name for name, _ in calls(tree)] == ["QLabel", "QColor", "setHtml"]
    assert _is_color("#1f5fbf")
    assert not _is_color("#anchor")
