"""The verbs of dev.py."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

from tools.display import hidden_display
from tools.environment import (
    JAVA_LOCK,
    LOCK,
    TRAIN_LOCK,
    Stamps,
    ensure_grammar,
    ensure_packages,
    ensure_train_packages,
    ensure_translations,
    grammar_is_current,
)
from tools.project import ROOT, TRANSLATIONS, StepError, call, say, venv_program, venv_python
from tools.system import provide

USAGE = """\
python3 dev.py run [ARGS]    start CrisisDesk; all ARGS go to the program (try: run --demo)
python3 dev.py test [ARGS]   style, types and tests; ARGS go to pytest (try: test -k journal)
python3 dev.py lint          style and types alone
python3 dev.py bundle        the program in one folder with Java and grammar: dist/crisisdesk
python3 dev.py bench         the benchmarks
python3 dev.py shots         the pictures of docs/screenshots
python3 dev.py translate     take new words of the window into translations/*.ts
python3 dev.py train [LANG]  make the voters of the checks anew from tests/data/training
python3 dev.py lock          choose versions of the packages anew: requirements.lock
python3 dev.py setup         the set-up alone, also what failed before

The first command on a machine does the set-up: a virtual environment in .venv, packages, grammar engine, and on Debian and
Ubuntu system packages where it may install them.
"""


def set_up(*purposes: str, grammar: bool = True, again: bool = False) -> None:
    """Everything that a command needs, each step skipped when it is done; raises StepError.

    `purposes` name programs of the system (resources/machine/needs.toml) beside what each command needs.
    """
    stamps = Stamps()
    provide(*purposes, *(["grammar"] if grammar and not grammar_is_current(stamps) else []))
    ensure_packages(stamps)
    ensure_translations()
    if grammar:
        ensure_grammar(stamps, again=again)


def run(args: list[str]) -> int:
    set_up()
    command = [str(venv_python()), "-m", "crisisdesk", *args]
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.call(command)


def setup(args: list[str]) -> int:
    set_up(again=True)
    return 0


def lint(args: list[str]) -> int:
    set_up(grammar=False)
    return _lint()


def test(args: list[str]) -> int:
    """Style and types, then pytest: its closing lines are the last that is printed."""
    set_up("tests")
    lint_result = _lint()
    everything = ["--cov", "--cov-report=term:skip-covered", "--numprocesses=auto", "--maxprocesses=4", "--dist=loadgroup"]
    everything += ["--max-worker-restart=0"]  # a test that takes its process down ends the run; xdist may wait for ever otherwise
    with hidden_display() as environment:
        result = call([venv_python(), "-m", "pytest", *(args or everything)], env=environment, show=True)
    return result or lint_result


def bench(args: list[str]) -> int:
    set_up("tests")
    results = []
    with hidden_display() as environment:
        for path in sorted((ROOT / "benchmarks").glob("[a-z]*.py")):
            print(f"\n== {path.stem}", flush=True)
            results.append(call([venv_python(), "-m", f"benchmarks.{path.stem}", *args], env=environment, show=True))
    return max(results, default=0)


def shots(args: list[str]) -> int:
    set_up("tests")
    with hidden_display() as environment:
        return call([venv_python(), "-m", "crisisdesk.ui.shots", *(args or ["docs/screenshots"])], env=environment)


def translate(args: list[str]) -> int:
    """Takes the words of the window into every .ts; those that are gone from the program leave it.

    English, the language of the sources, is only translated where a number asks for one form or another.
    """
    set_up(grammar=False)
    sources = sorted((ROOT / "crisisdesk").rglob("*.py"))
    files = sorted(TRANSLATIONS.glob("*.ts"))
    english = TRANSLATIONS / "crisisdesk_en.ts"
    command = [venv_program("pyside6-lupdate"), *sources, "-no-obsolete", "-locations", "none"]
    return (
        call([*command, "-ts", *(file for file in files if file != english)])
        or call([*command, "-pluralonly", "-ts", english])
        or call([venv_program("pyside6-lrelease"), *files])
    )


def make_bundle(args: list[str]) -> int:
    from tools import bundle  # slow to import, and only needed here

    set_up("bundle")
    bundle.build()
    say(f"the bundle is in {bundle.TARGET.relative_to(ROOT)}")
    return 0


def lock(args: list[str]) -> int:
    """Needs uv on the PATH or in the virtual environment; names no host, so that every mirror will do."""
    uv = venv_program("uv") if venv_program("uv").exists() else "uv"
    options = ["--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet", "--upgrade"]
    command = [uv, "pip", "compile", *options, "pyproject.toml"]
    extras = {"java": JAVA_LOCK, "train": TRAIN_LOCK}
    return call([*command, "--extra", "dev", "-o", LOCK]) or max(
        call([uv, "pip", "compile", *options, "-", "-o", file], text=_requirements(extra)) for extra, file in extras.items()
    )


def _requirements(extra: str) -> str:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return "\n".join(project["optional-dependencies"][extra])


def train(args: list[str]) -> int:
    """Takes the packages of the extra `train` into the virtual environment first."""
    set_up(grammar=False)
    ensure_train_packages()
    return call([venv_python(), "-W", "ignore", "-m", "tools.train_voter", *args], show=True)


def _lint() -> int:
    ruff, mypy = venv_program("ruff"), venv_program("mypy")
    return max(call([ruff, "check", "."]), call([ruff, "format", "--check", "."]), call([mypy]))


VERBS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "bundle": make_bundle,
    "bench": bench,
    "shots": shots,
    "translate": translate,
    "train": train,
    "lock": lock,
    "setup": setup,
}


def main(args: list[str]) -> int:
    """Runs one verb. 2 for bad usage, 1 where a step failed, otherwise what the verb's own command gave."""
    if not args or args[0] not in VERBS:
        print(USAGE, end="", file=sys.stdout if args[:1] in (["--help"], ["-h"]) else sys.stderr)
        return 0 if args[:1] in (["--help"], ["-h"]) else 2
    try:
        return VERBS[args[0]](args[1:])
    except StepError as problem:
        print(f"dev.py: {problem}", file=sys.stderr)
        return 1
