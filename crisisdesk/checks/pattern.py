"""The pattern language of the rules, compiled to regular expressions over folded text.

    word          that word, whatever its case and diacritics        apolog*   *ness   *mad*   word starts, ends, parts
    a|b|c*        one of these words                                 (in case|if)    one of these runs of words
    [very|so]     may stand here or not                              @losses         any entry of a word list
    ..  ..3       up to 5 (3) words, not across , ; : or a dash      ...  ...8       up to 5 (8) words of the sentence
    !word  !(a|b) not followed by that                               ^  $            start, end of the sentence
    +word         Hebrew: may carry prefix letters                   , . ; : - ? !!  that mark
    ~             the words before it are looked for, the marked ones begin here (once, outside of brackets)
    #number #time #date #money #percent #email #phone #url           re:...          a raw regular expression

Words are separated by anything that is no letter; a pattern never reaches across a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from crisisdesk.core.text import fold

GAP = 5
"""Words that a gap spans when the pattern names no number."""
ANCHOR = 3
"""Letters of a word start by which patterns are looked up before any expression runs."""

_SEPARATOR = r"\W{1,6}"
_LOOSE = r"\W{0,4}"
_STEPS = {2: r"(?:[^\w,;:–—]{1,4}\w+)", 3: r"(?:\W{1,6}\w+)"}
_HEBREW_PREFIX = "[ושהבלמכ]{0,3}"
_EDGES = {"^": r"^\W*", "$": r"\W*$"}
MARKED = "marked"
"""Name of the empty group at which the marked words begin."""
_MARKS = {",": ",", ".": r"\.", ";": ";", ":": ":", "-": "[-–—]", "?": r"\?", "!!": "!"}
_MONEY_WORDS = 'eur|euro|eura|euros|usd|gbp|lei|leu|ron|kn|kuna|kune|zl|zlotych|zlote|pln|rub|руб|рублей|рубля|₽|שח|ש"ח|שקל|שקלים'
_NO_SUM = rf"(?![\d.,]*\s?(?:[€$£₪₽%]|(?:{_MONEY_WORDS})\b))"
"""Behind a time or date, which "29.90 €" is not."""
_CLASSES = {
    "number": r"\d+(?:[.,  ]\d+)*",
    "time": rf"\d{{1,2}}(?:[:.]\d{{2}}{_NO_SUM}|\s?h\s?\d{{2}}|(?::\d{{2}})?\s?(?:am|pm|a\.m\.|p\.m\.))",
    "date": rf"\d{{1,2}}(?:[./-]\d{{1,2}}(?:[./-]\d{{2,4}})?){_NO_SUM}",
    "money": rf"(?:[€$£₪]\s?\d[\d.,  ]*|\d[\d.,  ]*\s?(?:[€$£₪₽]|(?:{_MONEY_WORDS})\b))",
    "percent": r"\d+(?:[.,]\d+)?\s?%",
    "email": r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    "phone": r"\+?\d[\d  ()/-]{5,}\d|\*\d{3,5}",
    "url": r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ro|hr|pl|ru|il|uk|eu|example)(?:/\S*)?",
}
_REMEMBERED_WORDS = 16_384
_TOKEN = re.compile(r"\(|\)|\[|\]|\||[^\s()\[\]|]+")


class PatternError(ValueError):
    """The pattern does not follow the language; the message says where."""


class Pattern:
    """One pattern. Its expression is compiled when a sentence first needs it: most never are.

    `anchors` are word starts of which a sentence must hold one; empty: not known.
    """

    __slots__ = ("_compiled", "anchors", "expression")

    def __init__(self, expression: str, anchors: frozenset[str] = frozenset()) -> None:
        self.expression = expression
        self.anchors = anchors
        self._compiled: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.expression)
        return self._compiled

    def may_match(self, starts: frozenset[str]) -> bool:
        return not self.anchors or not self.anchors.isdisjoint(starts)


class _Role(Enum):
    """How a piece stands beside its neighbours."""

    WORD = auto()
    MARK = auto()
    OPTIONAL = auto()
    GAP = auto()
    NOT = auto()
    SIGN = auto()


@dataclass(frozen=True, slots=True)
class _Piece:
    regex: str
    role: _Role = _Role.WORD
    anchors: frozenset[str] = frozenset()


class Patterns:
    """Reads the patterns of one pack; its word lists are read once each."""

    def __init__(self, lists: Mapping[str, Sequence[str]] | None = None) -> None:
        self._lists = _Lists(lists or {})

    def compile(self, source: str) -> Pattern:
        """Reads one pattern; raises PatternError."""
        if not source.startswith("re:"):
            piece = _Parser(source, self._lists).parse()
            return Pattern(piece.regex, piece.anchors)
        pattern = Pattern(source[3:].strip())
        try:
            _ = pattern.regex
        except re.error as error:
            raise PatternError(f"{source!r}: {error}") from error
        return pattern


def word_starts(folded: str, *, hebrew: bool = False) -> frozenset[str]:
    """The starts of all words of a folded sentence, one to three letters long; in Hebrew without prefix letters too."""
    words = set(re.findall(r"\w+", folded))
    if hebrew:
        words |= {word[cut:] for word in words for cut in (1, 2, 3) if len(word) > cut}
    return frozenset(word[:length] for word in words for length in range(1, ANCHOR + 1))


class _Lists:
    """Word lists as pieces, each read when a pattern first names it."""

    def __init__(self, sources: Mapping[str, Sequence[str]]) -> None:
        self._sources = sources
        self._pieces: dict[str, _Piece] = {}
        self._open: list[str] = []

    def piece(self, name: str) -> _Piece:
        """The alternatives of a list; raises PatternError when it is missing, empty or holds itself."""
        if name not in self._pieces:
            if not self._sources.get(name):
                raise PatternError(f"list @{name} is missing or empty")
            if name in self._open:
                raise PatternError(f"list @{name} holds itself")
            self._open.append(name)
            try:
                self._pieces[name] = _alternatives([_Parser(entry, self).parse() for entry in self._sources[name]])
            finally:
                self._open.remove(name)
        return self._pieces[name]


class _Parser:
    """Recursive descent over one pattern. A list stands for its alternatives and may name another one."""

    def __init__(self, source: str, lists: _Lists) -> None:
        self._source = source
        self._tokens = _TOKEN.findall(fold(source))
        self._at = 0
        self._lists = lists

    def parse(self) -> _Piece:
        pieces = []
        while self._at < len(self._tokens):
            pieces.append(self._words_joined_by_bars())
        return self._joined(pieces)

    def _error(self, reason: str) -> PatternError:
        return PatternError(f"{self._source!r}: {reason}")

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        self._at += 1
        return token

    def _words_joined_by_bars(self) -> _Piece:
        """Outside of brackets a bar stands between single words."""
        pieces = [self._piece()]
        while self._peek() == "|":
            self._take()
            pieces.append(self._piece())
        return _alternatives(pieces) if len(pieces) > 1 else pieces[0]

    def _piece(self) -> _Piece:
        token = self._take()
        if token == "(":
            return _alternatives(self._options(")"))
        if token == "[":
            return _Piece(_alternatives(self._options("]")).regex, _Role.OPTIONAL)
        if token in ("", ")", "]", "|"):
            raise self._error(f"{token or 'the end'!r} out of place")
        return self._word(token)

    def _options(self, closing: str) -> list[_Piece]:
        """Inside of brackets a bar stands between runs of words."""
        options: list[_Piece] = []
        run: list[_Piece] = []
        while (token := self._peek()) != closing:
            if not token:
                raise self._error(f"{closing!r} missing")
            if token == "|":
                self._take()
                options.append(self._joined(run))
                run = []
            else:
                run.append(self._piece())
        self._take()
        return [*options, self._joined(run)]

    def _word(self, token: str) -> _Piece:
        if token in _MARKS:
            return _Piece(_MARKS[token], _Role.MARK)
        if token in _EDGES:
            return _Piece(_EDGES[token], _Role.MARK)
        if token == "~":
            return _Piece(f"(?P<{MARKED}>)", _Role.SIGN)
        if token.startswith(".."):
            return self._gap(token)
        if token.startswith("!"):
            return _Piece((self._word(token[1:]) if token != "!" else self._piece()).regex, _Role.NOT)
        if token.startswith("@"):
            return self._lists.piece(token[1:])
        if token.startswith("#"):
            return self._class(token[1:])
        return self._plain_word(token)

    def _gap(self, token: str) -> _Piece:
        dots = len(token) - len(token.lstrip("."))
        digits = token[dots:] or str(GAP)
        if dots not in _STEPS or not digits.isdigit():
            raise self._error(f"{token!r} is no gap")
        return _Piece(f"{_STEPS[dots]}{{0,{digits}}}?", _Role.GAP)

    def _class(self, name: str) -> _Piece:
        if name not in _CLASSES:
            raise self._error(f"no class #{name}; there are {', '.join(_CLASSES)}")
        return _Piece(rf"(?<!\w)(?:{_CLASSES[name]})(?!\w)")

    def _plain_word(self, token: str) -> _Piece:
        piece = _word_piece(token)
        if piece is None:
            raise self._error(f"{token!r} is no word")
        return piece

    def _joined(self, pieces: Sequence[_Piece]) -> _Piece:
        """Pieces one after the other, with the separators that their roles ask for."""
        if len(pieces) == 1 and pieces[0].role is _Role.WORD:
            return pieces[0]
        if not any(piece.role in (_Role.WORD, _Role.MARK) for piece in pieces):
            raise self._error("nothing to match")
        if pieces[0].role is _Role.GAP:
            raise self._error("a gap needs a word before it")
        out, glue = "", ""
        for piece in pieces:
            out += _GLUED[piece.role](glue, piece.regex)
            if piece.role in (_Role.WORD, _Role.MARK):
                glue = _SEPARATOR if piece.role is _Role.WORD else _LOOSE
        anchored = [piece.anchors for piece in pieces if piece.role is _Role.WORD and piece.anchors]
        return _Piece(out, anchors=min(anchored, key=len, default=frozenset()))


@lru_cache(_REMEMBERED_WORDS)
def _word_piece(token: str) -> _Piece | None:
    """A word, start, end or part of one; None where the token is none of them. A pack names many words more than once."""
    prefix = _HEBREW_PREFIX if token.startswith("+") else ""
    token = token.removeprefix("+").lstrip("'")  # "'s" stands apart: "that 's" finds "that's"
    body = token.strip("*")
    if not body or "**" in body or not re.match(r"\w", body):
        return None
    open_start, open_end = token.startswith("*"), token.endswith("*")
    regex = (
        rf"\b{prefix}"
        + (r"\w*" if open_start else "")
        + re.escape(body).replace(r"\*", r"\w*")
        + (r"\w*" if open_end else r"(?!\w)")
    )
    # A word is looked up by its first letters, as far as the first mark in it ("don't": "don").
    start = re.match(r"\w+", body).group()[:ANCHOR]  # type: ignore[union-attr]
    return _Piece(regex, anchors=frozenset() if open_start else frozenset({start}))


def _glue_optional(glue: str, regex: str) -> str:
    return f"(?:{glue}{regex})?" if glue else f"(?:{regex}{_SEPARATOR})?"


_GLUED: dict[_Role, Callable[[str, str], str]] = {
    _Role.WORD: lambda glue, regex: glue + regex,
    _Role.MARK: lambda glue, regex: (_LOOSE if glue else "") + regex,
    _Role.OPTIONAL: _glue_optional,
    _Role.GAP: lambda glue, regex: regex,
    _Role.NOT: lambda glue, regex: f"(?!{glue}{regex})",
    _Role.SIGN: lambda glue, regex: regex,
}


def _alternatives(options: Sequence[_Piece]) -> _Piece:
    """One of several; its anchors are known only when those of all options are."""
    known = all(option.anchors for option in options)
    anchors = frozenset[str]().union(*(option.anchors for option in options)) if known else frozenset[str]()
    ordered = sorted((option.regex for option in options), key=len, reverse=True)
    return _Piece("(?:" + "|".join(dict.fromkeys(ordered)) + ")", anchors=anchors)
