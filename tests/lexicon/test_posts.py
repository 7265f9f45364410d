"""Posts: names of one office, and those that exclude each other."""

from __future__ import annotations

import pytest

from parallax.lexicon.posts import named, posts_clash, posts_of, posts_together
from parallax.lexicon.tables import toml


@pytest.mark.parametrize(("title", "post"), [("senior ward nurse", "ward nurse"), ("harbour painter", ""), ("", "")])
def test_last_words_of_a_title_name_its_post(title: str, post: str) -> None:
    assert named(title) == post
    assert bool(posts_of(title)) == bool(post)


def test_posts_of_one_ship_exclude_each_other_and_a_shared_one_does_not() -> None:
    assert posts_clash("ship's cook", "second mate")
    assert not posts_clash("captain", "skipper")
    assert not posts_clash("sexton", "second mate")


def test_what_goes_together_is_no_clash() -> None:
    assert posts_together("minister", "member of parliament")
    assert not posts_clash("minister", "member of parliament")


def test_every_pair_that_goes_together_names_posts_of_its_family() -> None:
    table = toml("offices")
    for family, pairs in table["together"].items():
        for pair in pairs.split():
            assert set(pair.split("+")) <= table["families"][family].keys(), (family, pair)
