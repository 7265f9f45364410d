# ruff: noqa: E501 (long lists of words)
"""Write the table of currencies (../currencies.toml) from Unicode CLDR as the package ``babel`` carries it.

Run in a checkout: ``pip install babel`` then ``python resources/lexicons/sources/currencies.py``.
The hand-made part (other words, ambiguous words, minor units) stands below; everything else is CLDR's.
"""

from __future__ import annotations

from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.numbers import get_territory_currencies

TARGET = Path(__file__).parents[1] / "currencies.toml"
HEAD = """\
# Currencies: code, spellings, minor unit, countries where it is legal tender. Written by sources/currencies.py.
# Source: Unicode CLDR (through the package babel), other words by hand. Licence: Unicode-3.0, see LICENSES.md.
#
# [<code>]  words = unambiguous spellings; minor = words for the hundredth; countries = ISO 3166 codes.
# [ambiguous.<word>]  what may be meant, likeliest first; the country of the source decides. Never converted.
"""
# Words that news uses beside CLDR's names, where they can mean nothing else.
MORE = {
    "USD": "US$, U.S. dollar, U.S. dollars, US dollar, US dollars, American dollar, American dollars, greenback, greenbacks",
    "EUR": "€, euro, euros", "GBP": "£, pound sterling, pounds sterling, British pound, British pounds, quid, sterling, UK pounds",
    "JPY": "¥, yen", "CNY": "RMB, yuan, renminbi, Chinese yuan", "INR": "₹, Rs., Indian rupee, Indian rupees",
    "RUB": "₽, rouble, roubles, ruble, rubles", "KRW": "₩", "TRY": "₺, Turkish lira, lira", "ILS": "₪, shekel, shekels, NIS",
    "UAH": "₴, hryvnia, hryvnias", "NGN": "₦, naira", "PHP": "₱", "THB": "฿, baht", "VND": "₫, dong", "BRL": "R$, real, reais",
    "ZAR": "rand, rands", "PLN": "zloty, zlotys, złoty", "HUF": "forint, forints", "IDR": "Rp, rupiah", "MYR": "RM, ringgit",
    "KES": "KSh, Kenyan shilling, Kenyan shillings", "GHS": "GH₵, cedi, cedis", "CHF": "Swiss franc, Swiss francs",
    "AUD": "A$, AU$", "CAD": "C$, CA$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$", "TWD": "NT$", "MXN": "MX$",
    "BGN": "lev, leva", "RON": "leu, lei", "BDT": "taka", "PKR": "Pakistani rupee, Pakistani rupees", "IRR": "toman, tomans",
    "SAR": "riyal, riyals", "GEL": "lari", "KZT": "tenge", "PEN": "sol, soles", "ETB": "birr", "AED": "dirham, dirhams, Dhs",
    "CZK": "koruna, korunas, Czech crown, Czech crowns", "BTC": "₿, bitcoin, bitcoins", "ETH": "ether, ethereum",
    "VES": "bolivar, bolivars, bolívar, bolívares", "PYG": "guarani, guaranies", "GTQ": "quetzal, quetzals", "HNL": "lempira, lempiras",
    "AMD": "dram, drams", "AZN": "manat", "MNT": "tugrik, tugriks", "KHR": "riel, riels", "LAK": "kip", "MMK": "kyat, kyats",
    "AFN": "afghani, afghanis", "ZMW": "kwacha", "AOA": "kwanza, kwanzas", "BWP": "pula", "HTG": "gourde, gourdes",
}  # fmt: skip
MINOR = {
    "USD": "cent, cents, ¢", "EUR": "eurocent, eurocents, euro cent, euro cents", "GBP": "pence, penny, p", "RUB": "kopeck, kopecks",
    "INR": "paise, paisa", "CHF": "rappen", "BRL": "centavo, centavos", "PLN": "grosz", "TRY": "kurus", "ILS": "agorot",
}  # fmt: skip
AMBIGUOUS = {
    "dollar": ("$, dollar, dollars, buck, bucks", "USD AUD CAD NZD HKD SGD TWD JMD TTD BBD NAD ZWL FJD LRD"),
    "pound": ("pound, pounds", "GBP EGP LBP SYP SDG SSP GIP FKP"),
    "rupee": ("rupee, rupees, Rs", "INR PKR LKR NPR MUR SCR"),
    "peso": ("peso, pesos", "MXN PHP ARS COP CLP UYU CUP DOP"),
    "franc": ("franc, francs", "CHF XOF XAF XPF CDF RWF BIF GNF DJF KMF"),
    "krone": ("krone, kroner, crown, crowns, krona, kronor, kr", "SEK NOK DKK CZK ISK"),
    "dinar": ("dinar, dinars", "RSD IQD JOD KWD DZD TND LYD BHD MKD"),
    "rial": ("rial, rials", "IRR OMR YER QAR"),
    "shilling": ("shilling, shillings", "KES TZS UGX SOS"),
    "won": ("won", "KRW KPW"),
    "som": ("som, soms", "UZS KGS"),
    "cent": ("centime, centimes", "CHF XOF DZD MAD"),
}
PLAIN = {"BTC": ("bitcoin", ""), "ETH": ("ether", "")}


def main() -> None:
    english = Locale("en")
    where: dict[str, list[str]] = {}
    for country in sorted(english.territories):
        if len(country) == 2 and country.isalpha():
            for code in get_territory_currencies(country):
                where.setdefault(code, []).append(country)
    lines = [HEAD]
    for code in sorted(where | PLAIN):
        names = {english.currencies.get(code, ""), *_names(english, code)} - {""}
        words = [code, *sorted(names), *filter(None, MORE.get(code, "").split(", "))]
        lines.append(f"[{code}]\nwords = '''{', '.join(dict.fromkeys(words))}'''")
        if code in MINOR:
            lines.append(f"minor = '''{MINOR[code]}'''")
        lines.append(f"countries = '{' '.join(where.get(code, []))}'\n")
    for word, (words, codes) in AMBIGUOUS.items():
        lines.append(f"[ambiguous.{word}]\nwords = '''{words}'''\ncodes = '{codes}'\n")
    TARGET.write_text("\n".join(lines), encoding="utf-8")


def _names(english: Locale, code: str) -> set[str]:
    plural = english._data["currency_names_plural"].get(code, {})  # noqa: SLF001 (the package has no public way to the plurals)
    return set(plural.values())


if __name__ == "__main__":
    assert get_global("territory_currencies")
    main()
