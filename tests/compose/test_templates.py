from pathlib import Path

import pytest
from jinja2 import meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisdesk.checks import load_checker
from crisisdesk.compose.templates import TemplateShelf, open_slots
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.incident import Cluster, FailureKind, Stage
from crisisdesk.core.report import Verdict
from crisisdesk.core.resources import Resources

RESOURCES = Resources.default()
LANGUAGES = TemplateShelf(RESOURCES).languages()
NOT_SLOTS = {"kind", "cluster", "level"}
FIRM = {"firm": "Alder", "contact": "help@alder.example", "next_update": "10:30"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "templates" / "fr"
    made.mkdir(parents=True)
    return made


def shelf_of(folder: Path) -> TemplateShelf:
    return TemplateShelf(Resources(folder.parents[1]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_template_for_every_stage(language: str) -> None:
    assert TemplateShelf(RESOURCES).stages(language) == tuple(Stage)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_has_words_and_every_kind_of_failure_a_sentence(language: str) -> None:
    words = RESOURCES.toml(RESOURCES.path("templates", language, "slots.toml"))
    environment = ImmutableSandboxedEnvironment()
    for path in RESOURCES.files(f"templates/{language}", "*.j2"):
        used = meta.find_undeclared_variables(environment.parse(path.read_text(encoding="utf-8")))
        assert used - NOT_SLOTS <= words["slots"].keys(), path.name
    assert words["failure"].keys() == {kind.value for kind in FailureKind} - {"other"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cluster", Cluster)
@pytest.mark.parametrize("stage", Stage)
def test_templates_render_for_every_responsibility_and_kind(language: str, cluster: Cluster, stage: Stage) -> None:
    shelf = TemplateShelf(RESOURCES)
    for kind in FailureKind:
        for limit in (0, 280):
            filled = shelf.fill(language, stage, {**FIRM, "kind": kind.value, "cluster": cluster.value}, limit=limit)
            assert filled.text.strip() and "\n\n\n" not in filled.text
            assert not any(line != line.rstrip() for line in filled.text.splitlines())
            assert all(slot.of(filled.text).startswith("[[") for slot in filled.slots)
            assert "  " not in filled.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_first_word_about_a_known_kind_of_failure_needs_no_slot(language: str) -> None:
    facts = {**FIRM, "kind": "late", "cluster": "ours"}
    assert TemplateShelf(RESOURCES).fill(language, Stage.HOLDING, facts).slots == ()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) & set(load_checker(RESOURCES).languages)))
def test_a_first_word_from_the_template_can_go_out(language: str) -> None:
    filled = TemplateShelf(RESOURCES).fill(language, Stage.HOLDING, {**FIRM, "kind": "late", "cluster": "ours"})
    report = load_checker(RESOURCES).check(filled.text, language, stage="holding")
    assert report.verdict is not Verdict.NOT_READY, [*report.findings, *report.missing]


def test_what_is_not_known_stays_open_in_the_words_of_the_language(folder: Path) -> None:
    (folder / "holding.j2").write_text(
        "Chers clients, {{ failure }} Rendez-vous à {{ next_update }} 🙏 {{ odd_name }}.", encoding="utf-8"
    )
    (folder / "slots.toml").write_text('[slots]\nfailure = "ce qui est arrivé"\n', encoding="utf-8")
    filled = shelf_of(folder).fill("fr", Stage.HOLDING, {"next_update": "10:30", "kind": "late"})
    assert filled.text == "Chers clients, [[ce qui est arrivé]] Rendez-vous à 10:30 🙏 [[odd name]].\n"
    assert [slot.of(filled.text) for slot in filled.slots] == ["[[ce qui est arrivé]]", "[[odd name]]"]


def test_the_sentence_of_the_failure_comes_from_the_language(folder: Path) -> None:
    (folder / "holding.j2").write_text("{{ failure }}", encoding="utf-8")
    (folder / "slots.toml").write_text('[failure]\nlate = "Nous sommes en retard."\n', encoding="utf-8")
    assert shelf_of(folder).fill("fr", Stage.HOLDING, {"kind": "late"}).text == "Nous sommes en retard.\n"
    assert shelf_of(folder).fill("fr", Stage.HOLDING, {"kind": "late", "failure": "Perdu."}).text == "Perdu.\n"


def test_a_narrow_channel_gets_the_short_template_where_there_is_one(folder: Path) -> None:
    (folder / "holding.j2").write_text("Long.", encoding="utf-8")
    (folder / "holding.short.j2").write_text("Court.", encoding="utf-8")
    (folder / "update.j2").write_text("Suite.", encoding="utf-8")
    shelf = shelf_of(folder)
    assert shelf.fill("fr", Stage.HOLDING, {}, limit=280).text == "Court.\n"
    assert shelf.fill("fr", Stage.HOLDING, {}, limit=63206).text == "Long.\n"
    assert shelf.fill("fr", Stage.UPDATE, {}, limit=280).text == "Suite.\n"
    assert shelf.stages("fr") == (Stage.HOLDING, Stage.UPDATE)


@pytest.mark.parametrize(
    "source",
    [
        "{{ cause",
        "{% if %}",
        "{{ 1 / 0 }}",
        "{{ cause.upper() }}",
        "{{ ''.__class__.__mro__ }}",
        "{% include 'x' %}",
        "{{ cause + 1 }}",
    ],
)
def test_a_broken_template_is_named_and_the_others_go_on(folder: Path, source: str) -> None:
    (folder / "holding.j2").write_text(source, encoding="utf-8")
    (folder / "update.j2").write_text("Suite.", encoding="utf-8")
    shelf = shelf_of(folder)
    with pytest.raises(DataFileError) as caught:
        shelf.fill("fr", Stage.HOLDING, {})
    assert caught.value.params["file"] == "templates/fr/holding.j2"
    assert caught.value.params["reason"]
    assert shelf.fill("fr", Stage.UPDATE, {}).text == "Suite.\n"


def test_a_template_of_another_encoding_is_a_broken_file(folder: Path) -> None:
    (folder / "holding.j2").write_bytes("désolés".encode("latin-1"))
    with pytest.raises(DataFileError) as caught:
        shelf_of(folder).fill("fr", Stage.HOLDING, {})
    assert caught.value.params["file"] == "templates/fr/holding.j2"


def test_a_stage_without_a_template_is_a_problem_of_its_own(folder: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        shelf_of(folder).fill("fr", Stage.LESSONS, {})
    assert (caught.value.key, caught.value.params["language"], caught.value.params["stage"]) == ("no_template", "fr", "lessons")


def test_what_a_customer_wrote_is_text_and_no_template(folder: Path) -> None:
    (folder / "update.j2").write_text("{{ news }}", encoding="utf-8")
    assert shelf_of(folder).fill("fr", Stage.UPDATE, {"news": "{{ firm }} <b>&"}).text == "{{ firm }} <b>&\n"


def test_open_slots_are_found_in_any_text() -> None:
    text = "a [[b]] 🙏 [[c d]] [[ ]]] [[\n]]"
    assert [slot.of(text) for slot in open_slots(text)] == ["[[b]]", "[[c d]]", "[[ ]]"]
