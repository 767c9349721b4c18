"""The approve-and-publish page."""

from crisisdesk.ui.publish.page import PublishPage

__all__ = ["PublishPage"]
