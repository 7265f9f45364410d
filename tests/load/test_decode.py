"""Bytes to text: the right letters, or one clear sentence."""

from __future__ import annotations

import pytest

from parallax.errors import SourceError
from parallax.load.decode import decode

FRENCH = "Le maire a déclaré : « La forêt a brûlé, et l’été n’est pas fini. » Œuvre naïve, coûts élevés."
RUSSIAN = "Министр сообщил, что переговоры начнутся во вторник, и поблагодарил посредников за их терпение и труд."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_western_text_comes_out_whole_in_every_usual_encoding(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding), "a.txt").text == FRENCH


def test_another_alphabet_is_detected_and_the_guess_is_told() -> None:
    read = decode((RUSSIAN * 5).encode("cp1251"), "a.txt")
    assert read.text == RUSSIAN * 5
    assert "guessed" in read.warnings[0]


def test_marks_that_nobody_sees_are_no_report() -> None:
    with pytest.raises(SourceError, match="empty"):
        decode("\u200b\u2060 \u202e\n\ufeff\u00ad".encode(), "a.txt")


@pytest.mark.parametrize(
    ("raw", "kind"), [(b"%PDF-1.7\n1 0 obj << >> endobj\n", "PDF"), (b"{\\rtf1 Two men left.}", "RTF")]
)
def test_another_kind_of_file_under_the_name_of_a_text_is_refused(raw: bytes, kind: str) -> None:
    with pytest.raises(SourceError, match=kind):
        decode(raw, "a.txt")


def test_utf8_is_no_guess_and_cp1252_is() -> None:
    assert decode(FRENCH.encode(), "a.txt").warnings == ()
    assert "cp1252" in decode(FRENCH.encode("cp1252"), "a.txt").warnings[0]


def test_a_page_may_declare_its_encoding() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body>Dvořák přišel do Žiliny</body></html>'
    read = decode(page.encode("iso-8859-2"), "a.html")
    assert "Dvořák přišel do Žiliny" in read.text
    assert read.encoding == "iso-8859-2"


def test_utf8_that_breaks_off_in_a_character_stays_utf8() -> None:
    read = decode((FRENCH * 3).encode()[:-40] + "é".encode()[:1], "a.txt")
    assert read.encoding == "utf-8"
    assert read.text.startswith(FRENCH)
    assert "could not be read" in read.warnings[0]


def test_line_ends_become_one_kind() -> None:
    assert decode(b"one\r\ntwo\rthree\nfour", "a.txt").text == "one\ntwo\nthree\nfour"


def test_a_stray_control_character_is_replaced_and_told() -> None:
    read = decode(b"The pump\x00 stopped at noon, said the operator of the plant.", "a.txt")
    assert "\x00" not in read.text
    assert "control" in read.warnings[0]


@pytest.mark.parametrize(
    "raw", [b"", b"  \n \n", b"\xef\xbb\xbf", bytes(range(256)) * 20, b"%PDF-1.7\n" + bytes(range(200)) * 30]
)
def test_what_is_empty_or_no_text_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(SourceError) as error:
        decode(raw, "report.txt")
    assert "report.txt" in str(error.value)
    assert str(error.value).count(".") <= 2
