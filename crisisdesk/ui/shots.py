"""Pictures of the window for the manual: `python -m crisisdesk.ui.shots FOLDER`, best under Xvfb.

The same pictures at each run: the demo's clock stands still, no cursor blinks, and the grammar engine is waited for where it
is installed. Each picture is small: few colours, one palette.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from crisisdesk.app import DEMO_CLOCK, build_workspace
from crisisdesk.core.incident import Incident
from crisisdesk.services.grammar import GrammarState
from crisisdesk.ui.application import Program, make_application
from crisisdesk.ui.main_window import MainWindow

SIZE = QSize(1280, 800)
LAPTOP = QSize(960, 640)
"""What a screen of 1920 x 1280 has room for at 200 %."""
_NEAR = 0xFFF0F0F0
"""The bits of a colour that near ones share."""
_PATIENCE_MS = 90_000
_QUIET_MS = 700
_ENGINE_IS_BUSY = frozenset({GrammarState.OFF, GrammarState.STARTING})


@dataclass(frozen=True)
class Shot:
    """One picture: its file, the window's language and look, how many times as large, and what is shown."""

    name: str
    scene: Callable[[Stage], None]
    language: str = "en"
    look: str = "light"
    scale: int = 1
    size: QSize = SIZE
    colors: int = 256


class Stage:
    """The window of one picture, and patience for what it does in its lanes."""

    def __init__(self, app: QApplication, program: Program, size: QSize = SIZE) -> None:
        self._app = app
        self._program = program
        self.window: MainWindow = program.open_window()
        self.window.resize(size)
        self.wait(lambda: self.window.list.is_known)

    @property
    def incident(self) -> Incident:
        return next(incident for incident in self.window.list.incidents if incident.is_open)

    def wait(self, is_done: Callable[[], bool]) -> None:
        """Lets the window live until the condition holds, then for a quiet moment; TimeoutError after a minute and a half."""
        watch = QElapsedTimer()
        watch.start()
        while not is_done():
            if watch.elapsed() > _PATIENCE_MS:
                raise TimeoutError("the window did not get so far")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        self.settle()

    def settle(self) -> None:
        watch = QElapsedTimer()
        watch.start()
        while watch.elapsed() < _QUIET_MS:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def finish_lanes(self) -> None:
        """Until everything that is queued now has been answered."""
        left: list[str] = ["checks", "grammar", "journal"]
        for name in tuple(left):
            getattr(self._program.lanes, name).submit(self.window, lambda: None, lambda _, name=name: left.remove(name))
        self.wait(lambda: not left)

    def act(self, action_id: str) -> None:
        self._program.actions.action(action_id).trigger()

    def open_incident(self) -> None:
        """The demo's open incident, when all its texts are judged and the grammar engine has answered."""
        self.window.open_incident(self.incident.id)
        composer, grammar = self.window.incident_page.composer, self._program.workspace.grammar
        self.wait(lambda: self.window.page == "incident")
        self.wait(lambda: len(composer.final_texts()) == len(self.incident.languages))
        self.wait(lambda: grammar.state(self.window.status.language) not in _ENGINE_IS_BUSY)
        self.finish_lanes()
        self.window.incident_page.timeline.quick_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, file: Path, colors: int) -> None:
        """With a palette: the drawings have few colours, and the pictures live in the repository."""
        image = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        roles = [self._program.theme.color(role).rgb() for role in self._program.theme.roles]
        table = list(dict.fromkeys([*roles, *_frequent(image)]))[:colors]
        plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
        image.convertToFormat(QImage.Format.Format_Indexed8, table, plain).save(str(file), quality=0)


def _frequent(image: QImage) -> list[int]:
    """Colours of the picture, one for each group of near ones, the most frequent groups first."""
    groups: dict[int, Counter[int]] = {}
    for color, count in Counter(memoryview(image.constBits()).cast("I")).items():
        groups.setdefault(color & _NEAR, Counter())[color] += count
    by_size = sorted(groups.values(), key=lambda group: (-group.total(), max(group)))
    return [min(group, key=lambda color, group=group: (-group[color], color)) for group in by_size]  # type: ignore[misc]


def start(stage: Stage) -> None:
    stage.settle()


def new_incident(stage: Stage) -> None:
    page = stage.window.new_page
    stage.act("incident.new")
    page.what.setText(stage.incident.title)
    page.people.setText(stage.incident.people)
    page.outlets.check(stage.incident.outlets)
    page.languages.check(stage.incident.languages)
    stage.settle()


def incident(stage: Stage) -> None:
    stage.open_incident()


def approve(stage: Stage) -> None:
    stage.open_incident()
    stage.act("message.approve")
    stage.wait(lambda: stage.window.page == "publish")


def review(stage: Stage) -> None:
    stage.window.go("review")
    stage.wait(lambda: bool(stage.window.review_page.table.keys()))


SHOTS = (
    Shot("start-light-en", start),
    Shot("new-incident-light-en", new_incident),
    Shot("incident-light-en", incident),
    Shot("incident-dark-en", incident, look="dark"),
    Shot("incident-light-he", incident, language="he"),
    Shot("publish-light-en", approve),
    Shot("review-light-en", review),
    Shot("incident-light-en-200", incident, scale=2, size=LAPTOP, colors=64),
)


def take(shot: Shot, folder: Path) -> None:
    """Takes one picture in this process, which is to be used for one only: scale and language are set at its start."""
    app = make_application(sys.argv)
    QApplication.setCursorFlashTime(0)
    workspace = build_workspace(None, demo=True, language=shot.language)
    workspace.settings.set("theme", shot.look)
    program = Program(app, workspace)
    program.choose_language(shot.language, shot.language)
    try:
        stage = Stage(app, program, shot.size)
        shot.scene(stage)
        stage.settle()
        stage.save(folder / f"{shot.name}.png", shot.colors)
    finally:
        program.close()


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m crisisdesk.ui.shots")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", metavar="NAME", help="one picture alone, in this process")
    options = parser.parse_args(argv)
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.only:
        take(next(shot for shot in SHOTS if shot.name == options.only), options.folder)
        return 0
    return max(_in_own_process(shot, options.folder) for shot in SHOTS)


def _in_own_process(shot: Shot, folder: Path) -> int:
    environment = os.environ | {
        DEMO_CLOCK: "fixed",
        "QT_SCALE_FACTOR": str(shot.scale),
        "QT_FONT_DPI": "96",
        "TZ": "Europe/Zagreb",
    }
    command = [sys.executable, "-m", "crisisdesk.ui.shots", str(folder), "--only", shot.name]
    code = subprocess.run(command, env=environment, check=False).returncode
    print(f"{shot.name}: {'taken' if code == 0 else 'failed'}", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
