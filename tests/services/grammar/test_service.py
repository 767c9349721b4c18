"""The grammar service over engines that work, break, hang and talk nonsense."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.report import Level
from crisisdesk.core.text import Span
from crisisdesk.services.grammar.engine import LanguageToolEngine
from crisisdesk.services.grammar.protocol import GrammarState
from crisisdesk.services.grammar.service import LONGEST_TEXT, GrammarService
from crisisdesk.services.settings import Settings
from tests.services.grammar.conftest import MakeService
from tests.services.grammar.fake import FakeServer

TEXT = "We opened teh shop."


@pytest.fixture
def service(make_service: MakeService, fake_server: FakeServer) -> GrammarService:
    return make_service(lambda: LanguageToolEngine(fake_server))


def words(service: GrammarService, text: str, language: str = "en") -> list[str]:
    return [finding.span.of(text) for finding in service.check(text, language)]


def problem(ask: Callable[[], object]) -> str:
    with pytest.raises(ProblemError) as caught:
        ask()
    return caught.value.key


class TestFindings:
    def test_a_finding_says_where_what_and_what_else(self, service: GrammarService) -> None:
        (finding,) = service.check(TEXT, "en")
        assert (finding.rule, finding.label, finding.source) == ("FAKE_SPELLING", "grammar", "grammar")
        assert (finding.span, finding.suggestions, finding.level) == (Span(10, 13), ("the",), Level.WARNING)
        assert finding.message
        assert finding.params == {"words": "teh", "category": "TYPOS", "spelling": True}

    def test_spans_are_code_points(self, service: GrammarService) -> None:
        assert words(service, "😀😀 teh 🎄 teh") == ["teh", "teh"]

    def test_a_long_text_is_asked_in_pieces_and_counted_as_one(self, service: GrammarService, fake_server: FakeServer) -> None:
        text = "Good words here 😀.\n\n" * 2_000 + TEXT
        (finding,) = service.check(text, "en")
        assert finding.span == Span(len(text) - 9, len(text) - 6)
        assert len(fake_server.texts) == 1 + 3  # the known misspelling, then the pieces
        assert all(len(piece.encode("utf-16-le")) // 2 <= 20_000 for piece in fake_server.texts)

    def test_a_text_beyond_reason_is_a_problem(self, service: GrammarService) -> None:
        assert problem(lambda: service.check("a" * (LONGEST_TEXT + 1), "en")) == "grammar_text_too_long"

    def test_an_empty_text_starts_nothing(self, service: GrammarService, fake_server: FakeServer) -> None:
        assert service.check(" \n", "en") == []
        assert fake_server.starts == 0

    def test_an_unknown_language_is_a_problem_and_no_crash(self, service: GrammarService, fake_server: FakeServer) -> None:
        assert problem(lambda: service.check(TEXT, "xx")) == "grammar_language_unknown"
        assert fake_server.starts == 0


class TestUsersWishes:
    def test_a_word_put_into_the_dictionary_is_known(self, service: GrammarService, settings: Settings) -> None:
        service.add_word("teh")
        assert words(service, TEXT) == []
        assert settings.get("dictionary") == ["teh"]
        service.remove_word("teh")
        assert words(service, TEXT) == ["teh"]

    def test_the_firms_name_is_known(self, service: GrammarService, settings: Settings) -> None:
        settings.set("firm_name", "Teh & Sons")
        assert words(service, TEXT) == []

    def test_a_rule_switched_off_is_not_asked_for(self, service: GrammarService, fake_server: FakeServer) -> None:
        service.switch_off("SOME_RULE")
        service.check(TEXT, "en")
        assert "SOME_RULE" in fake_server.params[-1]["disabledRules"].split(",")
        service.switch_on("SOME_RULE")
        service.check(TEXT, "en")
        assert "SOME_RULE" not in fake_server.params[-1]["disabledRules"].split(",")

    def test_the_variant_of_english_is_the_users(
        self, service: GrammarService, settings: Settings, fake_server: FakeServer
    ) -> None:
        settings.set("english_variant", "en-GB")
        service.check(TEXT, "en")
        assert fake_server.params[-1]["language"] == "en-GB"

    @pytest.mark.parametrize(
        ("session", "expected"), [("en_GB.UTF-8", "en-GB"), ("en_US.UTF-8", "en-US"), ("hr_HR.UTF-8", "en-US"), ("C", "en-US")]
    )
    def test_until_then_it_is_the_one_of_the_sessions_region(
        self, service: GrammarService, fake_server: FakeServer, monkeypatch: pytest.MonkeyPatch, session: str, expected: str
    ) -> None:
        for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
            monkeypatch.setenv(variable, session)
        service.check(TEXT, "en")
        assert fake_server.params[-1]["language"] == expected

    def test_switched_off_in_the_settings_it_stops_and_says_nothing(
        self, service: GrammarService, settings: Settings, fake_server: FakeServer
    ) -> None:
        service.check(TEXT, "en")
        settings.set("grammar_on", False)
        assert service.check(TEXT, "en") == []
        assert (service.state("en"), fake_server.alive) == (GrammarState.OFF, False)


class TestLife:
    def test_states_from_start_to_close(self, service: GrammarService) -> None:
        states = [service.state("en")]
        service.on_state = lambda: states.append(service.state("en"))
        service.check(TEXT, "en")
        service.close()
        assert states == [GrammarState.OFF, GrammarState.STARTING, GrammarState.READY, GrammarState.OFF]

    def test_starts_once_for_many_checks(self, service: GrammarService, fake_server: FakeServer) -> None:
        for language in ("en", "hr", "en"):
            service.check(TEXT, language)
        assert fake_server.starts == 1

    def test_warming_loads_a_language_before_its_first_text(self, service: GrammarService, fake_server: FakeServer) -> None:
        service.warm("hr")
        assert [params["language"] for params in fake_server.params] == ["hr-HR"]

    def test_stops_after_ten_idle_minutes_and_starts_again(
        self, service: GrammarService, fake_server: FakeServer, clock: FixedClock
    ) -> None:
        service.check(TEXT, "en")
        clock.advance(timedelta(minutes=9, seconds=59))
        service.tick()
        assert fake_server.alive
        clock.advance(timedelta(seconds=1))
        service.tick()
        assert (fake_server.alive, service.state("en")) == (False, GrammarState.OFF)
        assert words(service, TEXT) == ["teh"]

    def test_is_not_idle_while_it_is_asked(self, service: GrammarService, fake_server: FakeServer, clock: FixedClock) -> None:
        service.check(TEXT, "en")
        for _ in range(5):
            clock.advance(timedelta(minutes=9))
            service.check(TEXT, "en")
            service.tick()
        assert fake_server.starts == 1

    def test_nothing_starts_after_close(self, service: GrammarService, fake_server: FakeServer) -> None:
        service.close()
        assert problem(lambda: service.check(TEXT, "en")) == "grammar_stopped"
        assert fake_server.starts == 0

    def test_close_ends_a_check_that_hangs(self, make_service: MakeService, fake_server: FakeServer) -> None:
        service = make_service(lambda: LanguageToolEngine(fake_server))
        service.check(TEXT, "en")
        fake_server.behaviour = "slow"
        threading.Timer(0.1, service.close).start()
        began = time.monotonic()
        assert problem(lambda: service.check(TEXT, "en")) == "grammar_stopped"
        assert time.monotonic() - began < 0.9  # before the check's own time is over
        assert not fake_server.alive

    def test_other_threads_get_the_state_while_a_check_hangs(self, service: GrammarService, fake_server: FakeServer) -> None:
        service.check(TEXT, "en")
        fake_server.behaviour = "slow"
        waiting = threading.Thread(target=lambda: problem(lambda: service.check(TEXT, "en")))
        waiting.start()
        began = time.monotonic()
        service.state("en")
        service.add_word("teh")
        service.tick()
        assert time.monotonic() - began < 0.5
        service.close()
        waiting.join(5)

    def test_a_language_without_its_dictionary_says_so(self, make_service: MakeService) -> None:
        service = make_service(lambda: LanguageToolEngine(FakeServer("blind")))
        told: list[GrammarState] = []
        service.on_state = lambda: told.append(service.state("hr"))
        assert service.check(TEXT, "hr") == []
        assert (service.state("hr"), service.state("pl")) == (GrammarState.NO_DICTIONARY, GrammarState.READY)
        assert told[-1] is GrammarState.NO_DICTIONARY

    def test_not_installed_is_a_state_and_a_problem_until_it_is_installed(
        self, make_service: MakeService, fake_server: FakeServer
    ) -> None:
        installed = False

        def make() -> LanguageToolEngine:
            if not installed:
                raise ProblemError("grammar_not_installed")
            return LanguageToolEngine(fake_server)

        service = make_service(make)
        assert problem(lambda: service.check(TEXT, "en")) == "grammar_not_installed"
        assert service.state("en") is GrammarState.NOT_INSTALLED
        installed = True
        assert words(service, TEXT) == ["teh"]


class TestCrashes:
    def test_an_engine_killed_between_checks_is_started_again(self, service: GrammarService, fake_server: FakeServer) -> None:
        service.check(TEXT, "en")
        fake_server.die()
        assert words(service, TEXT) == ["teh"]
        assert (fake_server.starts, service.state("en")) == (2, GrammarState.READY)

    @pytest.mark.parametrize("behaviour", ["garbage", "shape", "binary", "slow", "die"])
    def test_trouble_is_a_problem_in_time_and_the_next_text_is_checked(
        self, behaviour: str, service: GrammarService, fake_server: FakeServer
    ) -> None:
        service.check(TEXT, "en")
        fake_server.behaviour = behaviour
        fake_server.well_after = 2  # both engines that this check may use are in trouble
        began = time.monotonic()
        assert problem(lambda: service.check(TEXT, "en")) == "grammar_no_answer"
        assert time.monotonic() - began < 5
        assert words(service, TEXT) == ["teh"]
        assert service.state("en") is GrammarState.READY

    @pytest.mark.parametrize("behaviour", ["refuse", "die", "garbage"])
    def test_after_three_restarts_only_the_user_starts_it(
        self, behaviour: str, make_service: MakeService, fake_server: FakeServer
    ) -> None:
        fake_server.behaviour = behaviour
        service = make_service(lambda: LanguageToolEngine(fake_server))
        told: list[GrammarState] = []
        service.on_state = lambda: told.append(service.state("en"))
        for _ in range(10):
            problem(lambda: service.check(TEXT, "en"))
        assert (fake_server.starts, service.state("en")) == (4, GrammarState.STOPPED)
        assert told.count(GrammarState.STOPPED) == 1  # one quiet notice
        fake_server.behaviour = "well"
        assert problem(lambda: service.check(TEXT, "en")) == "grammar_stopped"
        service.restart()
        assert words(service, TEXT) == ["teh"]

    def test_an_idle_stop_forgets_old_crashes(self, service: GrammarService, fake_server: FakeServer, clock: FixedClock) -> None:
        for _ in range(3):
            service.check(TEXT, "en")
            fake_server.die()
        service.check(TEXT, "en")
        clock.advance(timedelta(minutes=10))
        service.tick()
        service.check(TEXT, "en")
        fake_server.die()
        assert words(service, TEXT) == ["teh"]
