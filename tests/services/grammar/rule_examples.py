"""Reads the examples out of the grammar rules' own files."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RULES = Path(__file__).parents[3] / "resources/grammar/src/main/resources/org/languagetool/rules"


@dataclass(frozen=True)
class Example:
    """A sentence of a rule. For a wrong one `marked` is what must be marked and `corrections` what must be offered for it."""

    language: str
    rule: str
    text: str
    marked: str | None
    start: int
    corrections: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.language}-{self.rule}-{'wrong' if self.marked is not None else 'right'}-{self.text[:25]}"


def rule_files() -> list[Path]:
    return sorted(RULES.glob("*/*.xml"))


def rule_ids(language: str) -> list[str]:
    """Ids of a language's own rules; a group counts once."""
    return [node.get("id", "") for path in RULES.glob(f"{language}/*.xml") for node in _top_rules(path)]


def examples() -> Iterator[Example]:
    for path in rule_files():
        for top in _top_rules(path):
            for node in top.iter("example"):
                yield _example(path.parent.name, top.get("id", ""), node)


def _top_rules(path: Path) -> Iterator[ET.Element]:
    for category in ET.parse(path).getroot().iter("category"):
        yield from (node for node in category if node.tag in ("rule", "rulegroup"))


def _example(language: str, rule: str, node: ET.Element) -> Example:
    marker = node.find("marker")
    if marker is None:
        return Example(language, rule, node.text or "", None, 0, ())
    before, marked, after = (node.text or "").lstrip(), marker.text or "", marker.tail or ""
    corrections = tuple(filter(None, re.split(r"\|", node.get("correction", ""))))
    return Example(language, rule, before + marked + after, marked, len(before), corrections)
