#!/usr/bin/env python3
"""Efterprøver en kvittering fra tilsyn, uden tilsyn.

    python3 kontrol.py KVITTERING.json
    python3 kontrol.py KVITTERING.json LISTE.csv --kolonne Sagsnummer --omraade boern
    python3 kontrol.py --selvtest draw-v1.json

Skrevet alene efter stikproeve-udtraek-v1.md; § er dens afsnit. Kræver Python 3.8 eller nyere og intet andet. Læser
filerne, skriver intet, bruger ikke nettet.

Det viser, med kvitteringen alene, at den ikke modsiger sig selv: nøglen følger af listens fingeraftryk og frøtallet,
fingeraftrykket af de låste lister, og reserverne er taget i rækkefølge. Med listen ved siden af viser det, at netop den
liste og det frøtal giver netop de sager i netop den rækkefølge.
Det viser ikke, at alle sager er med i listen, at den blev låst, før frøtallet var kendt, at frøtallet er tilfældigt,
eller at en udgået sag lå uden for populationen. Kvitteringens egen SHA-256 viser kun fejl og uheld: den, der ændrer en
kvittering med vilje, kan regne den om. Hold derfor fingeraftrykket op mod det, der blev skrevet ned et andet sted ved
låsningen (--fingeraftryk).

LISTE er en CSV-fil med overskrifter eller en tekstfil med ét sagsnummer på hver linje. Flere lister fra samme område
kan nævnes. Er der trukket efter afdelinger, nævnes deres kolonne med --afdeling.
Afslutter med 0, når alt stemmer, 1, når noget ikke stemmer, og 2, når noget ikke kan læses. --en giver engelsk.
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
FAULTS = []
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

def say(da, en):
    return en if "--en" in sys.argv else da

# --- Udtrækket: § 1 til § 6 og § 9 ------------------------------------------------------------------------------------

def norm(text, longest=200):
    """§ 1. Én skrivemåde for hvert sagsnummer og hvert frøtal."""
    text = re.sub("[ \t\u00a0\u2007\u202f]+", " ", unicodedata.normalize("NFC", text)).strip(" ")
    for c in text:
        if not ("\u0020" <= c <= "\u007e" or "\u00a1" <= c <= "\u024f") or c == "\u00ad":
            raise ValueError(say("tegnet U+%04X er ikke tilladt", "character U+%04X is not allowed") % ord(c))
    if not 1 <= len(text) <= longest:
        raise ValueError(say("tomt eller over %d tegn", "empty or longer than %d characters") % longest)
    return text

def hashed(lines):
    """SHA-256 af linjer, der hver slutter med et linjeskift."""
    return hashlib.sha256("".join(line + "\n" for line in lines).encode("utf-8"))

def frame_lines(label, ids):
    """§ 2. Rammen, sorteret efter bytes i UTF-8: det, der tages fingeraftryk af."""
    return ["stikproeve-ramme v1", "stratum:" + label, "antal:%d" % len(ids)] + sorted(ids, key=str.encode)

def commitment(salt, strata):
    """§ 2. Fingeraftrykket af alle lister; strata er (label, N, F)."""
    lines = ["%s %d %s" % (f, n, label) for label, n, f in sorted(strata, key=lambda one: one[0].encode("utf-8"))]
    return hashed(["stikproeve-samling v1", "salt:" + salt] + lines).hexdigest()

def draw_key(frame_sha256, seed):
    """§ 3. Nøglen; frøtallet er normaliseret."""
    return hashed(["stikproeve-noegle v1", frame_sha256, seed]).digest()

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

def draw(ids, key):
    """§ 5 og § 6. Hele rækkefølgen, hvor mange ord den tog, og de trukne j."""
    words = (word for counter in range(2 ** 64) for word in chacha20_block(key, counter))
    a, used, js = sorted(ids, key=str.encode), 0, []
    for i in range(len(a) - 1):
        m = r = len(a) - i
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

# --- Kvitteringen: § 7, § 8 og § 10 -----------------------------------------------------------------------------------

def test(holds, da, en, detail=""):
    """Siger, om noget stemmer; detail er det, der er regnet ud, eller det, der er galt."""
    if not holds:
        FAULTS.append(da)
    verdict = say("i orden", "ok") if holds else say("FEJL", "FAULT")
    print("%s: %s%s" % (verdict, say(da, en), "" if holds or detail == "" else " [%s]" % (detail,)))

def check_receipt(receipt, noted):
    """Det, der gælder hele kvitteringen."""
    seed, strata, locked = receipt["seed"], receipt["strata"], receipt.get("locked") or receipt["strata"]
    rest = {name: value for name, value in receipt.items() if name != "sha256"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    seal = hashlib.sha256(text.encode("utf-8")).hexdigest()
    own = commitment(receipt["salt"], [(one["label"], one["population"], one["frame_sha256"]) for one in locked])
    graded = {"A": seed["source"], "B": len(set(seed["witnesses"])) >= 2, "C": True, "D": True}.get(seed["grade"])
    typed, times = norm(seed["typed"], 500), (receipt["locked_at"], receipt["drawn_at"])
    test(receipt["spec"] == "stikproeve-udtraek v1", "specifikation v1", "specification v1", receipt["spec"])
    test(seal == receipt["sha256"], "kvitteringens SHA-256", "SHA-256 of the receipt", seal)
    test(typed == seed["normalised"], "frøtallet er normaliseret", "the seed is normalised", typed)
    test(graded, "frøtallets grad har kilde eller vidner", "the grade has its source or witnesses", seed["grade"])
    test(own == receipt["commitment"], "fingeraftrykket passer til listerne", "the commitment fits the lists", own)
    test(all(map(TIME.fullmatch, times)) and times[0] <= times[1], "låst, så trukket", "locked, then drawn", times)
    labels, supplement = {one["label"] for one in strata}, receipt.get("supplement", 0)
    if "supplement" in receipt:  # § 8
        named = supplement >= 1 and all(one["label"] == "%s / tillæg %d" % (one["area"], supplement) for one in strata)
    else:
        named = not any(re.fullmatch(r".+ / tillæg [1-9]\d*", label) for label in labels)
    test(named, "delene er navngivet som den liste, de er trukket fra", "the parts are named as their list", labels)
    test(len(labels) == len(strata) > 0, "hver del står én gang", "each part stands once", labels)
    if noted:
        test(noted.strip().lower() == receipt["commitment"], "fingeraftrykket er det, der blev skrevet ned",
             "the commitment is the one that was noted down", receipt["commitment"])
    for area in sorted({one["area"] for one in strata + locked}):
        parts = [one for one in strata if one["area"] == area]
        N, n = sum(one["population"] for one in locked if one["area"] == area), sum(one["sample_size"] for one in parts)
        wrong = check_replacements(area, parts, receipt)
        test(sum(one["population"] for one in parts) == N and min(2 if supplement else 10, N) <= n <= N,
             "%s: %d af %d sager, intet udeladt" % (area, n, N), "%s: %d of %d cases, nothing left out" % (area, n, N))
        test(not wrong, area + ": udgåede sager og deres reserver", area + ": replaced cases and their reserves", wrong)

def check_replacements(area, parts, receipt):
    """§ 7. En sag udgår højst én gang, og den næste kommer ind: sager og reserver er tilsammen alle brugte pladser."""
    letter, used = {"boern": "B", "voksne": "V"}[area], sum(len(part["order"]) for part in parts)
    ids = ["%s-%02d" % (letter, i) for i in range(1, used + 1)]
    number, place = dict(zip(ids, range(1, used + 1))), {}
    if any("ids" in part for part in parts):  # et tillæg og den første stikprøve er nummereret på skift
        ids = [one for part in parts for one in part["ids"]]
        number = {one: int(one[2:]) for one in ids if re.fullmatch(letter + r"-\d\d+", one)}
        place = {one: at for part in parts for at, one in enumerate(part["ids"], 1)}
    elif len(parts) == 1:
        place = number
    out = [one for one in receipt["replacements"] if one["id"][:1] == letter]
    came = [number.get(one["replaced_by"], 0) for one in out if one["replaced_by"]]
    empty = any(len(part["order"]) == part["population"] for part in parts)
    wrong = [one["id"] for one in out if not (
        one["id"] in number and place.get(one["id"], one["position"]) == one["position"]
        and (number.get(one["replaced_by"], 0) > number[one["id"]] if one["replaced_by"] else empty)
        and one["reason"] in REASONS and one["note"].strip() and one["by"].strip()
        and TIME.fullmatch(one["at"]) and one["at"] >= receipt["drawn_at"])]
    whole = used == len(number) == len(ids) == len(came) + sum(part["sample_size"] for part in parts) and all(
        len(part["order"]) == len(part.get("ids", part["order"])) for part in parts) and all(
        part["ids"] == sorted(part["ids"], key=number.get) for part in parts if place is not number and "ids" in part)
    if not whole or len({one["id"] for one in out}) < len(out) or came != sorted(set(came)):
        wrong.append(say("%d pladser er brugt", "%d positions are used") % used)
    return wrong

def check_stratum(stratum, seed, ids):
    """Ét område eller én del. Uden liste kendes sagerne ikke, men nøglen og antallet af ord kan regnes efter."""
    label, order, N = stratum["label"], stratum["order"], stratum["population"]
    key = draw_key(stratum["frame_sha256"], seed)
    if not (type(N) is int and 1 <= N <= 2 ** 31 and re.fullmatch(stratum["area"] + "( / .+)?", label)):
        return test(False, label + ": område og antal", label + ": area and number", "%s %s" % (stratum["area"], N))
    used = draw([str(i) for i in range(N)], key)[1]
    test(key.hex() == stratum["key"], label + ": nøglen", label + ": the key", key.hex())
    test(used == stratum["words_used"], label + ": antal brugte ord", label + ": words used", used)
    test(len(set(order)) == len(order), label + ": ingen sag står to gange", label + ": no case stands twice")
    if ids is None:
        print(say("       %s er ikke holdt op mod en liste", "       %s was not held against a list") % label)
    elif check_frame(stratum, ids):
        test(draw(ids, key)[0][:len(order)] == order, label + ": listen og frøtallet giver netop de sager",
             label + ": the list and the seed give exactly these cases")

def check_frame(stratum, ids):
    same = hashed(frame_lines(stratum["label"], ids)).hexdigest() == stratum["frame_sha256"]
    test(same, stratum["label"] + ": listen er den samme", stratum["label"] + ": the list is the same",
         say("den har %d sager; %d af de udtrukne mangler", "it has %d cases; %d of those drawn are not in it")
         % (len(ids), len(set(stratum.get("order", [])) - ids)))
    return same

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
        text = decode(file.read())
    name, _, value = map(fold, (only or "").partition("="))
    number, name, grouped = fold(column or "Sagsnummer"), name or fold(column or "Sagsnummer"), fold(grouped or "")
    cells = [(line, "") for line in text.splitlines()]
    for delimiter in ";\t,|":
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(map(fold, row))]
        heads = [at for at, row in enumerate(rows) if {number, name, grouped or number} <= set(map(fold, row))]
        if heads:
            head = [fold(cell) for cell in rows[heads[0]]]
            body = [row + [""] * len(head) for at, row in enumerate(rows) if at > heads[0] and at not in heads]
            cells = [(row[head.index(number)], row[head.index(grouped)] if grouped else "") for row in body
                     if (not only or fold(row[head.index(name)]) == value)
                     and re.sub(r"\d+$", "", fold(next(filter(fold, row)))) not in TOTALS]
            break
    else:
        if column or only or grouped or ";" in text or "\t" in text:
            raise ValueError(say("ingen overskrift %s", "no header %s") % (column or "Sagsnummer"))
    cases = {}
    for cell, department in cells:
        if cell.strip():  # står en sag i flere rækker, gælder den sidste afdeling
            cases[norm(cell)] = norm(department) if department.strip() else cases.get(norm(cell))
    print(say("%s: %d rækker, %d sager", "%s: %d rows, %d cases") % (path, len(cells), len(cases)))
    return cases

def read_json(path):
    with open(path, "rb") as file:  # står et navn to gange i et objekt, duer objektet ikke
        return json.loads(file.read().decode("utf-8-sig"),
                          object_pairs_hook=lambda pairs: dict(pairs) if len(dict(pairs)) == len(pairs) else None)

def self_test(vectors):
    """Alle rækker i draw-v1.json, undtagen ticket_alternative, som ikke er en del af v1."""
    frames = {row["label"]: [norm(one) for one in row["ids"]] for row in vectors["frames"]}
    prints = {label: hashed(frame_lines(label, ids)).hexdigest() for label, ids in frames.items()}
    rows = [("frame", prints[row["label"]], row["frame_sha256"]) for row in vectors["frames"]]
    for row in vectors["draws"] + vectors["edge"]:
        ids = frames.get(row["label"]) or ["S%03d" % i for i in range(row["N"])]
        frame = hashed(frame_lines(row["label"], ids)).hexdigest()
        key = draw_key(frame, norm(row["seed"], 500))
        order, used, js = draw(ids, key)
        found = {"N": len(ids), "frame_sha256": frame, "key_hex": key.hex(), "words_used": used, "first_j": js[:20],
                 "rejections": used - len(js), "first_words": ["%08x" % word for word in chacha20_block(key, 0)[:8]],
                 "order_sha256": hashed(order).hexdigest(), "first_20": order[:20], "last_3": order[-3:],
                 "order": order[:len(row.get("order", []))]}
        rows.append(("draw", found, {name: row.get(name, found[name]) for name in found}))
    for row in vectors["chacha20"]:
        words = chacha20_block(bytes.fromhex(row["key_hex"]), row["counter"], row["stream"])
        rows.append(("chacha20", words, [int(word, 16) for word in row["words"]]))
    for row in vectors["commitment"]:
        strata = [(label, len(frames[label]), prints[label]) for label in row["labels"]]
        rows.append(("commitment", commitment(row["salt"], strata), row["sha256"]))
    for row in vectors["errors"]:
        try:
            rows.append(("error", norm(row["input"]), ValueError))
        except ValueError:
            rows.append(("error", ValueError, ValueError))
    rows += [("norm", norm(row["input"]), row["output"]) for row in vectors["norm"]]
    rows += [("allocation", allocate(r["sizes"], r["n"], r["minimum"]), r["result"]) for r in vectors["allocation"]]
    for name, found, expected in rows:
        test(found == expected, name, name, found)

def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FIL", help="kvitteringen og derefter listerne")
    parser.add_argument("--kolonne", help="overskriften over sagsnumrene (Sagsnummer)")
    parser.add_argument("--omraade", help="området, listen gælder: boern eller voksne")
    parser.add_argument("--afdeling", help="overskriften over afdelinger, når der er trukket efter dem")
    parser.add_argument("--kun", metavar="KOLONNE=VÆRDI", help="kun de rækker, fx »Område=Børn«")
    parser.add_argument("--fingeraftryk", help="det, der blev skrevet ned ved låsningen")
    parser.add_argument("--selvtest", metavar="VECTORS.json")
    parser.add_argument("--en", action="store_true", help="English")
    typed = parser.parse_intermixed_args()
    sys.stdout.reconfigure(errors="replace")
    if bool(typed.selvtest) == bool(typed.files):
        parser.error("KVITTERING.json")
    try:
        if typed.selvtest:
            self_test(read_json(typed.selvtest))
        else:
            receipt, cases, frames = read_json(typed.files[0]), {}, {}
            if typed.files[1:] and typed.omraade not in ("boern", "voksne"):
                parser.error("--omraade boern | voksne")
            for path in typed.files[1:]:
                cases.update(read_list(path, typed.kolonne, typed.kun, typed.afdeling))
            if typed.files[1:] and receipt.get("supplement"):  # § 8: glemte sager har deres egen del
                frames["%s / tillæg %d" % (typed.omraade, receipt["supplement"])], cases = set(cases), {}
            elif typed.files[1:]:
                frames[typed.omraade] = set(cases)
            for one in {one for one in cases.values() if one}:
                frames[typed.omraade + " / " + one] = {case for case in cases if cases[case] == one}
            check_receipt(receipt, typed.fingeraftryk)
            for one in [one for one in receipt.get("locked", []) if one["label"] in frames]:
                check_frame(one, frames[one["label"]])
            for one in receipt["strata"]:
                check_stratum(one, receipt["seed"]["normalised"], frames.get(one["label"]))
            print(say("fingeraftryk: %s", "commitment: %s") % receipt["commitment"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, csv.Error) as error:
        print(say("Kan ikke læses:", "Cannot be read:"), type(error).__name__, error, file=sys.stderr)
        return 2
    print(say("Noget stemmer ikke.", "Something does not agree.") if FAULTS else say("Alt stemmer.", "All agrees."))
    return 1 if FAULTS else 0

if __name__ == "__main__":
    sys.exit(main())
