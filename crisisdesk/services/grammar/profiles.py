"""How each language is checked: resources/grammar/languages/<code>.toml beside the language's own file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Protocol

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.formats import system_region
from crisisdesk.core.languages import Language
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.protocol import KnownError, Profile, Quiet

FOLDER = "grammar/languages"
AS_THE_SYSTEM = "system"
"""The choice of a variant that leaves it to the session's region."""


class GrammarSettings(Protocol):
    """What the grammar room reads and writes of the user's settings."""

    def get(self, key: str, /) -> Any: ...

    def set(self, key: str, value: Any, /) -> None: ...


class Profiles:
    """Profiles by language code. A language without a file of its own is checked with LanguageTool's defaults."""

    def __init__(
        self, resources: Resources, languages: Mapping[str, Language], problems: list[DataFileError] | None = None
    ) -> None:
        """Without a list for its `problems` a broken file raises DataFileError; with one its language keeps the defaults."""
        self._languages = languages
        self._tables: dict[str, dict[str, Any]] = {}
        self._base: dict[str, Profile] = {}
        for code, language in languages.items():
            try:
                path = resources.path(FOLDER, f"{code}.toml")
                table = resources.toml(path) if path.exists() else {}
                self._base[code] = _profile(code, language, table)
                self._tables[code] = table
            except DataFileError as error:
                if problems is None:
                    raise
                problems.append(error)
                self._base[code] = _profile(code, language, {})

    def codes(self) -> tuple[str, ...]:
        """Languages that the engine is asked about, in the window's order."""
        return tuple(code for code, profile in self._base.items() if profile.code)

    def get(self, code: str, settings: GrammarSettings) -> Profile:
        """The profile with the user's variant and switched-off rules; an unknown language is a ProblemError."""
        profile = self._base.get(code)
        if profile is None or not profile.code:
            raise ProblemError("grammar_language_unknown", language=code)
        if setting := self._tables.get(code, {}).get("variant_setting"):
            profile = replace(profile, code=self._variant(code, settings.get(setting)))
        return replace(profile, off_rules=profile.off_rules | frozenset(settings.get("grammar_off_rules")))

    def _variant(self, code: str, chosen: str) -> str:
        """The variant that was chosen, or else the one of the session's region."""
        if chosen != AS_THE_SYSTEM:
            return chosen
        return str(self._tables[code].get("variants", {}).get(system_region(code), self._base[code].code))


def _profile(code: str, language: Language, table: dict[str, Any]) -> Profile:
    try:
        return Profile(
            language.grammar_code,
            table.get("picky", False),
            frozenset(table.get("off_rules", ())),
            frozenset(table.get("off_categories", ())),
            tuple(table.get("words", ())),
            table.get("pairs_are_words", False),
            tuple(Quiet(each["rule"], each["before"]) for each in table.get("quiet", ())),
            tuple(KnownError(each["text"], each["wrong"], each["rule"]) for each in table.get("known", ())),
        )
    except KeyError as error:
        raise DataFileError(f"{FOLDER}/{code}.toml", "known, quiet", str(error.args[0]), "missing") from error
