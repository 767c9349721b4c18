"""The languages a message can be written in: one data file each."""

from __future__ import annotations

from dataclasses import dataclass

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.resources import Resources


@dataclass(frozen=True, slots=True)
class Language:
    """What resources/languages/<code>.toml says of a language."""

    code: str
    name: str
    right_to_left: bool
    grammar_code: str
    abbreviations: tuple[str, ...]
    order: int


def load_languages(resources: Resources) -> dict[str, Language]:
    """All languages by code, in the order that the window shows them; raises DataFileError."""
    found = []
    for code, table in resources.tables("languages"):
        try:
            found.append(
                Language(
                    code,
                    table["name"],
                    table.get("direction") == "rtl",
                    table["grammar_code"],
                    tuple(table.get("abbreviations", ())),
                    table.get("order", 100),
                )
            )
        except KeyError as error:
            raise DataFileError(f"languages/{code}.toml", code, str(error.args[0]), "missing") from error
    return {language.code: language for language in sorted(found, key=lambda each: (each.order, each.code))}


def language_or_problem(languages: dict[str, Language], code: str) -> Language:
    """The language of that code; an unknown one is the user's problem, said with the known ones."""
    if code not in languages:
        raise ProblemError("unknown_language", code=code, known=", ".join(languages))
    return languages[code]
