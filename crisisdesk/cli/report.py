"""A report of the checks as text for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crisisdesk.cli.textfile import TextFile
from crisisdesk.compose.channels import Channel
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.report import Component, Finding, Missing, Report
from crisisdesk.core.text import Span
from crisisdesk.services.wording import Wording

SCHEMA = 1
"""Number of the JSON's form; raised when something in it changes its meaning or goes away."""

Json = dict[str, object]


@dataclass(frozen=True)
class Checked:
    """A file that was read and judged. `channel` None where none was named."""

    file: TextFile
    report: Report
    channel: Channel | None

    @property
    def fits(self) -> bool:
        return self.channel is None or self.channel.fits(self.file.text)


def report_json(checked: Checked) -> Json:
    """All offsets are code points into the file's text, a byte order mark not counted and line ends as they stand."""
    report = checked.report
    return {
        "schema": SCHEMA,
        "file": checked.file.name,
        "bom": checked.file.bom,
        "language": report.language,
        "stage": report.stage,
        "cluster": report.cluster,
        "pack": report.pack,
        "verdict": report.verdict.value,
        "evidence": [{"label": each.label, **_range(each.span), "rule": each.rule} for each in report.evidence],
        "findings": [_finding_json(each) for each in report.findings],
        "missing": [_missing_json(each) for each in report.missing],
        "components": [_component_json(each) for each in report.components],
        "channel": _channel_json(checked),
    }


def unreadable_json(name: str, problem: ProblemError, wording: Wording) -> Json:
    """What stands in the place of a file that could not be read, so that the answers stay in the order of the files."""
    return {"schema": SCHEMA, "file": name, "problem": problem.key, "message": wording.problem(problem)}


def _range(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _finding_json(finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "label": finding.label,
        "level": finding.level.value,
        **_range(finding.span),
        "source": finding.source,
        "suggestions": list(finding.suggestions),
    }


def _missing_json(missing: Missing) -> Json:
    return {"labels": list(missing.labels), "level": missing.level.value, "source": missing.source}


def _component_json(component: Component) -> Json:
    spans = [_range(span) for span in component.spans]
    return {"label": component.label, "presence": component.presence.value, "spans": spans}


def _channel_json(checked: Checked) -> Json | None:
    if checked.channel is None:
        return None
    text = checked.file.text
    return {
        "id": checked.channel.id,
        "length": checked.channel.length(text),
        "limit": checked.channel.limit_for(text),
        "fits": checked.fits,
    }


def report_lines(checked: Checked, wording: Wording) -> Iterator[str]:
    """The verdict, then what is to be mended or considered, each with its place as line and column."""
    report = checked.report
    yield f"{checked.file.name}: {wording.say(f'verdict.{report.verdict}')}"
    if checked.channel is not None and not checked.fits:
        yield _indented(wording, "error", _too_long(checked, checked.channel, wording))
    for finding in report.findings:
        yield from _finding_lines(finding, checked.file.text, wording)
    for missing in report.missing:
        yield from _missing_lines(missing, wording)


def _finding_lines(finding: Finding, text: str, wording: Wording) -> Iterator[str]:
    key = f"finding.{finding.label}"
    words = finding.span.of(text).replace("\n", " ").replace("\r", "")
    title = finding.message or wording.say(f"{key}.title", **{"words": words, **finding.params})
    place = "{}:{}".format(*_place(text, finding.span.start))
    yield _indented(wording, finding.level, f"{place} {title} ({wording.source(finding.source)})")
    yield f"      {wording.say(f'{key}.reason')} {wording.say(f'{key}.advice')}"


def _missing_lines(missing: Missing, wording: Wording) -> Iterator[str]:
    title = wording.missing(missing.labels, missing.level)
    yield _indented(wording, missing.level, f"{title} ({wording.source(missing.source)})")
    yield f"      {wording.say(f'missing.{missing.labels[0]}')}"


def _too_long(checked: Checked, channel: Channel, wording: Wording) -> str:
    text = checked.file.text
    name = wording.say(f"channel.{channel.id}")
    return wording.say("cli.check.too_long", channel=name, length=channel.length(text), limit=channel.limit_for(text))


def _indented(wording: Wording, level: str, words: str) -> str:
    return f"  {wording.say(f'cli.check.level.{level}')}: {words}"


def _place(text: str, offset: int) -> tuple[int, int]:
    """Line and column, counted from 1; the column in code points."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
