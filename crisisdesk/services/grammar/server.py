"""LanguageTool's server as a child process: on loopback, at a random port, and never outliving the program."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from crisisdesk.services.grammar.protocol import EngineError

MAIN_CLASS = "org.languagetool.server.LocalMain"
MAX_TEXT = 20_000
"""Longest text of one request, in UTF-16 units; the server refuses more."""

_PORTS = range(20_000, 60_000)
_PORT_TRIES = 200
_CONFIG = {
    "pipelineCaching": "true",
    "maxPipelinePoolSize": "12",
    "pipelineExpireTimeInSeconds": "86400",
    "maxCheckThreads": "2",
    "maxTextLength": str(MAX_TEXT),
    "maxCheckTimeMillis": "30000",
    "cacheSize": "2000",
    "cacheTTLSeconds": "1800",
}
# Each of these changes what Java loads or prints its own line on standard error.
_UNWANTED = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH")
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def child_environment(environ: Mapping[str, str], frozen: bool) -> dict[str, str]:
    """The environment for Java. A frozen program has its own libraries on the path; the user's path stands in `*_ORIG`."""
    clean = {name: value for name, value in environ.items() if name not in _UNWANTED and not name.startswith("LT_")}
    if frozen:
        for name in _LIBRARY_PATHS:
            clean.pop(name, None)
            if original := environ.get(f"{name}_ORIG"):
                clean[name] = original
    return clean


class JavaServer:
    """One run of the server. Its standard input is a pipe that we hold: Java halts when the pipe ends, however we end."""

    def __init__(self, home: Path, java: Path, *, heap_mb: int = 512, start_timeout: float = 60.0) -> None:
        self._home = home
        self._java = java
        self._heap_mb = heap_mb
        self._start_timeout = start_timeout
        self._process: subprocess.Popen[str] | None = None
        self._said: deque[str] = deque(maxlen=30)
        self._port = 0
        self._port_known = threading.Event()

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> str:
        """Starts Java and waits for its port; returns the address. Raises EngineError with Java's last words."""
        config = self._write_config()
        try:
            self._process = self._spawn(config)
            threading.Thread(target=self._drain, args=(self._process.stdout,), name="grammar-output", daemon=True).start()
            self._port_known.wait(self._start_timeout)
        except OSError as error:
            raise EngineError(f"{self._java}: {error}") from error
        finally:
            config.unlink(missing_ok=True)
        if not self._port:
            self.stop()
            raise EngineError("no port: " + " / ".join(self._said))
        return f"http://127.0.0.1:{self._port}"

    def stop(self) -> None:
        """Kills Java: it holds nothing to save, and a stopped (SIGSTOP) one would not listen to anything milder."""
        process = self._process
        if process is None:
            return
        process.kill()
        process.wait()
        if process.stdin:
            process.stdin.close()

    def _spawn(self, config: Path) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self._command(config),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=child_environment(os.environ, bool(getattr(sys, "frozen", False))),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,  # the terminal's Ctrl+C is for us, not for Java
        )

    def _command(self, config: Path) -> list[str]:
        parts = (self._home / "own", self._home / "lib" / "*", self._home / "classes")
        return [
            str(self._java),
            f"-Xmx{self._heap_mb}m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dsun.net.httpserver.nodelay=true",
            "-Dfile.encoding=UTF-8",
            f"-Dcrisisdesk.dictionaries={self._home / 'dictionaries'}",
            "-cp",
            os.pathsep.join(map(str, parts)),
            MAIN_CLASS,
            "-p",
            "0",
            "--config",
            str(config),
        ]

    def _write_config(self) -> Path:
        low = random.choice(_PORTS)
        lines = _CONFIG | {"minPort": str(low), "maxPort": str(low + _PORT_TRIES)}
        handle, name = tempfile.mkstemp(prefix="crisisdesk-grammar-", suffix=".properties")
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.writelines(f"{key}={value}\n" for key, value in lines.items())
        return Path(name)

    def _drain(self, output: IO[str]) -> None:
        """Reads all that Java says, so that it never waits for us; keeps the last lines for the error message."""
        for line in output:
            self._said.append(line.strip())
            if line.startswith("PORT "):
                self._port = int(line.split()[1])
                self._port_known.set()
        output.close()
        self._port_known.set()
