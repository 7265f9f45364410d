"""What Parallax knows about the world: the one reader of the word lists in ``resources/lexicons``.

Every table is read when first asked for and kept. Words are lemmas in lower case, of several words where need be
("call off", "working group"); parts of speech are spaCy's coarse ones ("NOUN", "PROPN", "VERB", "ADJ", "ADV").
A word that is not known gives "", ``None`` or an empty set, never an error; a missing file raises ``SetupError``.

=================  ==============================================================================================
``measures``       ``unit`` ``units`` ``numbers`` ``vague`` ``hedge`` ``hedges`` ``currency`` ``currencies``
``happenings``     ``frame_of`` ``frames_of`` ``frame_names`` ``frame_phrases`` ``opposite_frame``
``meanings``       ``kinds_of`` ``synsets`` ``synonymous`` ``related`` ``opposites`` ``verb_of``
``ranks``          ``ranks_of`` ``titles`` ``modifier`` ``honorifics`` ``kin`` ``kin_agree``
``states``         ``rungs_of`` ``status_words`` ``exclusive`` ``stance_of`` ``assent_of`` ``stances``
``sayings``        ``speech`` ``modality_of`` ``cues``
``counted``        ``alike`` ``counted_as`` ``standing`` ``befallen`` ``same_fate``
``countries``      ``country_of`` ``country_words`` ``countries``
``sums``           ``purposes_of`` ``purposes_told`` ``purpose_idioms`` ``same_coin``
``tables``         ``words(table, key ...)``: any list of any table; ``stopwords``
``glossary``       a desk's own words: ``Entry`` ``Glossary`` ``read_glossary`` ``write_glossary``
=================  ==============================================================================================
"""

from __future__ import annotations

from parallax.lexicon.counted import alike, befallen, counted_as, same_fate, standing
from parallax.lexicon.countries import Country, countries, country_of, country_words
from parallax.lexicon.happenings import frame_names, frame_of, frame_phrases, frames_of, opposite_frame
from parallax.lexicon.meanings import kinds_of, opposites, related, synonymous, synsets, verb_of
from parallax.lexicon.measures import (
    Currency,
    Hedge,
    Unit,
    currencies,
    currency,
    hedge,
    hedges,
    numbers,
    unit,
    units,
    vague,
)
from parallax.lexicon.ranks import Rank, honorifics, kin, kin_agree, modifier, ranks_of, titles
from parallax.lexicon.sayings import cues, modality_of, speech
from parallax.lexicon.states import Rung, assent_of, exclusive, rungs_of, stance_of, stances, status_words
from parallax.lexicon.sums import purpose_idioms, purposes_of, purposes_told, same_coin
from parallax.lexicon.tables import stopwords, words

__all__ = [
    "Country", "Currency", "Hedge", "Rank", "Rung", "Unit", "alike", "assent_of", "befallen", "counted_as",
    "countries", "country_of", "country_words", "cues", "currencies", "currency", "exclusive", "frame_names",
    "frame_of", "frame_phrases", "frames_of", "hedge", "hedges", "honorifics", "kin", "kin_agree", "kinds_of",
    "modality_of", "modifier", "numbers", "opposite_frame", "opposites", "purpose_idioms", "purposes_of",
    "purposes_told", "ranks_of", "related", "rungs_of", "same_coin", "same_fate", "speech", "stance_of",
    "stances", "standing", "status_words", "stopwords", "synonymous", "synsets", "titles", "unit", "units",
    "vague", "verb_of", "words",
]  # fmt: skip
