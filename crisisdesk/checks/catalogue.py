"""Labels, stages and clusters as data (resources/checks/catalogue.toml), joined to profiles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.report import Level
from crisisdesk.core.resources import Resources

FILE = "checks/catalogue.toml"


@dataclass(frozen=True, slots=True)
class Label:
    """A component, a flaw, or something that only one stage forbids (`kind` "stage")."""

    name: str
    kind: str
    level: Level | None
    source: str


@dataclass(frozen=True, slots=True)
class Profile:
    """What a text of one stage and cluster is asked for. A group is met when one of its labels is present."""

    stage: str
    cluster: str
    source: str
    must: tuple[tuple[str, ...], ...]
    should: tuple[tuple[str, ...], ...]
    levels: Mapping[str, str]

    def level_of(self, label: Label) -> Level | None:
        """The weight of a flaw under this profile; None where it is none."""
        level = self.levels.get(label.name, label.level)
        return None if level is None or level == "off" else Level(level)


@dataclass(frozen=True)
class Catalogue:
    """All labels by name, in the order in which the strip shows components, and the stages' and clusters' tables."""

    labels: dict[str, Label]
    stages: dict[str, dict[str, Any]]
    clusters: dict[str, dict[str, Any]]

    @property
    def components(self) -> tuple[str, ...]:
        return tuple(name for name, label in self.labels.items() if label.kind == "component")

    def profile(self, stage: str, cluster: str) -> Profile:
        """The profile of a stage and a cluster; raises ProblemError when either is unknown."""
        if stage not in self.stages:
            raise ProblemError("unknown_stage", stage=stage, known=", ".join(self.stages))
        if cluster not in self.clusters:
            raise ProblemError("unknown_cluster", cluster=cluster, known=", ".join(self.clusters))
        wanted, change = self.stages[stage], self.clusters[cluster]
        dropped, wished = set(change.get("drop", ())), set(change.get("wish", ()))
        must = [tuple(group) for group in (*wanted["must"], *change.get("must", ())) if not set(group) & dropped]
        should = [tuple(group) for group in wanted["should"] if not set(group) & dropped]
        lowered = [group for group in must if set(group) & wished]
        return Profile(
            stage,
            cluster,
            wanted["source"],
            tuple(dict.fromkeys(group for group in must if group not in lowered)),
            tuple(dict.fromkeys((*lowered, *should))),
            change.get("levels", {}),
        )


def load_catalogue(resources: Resources) -> Catalogue:
    """Reads the catalogue; raises DataFileError with entry and field."""
    table = resources.toml(resources.path(FILE))
    labels = {name: _label(name, entry) for name, entry in table.get("labels", {}).items()}
    for kind in ("stages", "clusters"):
        for name, entry in table.get(kind, {}).items():
            for group in (*entry.get("must", ()), *entry.get("should", ())):
                if unknown := set(group) - set(labels):
                    raise DataFileError(FILE, f"{kind}.{name}", "must/should", f"no label {sorted(unknown)[0]!r}")
    return Catalogue(labels, table["stages"], table["clusters"])


def _label(name: str, entry: Mapping[str, str]) -> Label:
    try:
        return Label(name, entry["kind"], Level(entry["level"]) if "level" in entry else None, entry["source"])
    except (KeyError, ValueError) as error:
        raise DataFileError(FILE, f"labels.{name}", "kind/level/source", str(error)) from error
