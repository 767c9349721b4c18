"""The real engine: a server of our own and a client that asks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from crisisdesk.services.grammar.protocol import EngineError, Match, Profile

if TYPE_CHECKING:
    from crisisdesk.services.grammar.client import LanguageToolClient


class Server(Protocol):
    """A process that serves LanguageTool's HTTP interface."""

    @property
    def alive(self) -> bool: ...

    def start(self) -> str:
        """The address it answers at; raises EngineError."""

    def stop(self) -> None: ...


class LanguageToolEngine:
    """GrammarEngine over LanguageTool's server. One run only: after `stop` make a new one."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._client: LanguageToolClient | None = None

    @property
    def alive(self) -> bool:
        return self._client is not None and self._server.alive

    def start(self) -> None:
        if self._client is None:
            # Late, because the client library takes most of a second to import and the window must not wait for it.
            from crisisdesk.services.grammar.client import LanguageToolClient

            self._client = LanguageToolClient(self._server.start())

    def check(self, text: str, profile: Profile, timeout: float) -> list[Match]:
        if self._client is None:
            raise EngineError("not started")
        return self._client.check(text, profile, timeout)

    def stop(self) -> None:
        self._client = None
        self._server.stop()
