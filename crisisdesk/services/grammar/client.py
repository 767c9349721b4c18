"""The only file that knows language_tool_python: it asks a server that is already running."""

from __future__ import annotations

from typing import Any, Literal

import language_tool_python
from language_tool_python.exceptions import LanguageToolError

from crisisdesk.core.text import Span, Utf16Map
from crisisdesk.services.grammar.protocol import EngineError, LanguageUnknownError, Match, Profile

_NO_PROXY = {"http": "", "https": ""}  # else HTTP_PROXY of the environment takes 127.0.0.1 as well
_SUGGESTIONS = 5


class _Remote(language_tool_python.LanguageTool):
    """A client of one language. The library waits 300 s and tries twice; ours waits as long as it is told, once."""

    _TIMEOUT: float = 30.0  # type: ignore[assignment]  # the library types it as Literal[300]

    def _query_server(
        self, url: str, params: dict[str, str] | None = None, num_tries: int = 1, method: Literal["get", "post"] = "get"
    ) -> Any:
        return super()._query_server(url, params, 1, method)


class LanguageToolClient:
    """Asks the server at `url` (http://127.0.0.1:PORT). Not for two threads at once: the library caches in class attributes."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._remotes: dict[str, _Remote] = {}

    def check(self, text: str, profile: Profile, timeout: float) -> list[Match]:
        """As GrammarEngine.check; `timeout` is in seconds between two packets of the answer."""
        remote = self._remote(profile)
        remote._TIMEOUT = timeout
        try:
            found = remote.check(text)
            places = Utf16Map(text)
            return sorted((_match(each, places) for each in found), key=lambda match: match.span)
        except (LanguageToolError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EngineError(f"no usable answer: {str(error)[:200]}") from error

    def _remote(self, profile: Profile) -> _Remote:
        if profile.code not in self._remotes:
            self._remotes[profile.code] = self._open(profile.code)
        remote = self._remotes[profile.code]
        remote.picky = profile.picky
        remote.disabled_rules = set(profile.off_rules)
        remote.disabled_categories = set(profile.off_categories)
        return remote

    def _open(self, code: str) -> _Remote:
        try:
            return _Remote(code, remote_server=self._url, proxies=_NO_PROXY)
        except ValueError as error:
            if "unsupported language" in str(error):
                raise LanguageUnknownError(code) from error
            raise EngineError(f"no list of languages: {error}") from error
        except (LanguageToolError, KeyError, TypeError, AttributeError) as error:
            raise EngineError(f"no list of languages: {str(error)[:200]}") from error


def _match(found: language_tool_python.Match, places: Utf16Map) -> Match:
    """The library turns the offset into code points and leaves the length in UTF-16 units."""
    end = places.to_code_points(places.to_utf16(found.offset) + found.error_length)
    suggestions = tuple(found.replacements[:_SUGGESTIONS])
    return Match(found.rule_id, found.category, found.rule_issue_type, Span(found.offset, end), found.message, suggestions)
