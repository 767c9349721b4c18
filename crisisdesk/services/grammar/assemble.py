"""Joins the parts of the grammar room for the program."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from crisisdesk.core.clock import Clock
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.languages import Language
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.engine import LanguageToolEngine
from crisisdesk.services.grammar.locations import OLDEST_JAVA, find_home, find_java
from crisisdesk.services.grammar.manifest import check_sizes, read_manifest
from crisisdesk.services.grammar.profiles import GrammarSettings, Profiles
from crisisdesk.services.grammar.server import JavaServer
from crisisdesk.services.grammar.service import GrammarService


def build_grammar(
    data_dir: Path,
    resources: Resources,
    settings: GrammarSettings,
    languages: Mapping[str, Language],
    clock: Clock,
    problems: list[DataFileError] | None = None,
) -> GrammarService:
    """The service over the engine installed on this machine. Nothing is looked for or started before the first check."""
    profiles = Profiles(resources, languages, problems)
    return GrammarService(lambda: installed_engine(resources, data_dir), settings, profiles, clock)


def installed_engine(resources: Resources, data_dir: Path) -> LanguageToolEngine:
    """An engine that is not started yet; raises ProblemError where it is missing or damaged, or where there is no Java."""
    home = find_home(resources, data_dir)
    if home is None:
        raise ProblemError("grammar_not_installed")
    check_sizes(home, read_manifest(home))
    java = find_java(resources)
    if java is None:
        raise ProblemError("grammar_no_java", version=OLDEST_JAVA)
    return LanguageToolEngine(JavaServer(home, java.path))
