"""One known misspelling and one known mistake of grammar per language: does the engine on this machine find them?"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from crisisdesk.core.errors import ProblemError
from crisisdesk.services.grammar.profiles import GrammarSettings, Profiles
from crisisdesk.services.grammar.protocol import KnownError
from crisisdesk.services.grammar.service import GrammarService


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out for one language: the known mistakes that were missed, or the problem that stopped the test."""

    language: str
    tried: int
    missed: tuple[KnownError, ...]
    seconds: float
    problem: ProblemError | None = None

    @property
    def passed(self) -> bool:
        return not self.missed and self.problem is None


def self_test(service: GrammarService, profiles: Profiles, settings: GrammarSettings) -> Iterator[Outcome]:
    """Tries language after language; goes on after a problem, since another language may work."""
    for language in profiles.codes():
        known = profiles.get(language, settings).known
        started = time.monotonic()
        try:
            missed = tuple(each for each in known if not _is_found(service, language, each))
            problem = None
        except ProblemError as error:
            missed, problem = (), error
        yield Outcome(language, len(known), missed, time.monotonic() - started, problem)


def _is_found(service: GrammarService, language: str, known: KnownError) -> bool:
    findings = service.check(known.text, language)
    return any(each.rule.startswith(known.rule) and each.span.of(known.text) == known.wrong for each in findings)
