import { between, lift, pairsOf, shareWithin, stepsBetween, tiedPairs } from "./measure.mjs";

const DAY = /^\d{2}-\d{2}-\d{4}$/;
const STATUSES = ["idee", "loopt", "klaar", "gestopt"];

/**
 * What the example promises; throws with every broken promise in one message.
 *
 * @param {ReturnType<import("./read-sources.mjs").readSources>} sources
 * @param {ReturnType<import("./acquaintance.mjs").createAcquaintance>} acquaintance
 * @param {{ from: string, to: string, kind: string }[]} ties
 */
export function checkExample(sources, acquaintance, ties) {
  const broken = [
    ...checkCounts(sources, ties),
    ...checkPeople(sources, acquaintance),
    ...checkInitiatives(sources, acquaintance),
    ...checkStrangers(sources, acquaintance),
    ...checkPattern(sources, acquaintance),
  ];
  if (broken.length > 0)
    throw new Error(`The example breaks its promises:\n- ${broken.join("\n- ")}`);
}

function checkCounts({ people, initiatives, strangers, departments }, ties) {
  const ministries = departments.filter(({ parent }) => parent === "").length;
  const count = (status) => initiatives.filter((each) => each.status === status).length;
  return unmet([
    [people.length === 300, `${people.length} people, not 300`],
    [people.filter(({ ministry }) => ministry === "AZ").length === 3, "AZ does not have 3 people"],
    [initiatives.length === 120, `${initiatives.length} initiatives, not 120`],
    [count("gestopt") >= 15 && count("klaar") >= 18, "too few stopped or finished initiatives"],
    [ministries >= 12 && ministries <= 15, `${ministries} ministries`],
    [ties.length >= 550 && ties.length <= 750, `${ties.length} ties, not 550 to 750`],
    [strangers.length >= 15, `${strangers.length} groups of strangers`],
  ]);
}

function checkPeople({ people }, { friends }) {
  const alone = people.filter(({ name }) => friends.get(name).size === 0);
  return [
    ...repeated(people.map(({ name }) => name)).map((name) => `two people are called ${name}`),
    ...repeated(people.map(({ email }) => email)).map(
      (email) => `two people have the address ${email}`,
    ),
    ...people
      .filter(({ email }) => !/^[a-z.-]+@[a-z]+\.voorbeeld\.nl$/.test(email))
      .map(({ email }) => `odd address ${email}`),
    ...people
      .filter(({ name, role }) => (role === "los") !== (friends.get(name).size === 0))
      .map(({ name }) => `${name} should ${friends.get(name).size === 0 ? "" : "not "}have ties`),
    ...unmet([[alone.length === 30, `${alone.length} people without ties, not 30`]]),
  ];
}

function checkInitiatives({ initiatives }, { participants }) {
  return [
    ...repeated(initiatives.map(({ title }) => title)).map(
      (title) => `two initiatives are called "${title}"`,
    ),
    ...repeated(initiatives.map(({ problem }) => problem)).map(
      (text) => `the same text twice: ${text}`,
    ),
    ...initiatives.flatMap((initiative) =>
      initiativeProblems(initiative, participants.get(initiative.title).size).map(
        (problem) => `"${initiative.title}" ${problem}`,
      ),
    ),
  ];
}

function initiativeProblems({ status, start, end, topics, lessons, kind }, people) {
  const over = status === "klaar" || status === "gestopt";
  return unmet([
    [STATUSES.includes(status), `has the status ${status}`],
    [kind === "technologisch" || kind === "sociaal", `is of the kind ${kind}`],
    [people >= 4 && people <= 8, `has ${people} people, not 4 to 8`],
    [topics.length >= 2 && topics.length <= 4, `has ${topics.length} topics`],
    [!over || lessons !== "", "is over, and has no lessons"],
    [over || lessons === "", "is not over, and has lessons"],
    [status === "idee" ? start === "" : DAY.test(start), `starts on "${start}"`],
    [over ? DAY.test(end) && isoOf(start) < isoOf(end) : end === "", `ends on "${end}"`],
  ]);
}

/** Strangers share nobody and no tie, and sit in different ministries. */
function checkStrangers({ initiatives, strangers }, { participants, friends }) {
  const ministryOf = new Map(initiatives.map(({ title, ministry }) => [title, ministry]));
  return strangers.flatMap(({ about, titles }) => [
    ...unmet([
      [titles.length >= 2 && titles.length <= 4, `"${about}" has ${titles.length} initiatives`],
    ]),
    ...pairsOf(titles).flatMap(([a, b]) =>
      unmet([
        [ministryOf.get(a) !== ministryOf.get(b), `"${a}" and "${b}" are of one ministry`],
        [
          stepsBetween(participants.get(a), participants.get(b), friends) >= 2,
          `"${a}" and "${b}" know each other`,
        ],
      ]),
    ),
  ]);
}

function checkPattern({ people, pattern }, { friends }) {
  const pairs = tiedPairs(people, friends);
  const within = shareWithin(pairs);
  const { departments, person } = pattern.onlyThrough;
  const guarded = between(pairs, departments[0], departments[1]);
  const meeting = lift(pairs, "IenW", "LVVN");
  const silent = between(pairs, "JenV", "VWS").length;
  return unmet([
    [
      within > 0.66 && within < 0.75,
      `${within.toFixed(2)} of the pairs is inside a ministry, not about 0.70`,
    ],
    [guarded.length > 0, `${departments.join(" and ")} have no ties`],
    [
      guarded.every((pair) => pair.some(({ name }) => name === person)),
      `${departments.join(" and ")} meet without ${person}`,
    ],
    [meeting > 1.2, `IenW and LVVN meet ${meeting.toFixed(2)} times chance, not more than chance`],
    [silent >= 1 && silent <= 2, `JenV and VWS have ${silent} ties, not 1 or 2`],
  ]);
}

/** @param {[boolean, string][]} promises @returns {string[]} what is said of those not kept */
function unmet(promises) {
  return promises.filter(([kept]) => !kept).map(([, said]) => said);
}

/** @param {string[]} values */
function repeated(values) {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** @param {string} day dd-mm-yyyy */
function isoOf(day) {
  return day.split("-").toReversed().join("-");
}
