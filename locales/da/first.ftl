# Den første fil, når der ingen er i mappen.

first-none-here =
    Der er ingen tilsynsfil i mappen { $folder }.
    Her kan du oprette kommunens første fil.
    Har I allerede en, så tryk Enter nu, og start tilsyn i filens mappe.
first-municipality = Skriv kommunens navn, og tryk Enter. (Enter alene: opret intet, og stop.)
first-passphrase =
    Filen kommer til at hedde { $file }.
    Den bliver krypteret med en adgangssætning, som du vælger nu.
    Adgangssætningen skal skrives, hver gang filen åbnes.
    Glemmer I den, er indholdet tabt. Ingen kan åbne filen uden den,
    heller ikke dem, der har lavet programmet.
    Det, du skriver, vises ikke på skærmen.
first-made = { $file } er oprettet og krypteret. Gem adgangssætningen et sikkert sted.
first-stopped = Der er ikke oprettet noget.
