"""The page that starts an incident."""

from crisisdesk.ui.new_incident.page import NewIncidentPage

__all__ = ["NewIncidentPage"]
