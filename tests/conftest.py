"""How the tests are shared out when several processes run them."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent
IN_TURN = {"ui": "window", "e2e": "window", "bundle": "window", "services/grammar": "grammar"}
"""Folders whose tests never run side by side: windows share one display, and the grammar engines one machine's memory."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of one file stay together, for what they share; so do those of some folders."""
    for item in items:
        place = item.path.relative_to(ROOT).as_posix()
        group = next((name for folder, name in IN_TURN.items() if place.startswith(folder + "/")), place)
        item.add_marker(pytest.mark.xdist_group(group))
