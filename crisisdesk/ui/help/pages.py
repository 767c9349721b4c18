"""Where the help pages lie: resources/help/<language>/<page>.md, English where a language lacks one."""

from __future__ import annotations

from pathlib import Path

from crisisdesk.core.resources import Resources

PAGES = ("start", "new_incident", "timeline", "composer", "publish", "response", "journal", "review", "settings", "keys")
"""In the order of the list beside the text; each pane names its page in its property `help_page`."""

_FALLBACK = "en"


def page_file(resources: Resources, language: str, page: str) -> Path:
    """The file of a page; an unknown page is the first one."""
    name = f"{page if page in PAGES else PAGES[0]}.md"
    own = resources.path("help", language, name)
    return own if own.is_file() else resources.path("help", _FALLBACK, name)


def page_text(resources: Resources, language: str, page: str) -> str:
    return page_file(resources, language, page).read_text(encoding="utf-8")


def heading(text: str) -> str:
    """The first line, without its mark: the name of the page in the list."""
    return text.partition("\n")[0].lstrip("# ").strip()
