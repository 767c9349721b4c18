from pathlib import Path

import pytest

from crisisdesk.compose.channels import Channel, load_channels
from crisisdesk.core.errors import DataFileError
from crisisdesk.core.resources import Resources
from crisisdesk.services.wording import Wording


@pytest.fixture(scope="module")
def channels() -> dict[str, Channel]:
    problems: list[DataFileError] = []
    found = load_channels(Resources.default(), problems)
    assert problems == []
    return found


def test_every_channel_has_a_name_and_those_for_messages_a_name_for_the_text(channels: dict[str, Channel]) -> None:
    wording = Wording(Resources.default(), "en")
    for channel in channels.values():
        assert wording.has(f"channel.{channel.id}")
        assert wording.has(f"channel_text.{channel.id}") == channel.messages


def test_limits_are_those_of_the_places(channels: dict[str, Channel]) -> None:
    limits = {name: channels[name].limit for name in ("facebook", "x", "google_review", "sms", "email")}
    assert limits == {"facebook": 63206, "x": 280, "google_review": 4096, "sms": 160, "email": 0}
    assert channels["email"].fits("a" * 100_000)
    assert not channels["google_review"].fits("a" * 4097)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Sorry.", 6),
        ("מצטערים", 7),
        ("Žao nam je", 10),
        ("🙏", 2),
        ("日本", 4),
        ("See https://alder.example/a/very/long/way/to/the/notice?with=everything", 4 + 23),
    ],
)
def test_x_counts_links_as_23_and_wide_characters_double(channels: dict[str, Channel], text: str, length: int) -> None:
    assert channels["x"].length(text) == length


def test_a_text_message_outside_the_gsm_alphabet_has_70_units(channels: dict[str, Channel]) -> None:
    sms = channels["sms"]
    assert sms.limit_for("Sorry, the parcels are late.") == 160
    assert sms.limit_for("Žao nam je") == 70
    assert sms.length("{€}") == 6
    assert sms.length("ž🙏") == 3
    assert sms.fits("a" * 160) and not sms.fits("a" * 159 + "€")
    assert sms.fits("ž" * 70) and not sms.fits("ž" * 71)


def test_a_channel_is_added_by_a_file_and_a_broken_one_left_out(tmp_path: Path) -> None:
    folder = tmp_path / "channels"
    folder.mkdir()
    (folder / "radio.toml").write_text("limit = 500\ncomplaints = false\n", encoding="utf-8")
    (folder / "broken.toml").write_text('limit = "long"\n', encoding="utf-8")
    (folder / "torn.toml").write_text("limit = \n", encoding="utf-8")
    (folder / "odd.toml").write_text('counting = "words"\n', encoding="utf-8")
    problems: list[DataFileError] = []
    channels = load_channels(Resources(tmp_path), problems)
    assert list(channels) == ["radio"]
    assert channels["radio"].limit == 500 and not channels["radio"].complaints
    assert [(problem.params["file"], problem.params["field"]) for problem in problems] == [
        ("channels/broken.toml", "limit"),
        ("channels/odd.toml", "counting"),
        ("channels/torn.toml", "-"),
    ]
