#!/usr/bin/env python3
"""Efterprøver en kvittering fra tilsyn, uden tilsyn.

    python3 kontrol.py KVITTERING.json
    python3 kontrol.py KVITTERING.json LISTE.csv --kolonne Sagsnummer --omraade boern
    python3 kontrol.py --selvtest draw-v2.json

Skrevet alene efter stikproeve-udtraek-v2.md; § er dens afsnit. Kræver Python 3.8 eller nyere og intet andet. Læser
filerne, skriver intet, bruger ikke nettet.

Det viser, med kvitteringen alene, at den ikke modsiger sig selv: nøglen følger af låsens aftryk og frøtallet, pladserne
af nøglen, fingeraftrykket af de låste lister; frøtallet har den form, som kilden i låsen kræver, og reserverne er taget i
rækkefølge. Med listen ved siden af en fuld kvittering viser det, at netop den liste og det frøtal giver netop de sager
i netop den rækkefølge. En offentlig kvittering kan ikke holdes op mod en liste: så kunne man også gætte sig til den.
Det viser ikke, at alle sager er med i listen, at den blev låst, før frøtallet var kendt, at vidnerne var til stede,
eller at en udgået sag lå uden for populationen. Kvitteringens egen SHA-256 viser kun fejl og uheld: den, der ændrer en
kvittering med vilje, kan regne den om. Hold derfor fingeraftrykket op mod det, der blev skrevet ned et andet sted ved
låsningen (--fingeraftryk). Det binder listerne og intet andet; hvad der ikke er efterprøvet, siges til sidst, linje for
linje og med de samme ord som i tilsyn verify.

LISTE er en CSV-fil med overskrifter eller en tekstfil med ét sagsnummer på hver linje. Flere lister fra samme område
kan nævnes. Er der trukket efter afdelinger, nævnes deres kolonne med --afdeling.
Afslutter med 0, når intet er galt, 1, når noget ikke stemmer, og 2, når noget ikke kan læses. --en giver engelsk.
"""

import argparse
import csv
import fractions
import hashlib
import io
import json
import re
import struct
import sys
import unicodedata

REASONS = ("wrong-area", "closed-before-period", "duplicate", "not-disability-case", "auditor-handled-case")
TOTALS = ("ialt", "total", "totalt", "sum", "samlet", "antal", "antalsager", "antalrækker", "grandtotal")
REDONE_MAX = 20_000_000  # over så mange sager i alt gøres udtrækket ikke om
BYTES_MAX, PARTS_MAX, CASES_MAX = 8 << 20, 4_000, 200_000  # mere er der ikke i nogen kvittering
EN = []  # ikke tom, når der svares på engelsk
FAULTS = []
SAY = [print]

def say(da, en):
    return en if EN else da

# --- Udtrækket: § 1 til § 6, § 9, § 12 og § 13 ------------------------------------------------------------------------

def norm(text, longest=200):
    """§ 1. Én skrivemåde for hvert sagsnummer og hvert frøtal."""
    text = re.sub("[ \t\u00a0\u2007\u202f]+", " ", unicodedata.normalize("NFC", text)).strip(" ")
    for c in text:
        if not ("\u0020" <= c <= "\u007e" or "\u00a1" <= c <= "\u024f") or c == "\u00ad":
            raise ValueError(say("tegnet U+%04X er ikke tilladt", "character U+%04X is not allowed") % ord(c))
    if not 1 <= len(text) <= longest:
        raise ValueError(say("tomt eller over %d tegn", "empty or longer than %d characters") % longest)
    return text

def is_normal(text, longest=200):
    try:
        return norm(text, longest) == text
    except ValueError:
        return False

def hashed(lines):
    """SHA-256 af linjer, der hver slutter med et linjeskift."""
    return hashlib.sha256("".join(line + "\n" for line in lines).encode("utf-8"))

def frame_lines(label, ids):
    """§ 2. Rammen, sorteret efter bytes i UTF-8: det, der tages fingeraftryk af. Aftrykket er F."""
    return ["stikproeve-ramme v2", "stratum:" + label, "antal:%d" % len(ids)] + sorted(ids, key=str.encode)

def lock_hash(salt, frame_sha256):
    """§ 2. Låsens aftryk G: uden salt kan ingen holde en gættet liste op mod det."""
    return hashed(["stikproeve-laas v2", "salt:" + salt, frame_sha256]).hexdigest()

def commitment(strata):
    """§ 2. Fingeraftrykket af alle lister; strata er (label, N, G)."""
    lines = ["%s %d %s" % (g, n, label) for label, n, g in sorted(strata, key=lambda one: one[0].encode("utf-8"))]
    return hashed(["stikproeve-samling v2"] + lines).hexdigest()

def draw_key(lock_sha256, seed):
    """§ 3. Nøglen K; frøtallet er normaliseret."""
    return hashed(["stikproeve-noegle v2", lock_sha256, seed]).digest()

def chacha20_block(key, counter, stream=0):
    """§ 4. Én blok: 16 ord på 32 bit."""
    start = struct.unpack("<16I", b"expand 32-byte k" + key + struct.pack("<QQ", counter, stream))
    x = list(start)
    for turn in range(20):
        for i in range(4):
            s = turn % 2  # skiftevis søjler og diagonaler
            a, b, c, d = i, 4 + (i + s) % 4, 8 + (i + 2 * s) % 4, 12 + (i + 3 * s) % 4
            for to, add, turned, left in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[to] = (x[to] + x[add]) & 0xFFFFFFFF
                v = x[turned] ^ x[to]
                x[turned] = (v << left | v >> 32 - left) & 0xFFFFFFFF
    return [(one + two) & 0xFFFFFFFF for one, two in zip(x, start)]

