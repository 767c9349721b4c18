"""CrisisDesk: a desktop workbench for the day a firm has failed its customers in public."""

__version__ = "0.1.0"
