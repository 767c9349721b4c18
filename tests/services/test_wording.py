from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import Cluster, EntryKind, FailureKind, Precision, Stage
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording, window_languages

NOW = datetime(2026, 12, 22, 10, 6, 12, tzinfo=ZoneInfo("Europe/Zagreb"))


@pytest.fixture
def words(tmp_path: Path) -> Resources:
    for language, text in {
        "en": '[a]\nhello = "Hello {name}"\nonly = "English {count}"\n'
        'files = { one = "{count} file", other = "{count} files" }\n',
        "ru": '[a]\nhello = "Привет, {name}"\nfiles = { one = "{count} файл", few = "{count} файла", many = "{count} файлов", '
        'other = "{count} файла" }\nslash = ["факт", "ф"]\n',
    }.items():
        folder = tmp_path / "words" / language
        folder.mkdir(parents=True)
        (folder / "a.toml").write_text(text, encoding="utf-8")
    return Resources(tmp_path)


def test_slots_are_filled_and_what_is_not_given_stays_visible(words: Resources) -> None:
    wording = Wording(words, "ru")
    assert wording.say("a.hello", name="{Mia} 100%") == "Привет, {Mia} 100%"
    assert wording.say("a.hello") == "Привет, {name}"


def test_numbers_and_times_in_slots_are_written_as_the_language_does(words: Resources) -> None:
    wording = Wording(words, "en")
    assert wording.say("a.hello", name=63206) == "Hello 63,206"
    assert Wording(Resources.default(), "en").say("time.due_in", duration=timedelta(minutes=42)) == "due in 42 min"
    assert wording.say("a.hello", name=True) == "Hello True"


@pytest.mark.parametrize(("count", "said"), [(1, "1 файл"), (3, "3 файла"), (5, "5 файлов"), (11, "11 файлов"), (21, "21 файл")])
def test_the_plural_follows_the_language(words: Resources, count: int, said: str) -> None:
    assert Wording(words, "ru").say("a.files", count=count) == said


def test_english_stands_in_with_its_own_plurals_and_an_unknown_key_for_itself(words: Resources) -> None:
    wording = Wording(words, "ru")
    assert wording.say("a.only", count=5) == "English 5"
    assert not wording.has("a.only") and wording.has("a.hello")
    assert wording.say("no.such.key") == "no.such.key"
    assert Wording(words, "xx").say("a.files", count=1) == "1 file"


def test_lists_of_words(words: Resources) -> None:
    wording = Wording(words, "ru")
    assert wording.items("a.slash") == ("факт", "ф")
    assert wording.items("a.nothing") == ()


def test_a_broken_file_of_words_is_told_and_the_others_speak(words: Resources) -> None:
    words.path("words", "ru", "b.toml").write_text("torn = ", encoding="utf-8")
    wording = Wording(words, "ru")
    assert wording.say("a.hello", name="Mia") == "Привет, Mia"
    assert [problem.params["file"] for problem in wording.problems] == ["words/ru/b.toml"]


def test_a_window_language_is_added_by_a_folder(words: Resources) -> None:
    assert window_languages(words) == ("en", "ru")


def test_a_problem_without_words_hides_nothing() -> None:
    wording = Wording(Resources.default(), "en")
    assert wording.problem(ProblemError("unheard_of", file="x")) == "unheard_of {'file': 'x'}"
    assert wording.problem(ProblemError("unknown_language", code="fr", known="en")) == "There is no language “fr”. Known are: en."


def test_every_kind_stage_and_the_like_has_its_word() -> None:
    wording = Wording(Resources.default(), "en")
    tables = {
        "kind": EntryKind,
        "stage": Stage,
        "stage_help": Stage,
        "cluster": Cluster,
        "failure": FailureKind,
        "precision": Precision,
    }
    for table, values in tables.items():
        assert [value for value in values if not wording.has(f"{table}.{value}")] == [], table
    assert all(wording.has(f"level.{level}") for level in range(4))


@pytest.mark.parametrize(
    ("duration", "said"),
    [
        (timedelta(seconds=59), "0 min"),
        (timedelta(minutes=48), "48 min"),
        (timedelta(minutes=-3), "3 min"),
        (timedelta(hours=1, minutes=2), "1 h 02"),
        (timedelta(hours=2), "2 h"),
        (timedelta(hours=47, minutes=59), "47 h 59"),
        (timedelta(hours=48), "2 days"),
        (timedelta(days=3, hours=23), "3 days"),
    ],
)
def test_durations(duration: timedelta, said: str) -> None:
    assert Wording(Resources.default(), "en").duration(duration) == said


def test_moments_are_as_short_as_the_day_allows() -> None:
    wording = Wording(Resources.default(), "en")
    assert wording.moment(NOW, NOW) == "today 10:06"
    assert wording.moment(NOW, NOW + timedelta(days=1)) == "22 December, 10:06"
    assert wording.moment(NOW) == "22 December 2026, 10:06"
    assert wording.day(NOW) == "Tuesday 22 December"
    assert wording.day(NOW, this_year=2027) == "Tuesday 22 December 2026"
    assert wording.date(NOW, this_year=2026) == "22 December"
    assert wording.time(NOW, seconds=True) == "10:06:12"


def test_outlets_and_sources_are_named_for_people() -> None:
    wording = Wording(Resources.default(), "en")
    assert wording.outlets("facebook, website") == "Facebook, Website"
    assert wording.outlets("the town's forum") == "the town's forum"
    assert wording.outlets("") == ""
    assert wording.source("001#4") == "Croatian guide, step 4"
    assert wording.source("grammar") == "Grammar"
