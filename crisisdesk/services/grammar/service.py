"""The grammar engine as the program sees it: started when first needed, mended when it breaks, stopped when idle."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from crisisdesk.core.clock import Clock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.report import Finding, Level
from crisisdesk.services.grammar.filters import OwnWords, wanted
from crisisdesk.services.grammar.pieces import pieces
from crisisdesk.services.grammar.profiles import GrammarSettings, Profiles
from crisisdesk.services.grammar.protocol import EngineError, GrammarEngine, GrammarState, LanguageUnknownError, Match, Profile
from crisisdesk.services.grammar.server import MAX_TEXT

IDLE_STOP = timedelta(minutes=10)
MOST_RESTARTS = 3
LONGEST_TEXT = 200_000
"""Code points; a longer text is no message, and would keep the grammar lane busy for a minute."""

FIRST_TIMEOUT = 60.0
"""Seconds for the first check of a language: rules and dictionary are loaded, 0.3 to 3 s on an idle machine."""
CHECK_TIMEOUT = 20.0

_HINTS = frozenset({"style", "typographical", "whitespace", "locale-violation", "register"})


class GrammarService:
    """Grammar and spelling of texts. `check` and `warm` block and belong on the grammar lane; the rest may be called from any
    thread and returns at once. `on_state` is called from the thread in which the state changed.

    `make_engine` gives an engine that is not started yet, or raises ProblemError where none is installed.
    """

    def __init__(
        self,
        make_engine: Callable[[], GrammarEngine],
        settings: GrammarSettings,
        profiles: Profiles,
        clock: Clock,
        *,
        check_timeout: float = CHECK_TIMEOUT,
    ) -> None:
        self.on_state: Callable[[], None] | None = None
        self._make_engine = make_engine
        self._settings = settings
        self._profiles = profiles
        self._clock = clock
        self._check_timeout = check_timeout
        self._lane = threading.Lock()
        self._engine: GrammarEngine | None = None
        self._state = GrammarState.OFF
        self._probed: dict[str, bool] = {}
        self._crashes = 0
        self._last_used: datetime = clock.now()
        self._closed = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages it can be asked about."""
        return self._profiles.codes()

    def state(self, language: str = "") -> GrammarState:
        """The engine's state, for one language where given: NO_DICTIONARY may hold for that one only."""
        if self._state is GrammarState.READY and not self._probed.get(language, True):
            return GrammarState.NO_DICTIONARY
        return self._state

    def check(self, text: str, language_code: str) -> list[Finding]:
        """Findings in the order of the text, nothing while grammar is switched off in the settings.

        Raises ProblemError: not installed, no Java, stopped after too many crashes, no answer, unknown language, text too long.
        """
        profile = self._profiles.get(language_code, self._settings)
        if len(text) > LONGEST_TEXT:
            raise ProblemError("grammar_text_too_long", count=len(text), limit=LONGEST_TEXT)
        with self._lane:
            if not self._is_on() or not text.strip():
                return []
            found = self._ask(text, language_code, profile)
        own = self._own_words(profile)
        return [_finding(match, text) for match in found if wanted(match, text, own, profile)]

    def warm(self, language: str) -> None:
        """Loads the language, so that the first real check is fast; raises ProblemError as `check` does."""
        profile = self._profiles.get(language, self._settings)
        with self._lane:
            if self._is_on():
                self._ask("", language, profile)

    def tick(self) -> None:
        """To be called now and then: stops an engine that has been idle for ten minutes."""
        idle = self._clock.now() - self._last_used
        if self._engine is None or idle < IDLE_STOP or not self._lane.acquire(blocking=False):
            return
        try:
            self._stop_engine()
            self._crashes = 0
            self._set_state(GrammarState.OFF)
        finally:
            self._lane.release()

    def restart(self) -> None:
        """The user's way out of STOPPED and NOT_INSTALLED: the next check starts the engine afresh."""
        self._crashes = 0
        self._stop_engine()
        self._set_state(GrammarState.OFF)

    def close(self) -> None:
        """Ends the engine for good, in the middle of a check too (which raises ProblemError)."""
        self._closed = True
        self._stop_engine()
        self._set_state(GrammarState.OFF)

    def add_word(self, word: str) -> None:
        """Puts a name or word into the personal dictionary."""
        self._add_setting("dictionary", word.strip())

    def remove_word(self, word: str) -> None:
        self._settings.set("dictionary", [each for each in self._settings.get("dictionary") if each != word])

    def switch_off(self, rule: str) -> None:
        """No finding of that rule any more, in any language; `switch_on` takes it back."""
        self._add_setting("grammar_off_rules", rule)

    def switch_on(self, rule: str) -> None:
        self._settings.set("grammar_off_rules", [each for each in self._settings.get("grammar_off_rules") if each != rule])

    def _add_setting(self, key: str, value: str) -> None:
        if value and value not in (known := self._settings.get(key)):
            self._settings.set(key, sorted([*known, value]))

    def _is_on(self) -> bool:
        if self._settings.get("grammar_on"):
            return True
        self._stop_engine()
        self._set_state(GrammarState.OFF)
        return False

    def _own_words(self, profile: Profile) -> OwnWords:
        names = (self._settings.get("firm_name"), self._settings.get("author"))
        return OwnWords([*profile.words, *self._settings.get("dictionary"), *filter(None, names)])

    def _ask(self, text: str, language: str, profile: Profile) -> list[Match]:
        """Asks, with one more try on a fresh engine: a text that breaks the engine twice is given up."""
        for last_try in (False, True):
            engine = self._running()
            try:
                self._probe(engine, language, profile)
                return self._ask_in_pieces(engine, text, profile)
            except LanguageUnknownError as error:
                raise ProblemError("grammar_language_unknown", language=language) from error
            except EngineError as error:
                self._note_crash(error)
                if last_try:
                    raise ProblemError("grammar_no_answer", reason=str(error)) from error
            finally:
                self._last_used = self._clock.now()
        raise AssertionError("unreachable")

    def _ask_in_pieces(self, engine: GrammarEngine, text: str, profile: Profile) -> list[Match]:
        found = []
        for offset, piece in pieces(text, MAX_TEXT):
            if piece.strip():
                for match in engine.check(piece, profile, self._check_timeout):
                    found.append(replace(match, span=match.span.shifted(offset)))
        return found

    def _running(self) -> GrammarEngine:
        """The engine, started where needed; raises ProblemError when it can't be or may not be started again."""
        while not self._closed:
            if self._engine is not None and self._engine.alive:
                return self._engine
            if self._engine is not None:
                self._note_crash(EngineError("the process is gone"))
            if self._state is GrammarState.STOPPED:
                break
            try:
                return self._start()
            except EngineError as error:
                self._note_crash(error)
        raise ProblemError("grammar_stopped")

    def _start(self) -> GrammarEngine:
        self._set_state(GrammarState.STARTING)
        try:
            self._engine = self._make_engine()
        except ProblemError:
            self._set_state(GrammarState.NOT_INSTALLED)
            raise
        self._engine.start()
        if self._closed:  # `close` came while it was starting and may have missed it
            self._stop_engine()
            raise ProblemError("grammar_stopped")
        return self._engine

    def _probe(self, engine: GrammarEngine, language: str, profile: Profile) -> None:
        """The first check of a language: loads it, and asks for a known misspelling, since a missing dictionary is silent."""
        if language not in self._probed:
            known = profile.known[0] if profile.known else None
            found = engine.check(known.text if known else "-", profile, FIRST_TIMEOUT)
            self._probed[language] = known is None or any(match.span.of(known.text) == known.wrong for match in found)
            self._state = GrammarState.READY
            self._tell()  # the state of this language may be NO_DICTIONARY where READY was before

    def _note_crash(self, error: EngineError) -> None:
        """Counts a crash: the engine may be restarted three times, then only by the user."""
        self._stop_engine()
        if self._closed:
            raise ProblemError("grammar_stopped") from error
        self._crashes += 1
        self._set_state(GrammarState.STARTING if self._crashes <= MOST_RESTARTS else GrammarState.STOPPED)

    def _stop_engine(self) -> None:
        engine, self._engine = self._engine, None
        self._probed = {}
        if engine is not None:
            engine.stop()

    def _set_state(self, state: GrammarState) -> None:
        if state is not self._state:
            self._state = state
            self._tell()

    def _tell(self) -> None:
        if self.on_state is not None:
            self.on_state()


def _finding(match: Match, text: str) -> Finding:
    level = Level.HINT if match.kind in _HINTS else Level.WARNING
    params = {"words": match.span.of(text), "category": match.category, "spelling": match.is_spelling}
    return Finding(match.rule, "grammar", level, match.span, "grammar", match.suggestions, params, match.message)
