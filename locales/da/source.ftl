# Hvor frøtallet kommer fra: valgt ved låsningen, for den, der må vælge frøtallet bagefter, vælger stikprøven.

refusal-seed-source-name = Det mangler, hvem uden for huset der skal give ordene.
    .hint = Skriv navnet med --seed-source, for eksempel »Borgerrådgiveren«.
refusal-seed-source-day = Det mangler, hvilken offentlig lodtrækning det er, og hvilken dag.
    .hint = Skriv lodtrækningen og til sidst dagen med --seed-source, for eksempel »Lotto 16-01-2027«.
refusal-seed-source-early = Lodtrækningen den { $day } ligger ikke efter låsningen den { $locked }, så resultatet kan være kendt.
    .hint = Vælg en lodtrækning på en senere dag.
refusal-seed-source-not-yet = Lodtrækningen er først den { $day }.
    .hint = Vent, til den har fundet sted. Låsen siger, at frøtallet kommer derfra.
refusal-seed-source-people = Der skal mindst to navngivne personer til at se terningerne.
    .hint = Skriv dem med --seed-source og komma imellem, for eksempel »Anna Holm, Bo Lund«.
refusal-seed-source-program = Når programmet laver frøtallet, er der ingen kilde at navngive.
    .hint = Lad --seed-source være væk.
refusal-seed-source-character = Der står et tegn, der ikke kan bruges: { $character }.
    .hint = Skriv med almindelige bogstaver og tegn.
refusal-seed-source-other = Ved låsningen blev det valgt, hvor frøtallet kommer fra: { $kind ->
    [bidrag] ord fra { $text }
    [offentligt] { $text }
    [terninger] terninger, set af { $text }
   *[program] programmet laver det
}. En anden kilde kan ikke bruges.
    .hint = { $kind ->
    [bidrag] Skriv ordene fra { $text } med --seed. Intet andet om kilden er nødvendigt.
    [offentligt] Skriv lodtrækningens resultat med --seed.
    [terninger] Skriv kastene med --seed.
   *[program] Skriv --seed auto, og lad resten være væk.
}
refusal-seed-source-no-share = Husets bidrag til frøtallet mangler i filen.
    .hint = Filen er ændret udefra. Efterprøv den med »tilsyn verify«, og brug en sikkerhedskopi.
refusal-seed-words-few = Ordene har { $letters } bogstaver; der skal mindst { $least } til.
    .hint = Bed om en hel sætning.
refusal-grade-of-source = Graden følger af den kilde, der blev valgt ved låsningen: { $grade }.
    .hint = Lad --grade være væk.
refusal-witness-twice = { $name } står to gange. Det er ét vidne.
    .hint = Skriv hvert vidne én gang.
refusal-print-differs = Udtrækkets aftryk for { $year } passer ikke til det, der blev trukket.
    .hint = { "" }
refusal-receipt-form = Kvitteringen er ikke skrevet, som en kvittering skrives: et medlem mangler, eller det har en anden form.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-edition = Kvitteringen er hverken den fulde eller den offentlige: den har noget fra begge.
    .hint = Brug filen fra »tilsyn receipt --json«, som den er.
refusal-receipt-print = Udtrækkets aftryk passer ikke til det, der er trukket.
    .hint = { "" }
refusal-receipt-extensions = Udvidelserne passer ikke til stikprøvens størrelse.
    .hint = { "" }
refusal-receipt-witnesses = Et vidnes navn er ikke skrevet, som det skal være.
    .hint = { "" }
refusal-receipt-open-grade = Kilden til frøtallet var ikke valgt ved låsningen, så graden kan højst være C.
    .hint = { "" }
refusal-receipt-source = Frøtallet kommer ikke derfra, hvor låsen siger: { $kind ->
    [bidrag] ord fra { $text }
    [offentligt] { $text }
    [terninger] terninger, set af de navngivne vidner
   *[program] programmet laver det
}.
    .hint = { "" }
refusal-receipt-salt = { $stratum }: låsens aftryk passer ikke til listen og saltet.
    .hint = { "" }
refusal-receipt-places = { $stratum }: frøtallet giver andre pladser end dem i kvitteringen.
    .hint = { "" }
refusal-receipt-public-list = En offentlig kvittering kan ikke holdes op mod en liste: så kunne man også gætte sig til den.
    .hint = Brug den fulde kvittering.

plain-hint-seed-source-name = Skriv navnet på den, der skal give ordene.
plain-hint-seed-source-day = Skriv lodtrækningen og til sidst dagen, for eksempel Lotto 16-01-2027.
plain-hint-seed-source-people = Skriv navnene med komma imellem, for eksempel Anna Holm, Bo Lund.
plain-hint-seed-source-program = Skriv ingenting, når programmet laver frøtallet.
plain-hint-seed-source-other = Kilden kan ikke skiftes, når listen er låst.
plain-hint-seed-source-no-share = Filen er ændret udefra. Skriv efterprøv fra starten, og brug en sikkerhedskopi.
plain-hint-grade-of-source = Graden følger af kilden og skal ikke vælges.
