from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from crisisdesk.checks import load_checker
from crisisdesk.core.resources import Resources
from tests.helpers.commands import Done, run_cli

BAD = "Dear customers, 40 parcels have not arrived. We are sorry if this caused any inconvenience 🙏.\r\nŽao nam je."
GOOD = (
    "40 parcels that we promised for today have not arrived. That is our mistake, and we are sorry. They stayed behind because "
    "we did not check our labels when the depot changed its system. We know that these were Christmas presents and that somebody "
    "was waiting for each of them. All 40 of you get the shipping back today, and the parcels come tomorrow by 18:00. From now "
    "on we check the labels before each change. You can write to us at help@alder.example."
)


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.txt"
    path.write_bytes(BAD.encode())
    return path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_bytes(GOOD.encode())
    return path


def check(*arguments: str | Path, stdin: bytes = b"") -> Done:
    return run_cli(["check", "--lang", "en", *arguments], stdin=stdin)


def only(done: Done) -> dict[str, Any]:
    (line,) = done.out.splitlines()
    answer: dict[str, Any] = json.loads(line)
    return answer


def test_json_says_what_the_checks_say_in_code_points(bad: Path) -> None:
    done = check(bad, "--format", "jsonl")
    answer = only(done)
    report = load_checker(Resources.default()).check(BAD, "en")
    assert (answer["schema"], answer["file"], answer["bom"]) == (1, str(bad), False)
    assert (answer["verdict"], answer["pack"]) == (report.verdict.value, report.pack)
    spans = [{"label": each.label, "start": each.span.start, "end": each.span.end, "rule": each.rule} for each in report.evidence]
    assert answer["evidence"] == spans and spans
    conditional = next(each for each in answer["findings"] if each["label"] == "conditional")
    assert "sorry if" in BAD[conditional["start"] : conditional["end"]]
    assert conditional["level"] == "error" and conditional["source"] == "001#4"
    assert any(each["level"] == "error" for each in answer["missing"])
    assert done.code == 1 and done.err == ""


def test_a_byte_order_mark_is_not_counted_and_is_said(tmp_path: Path, bad: Path) -> None:
    marked = tmp_path / "marked.txt"
    marked.write_bytes(b"\xef\xbb\xbf" + BAD.encode())
    first, second = (only(check(path, "--format", "jsonl")) for path in (bad, marked))
    assert second.pop("bom") and not first.pop("bom")
    assert first.pop("file") != second.pop("file")
    assert first == second


def test_a_message_without_anything_to_mend_ends_with_zero(good: Path) -> None:
    done = check(good)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"{good}: ")


def test_one_object_a_file_in_order_also_for_what_can_not_be_read(bad: Path, good: Path, tmp_path: Path) -> None:
    binary = tmp_path / "picture.png"
    binary.write_bytes(b"\x89PNG\0")
    done = check(good, binary, bad, tmp_path / "none.txt", "--format", "jsonl")
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [Path(answer["file"]).name for answer in answers] == ["good.txt", "picture.png", "bad.txt", "none.txt"]
    assert [answer.get("problem") for answer in answers] == [None, "file_binary", None, "file_missing"]
    assert set(answers[1]) == {"schema", "file", "problem", "message"}
    assert done.code == 2
    assert done.err.splitlines() == [answers[1]["message"], answers[3]["message"]]


def test_json_is_one_document_for_one_file_and_for_several(bad: Path, good: Path) -> None:
    assert json.loads(check(bad, "--format", "json").out)["verdict"] == "not_ready"
    several = json.loads(check(bad, good, "--format", "json").out)
    assert several["schema"] == 1
    assert [Path(each["file"]).name for each in several["files"]] == ["bad.txt", "good.txt"]


def test_text_names_place_reason_and_source(bad: Path) -> None:
    done = check(bad)
    assert done.code == 1
    assert "bad.txt: Not ready yet" in done.out
    assert "1:53 “sorry if" in done.out
    assert "(Croatian guide, step 4)" in done.out
    assert "Responsibility is missing" in done.out


def test_standard_input_is_read_with_a_dash_or_without_a_name() -> None:
    for arguments in (["-"], []):
        answer = only(check(*arguments, "--format", "jsonl", stdin=BAD.encode()))
        assert answer["file"] == "-" and answer["evidence"]


def test_the_stage_and_the_responsibility_decide_what_is_asked() -> None:
    words = b"40 parcels are late and we are looking for them. Next word at 10:30."
    full = only(check("--format", "jsonl", stdin=words))
    holding = only(check("--format", "jsonl", "--stage", "holding", "--cluster", "nobody", stdin=words))
    assert len(holding["missing"]) < len(full["missing"])
    assert (holding["stage"], holding["cluster"]) == ("holding", "nobody")


def test_a_text_too_long_for_its_channel_is_to_be_mended(good: Path) -> None:
    done = check(good, "--channel", "x")
    assert done.code == 1
    assert "Too long for X: " in done.out
    answer = only(check(good, "--channel", "x", "--format", "jsonl"))
    assert answer["channel"] == {"id": "x", "length": len(GOOD), "limit": 280, "fits": False}
    assert check(good, "--channel", "facebook").code == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--lang", "fr"], "There is no language “fr”. Known are: en,"),
        (["--stage", "apology"], "There is no stage “apology”. Known are: holding,"),
        (["--cluster", "them"], "There is no responsibility “them”. Known are: ours,"),
        (["--channel", "fax"], "There is no channel “fax”. Known are: facebook,"),
        (["--format", "xml"], "The call is not right: "),
        (["--colour"], "The call is not right: "),
    ],
)
def test_a_call_that_can_not_be_ends_with_two_and_one_sentence(good: Path, arguments: list[str], words: str) -> None:
    done = check(good, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(words)
    assert len(done.err.splitlines()) == 1


def test_the_language_of_the_message_must_be_named(good: Path) -> None:
    done = run_cli(["check", good])
    assert done.code == 2 and "--lang" in done.err


def test_a_wrong_encoding_names_the_byte(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Žao nam je".encode("cp1250"))
    done = check(path)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"{path} is not UTF-8: the byte at offset 0 does not fit. Save the text as UTF-8.\n"


def test_a_megabyte_of_text_is_checked() -> None:
    done = check("--format", "jsonl", stdin=(GOOD + "\n").encode() * 2500)
    assert len(only(done)["evidence"]) > 2500


def test_an_empty_file_is_a_message_that_lacks_everything(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    done = check(tmp_path / "empty.txt", "--format", "jsonl")
    assert done.code == 1 and only(done)["evidence"] == []


def test_a_reader_that_goes_away_is_no_error(bad: Path) -> None:
    code = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-m', 'crisisdesk', 'check', '--lang', 'en', '--format', 'jsonl', "
        "*[sys.argv[1]] * 300], stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "child.stdout.read(10); child.stdout.close()\n"
        "sys.stderr.buffer.write(child.stderr.read()); sys.exit(child.wait())"
    )
    done = run_cli([bad], code=code)
    assert (done.code, done.err) == (0, "")
