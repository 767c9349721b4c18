"""The frozen bundle as a stranger's machine sees it: elsewhere, without Python, in a home with spaces and other scripts."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crisisdesk import __version__
from tools.bundle import TARGET
from tools.display import hidden_display

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and draws on Xvfb"),
    pytest.mark.skipif(not TARGET.is_dir() and not os.environ.get("CI"), reason="not built: python3 dev.py bundle"),
]

LANGUAGES = ("en", "ro", "hr", "he", "ru", "pl")
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(sys.argv)
image = application.primaryScreen().grabWindow(0).toImage()
image.save(sys.argv[1])
step = range(0, min(image.width(), image.height()), 7)
print(len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in step}))
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's file in a copy of the bundle, far from the source tree."""
    copy = tmp_path_factory.mktemp("elsewhere") / "Crisis Desk Кризис"
    shutil.copytree(TARGET, copy, symlinks=True)
    return copy / TARGET.name


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A session of a user whose name is no ASCII, with neither Python nor Java on the path."""
    home = tmp_path / "Дом Иванов בית"
    home.mkdir()
    (tmp_path / "bin").mkdir()
    return {"HOME": str(home), "PATH": str(tmp_path / "bin"), "LANG": "C.UTF-8"}


def call(
    bundle: Path, environment: dict[str, str], *arguments: str, text: str = "", timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    command = [str(bundle), *arguments]
    home = environment["HOME"]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, cwd=home, input=text, timeout=timeout
    )


def processes_of(folder: Path) -> list[str]:
    """What runs from programs under the folder, as the kernel names them."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/exe"):
        try:
            program = str(entry.readlink())
        except OSError:  # it ended while we looked, or is a kernel thread
            continue
        if program.startswith(str(folder)):
            found.append(program)
    return found


def wait_until_none_runs(folder: Path, seconds: float = 3) -> list[str]:
    end = time.monotonic() + seconds
    while (left := processes_of(folder)) and time.monotonic() < end:
        time.sleep(0.05)
    return left


def test_says_its_version(bundle: Path, environment: dict[str, str]) -> None:
    done = call(bundle, environment, "--version")
    assert (done.stdout, done.stderr, done.returncode) == (f"CrisisDesk {__version__}\n", "", 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_checks_a_message(bundle: Path, environment: dict[str, str], language: str) -> None:
    done = call(bundle, environment, "check", "-", "--lang", language, "--format", "jsonl", text="12:30\n")
    report = json.loads(done.stdout)
    assert (report["language"], report["verdict"], done.returncode, done.stderr) == (language, "not_ready", 1, "")
    assert report["missing"]


def test_finds_a_flaw(bundle: Path, environment: dict[str, str]) -> None:
    done = call(bundle, environment, "check", "-", "--lang", "en", "--format", "json", text="We are sorry if anyone was upset.\n")
    assert done.returncode == 1
    assert "conditional" in {finding["label"] for finding in json.loads(done.stdout)["findings"]}


def test_every_language_has_its_grammar_and_java_ends_with_the_program(bundle: Path, environment: dict[str, str]) -> None:
    done = call(bundle, environment, "grammar", "check", timeout=180)
    assert done.returncode == 0, done.stdout + done.stderr
    assert wait_until_none_runs(bundle.parent) == []


def test_java_ends_with_a_program_that_is_killed(bundle: Path, environment: dict[str, str]) -> None:
    process = subprocess.Popen(
        [str(bundle), "grammar", "check"], env=environment, cwd=environment["HOME"], stdout=subprocess.DEVNULL
    )
    try:
        end = time.monotonic() + 30
        while not (java := [each for each in processes_of(bundle.parent) if each.endswith("/bin/java")]):
            assert time.monotonic() < end, "Java did not start"
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait()
    assert java
    assert wait_until_none_runs(bundle.parent) == []


def test_the_doctor_finds_all_that_the_bundle_brings(bundle: Path, environment: dict[str, str]) -> None:
    done = call(bundle, environment, "doctor", "--format", "json")
    found = {each["subject"]: each for each in json.loads(done.stdout)["diagnoses"]}
    assert [subject for subject in ("qt", "java", "grammar", "dictionaries", "data_folder") if not found[subject]["ok"]] == []
    assert str(bundle.parent) in found["java"]["detail"]
    assert str(bundle.parent) in found["grammar"]["detail"]


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    with hidden_display() as found:
        if not found and not os.environ.get("CI"):
            pytest.skip("no Xvfb here")
        assert found, "CI needs Xvfb"
        yield found


def test_the_window_opens_on_the_demo_and_a_killed_one_leaves_nothing_running(
    bundle: Path, environment: dict[str, str], display: dict[str, str], tmp_path: Path
) -> None:
    began = time.monotonic()
    command = [str(bundle), "--demo", "--language", "en"]
    log = tmp_path / "log"
    with log.open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(command, env=environment | display, cwd=environment["HOME"], stderr=errors)
    try:
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
        while subprocess.run(search, env=os.environ | display, capture_output=True).returncode != 0:
            assert process.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() - began < 30, "no window came"
            time.sleep(0.05)
        time.sleep(2)  # its lists are read
        colours = grab(display, tmp_path / "window.png")
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert colours > 50, "a blank window"
    assert wait_until_none_runs(bundle.parent) == []
    assert "Traceback" not in log.read_text(encoding="utf-8")


def grab(display: dict[str, str], path: Path) -> int:
    """Takes a picture of the whole display; returns how many colours it has."""
    command = [sys.executable, "-c", GRAB, str(path)]
    done = subprocess.run(
        command, env=os.environ | display | {"QT_QPA_PLATFORM": "xcb"}, capture_output=True, text=True, check=True
    )
    return int(done.stdout)
