"""Every word of the window in every language of it: nothing untranslated, nothing stale, no slot lost, every help page there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import FALLBACK, window_languages
from crisisdesk.ui.help.pages import PAGES, heading

ROOT = Path(__file__).parents[2]
RESOURCES = Resources.default()
TRANSLATIONS = ROOT / "translations"
WINDOW_LANGUAGES = ("en", "ro", "hr", "he", "ru", "pl")
OTHERS = tuple(code for code in WINDOW_LANGUAGES if code != FALLBACK)
PLURAL_FORMS = {"en": 2, "ro": 3, "hr": 3, "he": 2, "ru": 3, "pl": 3}
"""As Qt counts them; its Hebrew knows singular and plural only."""
SLOT = re.compile(r"%(?:\d|n|L\d)")
TAGS = re.compile(r"<[a-zA-Z/][^>]*>")


@dataclass(frozen=True)
class Message:
    """One message of a .ts file. `forms` are its translations: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    is_plural: bool
    is_finished: bool
    forms: tuple[str, ...]


def read(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            is_plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                is_plural,
                translation.get("type") is None,
                tuple(forms),
            )


@cache
def messages(language: str) -> tuple[Message, ...]:
    return tuple(read(TRANSLATIONS / f"crisisdesk_{language}.ts"))


def wanted(language: str) -> list[Message]:
    """English speaks by the source's own words; only its plurals need a file."""
    return [message for message in messages(language) if language != FALLBACK or message.is_plural]


def show(message: Message) -> str:
    return f"{message.context}: {message.source!r}"


def test_the_window_speaks_six_languages() -> None:
    assert set(window_languages(RESOURCES)) == set(WINDOW_LANGUAGES)


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    missing = [show(each) for each in wanted(language) if not each.is_finished or not all(form.strip() for form in each.forms)]
    assert missing == []


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_plurals_have_all_forms_of_the_language(language: str) -> None:
    wrong = [show(each) for each in wanted(language) if each.is_plural and len(each.forms) != PLURAL_FORMS[language]]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_slot_is_lost(language: str) -> None:
    """A plural may leave %n out ("one entry"), nothing else may be missing or added."""
    wrong = []
    for message in messages(language):
        slots = Counter(SLOT.findall(message.source))
        for form in message.forms:
            found = Counter(SLOT.findall(form))
            if form and found != slots and not (message.is_plural and slots - found == Counter({"%n": 1})):
                wrong.append(show(message))
    assert wrong == []


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_no_translation_brings_markup(language: str) -> None:
    assert [show(each) for each in messages(language) if any(TAGS.search(form) for form in each.forms)] == []


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_no_translation_is_stale(language: str, tmp_path: Path) -> None:
    """`python3 dev.py translate` brings the files up to date with the program."""
    fresh = tmp_path / f"crisisdesk_{language}.ts"
    shutil.copy(TRANSLATIONS / fresh.name, fresh)
    sources = [str(path) for path in sorted((ROOT / "crisisdesk").rglob("*.py"))]
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    plural = ["-pluralonly"] if language == FALLBACK else []
    command = [str(lupdate), *sources, "-no-obsolete", "-locations", "none", *plural, "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    keys = [{(each.context, each.source, each.comment) for each in found} for found in (wanted(language), list(read(fresh)))]
    known, used = keys
    assert {"new": used - known, "gone": known - used if language != FALLBACK else set()} == {"new": set(), "gone": set()}


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_each_help_page_is_there(language: str, page: str) -> None:
    file = RESOURCES.path("help", language, f"{page}.md")
    assert file.is_file()
    text = file.read_text(encoding="utf-8")
    assert heading(text)
    english = RESOURCES.path("help", FALLBACK, f"{page}.md").read_text(encoding="utf-8")
    assert text.count("\n## ") == english.count("\n## ")
    if language != FALLBACK:
        assert text != english


@pytest.mark.parametrize("page", PAGES)
def test_help_pages_fetch_nothing(page: str) -> None:
    for language in WINDOW_LANGUAGES:
        file = RESOURCES.path("help", language, f"{page}.md")
        if file.is_file():
            text = file.read_text(encoding="utf-8")
            assert not re.search(r"!\[|https?://|<[a-z]", text), file
