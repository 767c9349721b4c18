"""Rules, profiles and the verdict, on a small pack of our own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from crisisdesk.checks import Checker, load_checker
from crisisdesk.core.errors import DataFileError, ProblemError
from crisisdesk.core.report import Level, Presence, Verdict
from crisisdesk.core.resources import Resources

PACK = """
[lists]
harm = ["trouble", "inconvenien*"]

[[rule]]
id = "apology"
label = "apology"
any = ["sorry", "apologi*"]
not_after = ["feel|feeling"]

[[rule]]
id = "conditional"
label = "conditional"
any = ["sorry if", "if"]
needs = ["apology"]
reach = "clause"
suggest = ["sorry that [[what happened]]"]

[[rule]]
id = "but"
label = "but_excuse"
any = ["^ but"]
after = ["apology"]

[[rule]]
id = "but.inside"
label = "but_excuse"
any = ["sorry ...6 ~ but you"]

[[rule]]
id = "blame"
label = "blame_shift"
any = ["the supplier"]
unless_near = ["responsibility"]

[[rule]]
id = "ours"
label = "responsibility"
any = ["our fault"]

[[rule]]
id = "late"
label = "acknowledgement"
any = ["(is|are) late"]
question = false

[[rule]]
id = "denial"
label = "denial"
any = ["nothing happened"]

[[rule]]
id = "fixing"
label = "remedy"
any = ["repair*"]
unless = ["cannot"]

[[rule]]
id = "guess"
label = "guessed_cause"
any = ["probably"]
stages = ["holding"]

