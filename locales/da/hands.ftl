# Tid, sidste svar, modsigelser: det, hånden møder i sagen.

time-spent = ca. { $minutes } min.
time-spent-line = Brugt på sagen: { $spent }, skønnet efter sporet. Pauser på 10 minutter og derover er ikke talt med.

lacks-odd = passer ikke
lacks-odd-count = { $lacks ->
    [0] { $odd } passer ikke
   *[other] { $lacks } mangler, { $odd } passer ikke
}
lacks-odd-age = Alderen i sagens oplysninger
complete-ask = Skal { $case } meldes færdig, selv om noget ikke passer sammen?
complete-ask-means = Det hindrer ikke, at sagen er færdig. Siger du nej, kan du rette det først: { $keycomplete } viser det igen.
