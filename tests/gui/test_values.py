"""Dates and values in the window's language, shown and typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from parallax.export import values as written
from parallax.export.words import how_known as written_origin
from parallax.gui.app import translate
from parallax.gui.importing.drafts import day_of
from parallax.gui.texts import capital, counted, small
from parallax.gui.values import PHRASES, read_as, short_day, shown_date, shown_value
from parallax.gui.words import WORDS, how_known
from parallax.load.batch import read_all
from parallax.load.noise import rules
from parallax.model import Stated
from parallax.paths import shipped


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    """The application in Turkish, and without it again afterwards."""
    before = QLocale()
    translate(qapp, "tr")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def test_every_phrase_of_a_value_is_marked_for_translation() -> None:
    assert set(written.PHRASES) <= set(PHRASES)


def test_every_word_for_what_is_no_part_of_a_report_is_marked() -> None:
    seeds = [folder for folder in shipped("seeds").iterdir() if folder.is_dir()]
    found = [source for source, _ in read_all(seeds, lambda *_: None).found]
    reasons = {noise.reason for source in found for noise in source.noise}
    assert reasons
    assert reasons | {rule.reason for rule in rules()} <= set(WORDS)


@pytest.mark.parametrize(
    ("norm", "shown"),
    [
        ("2019-07-04", "4 Tem 2019 Per"),
        ("2019-07-04TEV", "4 Tem 2019 Per akşamı"),
        ("2019-07-04T16:05Z", "4 Tem 2019 Per, 16:05 UTC"),
        ("2019-07-04T09", "4 Tem 2019 Per, 9:00 sularında"),
        ("2019-W27", "1 Tem 2019 Pzt haftası"),
        ("2019-Q3", "2019 üçüncü çeyreği"),
        ("XXXX-WXX-2", "salı, tarihi belirsiz"),
        ("XXXX-WXX-2TNI", "salı gecesi, tarihi belirsiz"),
        ("PT36H", "36 saat"),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("turkish")
def test_values_are_shown_in_turkish(norm: str, shown: str) -> None:
    assert shown_value(norm) == shown


@pytest.mark.usefixtures("turkish")
def test_what_the_words_say_as_well_is_not_said_again() -> None:
    assert read_as("P3D", "3 days") == ""
    assert read_as("2021-03-05", "on Friday") == "5 Mar 2021 Cum"
    assert shown_date("") == "tarih bilinmiyor"
    assert short_day(date(2024, 8, 9), year=True) == "9 Ağu 2024"


@pytest.mark.parametrize("typed", ["9 Ağustos 2024", "9 ağu 2024", "9 Ağu 2024 Cum", "9 August 2024", "2024-08-09"])
@pytest.mark.usefixtures("turkish")
def test_a_day_is_typed_as_it_is_shown(typed: str) -> None:
    found = day_of(typed)
    assert found is not None
    assert found.iso == "2024-08-09"


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.usefixtures("turkish")
def test_every_shown_date_can_be_typed_again(month: int) -> None:
    iso = f"2023-{month:02}-17"
    found = day_of(shown_date(iso))
    assert found is not None
    assert found.iso == iso


@pytest.mark.usefixtures("turkish")
def test_keys_are_called_what_stands_on_them() -> None:
    shown = [QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in ("Ctrl+Shift+S", "Alt+1")]
    assert shown == ["Ctrl+Shift+S", "Alt+1"]


@pytest.mark.usefixtures("turkish")
def test_small_and_capital_letters_are_turkish_ones() -> None:
    assert small("İkincil") == "ikincil"
    assert capital("iki haber") == "İki haber"
    assert counted(12345) == "12.345"


@pytest.mark.usefixtures("turkish")
def test_where_a_fact_comes_from_is_said_in_turkish() -> None:
    stated = Stated("2024-08-09", "text", "the head line 'Friday'")
    assert written_origin(stated) == "stated in the report: the head line 'Friday'"
    assert how_known(stated) == "haberde belirtilmiş: the head line 'Friday'"
