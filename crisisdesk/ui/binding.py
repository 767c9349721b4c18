"""A guard against one fault of the Qt binding."""

from __future__ import annotations

import ctypes
import sys

import PySide6

_FAULTY = (6, 12, 0)
_IMMORTAL_SINCE = (3, 12)
_ENOUGH = 1 << 48


def keep_none_alive() -> bool:
    """PySide6 6.12.0 gives back a None that it never took at each call without a result (measured: one reference a call).

    Before Python 3.12, where None can't die, the program would fall over within minutes ("deallocating None"). None gets
    more references than can be used up. True where that was needed; 6.11.3 does not have the fault.
    """
    if tuple(PySide6.__version_info__[:3]) != _FAULTY or sys.version_info >= _IMMORTAL_SINCE:
        return False
    references = ctypes.c_ssize_t.from_address(id(None))
    if references.value < _ENOUGH:
        references.value += _ENOUGH
    return True
