"""Benchmarks: each compares with a yardstick in the same run and prints ratios, so that a loaded machine matters little.

`python3 dev.py bench` runs them all; `python -m benchmarks.checks` one of them.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence


def timings(work: Callable[[], object], repeats: int) -> list[float]:
    """Seconds of each of `repeats` calls."""
    found = []
    for _ in range(repeats):
        began = time.perf_counter()
        work()
        found.append(time.perf_counter() - began)
    return found


def median_ms(seconds: Sequence[float]) -> float:
    return statistics.median(seconds) * 1000


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their widest cell; the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for row in (head, *rows):
        first, *others = (
            cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in _cells(row, widths)
        )
        print("  ".join((first, *others)).rstrip())


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[tuple[int, tuple[str, int]]]:
    return list(enumerate(zip(row, widths, strict=True)))
