#!/bin/sh
# Imports a made-up list of many rows into an encrypted file, times sqlite3 .import of the same file into a plain
# database beside it, then locks and draws. Prints the ratio, the peak memory of each step, and the same for the list in
# the other encodings.
#
#     benches/import.sh [ROWS]          1000000 unless said
set -eu
rows=${1:-1000000}
root=$(cd "$(dirname "$0")/.." && pwd)
tilsyn=$root/target/release/tilsyn
[ -x "$tilsyn" ] || (cd "$root" && cargo build --release --bin tilsyn)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TILSYN_PASSPHRASE='fire gode danske ord' TILSYN_AS=bm TILSYN_LANG=en

awk -v rows="$rows" 'BEGIN {
    srand(1)
    split("Familieafdelingen;Center for læring og trivsel;Voksenhandicap", department, ";")
    print "Sagsnummer;Titel;CPR-nr.;Behandler;Afdeling;Område;Status;Oprettet"
    for (i = 1; i <= rows; i++) {
        d = 1 + int(rand() * 3)
        printf "27.%02d.%02d-G01-%d-%02d;Prøvesag %d;%02d13%02d-%04d;Åse B.;%s;%s;Aktiv;%02d-%02d-20%02d\n", \
            rand() * 70, rand() * 60, i, rand() * 27, i, 1 + rand() * 28, rand() * 99, rand() * 9999, department[d], \
            d == 3 ? "Voksne" : "Børn", 1 + rand() * 28, 1 + rand() * 12, rand() * 27
    }
}' > utf-8.csv
iconv -f utf-8 -t windows-1252 utf-8.csv > windows-1252.csv
{ printf '\377\376'; iconv -f utf-8 -t utf-16le utf-8.csv; } > utf-16.csv

# Seconds and peak memory of a command, which must succeed.
measure() {
    /usr/bin/time -f '%e %M' -o measured "$@" > said 2>&1 || { cat said; exit 1; }
    read -r seconds kilobytes < measured
}
report() {
    printf '%-24s %6.2f s  %5d MB' "$1" "$seconds" $((kilobytes / 1024))
    [ $# -lt 2 ] || awk -v a="$seconds" -v b="$2" 'BEGIN { printf "  %.2f times", a / b }'
    echo
}

echo "$rows rows, $(($(wc -c < utf-8.csv) / 1000000)) MB"
measure sqlite3 plain.db -cmd '.mode csv' -cmd '.separator ;' '.import utf-8.csv list'
plain=$seconds
report 'sqlite3 .import'
for encoding in utf-8 windows-1252 utf-16; do
    rm -f t.tilsyn
    "$tilsyn" new t.tilsyn --municipality Eksempel > /dev/null
    "$tilsyn" round new 2027 --yes > /dev/null
    measure "$tilsyn" import "$encoding.csv"
    import=$seconds
    report "import, $encoding" "$plain"
done
measure "$tilsyn" lock
lock=$seconds
report 'lock' "$import"
measure "$tilsyn" draw --seed auto
report 'draw' "$import"
awk -v a="$lock" -v b="$seconds" -v c="$import" 'BEGIN { printf "lock and draw: %.2f of the import\n", (a + b) / c }'
