from pathlib import Path

import pytest

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.languages import language_or_problem, load_languages
from crisisdesk.core.resources import Resources


def test_the_six_languages_come_in_the_order_of_the_window() -> None:
    languages = load_languages(Resources.default())
    assert list(languages) == ["en", "hr", "ro", "he", "ru", "pl"]
    assert [code for code, language in languages.items() if language.right_to_left] == ["he"]
    assert languages["pl"].name == "Polski"
    assert "np." in languages["pl"].abbreviations
    assert {language.grammar_code for language in languages.values()} == {"en-US", "hr-HR", "ro-RO", "he-IL", "ru-RU", "pl-PL"}


def test_a_language_is_added_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages" / "fr.toml").write_text('name = "Français"\ngrammar_code = "fr-FR"\n', encoding="utf-8")
    languages = load_languages(Resources(tmp_path))
    assert languages["fr"].name == "Français"
    assert not languages["fr"].right_to_left


def test_a_language_file_that_lacks_its_name_is_told_by_file_and_field(tmp_path: Path) -> None:
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages" / "fr.toml").write_text('grammar_code = "fr-FR"\n', encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        load_languages(Resources(tmp_path))
    assert caught.value.params["file"] == "languages/fr.toml"
    assert caught.value.params["field"] == "name"


def test_an_unknown_language_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ProblemError) as caught:
        language_or_problem(load_languages(Resources.default()), "fr")
    assert caught.value.key == "unknown_language"
    assert "en, hr, ro" in str(caught.value.params["known"])
