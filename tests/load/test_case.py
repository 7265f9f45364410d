"""A case from files or a folder: who wins where metadata differ, and one sentence for what cannot be read."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from parallax.errors import SourceError
from parallax.load import load, load_case
from parallax.load.case import sigil

BODY = (
    "The county shut the old bridge on Monday after divers found a crack in its second pier, the county engineer said."
)
HEADED = f"Bridge shut until spring\n\nValley Gazette, 4 May 2021\n\n{BODY}\n\n{BODY.replace('Monday', 'Sunday')}\n"


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return folder


def test_a_folder_is_read_in_the_order_of_its_names(tmp_path: Path) -> None:
    write(tmp_path, b__txt=HEADED, a__md=f"# Shut\n\n{BODY}", c__html=f"<html><body><p>{BODY}</p></body></html>")
    write(tmp_path, gold__json="{", __hidden__txt=BODY)
    (tmp_path / "more").mkdir()
    write(tmp_path / "more", d__txt=BODY)
    sources = load_case(tmp_path)
    assert [(s.sigil, s.file) for s in sources] == [("A", "a.md"), ("B", "b.txt"), ("C", "c.html")]
    assert load_case([tmp_path / "c.html", tmp_path / "a.md", tmp_path / "b.txt"]) == sources


def test_sigils_go_on_behind_z() -> None:
    assert [sigil(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_the_text_states_its_metadata(tmp_path: Path) -> None:
    source = load(write(tmp_path, a__txt=HEADED) / "a.txt")
    assert (source.published.value, source.published.origin) == ("2021-05-04", "text")
    assert "Valley Gazette, 4 May 2021" in source.published.detail
    assert (source.title.value, source.publisher.value) == ("Bridge shut until spring", "Valley Gazette")
    assert source.headline is not None
    assert source.text[source.headline.start : source.headline.end] == "Bridge shut until spring"
    assert [(n.span.quote, n.reason) for n in source.noise] == [("Valley Gazette, 4 May 2021", "byline or date line")]


@pytest.mark.parametrize(
    "desk",
    [
        {"a.txt": {"publisher": "The Desk's Own", "published": "2021-05-05"}},
        [{"file": "a.txt", "outlet": "The Desk's Own", "date": "5 May 2021"}],
        {"sources": [{"file": "a.txt", "publisher": "The Desk's Own", "published": "2021-05-05"}]},
    ],
)
def test_the_desk_knows_better_than_the_text_and_the_user_better_than_the_desk(tmp_path: Path, desk: object) -> None:
    write(tmp_path, a__txt=HEADED, sources__json=json.dumps(desk))
    (source,) = load_case(tmp_path)
    assert (source.published.value, source.published.origin, source.published.detail) == (
        "2021-05-05",
        "metadata",
        "sources.json",
    )
    assert source.publisher.value == "The Desk's Own"
    assert any("stated differently" in warning for warning in source.warnings)
    (given,) = load_case(tmp_path, {"a.txt": "2021-05-06"})
    assert (given.published.value, given.published.origin) == ("2021-05-06", "given")
    assert given.warnings == ()


def test_unknown_stays_unknown(tmp_path: Path) -> None:
    source = load(write(tmp_path, a__txt=f"{BODY}\n\n{BODY} He spoke on 4 May 2019.\n") / "a.txt")
    assert (source.published.value, source.published.origin) == ("", "unknown")
    assert (source.publisher.value, source.author.value, source.title.value) == ("", "", "")


def test_the_offsets_point_into_the_text(tmp_path: Path) -> None:
    text = f"\ufeffBridge 🌉 shut\r\n\r\nBy Ana Lopes\r\n\r\n{BODY}\r\n\r\n© 2021 Valley Gazette"
    source = load(write(tmp_path, a__txt=text) / "a.txt")
    assert source.text.startswith("Bridge")
    assert [n.span.quote for n in source.noise] == ["By Ana Lopes", "© 2021 Valley Gazette"]
    assert all(source.text[n.span.start : n.span.end] == n.span.quote for n in source.noise)


def test_files_that_are_passed_over_are_named_once(tmp_path: Path) -> None:
    write(tmp_path, a__txt=BODY, b__txt=HEADED, notes__pdf="x", photo__jpg="x")
    first, second = load_case(tmp_path)
    assert [w for w in first.warnings if "notes.pdf" in w and "photo.jpg" in w]
    assert not any("notes.pdf" in w for w in second.warnings)


def test_the_same_text_twice_is_told(tmp_path: Path) -> None:
    write(tmp_path, a__txt=BODY, b__txt=BODY + "\n")
    first, second = load_case(tmp_path)
    assert first.warnings == ()
    assert "source A" in second.warnings[0]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "empty"),
        ("photo.txt", bytes(range(256)) * 50, "not a text file"),
        ("paper.pdf", b"%PDF-1.7", "not a kind of file"),
        ("page.html", b"<html><body></body></html>", "no readable article"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SourceError) as error:
        load_case([tmp_path / name])
    assert name in str(error.value)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    for where, said in ((tmp_path / "gone.txt", "does not exist"), (tmp_path, "no report")):
        with pytest.raises(SourceError, match=said):
            load_case(where)
    with pytest.raises(SourceError, match="No report was named"):
        load_case([])


def test_wrong_dates_and_wrong_tables_are_named(tmp_path: Path) -> None:
    write(tmp_path, a__txt=BODY)
    with pytest.raises(SourceError, match=r"'b\.txt'.*not among the reports"):
        load_case(tmp_path, {"b.txt": "2021-05-04"})
    with pytest.raises(SourceError, match=r"'soon'.*is not a date"):
        load_case(tmp_path, {"a.txt": "soon"})
    write(tmp_path, sources__json='{"a.txt": {"published": \n"soon"}}')
    with pytest.raises(SourceError, match="'soon'"):
        load_case(tmp_path)
    write(tmp_path, sources__json='{"a.txt": {\n"published" "2021-05-04"}}')
    with pytest.raises(SourceError, match="line 2"):
        load_case(tmp_path)


def test_the_time_to_load_grows_with_the_length(tmp_path: Path) -> None:
    def seconds(paragraphs: int) -> float:
        path = write(tmp_path, **{f"t{paragraphs}__txt": "\n\n".join(f"{BODY} {n}" for n in range(paragraphs))})
        begun = time.perf_counter()
        load(path / f"t{paragraphs}.txt")
        return time.perf_counter() - begun

    seconds(100)
    assert seconds(8000) < 8 * seconds(2000) + 0.2
