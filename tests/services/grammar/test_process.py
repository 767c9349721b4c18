"""The real Java process: how it starts, where it listens, and that it never outlives the program."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # comes with language-tool-python
import pytest

from crisisdesk.core.clock import FixedClock
from crisisdesk.services.grammar.engine import LanguageToolEngine
from crisisdesk.services.grammar.profiles import Profiles
from crisisdesk.services.grammar.protocol import EngineError, GrammarState, Profile
from crisisdesk.services.grammar.server import JavaServer
from crisisdesk.services.grammar.service import GrammarService
from crisisdesk.services.settings import Settings

pytestmark = pytest.mark.grammar

TEXT = "We opened teh shop."
PARENT = """
import sys, time
from pathlib import Path
from crisisdesk.services.grammar.server import JavaServer
server = JavaServer(Path(sys.argv[1]), Path(sys.argv[2]))
server.start()
print(server.pid, flush=True)
if sys.argv[3] == "ends":
    sys.exit()
time.sleep(600)
"""


@pytest.fixture
def servers() -> list[JavaServer]:
    """The servers that a service under test has made, in order."""
    return []


@pytest.fixture
def service(
    home: Path, java: Path, settings: Settings, profiles: Profiles, clock: FixedClock, servers: list[JavaServer]
) -> Iterator[GrammarService]:
    def make() -> LanguageToolEngine:
        servers.append(JavaServer(home, java))
        return LanguageToolEngine(servers[-1])

    service = GrammarService(make, settings, profiles, clock, check_timeout=5.0)
    yield service
    service.close()


def is_gone(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.02)
    return False


def pid_of(server: JavaServer) -> int:
    assert server.pid is not None
    return server.pid


class TestWhereItListens:
    def test_on_loopback_only_at_a_port_of_its_own(self, java_server: JavaServer) -> None:
        url = java_server.start()
        listening = [
            connection.laddr
            for connection in psutil.Process(java_server.pid).net_connections("tcp")
            if connection.status == psutil.CONN_LISTEN
        ]
        assert [address.ip.removeprefix("::ffff:") for address in listening] == ["127.0.0.1"]
        assert url == f"http://127.0.0.1:{listening[0].port}"

    def test_two_have_different_ports(self, home: Path, java: Path) -> None:
        servers = [JavaServer(home, java) for _ in range(2)]
        try:
            assert len({server.start() for server in servers}) == 2
        finally:
            for server in servers:
                server.stop()

    def test_a_taken_port_is_passed_over(self, java_server: JavaServer, monkeypatch: pytest.MonkeyPatch) -> None:
        with socket.socket() as taken:
            taken.bind(("0.0.0.0", 0))
            taken.listen()
            port = taken.getsockname()[1]
            monkeypatch.setattr("crisisdesk.services.grammar.server._PORTS", range(port, port + 1))
            assert java_server.start() != f"http://127.0.0.1:{port}"


class TestStart:
    def test_the_environment_does_not_reach_java(self, java_server: JavaServer, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-Xmx1k")
        monkeypatch.setenv("CLASSPATH", "/nowhere")
        java_server.start()
        assert {"JAVA_TOOL_OPTIONS", "CLASSPATH"}.isdisjoint(psutil.Process(java_server.pid).environ())

    def test_the_heap_is_capped(self, java_server: JavaServer) -> None:
        java_server.start()
        assert "-Xmx512m" in psutil.Process(java_server.pid).cmdline()

    def test_no_file_is_left_in_the_temporary_folder(
        self, java_server: JavaServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        java_server.start()
        assert list(tmp_path.iterdir()) == []

    def test_what_is_no_java_is_an_engine_error(self, home: Path, tmp_path: Path) -> None:
        with pytest.raises(EngineError):
            JavaServer(home, tmp_path / "java").start()

    def test_a_java_that_fails_is_an_engine_error_with_its_words(self, tmp_path: Path, java: Path) -> None:
        server = JavaServer(tmp_path, java)
        with pytest.raises(EngineError, match="LocalMain"):
            server.start()
        assert not server.alive


class TestEnd:
    @pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
    @pytest.mark.parametrize("end", ["killed", "terminated", "ends"])
    def test_java_is_gone_within_three_seconds_of_its_parent(self, end: str, home: Path, java: Path) -> None:
        with subprocess.Popen([sys.executable, "-c", PARENT, home, java, end], stdout=subprocess.PIPE, text=True) as parent:
            assert parent.stdout is not None
            pid = int(parent.stdout.readline())
            if end != "ends":
                parent.send_signal(signal.SIGKILL if end == "killed" else signal.SIGTERM)
            parent.wait(10)
            assert is_gone(pid, 3)

    def test_stop_ends_a_frozen_one_too(self, java_server: JavaServer) -> None:
        java_server.start()
        pid = pid_of(java_server)
        psutil.Process(pid).suspend()
        java_server.stop()
        assert is_gone(pid, 1)

    def test_close_leaves_no_java(self, service: GrammarService, servers: list[JavaServer]) -> None:
        service.check(TEXT, "en")
        service.close()
        assert is_gone(pid_of(servers[0]), 1)


class TestTrouble:
    def test_killed_it_is_started_again(self, service: GrammarService, servers: list[JavaServer]) -> None:
        service.check(TEXT, "en")
        psutil.Process(servers[0].pid).kill()
        assert [finding.span.of(TEXT) for finding in service.check(TEXT, "en")] == ["teh"]
        assert (len(servers), service.state("en")) == (2, GrammarState.READY)

    def test_frozen_it_is_replaced(self, service: GrammarService, servers: list[JavaServer]) -> None:
        service.check(TEXT, "en")
        psutil.Process(servers[0].pid).suspend()
        assert [finding.span.of(TEXT) for finding in service.check(TEXT, "en")] == ["teh"]
        assert len(servers) == 2
        assert is_gone(pid_of(servers[0]), 1)

    def test_out_of_memory_it_ends_and_says_so(self, home: Path, java: Path) -> None:
        engine = LanguageToolEngine(JavaServer(home, java, heap_mb=40))
        with pytest.raises(EngineError):
            engine.start()
            for _ in range(50):
                engine.check(TEXT * 100, Profile("en-US"), 30)
        engine.stop()
        assert not engine.alive

    def test_a_text_longer_than_a_request_is_checked_to_its_end(self, service: GrammarService) -> None:
        text = "Good words here 😀.\n\n" * 1_500 + TEXT
        assert [finding.span.of(text) for finding in service.check(text, "en")] == ["teh"]
