"""The checks: text in, Report out. Rules are data; nothing here reads anything but the packs."""

from crisisdesk.checks.checker import Checker, load_checker

__all__ = ["Checker", "load_checker"]
