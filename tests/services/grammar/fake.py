"""A server in Python that speaks LanguageTool's interface as far as the client uses it, and misbehaves when told to.

It knows one mistake, the word "teh", and the words that the profiles use as known misspellings.
"""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from crisisdesk.services.grammar.protocol import EngineError

CODES = ("en-US", "en-GB", "ro-RO", "hr-HR", "he-IL", "ru-RU", "pl-PL")
_WRONG = re.compile(r"teh|mistaek|întârzieree|kašnjeenja|האיחורר|извеняемся|opóżnienie")


class FakeServer:
    """Behaviour: "well", "garbage" (no JSON), "shape" (JSON of another shape), "binary", "slow" (hangs at the word "teh" until it
    is stopped), "refuse" (can't start), "die" (goes at each check), "blind" (finds nothing, as without a dictionary).

    After the start of number `well_after` it mends itself.
    """

    def __init__(self, behaviour: str = "well") -> None:
        self.behaviour = behaviour
        self.well_after: int | None = None
        self.starts = 0
        self.stops = 0
        self.texts: list[str] = []
        self.params: list[dict[str, str]] = []
        self._http: ThreadingHTTPServer | None = None
        self._released = threading.Event()

    @property
    def alive(self) -> bool:
        return self._http is not None

    def start(self) -> str:
        self.starts += 1
        if self.well_after is not None and self.starts > self.well_after:
            self.behaviour = "well"
        if self.behaviour == "refuse":
            raise EngineError("no free port in range")
        self._released.clear()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def stop(self) -> None:
        self.stops += 1
        self.die()

    def die(self) -> None:
        """Ends as a process that was killed: nobody answers any more."""
        http, self._http = self._http, None
        self._released.set()
        if http is not None:
            http.shutdown()
            http.server_close()

    def answer(self, params: dict[str, str]) -> bytes | None:
        """The body of the answer; None to hang up without one."""
        self.params.append(params)
        self.texts.append(params["text"])
        match self.behaviour:
            case "garbage":
                return b"<html>Out of memory</html>"
            case "binary":
                return b"\xff\xfe\x00\x80"
            case "shape":
                return b'{"matches": [{"offset": "here"}]}'
            case "slow" if "teh" in params["text"]:
                self._released.wait(30)
                return None
            case "die":
                threading.Thread(target=self.die).start()
                self._released.wait(5)
                return None
            case "blind":
                return _body([])
        return _body(_matches(params["text"]))

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                codes = [{"name": code, "code": code[:2], "longCode": code} for code in CODES]
                self.reply(b"?" if fake.behaviour == "garbage" else json.dumps(codes).encode())

            def do_POST(self) -> None:
                form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode(), keep_blank_values=True)
                self.reply(fake.answer({key: values[0] for key, values in form.items()}))

            def reply(self, body: bytes | None) -> None:
                if body is None:
                    self.close_connection = True
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        return Handler


def _body(matches: list[dict[str, Any]]) -> bytes:
    return json.dumps({"matches": matches}).encode()


def _matches(text: str) -> list[dict[str, Any]]:
    """Offsets and lengths in UTF-16, as Java counts."""
    return [
        {
            "message": "Possible spelling mistake found.",
            "replacements": [{"value": "the"}],
            "offset": _utf16(text[: found.start()]),
            "length": _utf16(found[0]),
            "context": {"text": found[0], "offset": 0, "length": len(found[0])},
            "sentence": text,
            "rule": {"id": "FAKE_SPELLING", "issueType": "misspelling", "category": {"id": "TYPOS", "name": "Typos"}},
        }
        for found in _WRONG.finditer(text)
    ]


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