[[rule]]
id = "soon"
label = "vague"
any = ["soon"]
"""


@pytest.fixture
def resources(tmp_path: Path) -> Resources:
    """A resources folder with the real catalogue and one small English pack."""
    folder = tmp_path / "checks" / "en"
    folder.mkdir(parents=True)
    shutil.copy(Resources.default().path("checks", "catalogue.toml"), tmp_path / "checks")
    (folder / "rules.toml").write_text(PACK, encoding="utf-8")
    return Resources(tmp_path)


@pytest.fixture
def checker(resources: Resources) -> Checker:
    return load_checker(resources)


def labels(checker: Checker, text: str, **where: str) -> list[str]:
    return [item.label for item in checker.check(text, "en", **where).evidence]


def findings(checker: Checker, text: str, **where: str) -> list[tuple[str, str]]:
    return [(item.label, item.span.of(text)) for item in checker.check(text, "en", **where).findings]


def test_spans_are_code_points_of_the_text_as_given(checker: Checker) -> None:
    text = "😔 Parcels\r\nare late. We are sorry if you had trouble, truly."
    assert findings(checker, text) == [("conditional", "sorry if you had trouble")]


def test_quoted_words_are_not_ours(checker: Checker) -> None:
    assert labels(checker, "You wrote: “sorry is not enough”.") == []


def test_words_before_and_elsewhere_in_the_sentence_can_undo_a_match(checker: Checker) -> None:
    assert labels(checker, "Do not feel sorry.") == []
    assert labels(checker, "We cannot repair it. We repair it.") == ["remedy"]


def test_a_question_states_nothing(checker: Checker) -> None:
    assert labels(checker, "Your parcels are late?") == []


def test_labels_of_the_same_and_of_neighbouring_sentences_count(checker: Checker) -> None:
    assert "conditional" not in labels(checker, "Write to us if it is late.")
    assert "but_excuse" in labels(checker, "We are sorry. But it rained.")
    assert "but_excuse" not in labels(checker, "It rained. But it rained.")
    assert "blame_shift" in labels(checker, "It was the supplier. We are sorry.")
    assert "blame_shift" not in labels(checker, "It was the supplier. It is our fault.")


def test_a_finding_stands_once_a_place(checker: Checker) -> None:
    report = checker.check("We are sorry if it hurt.", "en")
    assert [(item.rule, item.suggestions) for item in report.findings] == [("conditional", ("sorry that [[what happened]]",))]


def test_what_a_stage_demands(checker: Checker) -> None:
    report = checker.check("Parcels are late.", "en", stage="holding")
    assert (report.missing[0].labels, report.missing[0].level) == (("remedy", "timeline"), Level.ERROR)
    assert report.verdict is Verdict.NOT_READY
    presences = {component.label: component.presence for component in report.components}
    assert presences["acknowledgement"] is Presence.PRESENT
    assert presences["remedy"] is Presence.MISSING and presences["gratitude"] is Presence.WISHED
    assert "prevention" not in presences


def test_verdict_is_ready_with_wishes_open_and_nearly_with_a_warning(checker: Checker) -> None:
    good = "Parcels are late. We repair it."
    assert checker.check(good, "en", stage="holding").verdict is Verdict.READY
    assert checker.check(good + " Soon.", "en", stage="holding").verdict is Verdict.NEARLY


def test_stage_rules_speak_at_their_stage_and_are_no_evidence(checker: Checker) -> None:
    assert findings(checker, "Probably rain.", stage="holding") == [("guessed_cause", "Probably")]
    assert findings(checker, "Probably rain.", stage="update") == []
    assert labels(checker, "Probably rain.", stage="holding") == []


def test_who_has_to_answer_changes_what_is_asked(checker: Checker) -> None:
    ours = checker.check("x", "en", cluster="ours")
    nobody = checker.check("x", "en", cluster="nobody")
    rumour = checker.check("Nothing happened.", "en", stage="holding", cluster="rumour")
    level = {gap.labels: gap.level for gap in ours.missing}[("responsibility",)]
    assert level is Level.ERROR
    assert {gap.labels: gap.level for gap in nobody.missing}[("responsibility",)] is Level.HINT
    assert ("explanation",) in {gap.labels for gap in rumour.missing}
    assert rumour.findings == ()
    assert [item.label for item in checker.check("Nothing happened.", "en").findings] == ["denial"]


@pytest.mark.parametrize(("where", "key"), [({"stage": "x"}, "unknown_stage"), ({"cluster": "x"}, "unknown_cluster")])
def test_unknown_stage_and_cluster_are_named(checker: Checker, where: dict[str, str], key: str) -> None:
    with pytest.raises(ProblemError) as caught:
        checker.check("x", "en", **where)
    assert caught.value.key == key


def test_a_language_without_a_pack_is_not_checked_yet(checker: Checker) -> None:
    with pytest.raises(ProblemError) as caught:
        checker.check("x", "fr")
    assert caught.value.key == "not_checked_yet" and caught.value.params["known"] == "en"


def test_a_new_language_is_a_folder(resources: Resources) -> None:
    folder = resources.path("checks", "fr")
    folder.mkdir()
    (folder / "rules.toml").write_text('[[rule]]\nid = "a"\nlabel = "apology"\nany = ["désolé*"]\n', encoding="utf-8")
    report = load_checker(resources).check("Nous sommes désolés.", "fr")
    assert [item.label for item in report.evidence] == ["apology"] and report.pack.startswith("fr-")


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ('id = "x"\nlabel = "apology"\n', "any"),
        ('id = "x"\nlabel = "joy"\nany = ["a"]\n', "label"),
        ('id = "x"\nlabel = "apology"\nany = ["(a"]\n', "any"),
        ('id = "x"\nlabel = "apology"\nany = "sorry"\n', "any"),
        ('id = "x"\nlabel = "apology"\nany = ["a"]\ncolour = "red"\n', "colour"),
        ('id = "x"\nlabel = "apology"\nany = ["a"]\nlevel = "awful"\n', "level"),
        ('id = "x"\nlabel = "apology"\nany = ["a"]\nneeds = ["joy"]\n', "needs"),
        ('id = "x"\nlabel = "apology"\nany = ["a"]\nreach = "far"\n', "reach"),
        ('id = "apology"\nlabel = "apology"\nany = ["a"]\n', "id"),
    ],
)
def test_a_bad_rule_is_named_and_the_rest_works(resources: Resources, rule: str, field: str) -> None:
    resources.path("checks", "en", "zz.toml").write_text(f"[[rule]]\n{rule}", encoding="utf-8")
    checker = load_checker(resources)
    (problem,) = checker.problems("en")
    assert isinstance(problem, DataFileError)
    assert problem.params["file"] == "checks/en/zz.toml" and problem.params["field"] == field
    assert labels(checker, "We are sorry.") == ["apology"]


def test_the_marked_words_may_begin_after_what_was_looked_for(resources: Resources) -> None:
    text = "We are sorry for it, but you were late."
    (item,) = (each for each in load_checker(resources).check(text, "en").evidence if each.label == "but_excuse")
    assert item.span.of(text) == "but you"


def test_a_file_that_is_no_toml_is_named_and_the_rest_works(resources: Resources) -> None:
    resources.path("checks", "en", "broken.toml").write_bytes(b"\xff\xfe not toml")
    checker = load_checker(resources)
    assert [problem.params["file"] for problem in checker.problems("en")] == ["checks/en/broken.toml"]
    assert labels(checker, "We are sorry.") == ["apology"]


def test_the_digest_names_the_rules_that_judged(resources: Resources) -> None:
    before = load_checker(resources).check("x", "en").pack
    assert load_checker(resources).check("x", "en").pack == before
    resources.path("checks", "en", "more.toml").write_text("", encoding="utf-8")
    resources.path("checks", "en", "rules.toml").write_text(PACK.replace("soon", "later"), encoding="utf-8")
    assert load_checker(resources).check("x", "en").pack != before
