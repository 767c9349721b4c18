"""The set-up: what it skips, what it says where it can't go on, and the lock it installs from."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev
from tools import environment, project, system
from tools.commands import USAGE, VERBS
from tools.display import hidden_display
from tools.environment import Stamps, digest, ensure_translations

ROOT = project.ROOT
LOCKS = ("requirements.lock", "requirements-java.lock", "requirements-train.lock")


def test_dev_can_be_read_by_an_old_python() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_hands_over_to_a_newer_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    newer = tmp_path / "python3.12"
    newer.write_text('#!/bin/sh\necho "$@" > "$(dirname "$0")/called"\nexit 7\n', encoding="utf-8")
    newer.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(sys, "argv", ["dev.py", "run", "--demo"])
    assert dev.main() == 7
    assert (tmp_path / "called").read_text(encoding="utf-8").split() == [str(ROOT / "dev.py"), "run", "--demo"]


def test_an_old_python_alone_says_what_is_needed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main() == 2
    assert "needs Python 3.11 or newer; this is Python 3.9." in capsys.readouterr().err


def test_the_oldest_python_is_the_one_of_the_project_file() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    assert wanted == f">={dev.OLDEST[0]}.{dev.OLDEST[1]}"


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["no-such-verb"], 2), (["--help"], 0)])
def test_usage_names_every_verb(arguments: list[str], code: int) -> None:
    done = subprocess.run([sys.executable, ROOT / "dev.py", *arguments], capture_output=True, text=True)
    assert done.returncode == code
    assert done.stderr + done.stdout == USAGE
    assert all(f"dev.py {verb} " in USAGE for verb in VERBS)


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_has_hashes_and_names_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    pins = re.split(r"\n(?=\S)", text.strip())
    assert all("==" in pin and "--hash=sha256:" in pin for pin in pins)
    assert "://" not in text


def test_every_dependency_is_in_the_lock() -> None:
    locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE))
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*table["dependencies"], *table["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=~!\[; ]", each)[0].lower().replace("_", "-") for each in wanted}
    assert names - locked == set()


def test_a_step_is_remembered_for_its_inputs(tmp_path: Path) -> None:
    stamps = Stamps(tmp_path / "stamps.json")
    assert stamps.get("packages") == ""
    stamps.set("packages", "one")
    stamps.set("grammar", "two")
    assert (Stamps(tmp_path / "stamps.json").get("packages"), stamps.get("grammar")) == ("one", "two")


@pytest.mark.parametrize("content", ["", "{", "[1]"])
def test_a_broken_memory_counts_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "stamps.json").write_text(content, encoding="utf-8")
    assert Stamps(tmp_path / "stamps.json").get("packages") == ""


def test_the_digest_follows_names_and_contents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    module = tmp_path / "module"
    (module / "target").mkdir(parents=True)
    (module / "a.java").write_text("a", encoding="utf-8")
    first = digest([module])
    (module / "target" / "a.class").write_text("built", encoding="utf-8")
    assert digest([module]) == first
    (module / "a.java").rename(module / "b.java")
    second = digest([module])
    (module / "b.java").write_text("b", encoding="utf-8")
    assert len({first, second, digest([module])}) == 3


def test_a_translation_is_compiled_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "TRANSLATIONS", tmp_path)
    source = tmp_path / "crisisdesk_hr.ts"
    message = "<context><name>C</name><message><source>Save</source><translation>Spremi</translation></message></context>"
    source.write_text(f'<?xml version="1.0"?><TS version="2.1" language="hr">{message}</TS>', encoding="utf-8")
    ensure_translations()
    compiled = source.with_suffix(".qm")
    made = compiled.stat().st_mtime_ns
    ensure_translations()
    assert compiled.stat().st_mtime_ns == made
    os.utime(source, (compiled.stat().st_mtime + 10,) * 2)
    ensure_translations()
    assert compiled.stat().st_mtime_ns != made


@pytest.mark.skipif(sys.platform != "linux", reason="only there does the set-up know packages of the system")
def test_where_nothing_may_be_installed_the_last_words_are_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "system_family", lambda: "debian")
    monkeypatch.setattr(system, "_become_root", lambda: None)
    monkeypatch.setattr(system, "missing_libraries", lambda libraries: [each for each in libraries if "xcb-c" in each.soname])
    with pytest.raises(project.StepError) as raised:
        system.provide()
    assert str(raised.value).splitlines()[-1].strip(" '").endswith("apt-get install -y --no-install-recommends libxcb-cursor0")
    assert "libxcb-cursor.so.0" in str(raised.value)


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is Linux's")
def test_the_hidden_display_is_there_and_goes_away() -> None:
    with hidden_display() as environment:
        if not environment:
            pytest.skip("no Xvfb here")
        socket = Path("/tmp/.X11-unix") / f"X{environment['DISPLAY'][1:]}"
        assert socket.exists()
    assert not socket.exists()


@pytest.mark.skipif(os.name != "posix", reason="the right to run a file")
def test_the_scripts_can_be_run() -> None:
    assert all(os.access(ROOT / name, os.X_OK) for name in ("dev.py", ".ci/run"))
