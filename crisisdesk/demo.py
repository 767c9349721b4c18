"""The demo incident, and past ones beside it: played through the desk with a clock that is moved from act to act.

What happened stands in resources/demo/incident.toml, the words in resources/demo/<language>.toml.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from crisisdesk.checks import Checker
from crisisdesk.core.clock import FixedClock
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.incident import (
    Cluster,
    Draft,
    EntryKind,
    FailureKind,
    FinalText,
    FindingLeft,
    Incident,
    NewEntry,
    NewIncident,
    Promise,
    Stage,
    Triage,
)
from crisisdesk.core.report import Report
from crisisdesk.core.resources import Resources
from crisisdesk.desk import Desk
from crisisdesk.services.settings import Settings

_FILE = "demo/incident.toml"
_FALLBACK = "en"
_APPROVED_BEFORE = timedelta(seconds=30)
_DRAFT_KINDS = ("flawed", "sound")
_OTHER_DRAFTS = "nearly"

Table = dict[str, Any]


def demo_start(resources: Resources) -> datetime:
    """The moment at which the demo is opened."""
    table = resources.toml(resources.path(_FILE))
    return _aware(table["start"], ZoneInfo(table["zone"]))


def load_demo(desk: Desk, clock: FixedClock, settings: Settings, checker: Checker, resources: Resources, language: str) -> None:
    """Fills an empty journal; the same for the same language each time. Raises DataFileError for broken demo files."""
    table = resources.toml(resources.path(_FILE))
    try:
        player = _Player(desk, clock, checker, resources, table, language)
        _set_settings(settings, table, player.words, language)
        for incident in table["incidents"]:
            player.play(incident)
    except KeyError as error:
        raise DataFileError(_FILE, language, str(error.args[0]), "missing") from error


def _set_settings(settings: Settings, table: Table, words: Table, language: str) -> None:
    settings.set_all(
        {
            "ui_language": language,
            "author": words["author"],
            "initials": table["initials"],
            "firm_name": table["firm"],
            "contact_email": table["contact"],
        }
    )


@dataclass
class _Scene:
    """One incident while it is played."""

    incident: Incident
    words: Table
    last_seq: int = 0


class _Player:
    """Plays the acts of the demo's incidents, each at its time."""

    def __init__(
        self, desk: Desk, clock: FixedClock, checker: Checker, resources: Resources, table: Table, language: str
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._checker = checker
        self._resources = resources
        self._zone = ZoneInfo(table["zone"])
        self._initials = table["initials"]
        self._language = language
        self.words = self._words_of(language)
        self._acts: dict[str, Callable[[_Scene, Table], None]] = {
            "log": self._log,
            "publish": self._publish,
            "promise": self._promise,
            "correct": self._correct,
            "close": self._close,
            "drafts": self._drafts,
        }

    def play(self, table: Table) -> None:
        words = self.words[table["key"]]
        self._clock.moment = self._time(table["at"])
        incident = self._desk.open_incident(self._new_incident(table, words), self._author, words["noticed"])
        scene = _Scene(incident, words)
        for act in table["acts"]:
            self._clock.moment = self._time(act["at"])
            self._acts[act["act"]](scene, act)

    @property
    def _author(self) -> str:
        return str(self.words["author"])

    def _new_incident(self, table: Table, words: Table) -> NewIncident:
        return NewIncident(
            title=words["title"],
            kind=FailureKind(table["kind"]),
            noticed_at=self._time(table["noticed"]),
            cluster=Cluster(table["cluster"]),
            people=table["people"],
            outlets=tuple(table["outlets"]),
            languages=tuple(self.words["languages"]),
            triage=Triage(**dict.fromkeys(table["yes"], True)),
            level=table["level"],
        )

    def _log(self, scene: _Scene, act: Table) -> None:
        entry = NewEntry(
            kind=EntryKind(act["kind"]),
            text=scene.words[act["text"]],
            happened_at=self._time(act["happened"]),
            author=self._author,
            source=scene.words[act["source"]] if "source" in act else "",
            late_reason=scene.words[act["late_reason"]] if "late_reason" in act else "",
            outlet=act.get("outlet", ""),
        )
        scene.last_seq = self._desk.log(scene.incident.id, entry).seq

    def _publish(self, scene: _Scene, act: Table) -> None:
        text = self._final_text(scene, act)
        recorded_at, went_out_at = self._clock.moment, self._time(act["happened"])
        self._clock.moment = went_out_at - _APPROVED_BEFORE
        approval = self._desk.approve(scene.incident.id, self.words["approver"], [text])
        self._clock.moment = recorded_at
        scene.last_seq = self._desk.published(approval.seq, 0, act["outlet"], went_out_at).seq

    def _promise(self, scene: _Scene, act: Table) -> None:
        promise = Promise(scene.words[act["text"]], self._time(act["due"]))
        scene.last_seq = self._desk.promise(scene.incident.id, promise, scene.last_seq).seq

    def _correct(self, scene: _Scene, act: Table) -> None:
        self._desk.correct(scene.last_seq, scene.words[act["text"]], scene.words[act["reason"]], self._initials)

    def _close(self, scene: _Scene, act: Table) -> None:
        self._desk.close_incident(scene.incident.id, scene.words[act["text"]], self._author)

    def _drafts(self, scene: _Scene, act: Table) -> None:
        """The first language's draft has flaws, the second's has none, the others are nearly ready."""
        languages = self.words["languages"]
        kinds = [*_DRAFT_KINDS, *[_OTHER_DRAFTS] * len(languages)]
        for language, kind in zip(languages, kinds, strict=False):
            text = self._words_of(language)["drafts"][kind]
            self._desk.save_draft(Draft(scene.incident.id, language, Stage(act["stage"]), act["channel"], text, 1))

    def _final_text(self, scene: _Scene, act: Table) -> FinalText:
        words = scene.words[act["text"]]
        stage = Stage(act["stage"])
        report = self._report(words, stage, scene.incident.cluster)
        left = (
            tuple(FindingLeft(each.rule, each.label, each.level, each.span.of(words)) for each in report.findings)
            if report
            else ()
        )
        return FinalText(self._language, act["channel"], stage, words, report.pack if report else "", left)

    def _report(self, text: str, stage: Stage, cluster: Cluster) -> Report | None:
        try:
            return self._checker.check(text, self._language, stage=stage, cluster=cluster)
        except ProblemError:  # a language without rules yet: nobody has judged the text
            return None

    def _words_of(self, language: str) -> Table:
        path = self._resources.path("demo", f"{language}.toml")
        return self._resources.toml(path if path.is_file() else self._resources.path("demo", f"{_FALLBACK}.toml"))

    def _time(self, local: datetime) -> datetime:
        return _aware(local, self._zone)


def _aware(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(tzinfo=zone)
