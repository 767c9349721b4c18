"""What a machine brings along."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crisisdesk.core.errors import DataFileError
from crisisdesk.core.resources import Resources
from crisisdesk.services.machine import FAMILIES, Library, Script, load_needs, missing_libraries, missing_scripts, system_family

linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's loader and fontconfig")


@pytest.mark.parametrize(
    ("release", "family"),
    [
        ({"ID": "debian"}, "debian"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "debian"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "debian"),
        ({"ID": "fedora"}, "fedora"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "fedora"),
        ({"ID": "arch"}, "other"),
        ({}, "other"),
    ],
)
def test_a_linux_is_known_by_its_os_release(release: dict[str, str], family: str) -> None:
    assert system_family("linux", release) == family


def test_macos_and_windows_are_known_by_the_platform() -> None:
    assert (system_family("darwin"), system_family("win32")) == ("macos", "windows")


@linux
def test_a_library_is_missing_when_the_loader_does_not_find_it() -> None:
    absent = Library("libno-such-thing.so.9", "window", {"debian": "libno-such-thing9"})
    assert missing_libraries([Library("libc.so.6", "window", {}), absent]) == [absent]


@linux
def test_a_font_that_we_carry_covers_its_script(tmp_path: Path) -> None:
    script = Script("planes", "\U0010ffff", "Own-", {})
    assert missing_scripts([script], Resources(tmp_path)) == [script]
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Own-Regular.ttf").write_bytes(b"")
    assert missing_scripts([script], Resources(tmp_path)) == []


def test_every_need_has_a_package_for_debian_and_fedora() -> None:
    needs = load_needs(Resources.default())
    rows = [need.packages for group in (needs.libraries, needs.scripts, needs.programs) for need in group]
    assert all({"debian", "fedora"} <= set(packages) <= set(FAMILIES) for packages in rows)


def test_a_row_without_a_field_is_named(tmp_path: Path) -> None:
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / "needs.toml").write_text('[[library]]\ndebian = "x"\n', encoding="utf-8")
    with pytest.raises(DataFileError) as raised:
        load_needs(Resources(tmp_path))
    assert raised.value.params["field"] == "soname"


def test_the_set_up_can_ask_without_any_package_installed() -> None:
    code = (
        "import sys; sys.path.insert(0, '.'); import crisisdesk.services.machine, tools.commands;"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'babel', 'jinja2', 'platformdirs')])"
    )
    command = [sys.executable, "-S", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Resources.default().root.parent, check=True)
    assert done.stdout.strip() == "[]"
