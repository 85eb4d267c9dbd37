import { FILTERS, range } from "./state.js";

// What each part of the dashboard asks. A ranking leaves its own filter out, so that what is not chosen stays visible.
const CASE_METRICS = ["received", "handling-rate", "satisfaction", "recovered-loss", "mean-handling-days", "on-time-closing", "mediation-success"];
const LIGHTS = ["open", "open-yellow", "open-red"];

export function questions(state) {
  const cases = changes => question("complaints", { ...caseParameters(state), ...changes });
  const place = { district: state.filters.district };
  // Merchants are those of now: a range would leave out who registered before it.
  const merchants = { ...place, category: state.filters.category };
  const period = range(state);
  return {
    totals: cases({ metric: [...CASE_METRICS, ...LIGHTS] }),
    series: cases({ metric: CASE_METRICS, interval: state.interval }),
    districts: cases({ metric: [...CASE_METRICS, ...LIGHTS], groupBy: "district", district: [] }),
    categories: cases({ metric: ["received"], groupBy: "category", category: [] }),
    problems: cases({ metric: ["received"], groupBy: "problem", problem: [] }),
    units: question("merchants", merchants),
    designations: question("merchants", { ...merchants, groupBy: "designation", metric: ["merchants"] }),
    pledges: question("merchants", { ...merchants, groupBy: "pledge", metric: ["merchants"] }),
    outreach: question("outreach", { ...period, ...place, compare: comparison(state) }),
    outreachKinds: question("outreach", { ...period, ...place, groupBy: "kind" }),
    warnings: { resource: "warnings", query: query({ limit: "8", ...one(place) }) },
  };
}

/** The list of warnings takes one district at most. */
function one(place) {
  return { district: place.district.filter(code => !code.startsWith("!")).slice(0, 1) };
}

function comparison(state) {
  return state.compare === "none" ? null : state.compare;
}

function caseParameters(state) {
  const filters = Object.fromEntries(FILTERS.map(name => [name, state.filters[name]]));
  return { ...range(state), ...filters, kind: state.kind === "all" ? [] : [state.kind], compare: comparison(state) };
}

function question(figures, parameters) {
  return { figures, resource: `statistics/${figures}`, query: query(parameters) };
}

function query(parameters) {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    [value].flat().filter(each => each != null).forEach(each => pairs.append(name, each));
  }
  return pairs.toString();
}
