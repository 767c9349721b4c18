"""Installing: what is checked, what is refused, and that a failed install leaves everything as it was."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.languages import Language
from crisisdesk.core.resources import Resources
from crisisdesk.services.grammar import build
from crisisdesk.services.grammar.engine import LanguageToolEngine
from crisisdesk.services.grammar.install import install
from crisisdesk.services.grammar.locations import find_home, find_java, install_target, java_version
from crisisdesk.services.grammar.manifest import MANIFEST, check_digests, check_sizes, read_manifest, write_manifest
from crisisdesk.services.grammar.profiles import Profiles
from crisisdesk.services.grammar.selftest import self_test
from crisisdesk.services.grammar.server import JavaServer
from tests.services.grammar.conftest import MakeService


def quiet(step: str, done: int, of: int) -> None:
    """Progress that nobody watches."""


def problem_of(target: Path, resources: Resources, source: Path | None = None) -> ProblemError:
    with pytest.raises(ProblemError) as caught:
        install(target, resources, quiet, source)
    return caught.value


@pytest.fixture
def ready(tmp_path: Path) -> Path:
    """A folder as `grammar install` leaves it, without LanguageTool in it."""
    home = tmp_path / "ready"
    (home / "own").mkdir(parents=True)
    (home / "own" / "rules.xml").write_text("<rules/>", encoding="utf-8")
    (home / "dictionaries" / "hr").mkdir(parents=True)
    (home / "dictionaries" / "hr" / "hr_HR.dic").write_text("1\nslovo\n", encoding="utf-8")
    write_manifest(home, "6.8", "0" * 64, {"hr": "test"})
    return home


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "data" / "grammar"


class TestFromAReadyFolder:
    def test_it_is_copied_whole_and_progress_is_told(self, ready: Path, target: Path, resources: Resources) -> None:
        told: list[tuple[str, int, int]] = []
        done = install(target, resources, lambda *step: told.append(step), ready)
        assert (done.home, done.changed, done.without_dictionary) == (target, True, ("he",))
        assert read_manifest(target) == read_manifest(ready)
        check_digests(target, read_manifest(target))
        assert ("checksums", 2, 2) in told
        assert [path.name for path in target.parent.iterdir()] == ["grammar"]

    def test_a_zip_of_it_does_as_well(self, ready: Path, target: Path, tmp_path: Path, resources: Resources) -> None:
        archive = Path(shutil.make_archive(str(tmp_path / "engine"), "zip", tmp_path, "ready"))
        install(target, resources, quiet, archive)
        check_digests(target, read_manifest(target))

    @pytest.mark.parametrize("damage", ["changed", "longer", "missing"])
    def test_a_damaged_one_is_refused_by_name(self, damage: str, ready: Path, target: Path, resources: Resources) -> None:
        file = ready / "own" / "rules.xml"
        file.unlink() if damage == "missing" else file.write_text("<xules/>" if damage == "changed" else "<rules />")
        problem = problem_of(target, resources, ready)
        assert (problem.key, problem.params["file"]) == ("grammar_damaged", "own/rules.xml")
        assert list(target.parent.iterdir()) == []

    def test_a_jar_that_is_not_the_known_one_is_refused(self, ready: Path, target: Path, resources: Resources) -> None:
        (ready / "lib").mkdir()
        (ready / "lib" / build.OWN_JAR).write_bytes(b"own")
        (ready / "lib" / "languagetool-core-6.8.jar").write_bytes(b"another")
        write_manifest(ready, "6.8", "0" * 64, {})
        problem = problem_of(target, resources, ready)
        assert (problem.key, problem.params["file"]) == ("grammar_checksum", "languagetool-core-6.8.jar")

    def test_a_failed_install_leaves_the_old_engine(self, ready: Path, target: Path, resources: Resources) -> None:
        install(target, resources, quiet, ready)
        (ready / "own" / "rules.xml").unlink()
        problem_of(target, resources, ready)
        check_digests(target, read_manifest(target))
        assert [path.name for path in target.parent.iterdir()] == ["grammar"]

    def test_what_a_killed_install_left_is_cleaned_up(self, ready: Path, target: Path, resources: Resources) -> None:
        (target.parent / ".grammar-abc.part" / "grammar").mkdir(parents=True)
        (target.parent / "grammar.old").mkdir()
        install(target, resources, quiet, ready)
        assert [path.name for path in target.parent.iterdir()] == ["grammar"]

    def test_an_engine_set_aside_by_a_killed_install_comes_back(self, ready: Path, target: Path, resources: Resources) -> None:
        install(target, resources, quiet, ready)
        target.rename(target.with_name("grammar.old"))
        problem_of(target, resources, ready / "nothing here")
        check_digests(target, read_manifest(target))


class TestOtherSources:
    def test_nothing_there(self, target: Path, tmp_path: Path, resources: Resources) -> None:
        assert problem_of(target, resources, tmp_path / "no.zip").key == "grammar_source_missing"

    def test_no_zip(self, target: Path, tmp_path: Path, resources: Resources) -> None:
        (tmp_path / "no.zip").write_bytes(b"\0\1\2")
        assert problem_of(target, resources, tmp_path / "no.zip").key == "grammar_source_broken"

    def test_a_zip_of_something_else(self, target: Path, tmp_path: Path, resources: Resources) -> None:
        with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
            archive.writestr("holiday/photo.txt", "sea")
        assert problem_of(target, resources, tmp_path / "other.zip").key == "grammar_source_unknown"

    @pytest.mark.parametrize("name", ["../escaped", "/escaped", "a/../../escaped", "C:/escaped"])
    def test_a_zip_that_wants_out_of_its_folder(self, name: str, target: Path, tmp_path: Path, resources: Resources) -> None:
        with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
            archive.writestr(name, "x")
        assert problem_of(target, resources, tmp_path / "evil.zip").key == "grammar_source_broken"
        assert not list(tmp_path.rglob("escaped"))

    def test_a_target_that_cannot_be_written(self, ready: Path, tmp_path: Path, resources: Resources) -> None:
        (tmp_path / "file").write_text("in the way")
        assert problem_of(tmp_path / "file" / "grammar", resources, ready).key == "grammar_folder"

    def test_languagetools_own_zip_needs_a_compiler(
        self, target: Path, tmp_path: Path, resources: Resources, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with zipfile.ZipFile(tmp_path / "lt.zip", "w") as archive:
            archive.writestr("LanguageTool-6.8/languagetool-server.jar", b"")
        monkeypatch.setenv("PATH", str(tmp_path))
        monkeypatch.delenv("JAVA_HOME", raising=False)
        assert problem_of(target, resources, tmp_path / "lt.zip").key == "grammar_no_jdk"

    @pytest.mark.grammar
    def test_languagetools_own_zip_becomes_an_engine(
        self,
        home: Path,
        java: Path,
        target: Path,
        tmp_path: Path,
        resources: Resources,
        languages: dict[str, Language],
        make_service: MakeService,
    ) -> None:
        """Laid out as LanguageTool's stand-alone zip is: server jar above, the others in libs, language data unpacked."""
        top = tmp_path / "zip" / "LanguageTool-6.8"
        (top / "libs").mkdir(parents=True)
        for jar in (home / "lib").glob("*.jar"):
            if re.fullmatch(r"language-[a-z]{2}-.*", jar.name):
                shutil.unpack_archive(jar, top, "zip")
            elif jar.name.startswith("languagetool-server"):
                shutil.copyfile(jar, top / "languagetool-server.jar")
            elif jar.name != build.OWN_JAR:
                shutil.copyfile(jar, top / "libs" / jar.name)
        modules = (
            "English",
            "AmericanEnglish",
            "BritishEnglish",
            "Romanian",
            "Russian",
            "Polish",
            "Spanish",
            "Catalan",
            "Portuguese",
        )
        listed = ",".join(f"org.languagetool.language.{name}" for name in modules)
        (top / "META-INF/org/languagetool/language-module.properties").write_text(f"languageClasses={listed}\n")
        install(target, resources, quiet, top)
        service = make_service(lambda: LanguageToolEngine(JavaServer(target, java)))
        profiles, settings = Profiles(resources, languages), service._settings
        service._check_timeout = 60.0
        assert [outcome for outcome in self_test(service, profiles, settings) if not outcome.passed] == []


