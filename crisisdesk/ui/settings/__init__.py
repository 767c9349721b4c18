"""The settings page."""

from crisisdesk.ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
