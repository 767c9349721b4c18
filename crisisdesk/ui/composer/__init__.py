"""The composer pane: a message in several languages, checked while it is written."""

from crisisdesk.ui.composer.pane import ComposerPane

__all__ = ["ComposerPane"]
