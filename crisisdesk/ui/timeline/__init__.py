"""The timeline pane."""

from crisisdesk.ui.timeline.pane import TimelinePane

__all__ = ["TimelinePane"]
