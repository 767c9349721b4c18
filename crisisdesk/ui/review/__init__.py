"""Looking back over past incidents."""

from crisisdesk.ui.review.page import ReviewPage

__all__ = ["ReviewPage"]
