"""Where rules and voter meet: what a rule found stays when it is trusted or confirmed by the vote, whose own finds are added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from crisisdesk.checks.reader import Hit, ReadSentence
from crisisdesk.checks.rules import Rule
from crisisdesk.checks.voter import Voter, surroundings

RULE = "vote."
"""What the rule ids of findings begin with that only the vote sees."""


def with_votes(sentences: Sequence[ReadSentence], voter: Voter) -> list[ReadSentence]:
    """The sentences with the hits that the vote leaves and adds. Labels that the voter does not know are not voted on."""
    known = frozenset(voter.labels)
    places = surroundings([frozenset(hit.rule.label for hit in sentence.hits) & known for sentence in sentences])
    return [
        replace(sentence, hits=_voted(sentence, voter, voter.labels_of(sentence.text, around)))
        for sentence, around in zip(sentences, places, strict=True)
    ]


def _voted(sentence: ReadSentence, voter: Voter, labels: frozenset[str]) -> tuple[Hit, ...]:
    kept = tuple(
        hit
        for hit in sentence.hits
        if hit.rule.label in labels or hit.rule.id in voter.trusted or hit.rule.label not in voter.labels
    )
    new = labels - {hit.rule.label for hit in kept}
    return kept + tuple(Hit(_rule(label), voter.span(sentence.text, label)) for label in sorted(new))


@lru_cache
def _rule(label: str) -> Rule:
    return Rule(id=RULE + label, label=label, any=())
