#!/usr/bin/env bash
# The yearly report of a round with 20 audited cases: all formats together, and each by itself, in milliseconds. The file
# is not encrypted, so that the derivation of the passphrase does not hide the rest.
# Usage: benches/report.sh [runs]   (needs the release build)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-10}
tilsyn=$PWD/target/release/tilsyn
lists=$PWD/tests/data/case-lists
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TILSYN_FILE=$folder/bench.tilsyn TILSYN_AS=bench

"$tilsyn" new "$TILSYN_FILE" --municipality Bench --no-encryption >/dev/null
"$tilsyn" round new 2027 --yes >/dev/null
"$tilsyn" import "$lists/boern-windows1252.csv" --area boern >/dev/null
"$tilsyn" import "$lists/voksne-utf8-bom.csv" --area voksne >/dev/null
"$tilsyn" lock >/dev/null
"$tilsyn" draw --seed bench >/dev/null
for question in $("$tilsyn" findings --json | grep -o '"question": *"[^"]*"' | cut -d'"' -f4 | sort -u); do
    for case in B-0{1..9} B-10 V-0{1..9} V-10; do
        # A question that is not asked in the area is refused.
        "$tilsyn" answer "$case" "$question" not-met --note bench >/dev/null 2>&1 || true
    done
done

for formats in html docx agenda xlsx csv json md html,docx,agenda,xlsx,csv,json,md; do
    start=$(date +%s%N)
    for _ in $(seq "$runs"); do
        "$tilsyn" report --out "$folder/out" --format "$formats" >/dev/null
    done
    printf '%-36s %5d ms\n' "$formats" $((($(date +%s%N) - start) / runs / 1000000))
done
