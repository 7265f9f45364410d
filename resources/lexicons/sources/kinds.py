# ruff: noqa: E501 (long lists of words)
"""Write ../kinds.tsv: nouns whose head names a kind of thing on which reports can differ (see wordnet.py to run).

A noun is of a kind when one of its frequent meanings stands below one of the kind's root meanings (hypernyms,
any number of levels) and not below one of the excluded ones. ``WIDE`` kinds also take a rare second meaning, because
WordNet's counts come from novels and magazines of the 1960s, where a "strike" or a "board" is seldom a news matter.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import wordnet

TARGET = Path(__file__).parents[1] / "kinds.tsv"
HEAD = f"""\
# Nouns that name a kind of thing: lemma, kinds, meanings (WordNet 3.1 ids), meanings up to two levels above these.
# Two lemmas with a meaning in common are synonyms; a meaning of one above the other's makes it the broader word.
# Written by sources/kinds.py from WordNet 3.1 hypernyms and a short list by hand. {wordnet.LICENCE}
"""
# kind: root meanings as lemma.number; "-" before one takes its part of the tree out again.
KINDS = {
    "body": "organization.1 organization.3 committee.1 committee.2 court.1 court.3 agency.1 institution.1 team.1 body.2 party.1 "
    "military unit.1 government.1 task force.1 company.1 alliance.1 commission.1",
    "document": "document.1 agreement.1 legal document.1 letter.1 report.1 report.2 statement.1 statement.2 publication.1 law.1 law.2 "
    "announcement.1 certificate.1 bill.1 license.1 written agreement.1 petition.1 -pleading.1",
    "act": "speech act.1 strike.1 protest.2 sanction.2 attack.1 attack.5 punishment.1 permission.1 permission.2 negotiation.1 "
    "meeting.1 apology.1 journey.1 vote.1 election.1 fight.2 battle.1 contest.1 ceremony.1 military action.1 rescue.1 "
    "search.1 legal action.1 due process.1 military operation.1 visit.1 group action.1 transaction.1",
    "event": "accident.1 crash.2 explosion.1 fire.1 disaster.1 storm.1 earthquake.1 atmospheric phenomenon.1 mishap.1 "
    "geological phenomenon.1 misfortune.1 collapse.1 flood.1 outbreak.1 spill.1",
    "vessel": "vessel.2 boat.1 ship.1 watercraft.1",
    "aircraft": "aircraft.1 spacecraft.1 satellite.1 rocket.1 missile.1",
    "vehicle": "wheeled vehicle.1 motor vehicle.1 train.1 public transport.1 military vehicle.1 car.1 railcar.1 sled.1",
    "weapon": "weapon.1 ammunition.1 bomb.1 explosive.1 gun.1",
    "offence": "crime.1 wrongdoing.2 misdemeanor.1 civil wrong.1 fraud.1 offense.3",
    "disease": "illness.1 disorder.1 injury.1 ill health.1 disease.1 wound.1 symptom.1 virus.1 bacteria.1",
    "structure": "structure.1 building.1 housing.1 establishment.2 facility.1 way.6 road.1 room.1 floor.2 wall.1 roof.1 plant.1 door.1 gate.1 "
    "window.1 stairway.1 mine.1",
    "landform": "geological formation.1 body of water.1 land.2 land.3 forest.1 forest.2 island.1 valley.1",
    "place": "region.3 administrative district.1 municipality.1 settlement.6 neighborhood.1 district.1 country.1 area.1 -bodily structure.1",
    "role": "leader.1 official.1 officeholder.1 officer.1 officer.2 politician.1 representative.1 spokesperson.1 ruler.1 judge.1 "
    "negotiator.1 lawyer.1 military officer.1 legislator.1 aristocrat.1 diplomat.1 serviceman.1 policeman.1 authority.3 executive.1 "
    "executive.2 administrator.1 manager.1",
    "profession": "worker.1 professional.1 scientist.1 entertainer.1 performer.1 expert.1 athlete.1 clergyman.1 "
    "skilled worker.1 adviser.1 merchant.1 scholar.1 educator.1 communicator.1 traveler.1",
    "kin": "relative.1 spouse.1 lover.1 kin.1 -ancestor.1",
    "person": "person.1",
    "people": "gathering.1 people.1 crowd.1 crew.1 family.1 family.2 force.4 staff.1 population.1 social group.1 "
    "public.1 class.3 -organization.1 -organization.3 -committee.1 -government.1",
    "animal": "animal.1",
    "plant": "tree.1 plant.2 crop.1 flower.1",
    "substance": "food.1 food.2 drug.1 chemical.1 metal.1 alloy.1 fuel.1 poison.1 gas.2 liquid.1 mineral.1 rock.2 fabric.1 plastic.1 wood.1 stone.2 "
    "beverage.1",
    "device": "device.1 machine.1 equipment.1 instrument.1 container.1 furniture.1 tool.1 appliance.1 -weapon.1",
    "clothing": "clothing.1 jewelry.1 footwear.1 footwear.2 headdress.1",
    "artwork": "work of art.1 artwork.1 picture.1 movie.1 book.1 novel.1 song.1 show.3 musical composition.1 poem.1",
    "award": "award.2 award.3 medal.1 honor.1",
    "bodypart": "body part.1",
    "colour": "chromatic color.1 achromatic color.1",
    "payment": "payment.1 tax.1 fee.1 fine.1 debt.1 income.1 assets.1 grant.1 loan.1 cost.1 fund.1",
    "contest": "game.2 contest.1 race.2 match.2 tournament.1 sport.1",
}  # fmt: skip
WIDE = {"body", "document", "offence", "disease", "vessel", "aircraft", "vehicle", "weapon", "event", "act", "role"}
# Too many rare names there: only their single words and a few compounds are wanted.
SINGLE = {"animal", "plant", "substance", "bodypart", "clothing", "device"}
# News uses these so, and WordNet does not (or only far down its list).
MORE = {
    "body": "force, group, mechanism, framework, platform, working group, task force, steering group, think tank, watchdog, regulator, secretariat, "
    "directorate, ombudsman, taskforce, advisory group, review body, contact group, monitoring group, quango, charity, nonprofit, ngo, "
    "non-governmental organisation, consortium, joint venture, start-up, startup, police, coastguard, coast guard, fire brigade, "
    "fire service, fire department, ambulance service, police department, town hall, city hall, supreme court, high court, "
    "joint commission, royal commission, select committee, subcommittee, inspectorate, taskforce, unit, panel, forum, council, "
    "congress, parliament, senate, cabinet, authority, trust, foundation, fund, bank, board, bureau, office, ministry, "
    "department, directorate, division, service, mission, delegation, union, association, federation, league, club, faction",
    "document": "protocol, declaration, communique, communiqué, memorandum, memorandum of understanding, roadmap, road map, letter of intent, "
    "white paper, green paper, bill, act, directive, resolution, motion, framework agreement, accord, pact, treaty, charter, "
    "convention, manifesto, dossier, press release, ruling, verdict, warrant, indictment, affidavit, contract, lease, will, deed, guideline",
    "act": "walkout, walk-out, work stoppage, industrial action, go-slow, lockout, sit-in, apology, warning, reprimand, suspension, boycott, "
    "march, vigil, rally, protest, demonstration, strike, hunger strike, trial, inquest, hearing, inquiry, investigation, airstrike, "
    "air strike, drone strike, raid, ambush, offensive, ceasefire, truce, summit, talks, briefing, press conference, news conference",
    "event": "incident, emergency, crisis, crash, collision, derailment, pile-up, blaze, wildfire, bushfire, landslide, mudslide, avalanche, outage, blackout, leak, spill, "
    "breach, stampede, crush, shooting, stabbing, quake, aftershock, heatwave, cold snap, power cut, near miss, cyberattack",
    "vessel": "dinghy, trawler, ferry, tanker, tug, tugboat, cargo ship, container ship, cruise ship, patrol boat, fishing boat, lifeboat, "
    "frigate, destroyer, corvette, submarine, barge, bulk carrier, freighter, rib, inflatable, catamaran, research vessel, warship",
    "aircraft": "drone, helicopter, chopper, airliner, jet, airbus, light aircraft, glider, airship, balloon, plane, cargo plane, fighter jet, "
    "private jet, microlight, seaplane, uav, quadcopter, air ambulance, satellite, spacecraft, probe, lander, rover, capsule, launcher",
    "vehicle": "lorry, truck, van, minibus, coach, bus, tram, pickup, pick-up, pickup truck, suv, hatchback, saloon, sedan, estate car, "
    "motorcycle, motorbike, moped, scooter, e-scooter, bicycle, bike, e-bike, tractor, ambulance, fire engine, police car, tank, "
    "armoured vehicle, people carrier, freight train, passenger train, metro, vehicle, taxi, cab, limousine, trailer, caravan, jeep, minivan, quad bike",
    "weapon": "pistol, handgun, revolver, rifle, assault rifle, shotgun, machine gun, knife, machete, axe, hammer, grenade, rocket, missile, mine, "
    "landmine, bomb, petrol bomb, mortar, crossbow, taser, shell, cluster munition, drone, firearm, car bomb, pipe bomb, baton",
    "offence": "murder, attempted murder, manslaughter, assault, theft, burglary, robbery, armed robbery, fraud, arson, bribery, corruption, "
    "perjury, treason, espionage, rape, kidnapping, blackmail, extortion, trafficking, smuggling, money laundering, tax evasion, "
    "embezzlement, sedition, terrorism, vandalism, trespass, harassment, stalking, negligence, drink-driving, speeding, doping, libel, defamation",
    "people": "group, force, officials, diplomats, passengers, residents, staff, troops, protesters, workers, villagers, delegates, envoys, delegation, crew, "
    "crowd, mob, gang, squad, contingent, entourage, convoy, audience, electorate, workforce, jury",
    "substance": "petrol, gasoline, diesel, crude oil, fuel oil, heating oil, kerosene, ammonia, chlorine, methane, natural gas, cyanide, asbestos, "
    "cocaine, heroin, cannabis, marijuana, fentanyl, ketamine, ecstasy, steroid, insulin, vaccine",
    "place": "county, province, village, town, city, neighbourhood, neighborhood, suburb, border, site, scene, location, venue, campus",
    "structure": "intersection, junction, crossroads, roundabout, shipyard, harbour, harbor, port, airport, runway, terminal, hangar, silo",
    "payment": "asset, earnings, cash, property, bonus, compensation, damages, ransom, subsidy, pension, dividend, wage, salary, budget",
    "colour": "black, white, grey, gray, red, blue, green, yellow, orange, purple, pink, brown, silver, gold, beige, navy, maroon, turquoise, "
    "dark blue, light blue, cream, crimson, scarlet, violet, tan, teal",
    "person": "suspect, victim, survivor, resident, bystander, onlooker, passer-by, pedestrian, cyclist, motorist, driver, passenger, gunman, "
    "child, baby, infant, boy, girl, man, woman, adult, youth, "
    "attacker, assailant, hostage, detainee, defendant, plaintiff, claimant, witness, teenager, toddler, pensioner, pupil, patient",
    "role": "chief executive, chief financial officer, chief operating officer, chairman, chairwoman, chair, chairperson, managing director, "
    "president, vice president, vice-president, prime minister, foreign minister, defence minister, finance minister, secretary of state, "
    "secretary general, secretary-general, director general, director-general, attorney general, governor, mayor, deputy mayor, envoy, "
    "special envoy, ambassador, spokesman, spokeswoman, spokesperson, commissioner, chief constable, police chief, deputy, "
    "head coach, captain, headteacher, head teacher, principal, speaker, ombudsman, chancellor, undersecretary, whip, coroner, magistrate, "
    "prosecutor, sheriff, colonel, general, sergeant, lieutenant, major, inspector, superintendent, senator, councillor, mp",
    "kin": "father, mother, son, daughter, brother, sister, uncle, aunt, nephew, niece, cousin, grandfather, grandmother, grandson, "
    "granddaughter, husband, wife, partner, fiance, fiancee, fiancé, fiancée, widow, widower, stepfather, stepmother, stepson, "
    "stepdaughter, half-brother, half-sister, father-in-law, mother-in-law, son-in-law, daughter-in-law, brother-in-law, "
    "sister-in-law, boyfriend, girlfriend, ex-wife, ex-husband, twin, sibling, parent, child, guardian, godfather, godmother, in-law",
}  # fmt: skip


def main() -> None:
    meanings = wordnet.synsets()
    words = wordnet.uncapitalised(wordnet.senses(), meanings)
    closures = {kind: _closure(roots.split(), meanings, words) for kind, roots in _roots().items()}
    plain, parts = wordnet.common(50), wordnet.common(35)
    rows: dict[str, tuple[set[str], list[str]]] = {}
    for (lemma, pos), several in words.items():
        if pos == "n" and _wanted(lemma, plain, parts):
            found, ids = _kinds(lemma, several, closures)
            if found:
                rows[lemma] = (found, ids)
    for lemma in [w for w in rows if " " in w or "-" in w]:
        if _follows(lemma, rows, words[lemma, "n"]):
            del rows[lemma]
    for kind, text in MORE.items():
        for lemma in text.split(", "):
            found, ids = rows.get(lemma, (set(), [s.id for s in words.get((lemma, "n"), [])[:2] if lemma in plain]))
            rows[lemma] = (found | {kind}, ids)
    lines = []
    for lemma, (found, ids) in sorted(rows.items()):
        over = dict.fromkeys(o for i in ids for o in _above(meanings, i) if o not in ids)
        lines.append("\t".join((lemma, ",".join(sorted(found)), ",".join(ids), ",".join(over))))
    TARGET.write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


def _roots() -> dict[str, str]:
    """The kinds with their roots; multi-word roots are written with a blank, so they end at ".digit"."""
    return {kind: _glue(text) for kind, text in KINDS.items()}


def _glue(text: str) -> str:
    parts, held = [], ""
    for word in text.split():
        held = f"{held}_{word}" if held else word
        if held[-1].isdigit():
            parts.append(held)
            held = ""
    return " ".join(parts)


def _closure(
    roots: list[str], meanings: dict[str, wordnet.Synset], words: dict[tuple[str, str], list[wordnet.Sense]]
) -> frozenset[str]:
    below: dict[str, list[str]] = defaultdict(list)
    for entry in meanings.values():
        for other in wordnet.above(entry):
            below[other].append(entry.id)
    keep, drop = set[str](), set[str]()
    for root in roots:
        lemma, _, number = root.lstrip("-").rpartition(".")
        matches = [s for s in words.get((lemma.replace("_", " "), "n"), []) if s.number == int(number)]
        if not matches:
            print("no such meaning:", root)
            continue
        stack, into = [matches[0].id], drop if root.startswith("-") else keep
        while stack:
            one = stack.pop()
            if one not in into:
                into.add(one)
                stack.extend(below[one])
    return frozenset(keep - drop)


def _wanted(lemma: str, plain: frozenset[str], parts: frozenset[str]) -> bool:
    if " " not in lemma and "-" not in lemma:
        return lemma in plain
    pieces = lemma.replace("-", " ").split()
    return len(pieces) <= 3 and all(p in parts and len(p) > 1 for p in pieces)


def _follows(lemma: str, rows: dict[str, tuple[set[str], list[str]]], several: list[wordnet.Sense]) -> bool:
    """Whether a compound is rare, or of no other kind than its head says: "sanitation department"."""
    head = lemma.replace("-", " ").rpartition(" ")[2]
    same = head in rows and rows[lemma][0] <= rows[head][0]
    return not any(s.count for s in several) and (same or rows[lemma][0] <= {"person", "profession", "plant", "animal"})


def _kinds(lemma: str, several: list[wordnet.Sense], closures: dict[str, frozenset[str]]) -> tuple[set[str], list[str]]:
    usual = {s.id for s in wordnet.frequent(several)}
    found, ids = set[str](), dict[str, None]()
    for sense in several[:4]:
        for kind, closure in closures.items():
            if sense.id not in closure or (kind in SINGLE and " " in lemma):
                continue
            if sense.id in usual or (kind in WIDE and sense.number <= 2):
                found.add(kind)
                ids[sense.id] = None
    if found & {"role", "profession", "kin"}:
        found.discard("person")
    return found, list(ids)


def _above(meanings: dict[str, wordnet.Synset], one: str) -> list[str]:
    """Ids of the meanings one and two levels up."""
    first = wordnet.above(meanings[one])
    return first + [o for up in first for o in wordnet.above(meanings[up])]


if __name__ == "__main__":
    main()
