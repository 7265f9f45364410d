"""A report that is not in English says so; it is not read as if it were."""

from __future__ import annotations

import pytest

from parallax.load import foreign, load_bytes
from tests.audited import ROOT

OTHERS = {
    "German": "Am Montag brach in der Werft ein Brand aus, sagte der Bürgermeister. Die Feuerwehr war nach einer "
    "Stunde an dem Ort, und es wurde niemand verletzt. Der Minister will die Werft in zwei Jahren wieder aufbauen.",
    "Dutch": "Maandag brak er brand uit op de werf, zei de burgemeester. De brandweer was na een uur op de plaats, en "
    "niemand raakte gewond. De minister wil de werf in de komende twee jaar weer laten bouwen, was zijn antwoord.",
    "Danish": "Mandag brød en brand ud på værftet, sagde borgmesteren. De var der en time efter, og ingen kom til "
    "skade. Ministeren har set på det og vil have værftet bygget op igen for de mange penge, der er sat af til det.",
    "Russian": "В понедельник на верфи начался пожар, сообщил мэр. Пожарные прибыли через час, никто не пострадал. "
    "Министр обещал восстановить верфь за два года.",
    "Chinese": "星期一,造船厂发生火灾,市长说。消防队一小时后赶到现场,没有人受伤。部长希望在两年内重建造船厂。" * 3,
}


@pytest.mark.parametrize("language", OTHERS)
def test_another_language_is_told(language: str) -> None:
    assert foreign.WARNING in load_bytes(OTHERS[language].encode(), "a.txt").warnings


@pytest.mark.parametrize(
    "text",
    [
        "Fire in Dock Three",
        "Harbour\t14\nUpper Mill\t9\nStation\t3\n" * 10,
        (
            "The mayor of Złotoryja met Søren Ågård and Đặng Văn Hùng on the quay, and said that the bridge of 1908 "
            "would stay closed until the surveyors had looked at every pier of it, which they will do before spring."
        ),
    ],
)
def test_english_and_what_is_too_short_to_tell_is_not(text: str) -> None:
    assert foreign.WARNING not in load_bytes(text.encode(), "a.txt").warnings


def test_no_report_of_the_seeds_is_taken_for_foreign() -> None:
    reports = [p for p in (ROOT / "seeds").glob("*/*") if p.suffix in (".txt", ".md", ".html")]
    assert reports
    assert not [p.name for p in reports if foreign.WARNING in load_bytes(p.read_bytes(), p.name).warnings]
