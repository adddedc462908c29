#!/usr/bin/env bash
# Start to first output with a 700-case file, passphrase derivation aside: the same file once encrypted, once not.
# Usage: benches/start.sh [runs]   (needs the release build)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-20}
tilsyn=$PWD/target/release/tilsyn
lists=$PWD/tests/data/case-lists
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TILSYN_AS=bench

for kind in plain encrypted; do
    # A passphrase for a file that has none is refused.
    flag=
    if [ "$kind" = plain ]; then flag=--no-encryption; else export TILSYN_PASSPHRASE="fire gode danske ord"; fi
    file=$folder/$kind.tilsyn
    "$tilsyn" new "$file" --municipality Bench $flag >/dev/null
    export TILSYN_FILE=$file
    "$tilsyn" round new 2027 --yes >/dev/null
    "$tilsyn" import "$lists/boern-windows1252.csv" --area boern >/dev/null
    "$tilsyn" import "$lists/voksne-utf8-bom.csv" --area voksne >/dev/null
    "$tilsyn" lock >/dev/null
    "$tilsyn" draw --seed bench >/dev/null
    # `prompt` is the dialogue up to its first question; nobody answers, so it ends.
    for what in status prompt; do
        for _ in $(seq "$runs"); do
            start=$(date +%s%N)
            if [ "$what" = status ]; then
                "$tilsyn" status >/dev/null
            else
                "$tilsyn" audit B-01 --plain </dev/null >/dev/null
            fi
            echo $((($(date +%s%N) - start) / 1000))
        done | sort -n | awk -v name="$kind $what" '{ t[NR] = $1 }
            END { printf "%-17s min %6.1f  median %6.1f  max %6.1f ms\n", name, t[1]/1000, t[int((NR+1)/2)]/1000, t[NR]/1000 }'
    done
done
