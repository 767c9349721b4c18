"""What can be wrong with the file, the folder, the disk or the neighbours: a problem in words each time, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from textwrap import dedent

import pytest

from crisisdesk.core.clock import FixedClock, SystemClock
from crisisdesk.core.errors import ProblemError
from crisisdesk.core.incident import EntryQuery
from crisisdesk.core.resources import Resources
from crisisdesk.journal import FILE_NAME, Journal, connection, events
from crisisdesk.journal.connection import _PROBLEMS
from crisisdesk.journal.schema import FILE_SCHEMA
from crisisdesk.services.wording import Wording
from tests.helpers.worlds import MORNING, new_entry
from tests.journal.conftest import INCIDENT
from tests.journal.tampering import COUNT, write_honest_journal

CLOCK = FixedClock(MORNING)


def problem_of(act: Callable[[], object]) -> ProblemError:
    with pytest.raises(ProblemError) as caught:
        act()
    return caught.value


def opening(file: Path) -> list[ProblemError]:
    """What opening says, for writing and for reading."""
    return [problem_of(lambda: Journal.open(file, CLOCK)), problem_of(lambda: Journal.read_only(file, CLOCK))]


class TestUnusableFiles:
    """Each is refused with its own sentence and stays byte for byte as it was."""

    def check(self, file: Path, key: str) -> None:
        before = file.read_bytes()
        for problem in opening(file):
            assert problem.key == key
            assert str(file) in Wording(Resources.default(), "en").problem(problem)
        assert file.read_bytes() == before
        assert [path.name for path in file.parent.iterdir() if path.suffix != ".lock"] == [file.name]

    @pytest.mark.parametrize("share", [0.03, 0.25, 0.5, 0.75, 0.97])
    def test_cut_off(self, file: Path, share: float) -> None:
        write_honest_journal(file)
        os.truncate(file, int(file.stat().st_size * share))
        self.check(file, "journal_damaged")

    def test_overwritten_in_the_middle(self, file: Path) -> None:
        write_honest_journal(file)
        size = file.stat().st_size
        with file.open("r+b") as stream:
            stream.seek(4096)
            stream.write(os.urandom(size - 4096))
        self.check(file, "journal_damaged")

    @pytest.mark.parametrize("content", [b"x", b"The journal of our shop\n" * 400, bytes(5000), b"\xff\xd8\xff\xe0" * 3000])
    def test_no_database(self, file: Path, content: bytes) -> None:
        file.write_bytes(content)
        self.check(file, "journal_not_a_journal")

    def test_emptied(self, file: Path) -> None:
        file.touch()
        self.check(file, "journal_empty")

    def test_of_another_program(self, file: Path) -> None:
        with closing(sqlite3.connect(file)) as other:
            other.execute("CREATE TABLE bookmarks (url)")
        self.check(file, "journal_foreign")

    def test_of_a_newer_program(self, file: Path) -> None:
        write_honest_journal(file)
        with closing(sqlite3.connect(file)) as newer:
            newer.execute(f"PRAGMA user_version = {FILE_SCHEMA + 1}")
        self.check(file, "journal_newer")

    def test_a_folder_in_its_place(self, file: Path) -> None:
        file.mkdir()
        for problem in opening(file):
            assert problem.key == "journal_not_opened"


class TestOlderFiles:
    def test_outdated_projections_are_made_anew_by_the_writer_alone(self, file: Path) -> None:
        write_honest_journal(file)
        with closing(sqlite3.connect(file, isolation_level=None)) as older:
            older.executescript("UPDATE meta SET value = '0' WHERE key = 'projection'; DROP TABLE entries; DROP TABLE promises")
        assert problem_of(lambda: Journal.read_only(file, CLOCK)).key == "journal_older"
        with Journal.open(file, CLOCK) as journal:
            assert journal.verify().ok
            assert journal.entry(4).current_text == "The depot did not answer"
        Journal.read_only(file, CLOCK).close()

    def test_a_sqlite_without_strict_tables_is_said(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(connection, "OLDEST_SQLITE", (99, 0, 0))
        assert problem_of(lambda: Journal.open(file, CLOCK)).key == "sqlite_too_old"


class TestFolders:
    def test_it_is_made_where_there_is_none(self, tmp_path: Path) -> None:
        file = tmp_path / "žurnal שלום" / "a#b?c%20" / FILE_NAME
        with Journal.open(file, CLOCK) as journal:
            assert journal.head() == (0, None)
        with Journal.read_only(file, CLOCK) as journal:
            assert journal.verify().ok

    def test_reading_makes_nothing(self, file: Path) -> None:
        assert problem_of(lambda: Journal.read_only(file, CLOCK)).key == "journal_absent"
        assert list(file.parent.iterdir()) == []

    def test_a_half_made_journal_of_an_earlier_start_is_no_hindrance(self, file: Path) -> None:
        file.with_name(f"{FILE_NAME}.new").write_bytes(b"half")
        with Journal.open(file, CLOCK) as journal:
            assert journal.verify().ok
        assert sorted(path.name for path in file.parent.iterdir()) == [FILE_NAME, f"{FILE_NAME}.lock"]

    @pytest.mark.skipif(sys.platform == "win32", reason="folders have no write permission of that kind")
    def test_a_folder_that_may_not_be_written(self) -> None:
        with read_only_folder() as folder:
            assert problem_of(lambda: Journal.open(folder / FILE_NAME, CLOCK)).key == "folder_read_only"
            with Journal.read_only(folder / FILE_NAME, CLOCK) as journal:
                assert journal.verify().count == COUNT
                refused = problem_of(lambda: journal.append_all([events.logged("i", new_entry())]))
                assert refused.key == "journal_read_only"
            assert problem_of(lambda: Journal.open(folder / "new" / FILE_NAME, CLOCK)).key == "folder_read_only"

    @pytest.mark.skipif(sys.platform == "win32", reason="files have no read permission of that kind")
    def test_a_journal_that_may_not_be_read(self) -> None:
        with read_only_folder(0o000) as folder:
            assert problem_of(lambda: Journal.read_only(folder / FILE_NAME, CLOCK)).key == "journal_not_opened"

    def test_something_of_that_name_in_the_way_of_making_it(self, file: Path) -> None:
        file.with_name(f"{FILE_NAME}.new").mkdir()
        assert problem_of(lambda: Journal.open(file, CLOCK)).key == "folder_read_only"

    def test_a_finished_new_journal_never_takes_the_place_of_another(self, journal: Journal, file: Path) -> None:
        before = file.read_bytes()
        new = file.with_name("new")
        new.write_bytes(b"other")
        assert problem_of(lambda: connection.create(file, new)).key == "journal_in_use"
        assert file.read_bytes() == before


@contextmanager
def read_only_folder(mode: int = 0o444) -> Iterator[Path]:
    """A folder with an honest journal in it that may be read (by `mode`) and not written; root lays its rights down."""
    folder = Path(tempfile.mkdtemp(prefix="crisisdesk-test-"))
    write_honest_journal(folder / FILE_NAME)
    for path in folder.iterdir():
        path.chmod(mode)
    folder.chmod(0o555)
    was_root = os.geteuid() == 0
    try:
        if was_root:
            os.seteuid(65534)
        yield folder
    finally:
        if was_root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


HOLD = dedent("""
    import sys
    from pathlib import Path
    from crisisdesk.core.clock import SystemClock
    from crisisdesk.journal import Journal
    journal = Journal.open(Path(sys.argv[1]), SystemClock())
    print("open", flush=True)
    sys.stdin.read()
    """)


class TestNeighbours:
    def test_a_second_writer_is_refused_until_the_first_is_gone(self, journal: Journal, file: Path) -> None:
        assert problem_of(lambda: Journal.open(file, CLOCK)).key == "journal_in_use"
        journal.append_all([events.logged(INCIDENT, new_entry())])
        journal.close()
        with Journal.open(file, CLOCK) as second:
            assert second.head()[0] == 2

    def test_a_killed_writer_holds_nothing(self, file: Path) -> None:
        command = [sys.executable, "-c", HOLD, str(file)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
            assert other.stdout is not None
            assert other.stdout.readline().strip() == b"open"
            assert problem_of(lambda: Journal.open(file, CLOCK)).key == "journal_in_use"
            other.kill()
        Journal.open(file, CLOCK).close()

    def test_one_reads_while_another_writes(self, journal: Journal, file: Path) -> None:
        with Journal.read_only(file, CLOCK) as reader:
            for count in range(2, 6):
                journal.append_all([events.logged(INCIDENT, new_entry())])
                assert reader.verify().count == count
                assert reader.entry_count(INCIDENT, EntryQuery()) == count - 1

    def test_another_program_in_the_middle_of_writing(
        self, journal: Journal, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        journal.close()
        monkeypatch.setattr(connection, "_WAIT", 0.05)
        with Journal.open(file, CLOCK) as mine, closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert problem_of(lambda: mine.append_all([events.logged(INCIDENT, new_entry())])).key == "journal_in_use"
            other.execute("ROLLBACK")
            mine.append_all([events.logged(INCIDENT, new_entry())])
            assert mine.verify().count == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes")
class TestFullDisk:
    def test_a_file_that_may_not_grow(self, journal: Journal, file: Path) -> None:
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, hard))
        try:
            problem = problem_of(lambda: self._fill(journal))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert problem.key == "disk_error"
        count = journal.head()[0]
        assert journal.verify().count == count
        journal.append_all([events.logged(INCIDENT, new_entry("goes on"))])
        assert journal.verify().count == count + 1

    @pytest.mark.skipif(sys.platform != "linux", reason="needs a small file system of its own")
    def test_a_small_disk_that_is_full_and_has_room_again(self, tmp_path: Path) -> None:
        script = f"mount -t tmpfs -o size=1m tmpfs {tmp_path} && exec {sys.executable} -c '{SMALL_DISK}' {tmp_path}"
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
            pytest.skip("no user namespaces here")
        done = subprocess.run(["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, timeout=120, check=False)
        assert (done.stdout, done.returncode) == ("disk_full disk_full goes on, 0 lost\n", 0), done.stderr

    def _fill(self, journal: Journal) -> None:
        for _ in range(200):
            journal.append_all([events.logged(INCIDENT, new_entry("a long call " * 40))])


SMALL_DISK = dedent("""
    import sys
    from pathlib import Path
    from crisisdesk.core.clock import SystemClock
    from crisisdesk.core.errors import ProblemError
    from crisisdesk.core.incident import Draft, Stage
    from crisisdesk.journal import Journal, events
    from tests.helpers.worlds import new_entry, new_incident
    folder = Path(sys.argv[1])
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(300_000))
    journal = Journal.open(folder / "j", SystemClock())
    journal.append_all([events.opened("i", new_incident())])
    saved, said = 1, []
    while not said:
        try:
            journal.append_all([events.logged("i", new_entry("a long call " * 40))])
            saved += 1
        except ProblemError as problem:
            said.append(problem.key)
    try:
        journal.save_draft(Draft("i", "en", Stage.HOLDING, "x", "words " * 50_000, 1))
    except ProblemError as problem:
        said.append(problem.key)
    ballast.unlink()
    journal.append_all([events.logged("i", new_entry("room again"))])
    lost = saved + 1 - journal.verify().count
    print(*said, f"goes on, {lost} lost")
    """)


def test_each_problem_of_the_disk_has_an_english_sentence() -> None:
    words = Wording(Resources.default(), "en")
    assert all(words.has(f"problem.{key}") for key in {*_PROBLEMS.values(), "folder_read_only", "journal_empty"})


def test_what_is_no_problem_of_the_disk_passes_as_a_bug() -> None:
    with pytest.raises(sqlite3.IntegrityError), connection.problems(Path("j")):
        raise sqlite3.IntegrityError("events are never changed")


def test_the_machine_clock_will_do(file: Path) -> None:
    with Journal.open(file, SystemClock()) as journal:
        assert journal.head() == (0, None)
