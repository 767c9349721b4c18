"""text -> Report: the checks as the rest of the program uses them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crisisdesk.checks.ballot import with_votes
from crisisdesk.checks.catalogue import Catalogue, Label, Profile, load_catalogue
from crisisdesk.checks.reader import Reader
from crisisdesk.checks.rules import Rule, load_pack, pack_languages
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.languages import Language
from crisisdesk.core.report import Component, Evidence, Finding, Level, Missing, Presence, Report, Verdict
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span

_WEIGHT = {Level.ERROR: 0, Level.WARNING: 1, Level.HINT: 2}


class Checker:
    """The checks of all languages that have a pack. A pack is read when its language is first asked for.

    Not locked: use one checker from one lane.
    """

    def __init__(self, resources: Resources, catalogue: Catalogue, languages: Mapping[str, Language]) -> None:
        self._resources = resources
        self._catalogue = catalogue
        self._known = languages
        self._readers: dict[str, Reader] = {}
        self.languages = pack_languages(resources)

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue

    def reader(self, language: str) -> Reader:
        """The rules of a language; raises ProblemError where there are none."""
        if language not in self._readers:
            if language not in self.languages:
                raise ProblemError("not_checked_yet", language=language, known=", ".join(self.languages))
            pack = load_pack(self._resources, language, self._catalogue.labels)
            known = self._known.get(language)
            self._readers[language] = Reader(pack, known.abbreviations if known else ())
        return self._readers[language]

    def problems(self, language: str) -> tuple[DataFileError, ...]:
        """What is wrong in the pack of a language; the rest of it works."""
        return self.reader(language).pack.problems

    def check(self, text: str, language: str, *, stage: str = "full_apology", cluster: str = "ours", channel: str = "") -> Report:
        """What a careful reader would say of the text. Offsets in code points into `text` as given.

        `channel` is part of the question although no profile depends on it yet. Raises ProblemError for an unknown
        language, stage or cluster.
        """
        profile = self._catalogue.profile(stage, cluster)
        reader = self.reader(language)
        read = reader.read(text, stage)
        voter = reader.pack.voter
        found = [item for sentence in (with_votes(read, voter) if voter else read) for item in sentence.evidence()]
        evidence = tuple(item for _, item in found if self._catalogue.labels[item.label].kind != "stage")
        present = {item.label for item in evidence}
        findings = self._findings(found, profile)
        missing = _missing(profile, present)
        components = self._components(profile, evidence)
        verdict = _verdict(findings, missing)
        return Report(language, stage, cluster, evidence, findings, missing, components, verdict, reader.pack.digest)

    def _findings(self, found: Sequence[tuple[Rule, Evidence]], profile: Profile) -> tuple[Finding, ...]:
        """One finding a label and place: rules that meet at a place speak once, with the words of the first."""
        findings: list[Finding] = []
        spoken: dict[str, int] = {}  # where the last finding of a label ends; places come in the order of the text
        for rule, item in found:
            label = self._catalogue.labels[item.label]
            level = self._level(rule, label, profile)
            if level is None or item.span.start < spoken.get(label.name, 0):
                continue
            spoken[label.name] = item.span.end
            findings.append(Finding(rule.id, label.name, level, item.span, label.source, rule.suggest))
        return tuple(sorted(findings, key=lambda each: (each.span.start, _WEIGHT[each.level], each.label)))

    def _level(self, rule: Rule, label: Label, profile: Profile) -> Level | None:
        if label.kind == "component":
            return None
        level = profile.level_of(label)
        return level if level is None or rule.level is None else rule.level

    def _components(self, profile: Profile, evidence: Sequence[Evidence]) -> tuple[Component, ...]:
        spans: dict[str, list[Span]] = {}
        for item in evidence:
            spans.setdefault(item.label, []).append(item.span)
        missing = {label for group in profile.must if not spans.keys() & set(group) for label in group}
        wished = {label for group in profile.should if not spans.keys() & set(group) for label in group} - missing
        strip = []
        for name in self._catalogue.components:
            if name in spans:
                strip.append(Component(name, Presence.PRESENT, tuple(spans[name])))
            elif name in missing | wished:
                strip.append(Component(name, Presence.MISSING if name in missing else Presence.WISHED))
        return tuple(strip)


def load_checker(resources: Resources, languages: Mapping[str, Language] | None = None) -> Checker:
    """A checker over the packs of a resources folder; raises DataFileError where the catalogue is broken."""
    return Checker(resources, load_catalogue(resources), languages or {})


def _missing(profile: Profile, present: set[str]) -> tuple[Missing, ...]:
    musts = [Missing(group, Level.ERROR, profile.source) for group in profile.must if not present & set(group)]
    wishes = [Missing(group, Level.HINT, profile.source) for group in profile.should if not present & set(group)]
    return (*musts, *wishes)


def _verdict(findings: Sequence[Finding], missing: Sequence[Missing]) -> Verdict:
    levels = {finding.level for finding in findings} | {gap.level for gap in missing}
    if Level.ERROR in levels:
        return Verdict.NOT_READY
    return Verdict.NEARLY if Level.WARNING in levels else Verdict.READY
