// What is chosen. All of it is in the address, so that a view can be bookmarked, sent and gone back to.
export const FILTERS = ["district", "category", "problem", "channel", "industry"];
export const PERIODS = ["30d", "90d", "12m", "ytd", "custom"];
export const INTERVALS = ["day", "week", "month", "quarter", "year"];
export const COMPARISONS = ["previous-year", "previous-period", "none"];

const DEFAULTS = { period: "12m", interval: "month", compare: "previous-year", kind: "all", metric: "received", map: "received" };

/** Reads an address; whatever it does not know or allow is as if it were not there. */
export function readState(search) {
  const parameters = new URLSearchParams(search);
  const one = (name, allowed) => {
    const value = parameters.get(name);
    return value != null && allowed.test(value) ? value : DEFAULTS[name];
  };
  const state = {
    period: one("period", /^(30d|90d|12m|ytd|custom)$/),
    interval: one("interval", /^(day|week|month|quarter|year)$/),
    compare: one("compare", /^(previous-year|previous-period|none)$/),
    kind: one("kind", /^(all|complaint|report)$/),
    metric: one("metric", /^[a-z-]{1,40}$/),
    map: one("map", /^[a-z-]{1,40}$/),
    from: one("from", /^\d{4}-\d{2}-\d{2}$/),
    to: one("to", /^\d{4}-\d{2}-\d{2}$/),
    tables: new Set((parameters.get("tables") ?? "").split(",").filter(name => /^[a-z]{1,20}$/.test(name))),
    filters: Object.fromEntries(FILTERS.map(name =>
      [name, [...new Set(parameters.getAll(name))].filter(value => /^!?[A-Za-z0-9_-]{1,40}$/.test(value))])),
  };
  if (state.period === "custom" && !(state.from && state.to && state.from <= state.to)) {
    state.period = DEFAULTS.period;
  }
  if (state.period !== "custom") {
    state.from = undefined;
    state.to = undefined;
  }
  return state;
}

/** The address of a state: only what differs from the default, beside what belongs to the page itself. */
export function writeState(state, search) {
  const before = new URLSearchParams(search);
  const parameters = new URLSearchParams();
  for (const name of ["lang", "theme"]) {
    if (before.has(name)) {
      parameters.set(name, before.get(name));
    }
  }
  for (const [name, usual] of Object.entries(DEFAULTS)) {
    if (state[name] !== usual) {
      parameters.set(name, state[name]);
    }
  }
  if (state.period === "custom") {
    parameters.set("from", state.from);
    parameters.set("to", state.to);
  }
  for (const name of FILTERS) {
    state.filters[name].forEach(value => parameters.append(name, value));
  }
  if (state.tables.size > 0) {
    parameters.set("tables", [...state.tables].sort().join(","));
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** First and last day of the period, both counted, in Hangzhou's calendar. */
export function range(state, now = new Date()) {
  if (state.period === "custom") {
    return { from: state.from, to: state.to };
  }
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(now);
  const first = new Date(`${today}T00:00:00Z`);
  if (state.period === "ytd") {
    return { from: `${today.slice(0, 4)}-01-01`, to: today };
  }
  if (state.period === "12m") {
    // eleven whole months and the present one, so that no bar of the chart is cut at its left end
    first.setUTCMonth(first.getUTCMonth() - 11, 1);
  } else {
    first.setUTCDate(first.getUTCDate() - (state.period === "30d" ? 29 : 89));
  }
  return { from: first.toISOString().slice(0, 10), to: today };
}

/** With or without one value of a filter. */
export function toggled(state, filter, value) {
  const chosen = state.filters[filter];
  const next = chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [filter]: next } };
}