def draw(N, key):
    """§ 5 og § 6. Pladserne 1 til N i udtræksorden, hvor mange ord det tog, og de trukne j."""
    words = (word for counter in range(2 ** 64) for word in chacha20_block(key, counter))
    a, used, js = list(range(1, N + 1)), 0, []
    for i in range(N - 1):
        m = r = N - i
        mask = (1 << (m - 1).bit_length()) - 1
        while r >= m:
            r = next(words) & mask
            used += 1
        a[i], a[i + r] = a[i + r], a[i]
        js.append(i + r)
    return a, used, js

def allocate(sizes, n, minimum):
    """§ 9. Én stikprøve fordelt på flere dele; bruges kun af selvtesten."""
    given = {label: min(sizes[label], minimum) for label in sorted(sizes, key=str.encode)}
    while sum(given.values()) < n:  # max tager den første af lige store
        left = [label for label in given if given[label] < sizes[label]]
        given[max(left, key=lambda label: fractions.Fraction(sizes[label], 2 * given[label] + 1))] += 1
    return given

def draw_print(commitment_sha256, attempt, supplement, seed, grade, strata):
    """§ 12. Udtrækkets aftryk; strata er (label, G, N, n, som det først blev trukket)."""
    strata = sorted(strata, key=lambda one: one[0].encode("utf-8"))
    lines = ["%s %d %d %s" % (g, N, n, label) for label, g, N, n in strata]
    head = ["stikproeve-udtraek v2", commitment_sha256, str(attempt), str(supplement), seed, grade]
    return hashed(head + lines).hexdigest()

def draw_in_case(key_hex, case, kind, m, k):
    """§ 13. Hvilke af m ting i en sag der læses; bruges kun af selvtesten."""
    key = hashed(["stikproeve-i-sagen v2", key_hex, case, kind, str(m)]).digest()
    return sorted(draw(m, key)[0][:k])

# --- Formen: en kvittering har netop disse medlemmer ------------------------------------------------------------------

def text(value):
    return type(value) is str and not any("\ud800" <= c <= "\udfff" for c in value)

def whole(bits):
    return lambda value: type(value) is int and 0 <= value < 2 ** bits  # true er ikke 1

def one_of(*codes):
    return lambda value: text(value) and value in codes

def digits(count):
    return lambda value: text(value) and re.fullmatch("[0-9a-f]{%d}" % count, value) is not None

