"""The start page."""

from crisisdesk.ui.start.page import StartPage

__all__ = ["StartPage"]
