"""The window as a program: one QApplication from the first question to the last line in the journal."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QDialog

from crisisdesk import __version__
from crisisdesk.app import Workspace, build_workspace
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.formats import system_language
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import FALLBACK, Wording, window_languages
from crisisdesk.ui.actions import Actions
from crisisdesk.ui.context import Context
from crisisdesk.ui.dialogs.language import LanguageDialog
from crisisdesk.ui.dialogs.trouble import TroubleDialog
from crisisdesk.ui.main_window import MainWindow
from crisisdesk.ui.shell.keys import PhysicalKeys
from crisisdesk.ui.shell.table import all_actions
from crisisdesk.ui.tasks import Lanes
from crisisdesk.ui.theme import Theme

_log = logging.getLogger(__name__)

APP_ID = "org.crisisdesk.CrisisDesk"
LOG_FILE = "crisisdesk.log"
_LOG_BYTES = 500_000
_ALIVE_MS = 500
"""Python sees a signal such as Ctrl+C only between two of its own steps, and an idle window takes none."""


class Options(Protocol):
    """What the command line says of the window."""

    @property
    def data_dir(self) -> Path | None: ...
    @property
    def demo(self) -> bool: ...
    @property
    def language(self) -> str | None: ...


def run(options: Options) -> int:
    """Opens the window and returns the exit code when it is closed: 0, or 2 where the data folder can't be used."""
    app = make_application(sys.argv)
    resources = Resources.default()
    session = system_language(window_languages(resources)) or FALLBACK
    language = options.language or ""
    try:
        workspace = build_workspace(options.data_dir, demo=options.demo, language=language, resources=resources)
    except ProblemError as problem:
        return _show_trouble(app, resources, problem, language or session)
    _log_to(workspace.data_dir)
    program = Program(app, workspace)
    if not program.choose_language(language, session):
        program.close()
        return 0
    program.open_window()
    code = app.exec()
    program.close()
    return code


def make_application(argv: list[str]) -> QApplication:
    """The application object with its names; the window's language and look come later."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(argv[:1])
    app.setApplicationName("CrisisDesk")
    app.setApplicationDisplayName("CrisisDesk")
    app.setApplicationVersion(__version__)
    app.setOrganizationDomain("crisisdesk.org")
    app.setDesktopFileName(APP_ID)
    app.setStyle("Fusion")
    return app


class Bugs(QObject):
    """Takes the errors that nobody caught: they are ours, are logged, and said in the window from whichever thread."""

    found = Signal(object)

    def watch(self) -> None:
        sys.excepthook = self._on_error
        threading.excepthook = lambda hook: self._on_error(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _on_error(self, kind: type[BaseException], error: BaseException | None, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        _log.error("nobody caught this", exc_info=(kind, error or kind(), traceback))
        self.found.emit(ProblemError("window_bug", reason=f"{kind.__name__}: {error}"))


class Program(QObject):
    """What lives as long as the application: lanes, theme, translators, and the window, which a new language replaces."""

    def __init__(self, app: QApplication, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.window: MainWindow | None = None
        self.context: Context | None = None
        self._app = app
        self._translators: list[QTranslator] = []
        self._keys: PhysicalKeys | None = None
        self.lanes = Lanes()
        settings = workspace.settings
        self.theme = Theme(workspace.resources, settings.get("theme"), settings.get("font_step"), self)
        self.theme.apply()
        self.bugs = Bugs(self)
        self.bugs.watch()
        self._watch_signals()

    def choose_language(self, wanted: str, session: str) -> bool:
        """Asks for the window's language where it is not known; False when the question was closed without an answer."""
        settings = self.workspace.settings
        language = wanted or settings.get("ui_language")
        if not language:
            known = self.workspace.languages
            spoken = [known[code] for code in window_languages(self.workspace.resources) if code in known]
            dialog = LanguageDialog(self.theme, spoken, session)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return False
            language = dialog.language
        if not settings.get("ui_language"):
            self._keep_language(language)
        self.speak(language)
        return True

    def speak(self, language: str) -> None:
        """Sets translators, direction and the language of dates for all widgets made from now on."""
        self._language = language
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = translators(self.workspace.resources, language)
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(language))
        self._app.setLayoutDirection(QLocale(language).textDirection())
        self.theme.apply()

    def open_window(self) -> MainWindow:
        """Makes the window in the language that is spoken now."""
        self.actions = actions = Actions(all_actions(), self.theme)
        self.context = Context(self.workspace, self.lanes, Wording(self.workspace.resources, self._language), self.theme, actions)
        self.window = MainWindow(self.context)
        actions.setParent(self.window)
        self.window.language_chosen.connect(self._on_language_chosen, Qt.ConnectionType.QueuedConnection)
        self.bugs.found.connect(self.window.show_problem)
        self._keys = PhysicalKeys([action for _, action in actions.all()], self.window)
        self._app.installEventFilter(self._keys)
        for problem in self.workspace.problems:
            self.window.show_problem(problem)
        self.window.show()
        self.window.activateWindow()  # without a window manager nobody else gives it the keyboard
        return self.window

    def close(self) -> None:
        """The engine first: a check that waits for it would keep its lane. A second call does nothing."""
        self.workspace.grammar.close()
        if self.context is not None:
            self.context.close()
        else:
            self.lanes.close()
        self.workspace.close()

    def _on_language_chosen(self, language: str) -> None:
        """Another window takes the place of this one, at the settings, over the same journal."""
        old, context = self.window, self.context
        if old is None or context is None:
            return
        self._keep_language(language)
        self._app.setQuitOnLastWindowClosed(False)
        if self._keys is not None:
            self._app.removeEventFilter(self._keys)
        at_hand = old.incident_page.incident
        old.close()
        context.hand_over()
        self.speak(language)
        window = self.open_window()
        old.deleteLater()
        if at_hand is not None:
            window.open_incident(at_hand.id)
        window.go("settings")
        self._app.setQuitOnLastWindowClosed(True)

    def _keep_language(self, language: str) -> None:
        try:
            self.workspace.settings.set("ui_language", language)
        except ProblemError as problem:
            self.workspace.problems.append(problem)

    def _watch_signals(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._app.closeAllWindows())
        self._alive = QTimer(self, interval=_ALIVE_MS)
        self._alive.timeout.connect(lambda: None)
        self._alive.start()


def translators(resources: Resources, language: str) -> list[QTranslator]:
    """Qt's own words first, ours over them (Qt has none in Romanian). English needs ours for its plurals."""
    found = []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("crisisdesk", str(resources.translations))):
        translator = QTranslator()
        if translator.load(f"{name}_{language}", folder):
            found.append(translator)
    return found


def _show_trouble(app: QApplication, resources: Resources, problem: ProblemError, language: str) -> int:
    sentence = Wording(resources, language).problem(problem)
    print(sentence, file=sys.stderr)
    theme = Theme(resources)
    theme.apply()
    app.setLayoutDirection(QLocale(language).textDirection())
    TroubleDialog(theme, sentence).exec()
    return 2


def _log_to(folder: Path) -> None:
    """What goes wrong is written beside the journal, never what people wrote. A read-only folder gets no log."""
    root = logging.getLogger()
    try:
        handler = RotatingFileHandler(folder / LOG_FILE, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)
    except OSError:
        root.addHandler(logging.StreamHandler())