class TestBuilding:
    def test_without_maven_it_says_what_to_install(
        self, target: Path, tmp_path: Path, resources: Resources, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        problem = problem_of(target, resources)
        assert problem.key == "grammar_no_maven"
        assert problem.params["command"]

    def test_a_build_that_fails_says_why_and_leaves_nothing(
        self, target: Path, tmp_path: Path, resources: Resources, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tools = tmp_path / "tools"
        tools.mkdir()
        for name, script in {"mvn": "echo '[ERROR] no such artifact'; exit 1", "javac": "exit 0"}.items():
            (tools / name).write_text(f"#!/bin/sh\n{script}\n")
            (tools / name).chmod(0o755)
        monkeypatch.setenv("PATH", f"{tools}:/bin:/usr/bin")
        problem = problem_of(target, resources)
        assert (problem.key, problem.params["reason"]) == ("grammar_build_failed", "[ERROR] no such artifact")
        assert list(target.parent.iterdir()) == []

    def test_the_pom_names_no_host(self, resources: Resources) -> None:
        pom = resources.path("grammar", "pom.xml").read_text(encoding="utf-8")
        assert "<repositor" not in pom and "<url>" not in pom

    def test_the_digest_of_the_sources_changes_with_them(self, tmp_path: Path, resources: Resources) -> None:
        copy = Resources(tmp_path / "resources")
        shutil.copytree(resources.path("grammar"), copy.path("grammar"), ignore=shutil.ignore_patterns("target"))
        assert build.source_digest(copy) == build.source_digest(resources)
        pom = copy.path("grammar", "pom.xml")
        pom.write_bytes(pom.read_bytes().replace(b"\n", b"\r\n"))
        assert build.source_digest(copy) == build.source_digest(resources)
        pom.write_text(pom.read_text(encoding="utf-8") + "<!-- -->", encoding="utf-8")
        assert build.source_digest(copy) != build.source_digest(resources)

    @pytest.mark.grammar
    def test_the_installed_engine_is_whole_and_of_these_sources(self, home: Path, resources: Resources) -> None:
        manifest = read_manifest(home)
        check_digests(home, manifest)
        assert manifest.source == build.source_digest(resources)
        assert {"hr", "he"} <= set(manifest.dictionaries)

    @pytest.mark.grammar
    def test_dictionaries_come_with_their_licences(self, home: Path) -> None:
        for language in ("hr", "he"):
            assert [path.name for path in (home / "dictionaries" / language).glob("*.txt")]


class TestManifest:
    def test_a_manifest_of_the_future_is_damage(self, ready: Path) -> None:
        table = json.loads((ready / MANIFEST).read_text(encoding="utf-8"))
        (ready / MANIFEST).write_text(json.dumps(table | {"schema": 99}), encoding="utf-8")
        with pytest.raises(ProblemError, match="grammar_damaged"):
            read_manifest(ready)

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": 1}', '{"schema": 1, "files": 3}'])
    def test_a_broken_manifest_is_damage(self, text: str, ready: Path) -> None:
        (ready / MANIFEST).write_text(text, encoding="utf-8")
        with pytest.raises(ProblemError, match="grammar_damaged"):
            read_manifest(ready)

    def test_the_cheap_check_sees_a_missing_and_a_cut_file(self, ready: Path) -> None:
        manifest = read_manifest(ready)
        check_sizes(ready, manifest)
        (ready / "own" / "rules.xml").write_text("<ru", encoding="utf-8")
        with pytest.raises(ProblemError, match="grammar_damaged"):
            check_sizes(ready, manifest)


class TestLocations:
    def test_the_data_folder_comes_before_the_source_tree(self, ready: Path, tmp_path: Path) -> None:
        resources = Resources(tmp_path / "tree" / "resources")
        shutil.copytree(ready, tmp_path / "tree" / "build" / "grammar")
        assert find_home(resources, tmp_path / "data") == tmp_path / "tree" / "build" / "grammar"
        shutil.copytree(ready, tmp_path / "data" / "grammar")
        assert find_home(resources, tmp_path / "data") == tmp_path / "data" / "grammar"

    def test_a_frozen_program_uses_its_own(self, ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        resources = Resources(tmp_path / "bundle" / "resources")
        shutil.copytree(ready, tmp_path / "bundle" / "grammar")
        shutil.copytree(ready, tmp_path / "data" / "grammar")
        monkeypatch.setattr("sys.frozen", True, raising=False)
        assert find_home(resources, tmp_path / "data") == tmp_path / "bundle" / "grammar"

    def test_nothing_installed(self, tmp_path: Path) -> None:
        assert find_home(Resources(tmp_path / "resources"), tmp_path / "data") is None

    def test_a_source_tree_builds_into_itself_and_a_program_into_its_data(self, tmp_path: Path) -> None:
        resources = Resources(tmp_path / "tree" / "resources")
        assert install_target(resources, tmp_path / "data") == tmp_path / "data" / "grammar"
        (tmp_path / "tree").mkdir()
        (tmp_path / "tree" / "pyproject.toml").touch()
        assert install_target(resources, tmp_path / "data") == tmp_path / "tree" / "build" / "grammar"

    @pytest.mark.parametrize(("words", "version"), [('openjdk version "21.0.8"', 21), ('java version "1.8.0_4"', 1), ("?", 0)])
    def test_java_is_asked_for_its_version(self, words: str, version: int, tmp_path: Path) -> None:
        java = tmp_path / "java"
        java.write_text(f"#!/bin/sh\necho '{words}' >&2\n")
        java.chmod(0o755)
        assert java_version(java) == version

    def test_a_java_that_is_too_old_is_passed_over(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for folder, version in (("old", 11), ("new", 21)):
            (tmp_path / folder / "bin").mkdir(parents=True)
            java = tmp_path / folder / "bin" / "java"
            java.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}.0.1\"' >&2\n")
            java.chmod(0o755)
        monkeypatch.setenv("JAVA_HOME", str(tmp_path / "old"))
        monkeypatch.setenv("PATH", str(tmp_path / "new" / "bin"))
        found = find_java(Resources(tmp_path / "resources"))
        assert found is not None
        assert (found.path, found.version) == (tmp_path / "new" / "bin" / "java", 21)


def test_the_jars_are_pinned(resources: Resources) -> None:
    pins = resources.toml(resources.path("grammar", "artifacts.toml"))["sha256"]
    assert {"languagetool-core-6.8.jar", "languagetool-server-6.8.jar", "hunspell-2.1.2.jar"} <= pins.keys()
    assert all(len(digest) == 64 for digest in pins.values())


def test_no_dictionary_and_no_jar_is_committed(resources: Resources) -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=resources.root, capture_output=True, text=True, check=False
    ).stdout.splitlines()
    assert not [name for name in listed if name.endswith((".jar", ".dic", ".aff", ".zip"))]
