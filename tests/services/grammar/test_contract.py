"""What every grammar engine keeps, the real one included."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crisisdesk.services.grammar.engine import LanguageToolEngine
from crisisdesk.services.grammar.profiles import Profiles
from crisisdesk.services.grammar.protocol import EngineError, GrammarEngine, LanguageUnknownError, Profile
from crisisdesk.services.grammar.server import JavaServer
from crisisdesk.services.settings import Settings
from tests.services.grammar.fake import FakeServer

PATIENT = 60.0  # seconds; the first check of a language loads its rules, on a busy machine too
ENGLISH = Profile("en-US")


@pytest.fixture(params=["fake", pytest.param("real", marks=pytest.mark.grammar)])
def make_engine(request: pytest.FixtureRequest) -> Iterator[Callable[[], GrammarEngine]]:
    """Makes engines of one kind that are not started yet, and stops them at the end."""
    made: list[GrammarEngine] = []
    if request.param == "real":
        home: Path = request.getfixturevalue("home")
        java: Path = request.getfixturevalue("java")

    def make() -> GrammarEngine:
        made.append(LanguageToolEngine(FakeServer() if request.param == "fake" else JavaServer(home, java)))
        return made[-1]

    yield make
    for engine in made:
        engine.stop()


@pytest.fixture(params=["fake", pytest.param("real", marks=pytest.mark.grammar)])
def engine(request: pytest.FixtureRequest) -> Iterator[GrammarEngine]:
    """A running engine that the test only asks."""
    if request.param == "real":
        yield request.getfixturevalue("real_engine")
        return
    fake = LanguageToolEngine(FakeServer())
    fake.start()
    yield fake
    fake.stop()


class TestLife:
    def test_is_not_alive_before_its_start_and_after_its_stop(self, make_engine: Callable[[], GrammarEngine]) -> None:
        engine = make_engine()
        before = engine.alive
        engine.start()
        running = engine.alive
        engine.stop()
        assert (before, running, engine.alive) == (False, True, False)

    def test_a_second_start_keeps_it_running(self, make_engine: Callable[[], GrammarEngine]) -> None:
        engine = make_engine()
        engine.start()
        engine.start()
        assert [match.span for match in engine.check("teh shop", ENGLISH, PATIENT)]

    def test_a_check_without_a_start_is_an_engine_error(self, make_engine: Callable[[], GrammarEngine]) -> None:
        with pytest.raises(EngineError):
            make_engine().check("teh shop", ENGLISH, PATIENT)

    def test_a_check_after_the_stop_is_an_engine_error(self, make_engine: Callable[[], GrammarEngine]) -> None:
        engine = make_engine()
        engine.start()
        engine.stop()
        with pytest.raises(EngineError):
            engine.check("teh shop", ENGLISH, PATIENT)

    def test_a_stop_before_any_start_does_nothing(self, make_engine: Callable[[], GrammarEngine]) -> None:
        make_engine().stop()

    def test_a_stop_in_the_middle_ends_the_check(self, make_engine: Callable[[], GrammarEngine]) -> None:
        engine = make_engine()
        engine.start()
        threading.Timer(0.05, engine.stop).start()
        with pytest.raises(EngineError):
            for _ in range(2_000):
                engine.check("teh shop. " * 1_500, ENGLISH, PATIENT)


class TestAnswers:
    def test_marks_the_wrong_word_and_offers_the_right_one(self, engine: GrammarEngine) -> None:
        text = "We opened teh shop."
        match = engine.check(text, ENGLISH, PATIENT)[0]
        assert (match.span.of(text), "the" in match.suggestions, match.is_spelling) == ("teh", True, True)
        assert match.message

    def test_has_nothing_to_say_of_a_right_text(self, engine: GrammarEngine) -> None:
        assert engine.check("We opened the shop.", ENGLISH, PATIENT) == []

    @pytest.mark.parametrize("before", ["😀 ", "👩‍👩‍👧 and 🎄🎄🎄 ", "שלום ", "Ćevapi 𝔘 "])
    def test_counts_in_code_points(self, engine: GrammarEngine, before: str) -> None:
        text = f"{before}We opened teh shop 😀."
        assert "teh" in [match.span.of(text) for match in engine.check(text, ENGLISH, PATIENT)]

    @pytest.mark.parametrize("newline", ["\n", "\r\n", "\n\n"])
    def test_counts_line_ends_as_they_stand(self, engine: GrammarEngine, newline: str) -> None:
        text = f"Dear all,{newline}We opened teh shop.{newline}Your team"
        assert "teh" in [match.span.of(text) for match in engine.check(text, ENGLISH, PATIENT)]

    def test_gives_matches_in_the_order_of_the_text(self, engine: GrammarEngine) -> None:
        spans = [match.span for match in engine.check("Teh one. We saw teh two and teh three.", ENGLISH, PATIENT)]
        assert spans == sorted(spans)

    def test_a_language_it_lacks_is_said_so(self, engine: GrammarEngine) -> None:
        with pytest.raises(LanguageUnknownError):
            engine.check("Hola", Profile("xx-XX"), PATIENT)
        assert engine.check("We opened the shop.", ENGLISH, PATIENT) == []

    @pytest.mark.parametrize("language", ["en", "ro", "hr", "he", "ru", "pl"])
    def test_finds_the_known_misspelling_of_each_language(
        self, engine: GrammarEngine, language: str, profiles: Profiles, settings: Settings
    ) -> None:
        profile = profiles.get(language, settings)
        known = profile.known[0]
        assert known.wrong in [match.span.of(known.text) for match in engine.check(known.text, profile, PATIENT)]

    def test_asks_no_proxy(self, engine: GrammarEngine, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        assert engine.check("We opened teh shop.", ENGLISH, PATIENT)
