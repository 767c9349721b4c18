"""The arrows of the house: who may import whom, and which outside packages live in which room."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.helpers.commands import ROOT, run_cli

PACKAGE = ROOT / "crisisdesk"
ROOMS = ("checks", "journal", "compose", "response", "review", "publish", "services")

ALLOWED = {
    "core": {"core"},
    **{room: {room, "core"} for room in ROOMS},
    "desk": {"desk", *ROOMS, "core"},
    "demo": {"demo", "desk", *ROOMS, "core"},
    "app": {"app", "demo", "desk", *ROOMS, "core"},
    "cli": {"cli", "app", "desk", *ROOMS, "core", ""},
    "ui": {"ui", "app", "desk", *ROOMS, "core", ""},
    "__main__": {"cli", "ui", "core"},
    "": set(),
}
"""Room by room what it may import; "" is the package itself (its version)."""

OUTSIDE = {
    "PySide6": ("ui/",),
    "qtawesome": ("ui/",),
    "sqlite3": ("journal/",),
    "sqlite_utils": ("journal/",),
    "babel": ("core/formats.py", "compose/"),
    "jinja2": ("compose/",),
    "language_tool_python": ("services/grammar/client.py",),
    "platformdirs": ("app.py", "cli/main.py"),
}
"""Outside packages and the only places that may import them."""

PANES = ("timeline", "composer", "publish", "start", "new_incident", "review", "settings")


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(module: str) -> str:
    """The room of a dotted name: "crisisdesk.core.text" is "core"; "crisisdesk" itself is ""."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(path: Path) -> frozenset[str]:
    """The dotted names that a file imports, those inside functions too; `from a import b` gives "a" and "a.b"."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(names)


def own_imports(path: Path) -> set[str]:
    found = {name for name in imports(path) if name.split(".")[0] == "crisisdesk"}
    return {name for name in found if name != "crisisdesk"} | ({"crisisdesk"} if _imports_version(path) else set())


def _imports_version(path: Path) -> bool:
    return "crisisdesk.__version__" in imports(path)


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_point_down(path: Path) -> None:
    room = room_of(dotted(path))
    wanted = {"" if name in ("crisisdesk", "crisisdesk.__version__") else room_of(name) for name in own_imports(path)}
    assert wanted <= ALLOWED[room], f"{dotted(path)} imports {sorted(wanted - ALLOWED[room])}"


def test_every_room_has_its_rule() -> None:
    assert {room_of(dotted(path)) for path in modules()} <= ALLOWED.keys()


@pytest.mark.parametrize("package", OUTSIDE)
def test_outside_packages_stay_in_their_rooms(package: str) -> None:
    users = {
        path.relative_to(PACKAGE).as_posix() for path in modules() if package in {name.split(".")[0] for name in imports(path)}
    }
    strays = {user for user in users if not user.startswith(OUTSIDE[package])}
    assert strays == set()


def test_panes_do_not_import_each_other() -> None:
    for path in modules():
        parts = path.relative_to(PACKAGE).parts
        if parts[0] == "ui" and len(parts) > 2 and parts[1] in PANES:
            others = {f"crisisdesk.ui.{pane}" for pane in PANES if pane != parts[1]}
            strays = {name for name in own_imports(path) if ".".join(name.split(".")[:3]) in others}
            assert strays == set(), path


def test_the_checks_run_where_there_is_no_qt() -> None:
    code = (
        "import sys\n"
        "class NoQt:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('PySide6', 'shiboken6'):\n"
        "            raise ImportError(f'{name} is not there')\n"
        "sys.meta_path.insert(0, NoQt())\n"
        "from crisisdesk.__main__ import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    done = run_cli(["check", "--lang", "en"], stdin=b"We are sorry if anybody was hurt.", code=code)
    assert done.code == 1 and "Not ready yet" in done.out, done.err


def test_the_checks_load_neither_qt_nor_the_journal_nor_the_templates() -> None:
    code = (
        "import sys\n"
        "from crisisdesk.__main__ import main\n"
        "code = main(sys.argv[1:])\n"
        "print([name for name in ('PySide6', 'sqlite3', 'sqlite_utils', 'language_tool_python') if name in sys.modules])\n"
    )
    done = run_cli(["check", "--lang", "en"], stdin=b"Sorry.", code=code)
    assert done.out.splitlines()[-1] == "[]"
