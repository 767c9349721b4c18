"""The grammar engines that the tests ask: the installed one, and one of Python that can be made to misbehave."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crisisdesk.core.clock import FixedClock
from crisisdesk.core.languages import Language, load_languages
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar.engine import LanguageToolEngine
from crisisdesk.services.grammar.locations import find_home, find_java
from crisisdesk.services.grammar.profiles import Profiles
from crisisdesk.services.grammar.protocol import GrammarEngine
from crisisdesk.services.grammar.server import JavaServer
from crisisdesk.services.grammar.service import GrammarService
from crisisdesk.services.settings import Settings
from tests.services.grammar.fake import FakeServer


@pytest.fixture(scope="session")
def resources() -> Resources:
    return Resources.default()


@pytest.fixture(scope="session")
def languages(resources: Resources) -> dict[str, Language]:
    return load_languages(resources)


@pytest.fixture(scope="session")
def profiles(resources: Resources, languages: dict[str, Language]) -> Profiles:
    return Profiles(resources, languages)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.toml")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 12, 22, 10, 6, tzinfo=UTC))


@pytest.fixture(scope="session")
def home(resources: Resources, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed engine. Where CI promises one, its absence is a failure and no reason to look away."""
    found = find_home(resources, tmp_path_factory.mktemp("no-data"))
    if found is None:
        sentence = "the grammar engine is not installed: run `python -m crisisdesk grammar install`"
        if os.environ.get("CI") == "true":
            pytest.fail(sentence)
        pytest.skip(sentence)
    return found


@pytest.fixture(scope="session")
def java(resources: Resources) -> Path:
    found = find_java(resources)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("there is no Java 17 or newer")
        pytest.skip("there is no Java 17 or newer")
    return found.path


@pytest.fixture
def java_server(home: Path, java: Path) -> Iterator[JavaServer]:
    server = JavaServer(home, java)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def real_engine(home: Path, java: Path) -> Iterator[LanguageToolEngine]:
    """One real engine for all tests that only ask it."""
    engine = LanguageToolEngine(JavaServer(home, java))
    engine.start()
    yield engine
    engine.stop()


@pytest.fixture
def fake_server() -> Iterator[FakeServer]:
    server = FakeServer()
    yield server
    server.stop()


MakeService = Callable[[Callable[[], GrammarEngine]], GrammarService]


@pytest.fixture
def make_service(settings: Settings, profiles: Profiles, clock: FixedClock) -> Iterator[MakeService]:
    """Services over engines of the test's own making, closed at the end."""
    made: list[GrammarService] = []

    def make(engine: Callable[[], GrammarEngine]) -> GrammarService:
        made.append(GrammarService(engine, settings, profiles, clock, check_timeout=1.0))
        return made[-1]

    yield make
    for service in made:
        service.close()


@pytest.fixture
def real_service(
    real_engine: LanguageToolEngine, settings: Settings, profiles: Profiles, clock: FixedClock
) -> Iterator[GrammarService]:
    """The service over the shared real engine, which outlives it."""

    class Shared(LanguageToolEngine):
        def __init__(self) -> None:
            pass

        @property
        def alive(self) -> bool:
            return real_engine.alive

        def start(self) -> None:
            pass

        check = real_engine.check

        def stop(self) -> None:
            pass

    yield GrammarService(Shared, settings, profiles, clock)
