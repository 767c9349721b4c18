"""The help pages, offline."""

from crisisdesk.ui.help.window import HelpWindow, page_of

__all__ = ["HelpWindow", "page_of"]
