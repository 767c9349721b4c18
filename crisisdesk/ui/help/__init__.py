"""The help pages, offline."""

from crisisdesk.ui.help.window import HelpWindow

__all__ = ["HelpWindow"]