def day(value):
    """En dag, der findes: 2027-02-28."""
    found = text(value) and re.fullmatch("([0-9]{4})-([0-9]{2})-([0-9]{2})", value)
    if not found:
        return False
    year, month, on = map(int, found.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= on <= (31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]

def moment(value):
    clock = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z"
    return text(value) and day(value[:10]) and re.fullmatch(clock, value[10:]) is not None

def case_id(value):
    found = text(value) and re.fullmatch("[BV]-(0[1-9]|[1-9][0-9]+)", value)
    return bool(found) and int(value[2:]) < 2 ** 32

def or_null(kind):
    return lambda value: value is None or kind(value)

def every(kind, least=0):
    return lambda value: type(value) is list and len(value) >= least and all(map(kind, value))

def members(shape):
    """! foran et navn: kun i den fulde kvittering, og dér altid. ? foran: kun, når der er noget at sige."""
    def holds(value):
        if type(value) is not dict or not set(value) <= {name.lstrip("!?") for name in shape}:
            return False
        for name, kind in shape.items():
            bare = name.lstrip("!?")
            if bare in value and not (kind(value[bare]) and not (name[0] == "!" and PUBLIC)):
                return False
            if bare not in value and (name[0] not in "!?" or (name[0] == "!" and not PUBLIC)):
                return False
        return True
    return holds

PUBLIC = []  # tom, når kvitteringen er fuld
AREA, HASH, SALT, SIZE = one_of("boern", "voksne"), digits(64), digits(32), whole(32)
SEALED = {"label": text, "area": AREA, "population": SIZE, "!frame_sha256": text, "!salt": text, "lock_sha256": text}
RECEIPT = members({
    "spec": text, "?public": lambda value: value is True, "tool_version": text, "year": whole(16), "attempt": SIZE,
    "?supplement": lambda value: SIZE(value) and value > 0,
    "source": every(members({"list": text, "!sha256": text, "rules": every(text)})),
    "locked_at": moment, "commitment": text, "registered": or_null(text),
    "seed_source": or_null(members({"kind": one_of("bidrag", "offentligt", "terninger", "program"), "text": text,
                                    "?house": text})),
    "?locked": every(members(SEALED), 1), "drawn_at": moment,
    "seed": members({"typed": text, "normalised": text, "grade": one_of("A", "B", "C", "D"), "source": or_null(text),
                     "!witnesses": every(text)}),
    "draw_print": text,
    "strata": every(members(dict(SEALED, **{"key": text, "words_used": whole(64), "sample_size": SIZE,
                                            "!order": every(text), "places": every(SIZE), "?ids": every(case_id, 1)}))),
    "replacements": every(members({"id": case_id, "position": SIZE, "reason": one_of(*REASONS), "!note": text,
                                   "!by": text, "at": moment, "replaced_by": or_null(case_id)})),
    "extensions": every(members({"label": text, "from": SIZE, "to": SIZE, "at": moment, "!by": text})),
    "sha256": text})

def too_much():
    return say("så stor er ingen kvittering", "no receipt is that large")

def read_receipt(data):
    """Et navn, der står to gange, to tal for ét, og tal, der ikke er tal, duer ikke."""
    def pairs(found):
        if len(dict(found)) < len(found):
            raise ValueError(say("et medlem står to gange", "a member stands twice"))
        return dict(found)
    def nothing(name):
        raise ValueError(name)
    def number(digits_of_it):
        return float(digits_of_it) if digits_of_it == "-0" else int(digits_of_it)
    if len(data) > BYTES_MAX:
        raise ValueError(too_much())
    receipt = json.loads(data.decode("utf-8-sig"), object_pairs_hook=pairs, parse_constant=nothing, parse_int=number)
    PUBLIC[:] = [True] if type(receipt) is dict and receipt.get("public") is True else []
    if not RECEIPT(receipt):
        raise ValueError(say("medlemmerne er ikke netop dem, en kvittering har",
                             "its members are not exactly those of a receipt"))
    of = lambda one, *names: sum(len(one.get(name, [])) for name in names)
    parts = of(receipt, "strata", "locked", "extensions", "source") + of(receipt["seed"], "witnesses")
    cases = of(receipt, "replacements") + sum(of(one, "places", "ids", "order") for one in receipt["strata"])
    if parts + sum(of(one, "rules") for one in receipt["source"]) > PARTS_MAX or cases > CASES_MAX:
        raise ValueError(too_much())
    return receipt

# --- Ordene: de samme som i tilsyn verify, så de to kan holdes op mod hinanden linje for linje ------------------------

def faulty(code, **facts):
    """Hvad der er galt."""
    return WRONG[code][bool(EN)].format(**facts)

WRONG = {
    "spec": ("Kvitteringen følger {spec}, som dette program ikke kender.",
             "The receipt follows {spec}, which this program does not know."),
    "sha256": ("Kvitteringen er ændret, siden den blev skrevet.", "The receipt was changed after it was written."),
    "form": ("Kvitteringen er ikke skrevet, som en kvittering skrives: et medlem mangler, eller det har en anden form.",
             "The receipt is not written as a receipt is: a member is missing, or it has another form."),
    "commitment": ("Fingeraftrykket passer ikke til de låste lister.",
                   "The commitment does not fit the locked frames."),
    "supplement": ("Kvitteringens dele er ikke navngivet som det tillæg eller den liste, den siger, den gælder.",
                   "The parts of the receipt are not named as the supplement or the list that it says it is of."),
    "times": ("Der er trukket, før listen blev låst, eller udskiftet eller udvidet, før der blev trukket.",
              "The draw came before the lock, or a replacement or an extension before the draw."),
    "seed": ("Frøtallet er ikke normaliseret, som det skal være.", "The seed is not normalised as it should be."),
    "twice": ("{name} står to gange. Det er ét vidne.", "{name} stands twice. That is one witness."),
    "witnesses": ("Et vidnes navn er ikke skrevet, som det skal være.",
                  "The name of a witness is not written as it should be."),
    "open-grade": ("Kilden til frøtallet var ikke valgt ved låsningen, så graden kan højst være C.",
                   "The source of the seed was not chosen at the lock, so the grade can be C at most."),
    "source": ("Frøtallet kommer ikke derfra, hvor låsen siger: {source}.",
               "The seed does not come from where the lock says: {source}."),
    "print": ("Udtrækkets aftryk passer ikke til det, der er trukket.",
              "The print of the draw does not fit what was drawn."),
    "extensions": ("Udvidelserne passer ikke til stikprøvens størrelse.",
                   "The extensions do not fit the size of the sample."),
    "parts": ("{area}: de dele, der er trukket fra, er ikke tilsammen det, der blev låst.",
              "{area}: the parts that were drawn from do not add up to what was locked."),
    "size": ("{area}: stikprøven er for lille eller for stor.", "{area}: the sample is too small or too large."),
    "replacements": ("{area}: udskiftningerne passer ikke til de brugte pladser i udtræksordenen.",
                     "{area}: the replacements do not fit the used positions of the draw order."),
    "key": ("{stratum}: nøglen passer ikke til låsens aftryk og frøtallet.",
            "{stratum}: the key does not fit the lock hash and the seed."),
    "salt": ("{stratum}: låsens aftryk passer ikke til listen og saltet.",
             "{stratum}: the lock hash does not fit the list and the salt."),
    "too-large": ("{stratum}: der er for mange sager til at gøre udtrækket om her.",
                  "{stratum}: there are too many cases to redo the draw here."),
    "words": ("{stratum}: antallet af brugte ord passer ikke.", "{stratum}: the number of words used does not fit."),
    "places": ("{stratum}: frøtallet giver andre pladser end dem i kvitteringen.",
               "{stratum}: the seed gives other places than those in the receipt."),
    "order": ("{stratum}: sagsnumrene står ikke, som deres pladser gør.",
              "{stratum}: the case numbers do not stand as their places do."),
    "public-list": ("En offentlig kvittering kan ikke holdes op mod en liste: så kunne man også gætte sig til den.",
                    "A public receipt cannot be held against a list: then one could guess the list, too."),
    "no-list": ("Listen har ingen sager fra de områder, kvitteringen handler om.",
                "The list has no cases of the areas that the receipt is about."),
    "other-list": ("{stratum}: listen er ikke den, der blev låst. Den har {cases}{absent}.",
                   "{stratum}: the list is not the one that was locked. It has {cases}{absent}."),
    "absent": (", og {count} af de trukne er ikke i den", ", and {count} of those drawn are not in it"),
    "other-cases": ("{stratum}: på de trukne pladser står andre sager end dem i kvitteringen.",
                    "{stratum}: at the drawn places stand other cases than those in the receipt."),
    "other-commitment": (
        "Kvitteringens fingeraftryk er {commitment} og ikke det noterede: den er lavet af en anden lås, eller cifrene er "
        "skrevet forkert af.",
        "The commitment of the receipt is {commitment} and not the noted one: it was made from another lock, or the digits "
        "were copied wrong."),
}
CHECKED = {
    "form": ("kvitteringens form og dens egen SHA-256", "the form of the receipt and its own SHA-256"),
    "lock": ("fingeraftrykket, regnet af de låste lister", "the commitment, made anew from the locked lists"),
    "times": ("rækkefølgen: låst, så trukket, så ændret", "the order: locked, then drawn, then changed"),
    "seed": ("frøtallets form, holdt op mod kilden", "the form of the seed, held against its source"),
    "print": ("udtrækkets aftryk", "the print of the draw"),
    "extensions": ("udvidelserne", "the extensions"),
    "area": ("{area}: stikprøvens størrelse, de udgåede sager og deres reserver",
             "{area}: the size of the sample, the replaced cases and their reserves"),
    "stratum": ("{stratum}: nøglen og {places}, regnet om af låsens aftryk og frøtallet",
                "{stratum}: the key and {places}, made anew from the lock hash and the seed"),
    "lists": ("listen ved siden af", "the list beside it"),
    "locked-list": ("{stratum}: listen, holdt op mod den låste", "{stratum}: the list, held against the locked one"),
    "list": ("{stratum}: listen og sagerne på pladserne, trukket om",
             "{stratum}: the list and the cases at the places, drawn anew"),
    "noted": ("de låste lister, holdt op mod det noterede fingeraftryk {noted} ({digits} cifre){found}",
              "the locked lists, held against the noted hash {noted} ({digits} digits){found}"),
}
UNSEEN = {
    "list": ("om sagerne er de rigtige. Ikke holdt op mod en liste: {parts}.",
             "whether the cases are the right ones. Not held against a list: {parts}."),
    "places": ("hvilke sager pladserne er; det står i den fulde kvittering.",
               "which cases the places are; the full receipt says so."),
    "complete": ("om listen havde alle de sager, den skulle have.", "whether the list had all the cases that it should."),
    "commitment": (
        "om fingeraftrykket {commitment} er det, der blev skrevet ned ved låsningen. Er det skrevet ned, så efterprøv det med "
        "»--commitment«.",
        "whether the commitment {commitment} is the one that was noted down at the lock. Where it was noted down, check it "
        "with “--commitment”."),
    "house": ("om husets fingeraftryk {sha256} er det, der blev sendt ved låsningen.",
              "whether the hash of the house {sha256} is the one that was sent at the lock."),
    "registered": ("om fingeraftrykket er skrevet ned, hvor kvitteringen siger: »{text}«.",
                   "whether the commitment was noted down where the receipt says: “{text}”."),
    "choice": ("om frøtallet blev valgt: kilden var ikke valgt ved låsningen.",
               "whether the seed was chosen: its source was not chosen at the lock."),
    "source": ("om kilden blev valgt ved låsningen. Fingeraftrykket dækker listerne og ikke kilden.",
               "whether the source was chosen at the lock. The commitment covers the lists and not the source."),
    "terninger": ("om vidnerne så, hvordan frøtallet kom frem.", "whether the witnesses saw how the seed came about."),
    "bidrag": ("om ordene kom fra den, der står, og først efter låsningen.",
               "whether the words came from whoever is named, and only after the lock."),
    "offentligt": ("om frøtallet er lodtrækningens resultat.", "whether the seed is the result of the public draw."),
    "program": ("om programmet lavede frøtallet, og om det var det første. Det så kun den, der trak.",
                "whether the program made the seed, and whether it was the first. Only whoever drew saw that."),
    "attempt": ("om der er trukket flere gange, end der står. Kvitteringen siger selv, at det er forsøg {attempt}.",
                "whether there were more draws than are told. The receipt itself says that this is attempt {attempt}."),
    "size": ("om stikprøven skulle have den størrelse fra begyndelsen.",
             "whether the sample was to have this size from the beginning."),
    "parts": (
        "om delene var delt sådan, før frøtallet var kendt. Fingeraftrykket dækker områdets liste og ikke dens dele.",
        "whether the parts were parted so before the seed was known. The commitment covers the list of the area and not its "
        "parts."),
    "none-out": ("om ingen sager er udgået. Kvitteringen nævner ingen.",
                 "whether no case was replaced. The receipt names none."),
    "out": ("om netop de sager er udgået, der står, og om de lå uden for det, der skulle trækkes af.",
            "whether exactly these cases were replaced, and whether they lay outside what was to be drawn from."),
    "times": ("om tidspunkterne er de rigtige. Kun rækkefølgen er set efter.",
              "whether the times are right. Only their order was looked at."),
    "told": (
        "det, kvitteringen ellers fortæller: året, programmets udgave, listernes navne, aftryk og regler, sagernes løbenumre, "
        "og hvem der gjorde hvad.",
        "what else the receipt tells: the year, the version of the program, the names, hashes and rules of the lists, the "
        "numbers of the cases, and who did what."),
}
AREAS = {"boern": ("børneområdet", "the children's area"), "voksne": ("voksenområdet", "the adults' area")}
SOURCES = {"bidrag": ("ord fra {text}", "words from {text}"), "offentligt": ("{text}", "{text}"),
           "terninger": ("terninger, set af de navngivne vidner", "dice, seen by the named witnesses"),
           "program": ("programmet laver det", "the program makes it")}

def counted(count, da, en):
    one, more = say(da, en)
    return "%d %s" % (count, one if count == 1 else more)

def check(what, faults):
    """Siger, hvad der er set efter, og hvad der er galt med det."""
    FAULTS.extend(faults)
    tell("%s: %s" % (say("FEJL", "FAULT") if faults else say("i orden", "ok"), what))
    for fault in faults:
        tell("  " + fault)

def checked(name, faults, **facts):
    check(CHECKED[name][bool(EN)].format(**facts), faults)

def found(*tests):
    """Af par (om noget er galt, hvad der er galt)."""
    return [fault for wrong, fault in tests if wrong]

def tell(line):
    SAY[0](seen(line))

def seen(line):
    """Uden tegn, der styrer en terminal, vender skriften eller ikke kan ses; dem kan en kvittering være fyldt med."""
    return re.sub("(?!\r\n)[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
                  "\ufff9-\ufffb\U000e0000-\U000e007f]", "\ufffd", str(line))

# --- Det noterede -----------------------------------------------------------------------------------------------------

WHITE = ("\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029"
         "\u202f\u205f\u3000")
DASHES = "-\xad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u200b\u2060\ufeff"

def noted_print(typed):
    """Et fingeraftryk, som folk skriver det: mellemrum, linjeskift, bindestreger og store bogstaver gør ingen forskel."""
    plain = "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in typed if c not in WHITE + DASHES)
    if not re.fullmatch("[0-9a-f]{16,64}", plain):
        raise ValueError(say("»%s« er ikke et fingeraftryk: det skal have 16 til 64 cifre, 0 til 9 og a til f",
                             "“%s” is not a hash: it must have 16 to 64 digits, 0 to 9 and a to f") % seen(typed.strip()))
    return plain

def is_print(noted, print_of_it):
    return HASH(print_of_it) and print_of_it.startswith(noted)

# --- Kvitteringen: § 7, § 8, § 10 og § 11 -----------------------------------------------------------------------------

def first_size(receipt, part):
    """n, som det først blev trukket."""
    return next((one["from"] for one in receipt["extensions"] if one["label"] == part["label"]), part["sample_size"])

def blank(value):
    return not value.strip(WHITE)

def twice(names):
    """Det første navn, der står for anden gang; ß og ss er ét, ſ og s også."""
    known = set()
    for name in names:
        plain = name.upper().lower()
        if plain in known:
            return name
        known.add(plain)
    return None

def in_hex(receipt):
    parts = receipt["strata"] + receipt.get("locked", [])
    hashes = [one.get("sha256", "0" * 64) for one in receipt["source"]]
    hashes += [(receipt["seed_source"] or {}).get("house", "0" * 64)] + [one["lock_sha256"] for one in parts]
    hashes += [one.get("frame_sha256", "0" * 64) for one in parts]
    return all(map(HASH, hashes)) and all(SALT(one.get("salt", "0" * 32)) for one in parts)

def check_receipt(receipt):
    """Det, der gælder hele kvitteringen."""
    seed, strata, locked = receipt["seed"], receipt["strata"], receipt.get("locked") or receipt["strata"]
    rest = {name: value for name, value in receipt.items() if name != "sha256"}
    seal = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    seal = hashlib.sha256(seal.encode("utf-8")).hexdigest()
    own = commitment([(one["label"], one["population"], one["lock_sha256"]) for one in locked])
    supplement, drawn = receipt.get("supplement", 0), receipt["drawn_at"]
    sizes = [(one["label"], one["lock_sha256"], one["population"], first_size(receipt, one)) for one in strata]
    mark = draw_print(receipt["commitment"], receipt["attempt"], supplement, seed["normalised"], seed["grade"], sizes)
    late = all(one["at"] >= drawn for one in receipt["replacements"] + receipt["extensions"])
    checked("form", found(
        (receipt["spec"] != "stikproeve-udtraek v2", faulty("spec", spec=receipt["spec"])),
        (seal != receipt["sha256"], faulty("sha256")),
        (not in_hex(receipt) or receipt["attempt"] == 0 or not receipt["source"], faulty("form"))))
    checked("lock", found((own != receipt["commitment"], faulty("commitment")),
                          (not named(receipt, supplement), faulty("supplement"))))
    checked("times", found((receipt["locked_at"] > drawn or not late, faulty("times"))))
    checked("seed", seed_faults(receipt, seed, receipt["seed_source"]))
    checked("print", found((mark != receipt["draw_print"], faulty("print"))))
    checked("extensions", found((not grown(receipt), faulty("extensions"))))
    for area in ("boern", "voksne"):
        parts = [one for one in strata if one["area"] == area]
        out = [one for one in receipt["replacements"] if one["id"][0] == area[0].upper()]
        N = sum(one["population"] for one in locked if one["area"] == area)
        n = sum(first_size(receipt, one) for one in parts)
        if not (parts or out or any(one["area"] == area for one in locked)):
            continue
        name = AREAS[area][bool(EN)]
        checked("area", found(
            (sum(one["population"] for one in parts) != N, faulty("parts", area=name)),
            (n < min(2 if supplement else 10, N), faulty("size", area=name)),
            (not replaced(receipt, area, parts, out), faulty("replacements", area=name))), area=name)

def named(receipt, supplement):
    """§ 2 og § 8. Hver del én gang, i rækkefølge, med navnet på sit område, sin afdeling eller sit tillæg."""
    def is_whole(one):
        return one["label"] == ("%s / tillæg %d" % (one["area"], supplement) if supplement else one["area"])
    def is_part(one):
        start = one["area"] + " / "
        return (one["label"].startswith(start) and is_normal(one["label"][len(start):])
                and not re.fullmatch(r"(boern|voksne) / tillæg [1-9][0-9]*", one["label"]))
    strata, locked = receipt["strata"], receipt.get("locked", [])
    labels = [[one["label"].encode("utf-8") for one in parts] for parts in (strata, locked)]
    once = all(each == sorted(set(each)) for each in labels)
    return (once and strata != [] and all(map(is_part if locked else is_whole, strata))
            and all(map(is_whole, locked)) and not (locked and supplement))

def grown(receipt):
    """§ 10. Hver del er udvidet fra den ene størrelse til den næste, og den sidste er den, der står."""
    for part in receipt["strata"]:
        size = first_size(receipt, part)
        for one in receipt["extensions"]:
            if one["label"] == part["label"]:
                if not size == one["from"] < one["to"]:
                    return False
                size = one["to"]
        if size != part["sample_size"]:
            return False
    labels = {part["label"] for part in receipt["strata"]}
    return all(one["label"] in labels and not blank(one.get("by", "?")) for one in receipt["extensions"])

def seed_faults(receipt, seed, source):
    """§ 1 og § 11. Frøtallet, hvor det kom fra, og dem, der så det."""
    typed, names = seed["typed"], seed.get("witnesses", [])
    try:
        typed = norm(typed, 500)
    except ValueError:
        typed = None
    faults = found((typed != seed["normalised"], faulty("seed")),
                   (twice(names) is not None, faulty("twice", name=twice(names))),
                   (not all(map(is_normal, names)), faulty("witnesses")))
    if source is None:
        return faults + found((seed["grade"] not in "CD", faulty("open-grade")))
    where = SOURCES[source["kind"]][bool(EN)].format(text=source["text"])
    return faults + found((not follows(receipt, seed, source, names), faulty("source", source=where)))

def follows(receipt, seed, source, names):
    """§ 11. Kilden, der blev valgt ved låsningen, og netop det frøtal, den giver. Ord fra nogen uden for huset (bidrag)
    giver først grad A mod et mærke, en anden har skrevet under på; det kan en kvittering ikke vise, så her er de C."""
    kind, told, own = source["kind"], source["text"], seed["normalised"]
    if seed["grade"] != {"bidrag": "C", "offentligt": "A", "terninger": "B", "program": "C"}[kind]:
        return False
    if seed["source"] != (told if kind in ("bidrag", "offentligt") else None):
        return False
    if ("house" in source) != (kind == "bidrag"):
        return False
    if kind == "terninger":
        before = told.split(", ")
        if PUBLIC:
            return told == ""
        return (len(before) >= 2 and twice(before) is None and all(is_normal(one, 100) and "," not in one for one in before)
                and names == before)
    if names:
        return False
    if kind == "bidrag":
        share, _, words = own.partition(" ")
        return (is_normal(told, 100) and SALT(share) and sum(map(str.isalpha, words)) >= 12
                and hashed(["tilsyn-bidrag v2", share]).hexdigest() == source["house"])
    if kind == "offentligt":
        on = told.rpartition(" ")[2]
        return (is_normal(told, 100) and " " in told and day(on)
                and receipt["locked_at"][:10] < on <= receipt["drawn_at"][:10])
    return told == "" and SALT(own)

def used_places(area, parts):
    """Hver brugt plads' id, med (del, plads). Uden »ids« er de talt op: ét område, trukket for sig."""
    letter, used = area[0].upper(), {}
    for part in parts:
        count, ids = len(part["places"]), part.get("ids", [])
        if not ids and len(parts) == 1:
            ids = ["%s-%02d" % (letter, i) for i in range(1, count + 1)]
        numbers = [int(one[2:]) for one in ids]
        if len(ids) != count or numbers != sorted(set(numbers)):
            return None
        if used.keys() & ids or any(one[0] != letter for one in ids):
            return None
        used.update({one: (part["label"], at) for at, one in enumerate(ids, 1)})
    return used

def replaced(receipt, area, parts, out):
    """§ 7. En sag udgår højst én gang, og den næste kommer ind: sager og reserver er tilsammen alle brugte pladser."""
    used = used_places(area, parts)
    came = [int(one["replaced_by"][2:]) for one in out if one["replaced_by"]]
    if used is None or came != sorted(set(came)) or len({one["id"] for one in out}) < len(out):
        return False
    if len(used) != sum(part["sample_size"] for part in parts) + len(came):
        return False
    emptied = {part["label"]: len(part["places"]) == part["population"] for part in parts}
    first = {part["label"]: first_size(receipt, part) for part in parts}
    for one in out:
        label, place = used.get(one["id"], (None, 0))
        of, reserve = used.get(one["replaced_by"], (None, 0))
        if label is None or place != one["position"] or blank(one.get("note", "?")) or blank(one.get("by", "?")):
            return False
        if not (of == label and reserve > max(first[label], place) if one["replaced_by"] else emptied[label]):
            return False
    return True

def check_stratum(receipt, stratum):
    """Ét område eller én del, uden liste."""
    label, places, N = stratum["label"], stratum["places"], stratum["population"]
    key = draw_key(stratum["lock_sha256"], receipt["seed"]["normalised"])
    own = [] if PUBLIC else [stratum] + [one for one in receipt.get("locked", []) if one["area"] == stratum["area"]]
    faults = found(
        (key.hex() != stratum["key"], faulty("key", stratum=label)),
        (not all(lock_hash(one["salt"], one["frame_sha256"]) == one["lock_sha256"] and one["salt"] == stratum["salt"]
                 for one in own), faulty("salt", stratum=label)),
        (not 1 <= stratum["sample_size"] <= N, faulty("size", area=AREAS[stratum["area"]][bool(EN)])))
    if sum(one["population"] for one in receipt["strata"]) > REDONE_MAX:
        faults.append(faulty("too-large", stratum=label))
    else:
        drawn, used, _ = draw(N, key)
        faults += found((used != stratum["words_used"], faulty("words", stratum=label)),
                        (drawn[:len(places)] != places, faulty("places", stratum=label)),
                        (not in_order(places, stratum.get("order")), faulty("order", stratum=label)))
    checked("stratum", faults, stratum=label,
            places=counted(len(places), ("plads", "pladser"), ("place", "places")))

def in_order(places, order):
    """Ét nummer til hver plads, stigende som pladserne: listen er sorteret."""
    if order is None:
        return True
    numbers = [number.encode("utf-8") for _, number in sorted(zip(places, order), key=lambda pair: pair[0])]
    rising = all(one < other for one, other in zip(numbers, numbers[1:]))
    return len(order) == len(places) and all(map(is_normal, order)) and rising

def check_lists(receipt, frames):
    """§ 10. Listen mod det, der blev låst, og numrene mod deres pladser i den."""
    if PUBLIC:
        return checked("lists", [faulty("public-list")])
    locked = [("locked-list", one) for one in receipt.get("locked", [])]
    held = [(name, one) for name, one in locked + [("list", one) for one in receipt["strata"]] if one["label"] in frames]
    if not held:
        return checked("lists", [faulty("no-list")])
    for name, one in held:
        label, ids = one["label"], sorted(frames[one["label"]], key=str.encode)
        order, faults = one.get("order", []), []
        if hashed(frame_lines(label, ids)).hexdigest() != one["frame_sha256"]:
            absent = len(set(order) - set(ids))
            faults = [faulty("other-list", stratum=label, cases=counted(len(ids), ("sag", "sager"), ("case", "cases")),
                             absent=faulty("absent", count=absent) if absent else "")]
        elif name == "list":
            there = [ids[at - 1] if 1 <= at <= len(ids) else None for at in one["places"]]
            faults = found((there != order, faulty("other-cases", stratum=label)))
        checked(name, faults, stratum=label)

def house_of(receipt):
    return (receipt["seed_source"] or {}).get("house")

def check_noted(receipt, noted):
    """Det, der blev skrevet ned ved låsningen: listens fingeraftryk, eller husets, hvor nogen gav ord."""
    own, house = is_print(noted, receipt["commitment"]), is_print(noted, house_of(receipt))
    of_house = say(": husets bidrag", ": the share of the house") if house and not own else ""
    checked("noted", found((not own and not house, faulty("other-commitment", commitment=receipt["commitment"]))),
            noted=noted, digits=len(noted), found=of_house)

def agrees(data, frames=None, noted=()):
    """Siger alt, som tilsyn verify siger det om den samme kvittering, og om der ikke er noget galt."""
    FAULTS.clear()
    receipt = read_receipt(data)
    check_receipt(receipt)
    for one in receipt["strata"]:
        check_stratum(receipt, one)
    if frames is not None:
        check_lists(receipt, frames)
    for one in noted:
        check_noted(receipt, one)
    tell(say("Noget stemmer ikke.", "Something does not agree.") if FAULTS
         else say("Intet modsiger sig selv.", "Nothing contradicts itself."))
    unseen(receipt, frames or {}, noted)
    return not FAULTS

def unseen(receipt, frames, noted):
    """Det, der ikke er efterprøvet. Den, der har en kvittering, kan skrive den om og regne dens SHA-256 om; her står alt
    det i den, som intet andet i den binder. Et noteret fingeraftryk binder de låste lister og intet, der kom efter dem."""
    source, house = receipt["seed_source"], house_of(receipt)
    apart = [one["label"] for one in receipt["strata"] if one["label"] not in frames]
    prints = [not is_print(one, receipt["commitment"]) and is_print(one, house) for one in noted]  # om det er husets
    for is_so, name, facts in (
            (PUBLIC, "places", {}), (apart and not PUBLIC, "list", {"parts": ", ".join(apart)}), (True, "complete", {}),
            (False not in prints, "commitment", {"commitment": receipt["commitment"]}),
            (house is not None and True not in prints, "house", {"sha256": house}),
            (receipt["registered"] is not None, "registered", {"text": receipt["registered"]}),
            (source is None, "choice", {}),
            (source is None and receipt["seed"].get("witnesses"), "terninger", {}),
            (source is not None, "source", {}), (source is not None, source and source["kind"], {}),
            (True, "attempt", {"attempt": receipt["attempt"]}), (True, "size", {}), ("locked" in receipt, "parts", {}),
            (True, "out" if receipt["replacements"] else "none-out", {}), (True, "times", {}), (True, "told", {})):
        if is_so:
            tell("%s %s" % (say("Ikke efterprøvet:", "Not checked:"), UNSEEN[name][bool(EN)].format(**facts)))

# --- Filerne ----------------------------------------------------------------------------------------------------------

def decode(data):
    try:
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")

def fold(cell):
    return re.sub(r"[\s.:_-]+", "", unicodedata.normalize("NFC", cell)).casefold()

def read_list(path, column, only, grouped):
    """Sagsnumre og afdelinger. Linjer før overskriften, tomme rækker, summer og gentagne overskrifter tæller ikke."""
    with open(path, "rb") as file:
        content = decode(file.read())
    name, _, value = map(fold, (only or "").partition("="))
    number, name, grouped = fold(column or "Sagsnummer"), name or fold(column or "Sagsnummer"), fold(grouped or "")
    cells = [(line, "") for line in content.splitlines()]
    for delimiter in ";\t,|":
        rows = [row for row in csv.reader(io.StringIO(content, newline=""), delimiter=delimiter) if any(map(fold, row))]
        heads = [at for at, row in enumerate(rows) if {number, name, grouped or number} <= set(map(fold, row))]
        if heads:
            head = [fold(cell) for cell in rows[heads[0]]]
            body = [row + [""] * len(head) for at, row in enumerate(rows) if at > heads[0] and at not in heads]
            cells = [(row[head.index(number)], row[head.index(grouped)] if grouped else "") for row in body
                     if (not only or fold(row[head.index(name)]) == value)
                     and re.sub(r"\d+$", "", fold(next(filter(fold, row)))) not in TOTALS]
            break
    else:
        if column or only or grouped or ";" in content or "\t" in content:
            raise ValueError(say("ingen overskrift %s", "no header %s") % (column or "Sagsnummer"))
    cases = {}
    for cell, department in cells:
        if cell.strip():  # står en sag i flere rækker, gælder den sidste afdeling
            cases[norm(cell)] = norm(department) if department.strip() else cases.get(norm(cell))
    print(say("%s: %d rækker, %d sager", "%s: %d rows, %d cases") % (seen(path), len(cells), len(cases)), file=sys.stderr)
    return cases

def frames_of(typed, supplement):
    """Listens dele: et område, dets afdelinger, eller et tillæg (§ 8: glemte sager har deres egen del)."""
    cases = {}
    for path in typed.files[1:]:
        cases.update(read_list(path, typed.kolonne, typed.kun, typed.afdeling))
    if supplement:
        return {"%s / tillæg %d" % (typed.omraade, supplement): set(cases)}
    frames = {typed.omraade: set(cases)}
    for one in {one for one in cases.values() if one}:
        frames[typed.omraade + " / " + one] = {case for case in cases if cases[case] == one}
    return frames

def self_test(vectors):
    """Alle rækker i draw-v2.json."""
    frames = {row["label"]: [norm(one) for one in row["ids"]] for row in vectors["frames"]}
    prints = {label: hashed(frame_lines(label, ids)).hexdigest() for label, ids in frames.items()}
    rows = [("frame", prints[row["label"]], row["frame_sha256"]) for row in vectors["frames"]]
    rows += [("lock", lock_hash(row["salt"], prints[row["label"]]), row["lock_sha256"]) for row in vectors["frames"]]
    for row in vectors.get("draws", []) + vectors.get("edge", []):
        ids = sorted(frames.get(row["label"]) or ["S%03d" % i for i in range(row["N"])], key=str.encode)
        frame = hashed(frame_lines(row["label"], ids)).hexdigest()
        lock = lock_hash(row["salt"], frame)
        key = draw_key(lock, norm(row["seed"], 500))
        places, used, js = draw(len(ids), key)
        order = [ids[place - 1] for place in places]
        found = {"N": len(ids), "frame_sha256": frame, "lock_sha256": lock, "key_hex": key.hex(), "words_used": used,
                 "first_j": js[:20], "rejections": used - len(js), "places": places[:len(row["places"])],
                 "first_words": ["%08x" % word for word in chacha20_block(key, 0)[:8]],
                 "order_sha256": hashed(order).hexdigest(), "first_20": order[:20], "last_3": order[-3:],
                 "order": order[:len(row.get("order", []))]}
        rows.append(("draw", found, {name: row.get(name, found[name]) for name in found}))
    for row in vectors.get("chacha20", []):
        words = chacha20_block(bytes.fromhex(row["key_hex"]), row["counter"], row["stream"])
        rows.append(("chacha20", words, [int(word, 16) for word in row["words"]]))
    for row in vectors.get("commitment", []):
        strata = [(one, len(frames[one]), lock_hash(row["salts"][one], prints[one])) for one in row["labels"]]
        rows.append(("commitment", commitment(strata), row["sha256"]))
    for row in vectors.get("draw_prints", []):
        print_of = (row["commitment"], row["attempt"], row["supplement"], row["seed"], row["grade"], row["strata"])
        rows.append(("draw print", draw_print(*print_of), row["sha256"]))
    for row in vectors.get("case_draws", []):
        numbers = draw_in_case(row["key_hex"], row["case"], row["kind"], row["m"], row["k"])
        rows.append(("case draw", numbers, row["numbers"]))
    for row in vectors.get("errors", []):
        try:
            rows.append(("error", norm(row["input"]), ValueError))
        except ValueError:
            rows.append(("error", ValueError, ValueError))
    rows += [("norm", norm(row["input"]), row["output"]) for row in vectors.get("norm", [])]
    rows += [("allocation", allocate(row["sizes"], row["n"], row["minimum"]), row["result"])
             for row in vectors.get("allocation", [])]
    for name, found, expected in rows:
        check(name, [] if found == expected else [str(found)])

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FIL", help="kvitteringen og derefter listerne")
    parser.add_argument("--kolonne", help="overskriften over sagsnumrene (Sagsnummer)")
    parser.add_argument("--omraade", help="området, listen gælder: boern eller voksne")
    parser.add_argument("--afdeling", help="overskriften over afdelinger, når der er trukket efter dem")
    parser.add_argument("--kun", metavar="KOLONNE=VÆRDI", help="kun de rækker, fx »Område=Børn«")
    parser.add_argument("--fingeraftryk", "--commitment", metavar="CIFRE", action="append", default=[],
                        help="det, der blev skrevet ned ved låsningen, eller mindst 16 cifre af det; kan gentages")
    parser.add_argument("--selvtest", metavar="VECTORS.json")
    parser.add_argument("--en", action="store_true", help="English")
    typed = parser.parse_intermixed_args()
    EN[:] = [True] if typed.en else []
    sys.stdout.reconfigure(errors="replace")
    sys.stderr.reconfigure(errors="replace")
    if bool(typed.selvtest) == bool(typed.files):
        parser.error("KVITTERING.json")
    if typed.files[1:] and typed.omraade not in ("boern", "voksne"):
        parser.error("--omraade boern | voksne")
    try:
        noted = [noted_print(one) for one in typed.fingeraftryk]
    except ValueError as error:
        parser.error(str(error))
    try:
        with open(typed.selvtest or typed.files[0], "rb") as file:
            data = file.read()
        if typed.selvtest:
            self_test(json.loads(data.decode("utf-8-sig")))
            print(say("Noget stemmer ikke.", "Something does not agree.") if FAULTS
                  else say("Alle tabelværdier stemmer.", "All table values agree."))
            return 1 if FAULTS else 0
        supplement = 0
        try:
            supplement = read_receipt(data).get("supplement", 0)
        except (ValueError, RecursionError):
            pass  # det siges nedenfor, hvor kvitteringen læses
        frames = frames_of(typed, supplement) if typed.files[1:] else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, csv.Error) as error:
        print(say("Kan ikke læses:", "Cannot be read:"), type(error).__name__, seen(error), file=sys.stderr)
        return 2
    try:
        return 0 if agrees(data, frames, noted) else 1
    except (ValueError, RecursionError) as error:
        print(say("Kvitteringen %s kunne ikke læses: %s.", "The receipt %s could not be read: %s.")
              % (seen(typed.files[0]), seen(error)), file=sys.stderr)
        return 1

if __name__ == "__main__":
    sys.exit(main())
