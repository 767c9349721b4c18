"""The one family of error that is the user's to know about; anything else is a bug of ours."""

from __future__ import annotations


class ProblemError(Exception):
    """Something went wrong that the user can understand and often mend.

    `key` names a sentence under `problem.` in resources/words; `params` fill its slots.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(f"{key} {params}" if params else key)
        self.key = key
        self.params = params


class DataFileError(ProblemError):
    """A data file (rule pack, template, theme ...) that can't be used; the program runs on without it."""

    def __init__(self, file: str, entry: str, field: str, reason: str) -> None:
        super().__init__("data_file", file=file, entry=entry, field=field, reason=reason)
