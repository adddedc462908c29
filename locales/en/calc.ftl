# tilsyn calc: the sentences, and what is refused

calc-over = over { $value }
calc-under = under { $value }

calc-interval-seen = { $met } of { $sample } drawn cases are met.
calc-interval-two = With { $confidence } % confidence between { $low } and { $high } of the { $population } cases are met.
calc-interval-one = With { $confidence } % confidence at least { $low } of the { $population } cases are met.
calc-interval-missing-two = The lower limit counts as if none of the unjudged cases ({ $missing }) were met, the upper as if all were.
calc-interval-missing-one = The limit counts as if none of the unjudged cases ({ $missing }) were met.
calc-interval-whole = All { $population } cases were seen and { $met } are met: the figure is no estimate.

calc-detect = If { $faulty } of the { $population } cases have the fault, the chance is { $percent } % that a sample of { $sample } shows it at least once.

calc-size-none = If { $faulty } of the { $population } cases have the fault, at least { $size } must be drawn to see it with a chance of { $confidence } %.
calc-size-allowed = If { $faulty } of the { $population } cases have the fault, at least { $size } must be drawn to see it more than { $allowed } { $allowed ->
    [one] time
   *[other] times
} with a chance of { $confidence } %.

calc-compare-of = { $met } of { $sample }
calc-compare = Before, { $before } were met, now { $after }: a difference of { $difference } percentage points (between { $low } and { $high } with 95 % confidence).
calc-compare-chance = The difference may be chance (Fisher's p: { $p }).
calc-compare-hardly-chance = The difference is hardly chance (Fisher's p: { $p }).
calc-compare-guaranteed = Between the actual cases of the two years the difference lies between { $low } and { $high } percentage points with at least 95 % confidence.

calc-agreement-raw = The readers gave the same answer in { $percent } % of { $total } assessments.
calc-agreement-ac1 = Gwet's AC1 is { $value }.
calc-agreement-ac1-none = Gwet's AC1 cannot be calculated.
calc-agreement-kappa = Cohen's kappa is { $value }.
calc-agreement-kappa-none = Cohen's kappa cannot be calculated.
calc-agreement-nothing = There are no assessments: agreement cannot be calculated.

refusal-calc-confidence = “{ $value }” is no confidence between 0 and 1.
    .hint = Write it as 0.95 or 95/100, with at most twelve decimals.
refusal-calc-sample-empty = The sample is empty.
    .hint = Give at least one drawn case with --sample.
refusal-calc-sample-population = The sample of { $sample } is larger than the { $population } cases it is drawn from.
    .hint = Correct the number of drawn cases or the number of cases in all.
refusal-calc-met-sample = { $met } met and { $missing } unjudged are more than the { $sample } drawn cases.
    .hint = --sample is all drawn cases, those that cannot be judged included.
refusal-calc-faulty-population = { $faulty } cases with a fault are more than the { $population } cases there are.
    .hint = Correct --faulty or --population.
refusal-calc-size-impossible = No sample can show more than { $allowed } faults where there are only { $faulty }.
    .hint = Let --faulty be larger than --allowed.
refusal-calc-share = “{ $value }” is not met of judged cases.
    .hint = Write two whole numbers like 9/10, the first at most the second, the second at least 1.
refusal-calc-table = “{ $value }” is no square table.
    .hint = Write a row for each answer of the first reader, separated by semicolons, with a number for each answer of the second, separated by commas: "9,1;0,0".
refusal-calc-too-large = Numbers that large are not calculated exactly.
    .hint = Draw at most { $max } cases; where there are at most twice as many in all, every sample can be calculated.
