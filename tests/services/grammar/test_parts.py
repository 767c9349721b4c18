"""The small parts: cutting long texts, filtering matches, the child's environment, profiles."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.languages import Language
from crisisdesk.core.resources import Resources
from crisisdesk.core.text import Span
from crisisdesk.services.grammar.filters import OwnWords, wanted
from crisisdesk.services.grammar.pieces import pieces
from crisisdesk.services.grammar.profiles import Profiles
from crisisdesk.services.grammar.protocol import Match, Profile, Quiet
from crisisdesk.services.grammar.server import child_environment
from crisisdesk.services.settings import Settings


class TestPieces:
    @given(st.text(alphabet="ab .\n😀", max_size=300), st.integers(min_value=2, max_value=40))
    def test_together_they_are_the_text_and_each_fits(self, text: str, limit: int) -> None:
        cut = list(pieces(text, limit))
        assert "".join(piece for _, piece in cut) == text
        assert all(text[offset : offset + len(piece)] == piece for offset, piece in cut)
        assert all(len(piece.encode("utf-16-le")) // 2 <= limit for _, piece in cut)

    @pytest.mark.parametrize(
        ("text", "first"),
        [
            ("One. Two.\n\nThree. Four", "One. Two.\n\n"),
            ("One. Two.\nThree. Four", "One. Two.\n"),
            ("One. Two Three Four Five", "One. "),
            ("One Two Three Four Five", "One Two Three "),
            ("OneTwoThreeFourFiveSix", "OneTwoThreeFourF"),
        ],
    )
    def test_cuts_where_least_is_lost(self, text: str, first: str) -> None:
        assert next(pieces(text, 16)) == (0, first)


def misspelling(text: str, word: str) -> Match:
    start = text.index(word)
    return Match("SPELL", "TYPOS", "misspelling", Span(start, start + len(word)), "?")


class TestFilter:
    @pytest.mark.parametrize(
        ("text", "word", "own"),
        [
            ("Write to @shopnow", "shopnow", ()),
            ("See #sorrynotsorry", "sorrynotsorry", ()),
            ("Order AB12X is late", "AB12X", ()),
            ("Model X200s", "s", ()),
            ("Dear [[nmae of the shop]],", "nmae", ()),
            ("Vertex is here", "Vertex", ("Vertex",)),
            ("VERTEX is here", "VERTEX", ("Vertex",)),
            ("u Vertexu", "Vertexu", ("Vertex",)),
            ("iz Vertex-a", "Vertex-a", ("Vertex",)),
            ("gospođe Ljerke", "Ljerke", ("Ljerka",)),
            ("פנו לורטקס", "לורטקס", ("ורטקס",)),
            ("מע״צ", "מע״צ", ('מע"צ',)),
            ("Anna Nowak-Zielinska writes", "Zielinska", ("Anna Nowak-Zielinska",)),
            ("שלחו ב־WhatsApp", "WhatsApp", ()),
        ],
    )
    def test_names_numbers_handles_and_slots_are_no_misspelling(self, text: str, word: str, own: tuple[str, ...]) -> None:
        assert not wanted(misspelling(text, word), text, OwnWords(own), Profile("en-US"))

    @pytest.mark.parametrize(
        ("text", "word", "own"),
        [
            ("We are sory", "sory", ()),
            ("We are sory", "sory", ("Vertex", "so")),
            ("Vertexically", "Vertexically", ("Vertex",)),
            ("Anamarija", "Anamarija", ("Ana",)),
            ("[[name]] is sory", "sory", ()),
        ],
    )
    def test_other_misspellings_stay(self, text: str, word: str, own: tuple[str, ...]) -> None:
        assert wanted(misspelling(text, word), text, OwnWords(own), Profile("en-US"))

    def test_a_pair_is_a_word_where_the_profile_says_so(self) -> None:
        text = "Двое-трое детей"
        match = misspelling(text, "Двое-трое")
        assert wanted(match, text, OwnWords(()), Profile("ru-RU"))
        assert not wanted(match, text, OwnWords(()), Profile("ru-RU", pairs_are_words=True))

    def test_grammar_is_not_hidden_by_own_words(self) -> None:
        match = Match("AGREEMENT", "GRAMMAR", "grammar", Span(0, 6), "?")
        assert wanted(match, "Vertex have", OwnWords(("Vertex",)), Profile("en-US"))

    def test_a_rule_is_quiet_where_the_profile_says_so(self) -> None:
        profile = Profile("ru-RU", quiet=(Quiet("CASE", r"ничего\s$"),))
        for text, expected in (("ничего нового", False), ("чего нового", True)):
            start = text.index("нового")
            match = Match("CASE", "GRAMMAR", "grammar", Span(start, start + 6), "?")
            assert wanted(match, text, OwnWords(()), profile) is expected


class TestEnvironment:
    def test_what_changes_java_is_dropped(self) -> None:
        dirty = {"JAVA_TOOL_OPTIONS": "x", "JDK_JAVA_OPTIONS": "x", "_JAVA_OPTIONS": "x", "CLASSPATH": "x", "PATH": "/bin"}
        assert child_environment(dirty, frozen=False) == {"PATH": "/bin"}

    def test_a_frozen_program_gives_the_users_library_path_back(self) -> None:
        environ = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/opt/lib"}
        assert child_environment(environ, frozen=True)["LD_LIBRARY_PATH"] == "/opt/lib"

    def test_a_frozen_program_gives_no_library_path_where_the_user_had_none(self) -> None:
        assert "LD_LIBRARY_PATH" not in child_environment({"LD_LIBRARY_PATH": "/bundle"}, frozen=True)

    def test_from_source_the_library_path_stays(self) -> None:
        assert child_environment({"LD_LIBRARY_PATH": "/opt/lib"}, frozen=False) == {"LD_LIBRARY_PATH": "/opt/lib"}


class TestProfiles:
    def test_a_language_with_no_file_of_its_own_is_checked_with_defaults(self, tmp_path: Path, settings: Settings) -> None:
        french = Language("fr", "Français", False, "fr-FR", (), 50)
        assert Profiles(Resources(tmp_path), {"fr": french}).get("fr", settings) == Profile("fr-FR")

    def test_a_file_drops_in(self, tmp_path: Path, settings: Settings) -> None:
        (tmp_path / "grammar/languages").mkdir(parents=True)
        (tmp_path / "grammar/languages/fr.toml").write_text('off_rules = ["A"]\nwords = ["Vertex"]\n', encoding="utf-8")
        profile = Profiles(Resources(tmp_path), {"fr": Language("fr", "Français", False, "fr-FR", (), 50)}).get("fr", settings)
        assert (profile.off_rules, profile.words) == (frozenset({"A"}), ("Vertex",))

    def test_a_broken_file_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "grammar/languages").mkdir(parents=True)
        (tmp_path / "grammar/languages/fr.toml").write_text('[[known]]\ntext = "x"\n', encoding="utf-8")
        with pytest.raises(DataFileError) as caught:
            Profiles(Resources(tmp_path), {"fr": Language("fr", "Français", False, "fr-FR", (), 50)})
        assert caught.value.params["file"] == "grammar/languages/fr.toml"

    def test_a_broken_file_leaves_the_program_with_defaults(self, tmp_path: Path, settings: Settings) -> None:
        (tmp_path / "grammar/languages").mkdir(parents=True)
        (tmp_path / "grammar/languages/fr.toml").write_text("no toml", encoding="utf-8")
        problems: list[DataFileError] = []
        profiles = Profiles(Resources(tmp_path), {"fr": Language("fr", "Français", False, "fr-FR", (), 50)}, problems)
        assert profiles.get("fr", settings) == Profile("fr-FR")
        assert [problem.params["file"] for problem in problems] == ["grammar/languages/fr.toml"]

    def test_an_unknown_language_is_a_problem(self, profiles: Profiles, settings: Settings) -> None:
        with pytest.raises(ProblemError):
            profiles.get("xx", settings)
