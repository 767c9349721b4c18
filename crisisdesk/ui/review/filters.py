"""Which incidents of the review are wanted, and the figures over them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from statistics import median

from crisisdesk.core.incident import Cluster, IncidentFigures
from crisisdesk.ui.widgets.find import matches


class Filter(StrEnum):
    """The chips over the table."""

    ALL = "all"
    THIS_YEAR = "this_year"
    SERIOUS = "serious"
    OURS = "ours"


SERIOUS_FROM = 2


@dataclass(frozen=True, slots=True)
class Overview:
    """Figures over several incidents; None where none of them has any."""

    first_word: timedelta | None
    slowest_first_word: timedelta | None
    longest_silence: timedelta | None
    published: int
    findings_left: int


def wanted(figures: Iterable[IncidentFigures], chosen: Filter, words: str, year: int) -> list[IncidentFigures]:
    """Those that the filter lets through and whose title holds all the words, however accented."""
    found = [each for each in figures if _passes(each, chosen, year)]
    return [each for each in found if matches(words, each.incident.title)]


def _passes(figures: IncidentFigures, chosen: Filter, year: int) -> bool:
    match chosen:
        case Filter.ALL:
            return True
        case Filter.THIS_YEAR:
            return figures.incident.noticed_at.year == year
        case Filter.SERIOUS:
            return figures.incident.level >= SERIOUS_FROM
        case Filter.OURS:
            return figures.incident.cluster is Cluster.OURS


def overview(figures: Sequence[IncidentFigures]) -> Overview:
    """The median of the first words, the longest silence of all, and sums."""
    firsts = [each.first_word.total_seconds() for each in figures if each.first_word is not None]
    silences = [each.longest_silence for each in figures if each.longest_silence is not None]
    return Overview(
        first_word=timedelta(seconds=median(firsts)) if firsts else None,
        slowest_first_word=timedelta(seconds=max(firsts)) if firsts else None,
        longest_silence=max(silences, default=None),
        published=sum(each.published for each in figures),
        findings_left=sum(each.findings_left for each in figures),
    )
