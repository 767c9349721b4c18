import io
import sys
from pathlib import Path

import pytest

from crisisdesk.cli.textfile import LARGEST, TextFile, read_text
from crisisdesk.core.errors import ProblemError

NOTHING = io.BytesIO()


def reading(path: Path, data: bytes) -> ProblemError:
    path.write_bytes(data)
    with pytest.raises(ProblemError) as caught:
        read_text(str(path), NOTHING)
    return caught.value


def test_line_ends_stand_as_they_are_and_a_mark_is_not_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\rc\n\xc5\xbe")
    assert read_text(str(path), NOTHING) == TextFile(str(path), "a\r\nb\rc\nž", True)


def test_a_dash_is_standard_input() -> None:
    assert read_text("-", io.BytesIO("žao".encode())) == TextFile("-", "žao", False)


def test_the_first_byte_that_is_no_utf8_is_told_with_the_mark_counted(tmp_path: Path) -> None:
    problem = reading(tmp_path / "a.txt", "Ne pare rău".encode("iso8859-2"))
    assert (problem.key, problem.params["offset"]) == ("file_not_utf8", 9)
    assert reading(tmp_path / "b.txt", b"\xef\xbb\xbfab\xff").params["offset"] == 5
    assert reading(tmp_path / "c.txt", b"abc\xc5").params["offset"] == 3


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0", "file_binary"),
        ("désolés".encode("utf-16"), "file_other_encoding"),
        ("désolés".encode("utf-32"), "file_other_encoding"),
    ],
)
def test_what_is_no_utf8_text_is_told(tmp_path: Path, data: bytes, key: str) -> None:
    assert reading(tmp_path / "a.txt", data).key == key


def test_a_file_that_is_no_message_is_not_read_to_its_end(tmp_path: Path) -> None:
    assert reading(tmp_path / "a.txt", b"a" * (LARGEST + 1)).key == "file_too_large"


def test_what_is_not_there_or_no_file(tmp_path: Path) -> None:
    for name, key in ((tmp_path / "none.txt", "file_missing"), (tmp_path, "file_is_folder")):
        with pytest.raises(ProblemError) as caught:
            read_text(str(name), NOTHING)
        assert caught.value.key == key


@pytest.mark.skipif(sys.platform == "win32", reason="no such name on Windows")
def test_a_name_that_can_not_be_a_file() -> None:
    with pytest.raises(ProblemError) as caught:
        read_text("a\0b", NOTHING)
    assert caught.value.key == "file_unreadable"
