"""Reads one message: which rules match where. A sentence is read once and remembered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.checks.pattern import MARKED, Pattern, word_starts
from crisisdesk.checks.rules import Rule, RulePack
from crisisdesk.checks.segment import quotations, sentences
from crisisdesk.core.report import Evidence
from crisisdesk.core.text import Span, fold

REMEMBERED_SENTENCES = 2048
_CLAUSE_END = re.compile(r"[,;:.!?…]|\s[-–—]\s|$")


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matched in a sentence, at a span of that sentence."""

    rule: Rule
    span: Span


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence of a text, where it stands, and what was recognised in it."""

    span: Span
    text: str
    hits: tuple[Hit, ...]

    def evidence(self) -> Iterator[tuple[Rule, Evidence]]:
        """The hits as evidence at their places in the whole text, in the order of the text."""
        for hit in sorted(self.hits, key=lambda each: (each.span, not each.rule.suggest, each.rule.id)):
            yield hit.rule, Evidence(hit.rule.label, hit.span.shifted(self.span.start), hit.rule.id)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A folded sentence with what the rules ask of it."""

    folded: str
    starts: frozenset[str]
    quotes: tuple[Span, ...]
    is_question: bool

    @classmethod
    def of(cls, text: str, *, hebrew: bool) -> _Sentence:
        folded = fold(text)
        starts = word_starts(folded, hebrew=hebrew)
        return cls(folded, starts, tuple(quotations(folded)), folded.rstrip("\"')»").endswith("?"))

    def finds(self, patterns: Sequence[Pattern]) -> bool:
        return any(pattern.may_match(self.starts) and pattern.regex.search(self.folded) for pattern in patterns)


class Reader:
    """The rules of one pack applied to texts. Pure; remembers the sentences it has read."""

    def __init__(self, pack: RulePack, abbreviations: Sequence[str] = ()) -> None:
        self.pack = pack
        self._abbreviations = tuple(abbreviations)
        self._hebrew = pack.language == "he"
        self._plain = [rule for rule in pack.rules if not (rule.needs or rule.unless_label)]
        self._dependent = [rule for rule in pack.rules if rule.needs or rule.unless_label]
        self._read = lru_cache(REMEMBERED_SENTENCES)(self._read_sentence)
        self._parsed = lru_cache(REMEMBERED_SENTENCES)(lambda text: _Sentence.of(text, hebrew=self._hebrew))

    def read(self, text: str, stage: str) -> list[ReadSentence]:
        """The sentences of a text with all that the rules recognise in them at a stage."""
        spans = sentences(text, self._abbreviations)
        parts = [span.of(text) for span in spans]
        hits = [[hit for hit in self._read(part) if not hit.rule.stages or stage in hit.rule.stages] for part in parts]
        kept = self._with_surroundings(parts, hits)
        return [ReadSentence(*each) for each in zip(spans, parts, map(tuple, kept), strict=True)]

    def _read_sentence(self, text: str) -> tuple[Hit, ...]:
        sentence = self._parsed(text)
        hits = [hit for rule in self._plain if (hit := _hit(rule, sentence))]
        labels = {hit.rule.label for hit in hits if not hit.rule.looks_around}
        for rule in self._dependent:
            fits = (not rule.needs or rule.needs & labels) and not rule.unless_label & labels
            if fits and (hit := _hit(rule, sentence)):
                hits.append(hit)
        return tuple(hits)

    def _with_surroundings(self, parts: Sequence[str], hits: Sequence[Sequence[Hit]]) -> list[list[Hit]]:
        """Leaves out the hits whose conditions on neighbouring sentences are not met."""
        sure = [{hit.rule.label for hit in each if not hit.rule.looks_around} for each in hits]
        return [
            [hit for hit in each if not hit.rule.looks_around or self._fits(hit.rule, index, parts, sure)]
            for index, each in enumerate(hits)
        ]

    def _fits(self, rule: Rule, index: int, parts: Sequence[str], labels: Sequence[set[str]]) -> bool:
        before = labels[index - 1] if index else set()
        around = before | labels[index] | (labels[index + 1] if index + 1 < len(labels) else set())
        if (rule.after and not rule.after & before) or (rule.near and not rule.near & around) or rule.unless_near & around:
            return False
        if rule.unless_before and index and self._parsed(parts[index - 1]).finds(rule.unless_before):
            return False
        return not (rule.unless_message and any(self._parsed(part).finds(rule.unless_message) for part in parts))


def _hit(rule: Rule, sentence: _Sentence) -> Hit | None:
    """The first place of the sentence where the rule matches, if any."""
    if not rule.question and sentence.is_question:
        return None
    place = next(_places(rule, sentence), None)
    if place is None or sentence.finds(rule.unless) or not all(sentence.finds((pattern,)) for pattern in rule.all):
        return None
    return Hit(rule, _reach(rule.reach, place, sentence.folded))


def _places(rule: Rule, sentence: _Sentence) -> Iterator[Span]:
    for pattern in rule.any:
        if not pattern.may_match(sentence.starts):
            continue
        for match in pattern.regex.finditer(sentence.folded):
            span = _without_edges(sentence.folded, match)
            if not _is_quoted(rule, span, sentence) and not _follows(rule, span, sentence.folded):
                yield span


def _without_edges(folded: str, match: re.Match[str]) -> Span:
    """The marked words of a match, without the signs around them."""
    start = match.start(MARKED) if MARKED in match.re.groupindex else match.start()
    words = folded[start : match.end()]
    left = len(words) - len(words.lstrip(" \t\"'«»(,;:.-–—\u00a0"))
    right = len(words.rstrip(" \t\"'«»(,;:-–—\u00a0"))
    return Span(start + left, start + right) if left < right else Span(*match.span())


def _is_quoted(rule: Rule, span: Span, sentence: _Sentence) -> bool:
    return not rule.quoted and any(quote.start <= span.start and span.end <= quote.end for quote in sentence.quotes)


def _follows(rule: Rule, span: Span, folded: str) -> bool:
    """Whether one of the rule's `not_after` patterns ends right before the span."""
    if not rule.not_after:
        return False
    before = folded[: span.start]
    end = len(before.rstrip(" \t\"'«(,\u00a0"))
    return any(match.end() >= end for pattern in rule.not_after for match in pattern.regex.finditer(before))


def _reach(reach: str, span: Span, folded: str) -> Span:
    if reach == "sentence":
        return Span(0, len(folded))
    if reach == "clause":
        end = _CLAUSE_END.search(folded, span.end)
        return Span(span.start, end.start() if end else len(folded))
    return span
