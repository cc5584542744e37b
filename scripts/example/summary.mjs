import { between, lift, pairsOf, shareWithin, stepsBetween, tiedPairs } from "./measure.mjs";

/**
 * What came out, in a few lines for whoever runs the script.
 *
 * @param {ReturnType<import("./read-sources.mjs").readSources>} sources
 * @param {ReturnType<import("./acquaintance.mjs").createAcquaintance>} acquaintance
 * @param {{ from: string, to: string, kind: string }[]} ties
 */
export function summaryOf(
  { departments, people, initiatives, strangers, pattern },
  { participants, friends },
  ties,
) {
  const pairs = tiedPairs(people, friends);
  const [a, b] = pattern.onlyThrough.departments;
  return [
    `${departments.length} departments, ${people.length} people, ${initiatives.length} initiatives, ${ties.length} ties`,
    `ties: ${countsOf(ties.map(({ kind }) => kind))}`,
    `statuses: ${countsOf(initiatives.map(({ status }) => status))}`,
    `participations: ${[...participants.values()].reduce((sum, names) => sum + names.size, 0)}`,
    `tied pairs of people: ${pairs.length}, ${Math.round(100 * shareWithin(pairs))} % inside a ministry`,
    `IenW-LVVN: ${pairCount(pairs, "IenW", "LVVN")}; JenV-VWS: ${pairCount(pairs, "JenV", "VWS")}; ${a}-${b}: ${pairCount(pairs, a, b)}`,
    `${strangers.length} groups of strangers; steps between their pairs: ${countsOf(strangerSteps(strangers, participants, friends))}`,
  ].join("\n");
}

function pairCount(pairs, a, b) {
  return `${between(pairs, a, b).length} ties, ${lift(pairs, a, b).toFixed(2)} times chance`;
}

function strangerSteps(strangers, participants, friends) {
  return strangers.flatMap(({ titles }) =>
    pairsOf(titles).map(([a, b]) =>
      stepsBetween(participants.get(a), participants.get(b), friends),
    ),
  );
}

/** @param {(string | number)[]} values */
function countsOf(values) {
  return [...new Set(values)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((value) => `${value} ${values.filter((other) => other === value).length}`)
    .join(", ");
}
