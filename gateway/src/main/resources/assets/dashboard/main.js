import { t } from "./texts.js";
import { isWithheld, shown, time } from "./format.js";
import { announce, h, replace } from "./dom.js";
import { readState, toggled, writeState, FILTERS } from "./state.js";
import { questions } from "./questions.js";
import { answers, metricsOf, rowsOf, TokenRefused } from "./data.js";
import { forgetToken } from "./session.js";
import { Panel, failure } from "./panel.js";
import { CASE_TILES, metricName, tiles, UNIT_TILES } from "./tiles.js";
import { drawSeries } from "./series.js";
import { drawDistricts, mapControl } from "./districts.js";
import { drawRanking, rankingList } from "./ranking.js";
import { drawLights } from "./lights.js";
import { followWarnings, showWarnings } from "./warnings.js";
import { drawControls } from "./controls.js";
import { drawSignIn } from "./signin.js";
import { backFromSignIn } from "./oidc.js";
import { drawTheme, onDeviceTheme } from "./theme.js";

const REFRESH = 5 * 60 * 1000;

let state = readState(location.search);
let latest = null;
let reading = null;
const names = new Map();
const place = id => document.getElementById(id);

const panels = {
  series: new Panel("series", { title: "trend", classes: "wide" }),
  districts: new Panel("districts", { help: "districtsHelp" }),
  categories: new Panel("categories", { help: "rankingHelp" }),
  problems: new Panel("problems", { help: "rankingHelp" }),
  lights: new Panel("lights", { help: "lightsHelp" }),
  merchants: new Panel("merchants", { help: "merchantsHelp", ranged: false }),
  warnings: new Panel("warnings", { help: "warningsHelp" }),
  outreach: new Panel("outreach", { help: "outreachHelp" }),
};

const actions = {
  choose: changes => go({ ...state, ...changes }),
  toggle: (filter, value) => go(toggled(state, filter, value)),
  clear: () => go({ ...state, filters: Object.fromEntries(FILTERS.map(name => [name, []])) }),
  toggleTable: id => {
    const tables = new Set(state.tables);
    if (!tables.delete(id)) {
      tables.add(id);
    }
    go({ ...state, tables });
  },
  reload: () => load(),
};

function go(next) {
  const same = JSON.stringify(questions(state)) === JSON.stringify(questions(next));
  state = next;
  history.pushState(null, "", location.pathname + writeState(state, location.search));
  languageLink();
  if (same && latest) {
    draw();
  } else {
    load();
  }
}

async function load() {
  reading?.abort();
  reading = new AbortController();
  drawControls(place("controls"), state, names, actions);
  Object.values(panels).forEach(panel => panel.loading());
  const asked = questions(state);
  try {
    latest = { asked, found: await answers(asked, reading.signal) };
  } catch (problem) {
    if (problem.name === "AbortError") {
      return;
    }
    if (problem instanceof TokenRefused) {
      forgetToken();
      announce(t("tokenRefused"));
      signIn();
      load();
      return;
    }
    const none = Object.fromEntries(Object.keys(asked).map(name => [name, { status: 0, body: null }]));
    latest = { asked, found: none };
  }
  learnNames();
  draw();
}

/** Names of codes come with the figures; filters go on showing them when the figures no longer do. */
function learnNames() {
  for (const answer of Object.values(latest.found)) {
    for (const row of rowsOf(answer)) {
      Object.entries(row.labels ?? {}).forEach(([dimension, label]) => names.set(`${dimension} ${row.keys[dimension]}`, label));
    }
  }
}

function draw() {
  const focused = document.activeElement?.closest?.("[data-metric],[data-district],[data-code],[data-tool],[data-period],select[name]");
  const { asked, found } = latest;
  drawControls(place("controls"), state, names, actions);
  headline(found);
  const show = (name, question, rest) => panels[name].show(found[question], { question: asked[question], state, actions, ...rest });
  show("series", "series", { draw: (body, answer) => drawSeries(body, answer, state) });
  show("districts", "districts", {
    draw: (body, answer) => drawDistricts(body, answer, state, actions),
    controls: mapControl(found.districts, state, actions),
  });
  show("categories", "categories", { draw: ranking("category") });
  show("problems", "problems", { draw: ranking("problem") });
  drawLightsPanel(asked, found);
  show("merchants", "designations", { draw: body => merchants(body, found) });
  showWarnings(panels.warnings, found.warnings, actions);
  show("outreach", "outreachKinds", { draw: body => outreach(body, found) });
  refocus(focused);
  document.documentElement.dataset.ready = "true";
}

/** The chart shows the city; the table shows each district. */
function drawLightsPanel(asked, found) {
  const question = state.tables.has("lights") ? "districts" : "totals";
  panels.lights.show(found[question], { question: asked.districts, state, actions, draw: (body, answer) => drawLights(body, answer, mostRed(found)) });
}

/** Where most is urgent; nothing when nothing is. */
function mostRed(found) {
  const red = "open-red";
  const rows = rowsOf(found.districts).filter(row => isWithheld(row.values[red]) || row.values[red]?.value > 0);
  return rows.length > 0 && [
    h("h3", { class: "list-title" }, t("mostRed")),
    rankingList({ ...found.districts, body: { ...found.districts.body, rows } },
      { dimension: "district", metric: red, filter: "district", state, actions, few: 4 }),
  ];
}

function ranking(dimension) {
  return (body, answer) => drawRanking(body, answer, { dimension, metric: "received", filter: dimension, parts: true, state, actions });
}

function headline(found) {
  const options = { state, series: found.series, actions };
  replace(place("case-tiles"), found.totals.status === 200 ? tiles(CASE_TILES, found.totals, options) : failure(found.totals, actions));
  replace(place("unit-tiles"), found.units.status === 200 ? tiles(UNIT_TILES, found.units, { state }) : failure(found.units, actions));
  const dated = Object.values(found).map(answer => answer.body?.asOf).filter(Boolean).sort();
  const view = Object.values(found).find(answer => answer.body?.view)?.body.view;
  replace(place("as-of"),
    dated.length > 0 && h("span", {}, t("asOf", time(dated[0]))),
    view && h("span", { class: `view view-${view.toLowerCase()}`, title: t(view === "FULL" ? "fullViewHelp" : "publicViewHelp") },
      t(view === "FULL" ? "fullView" : "publicView")));
  replace(place("view-help"), view && t(view === "FULL" ? "fullViewHelp" : "publicViewHelp"));
}

function merchants(body, found) {
  const list = (title, answer, dimension) => answer.status === 200 && rowsOf(without(answer, dimension)).length > 0 && [
    h("h3", { class: "list-title" }, t(title)),
    rankingList(without(answer, dimension), { dimension, metric: firstMetric(answer), state, actions, few: 5 }),
  ];
  replace(body, list("byDesignation", found.designations, "designation"), list("byPledge", found.pledges, "pledge"));
}

/** Without those who have none of what is counted. */
function without(answer, dimension) {
  return { ...answer, body: { ...answer.body, rows: rowsOf(answer).filter(row => row.keys[dimension] !== "none") } };
}

function outreach(body, found) {
  const metrics = metricsOf(found.outreach);
  const figures = rowsOf(found.outreach)[0]?.values ?? {};
  replace(body,
    h("dl", { class: "facts" }, Object.entries(metrics).filter(([name]) => name in figures).map(([name, metric]) =>
      h("div", {}, h("dt", {}, metricName(metric, name)), h("dd", { class: isWithheld(figures[name]) ? "withheld" : null }, shown(figures[name], metric.unit))))),
    rankingList(found.outreachKinds, { dimension: "kind", metric: firstMetric(found.outreachKinds), state, actions, few: 4 }));
}

function firstMetric(answer) {
  return Object.keys(metricsOf(answer)).find(name => rowsOf(answer).some(row => name in row.values));
}

/** Drawing anew must not lose the place of somebody who works by keyboard. */
function refocus(before) {
  if (!before) {
    return;
  }
  const [name, value] = Object.entries(before.dataset)[0] ?? ["name", before.name];
  const attribute = name === "name" ? "name" : `data-${name}`;
  const panel = before.closest(".panel")?.id;
  const found = [...document.querySelectorAll(`${panel ? `#${panel} ` : ""}[${attribute}]`)].find(each => each.getAttribute(attribute) === value);
  found?.focus({ preventScroll: true });
}

/** The link to the other language leads to the same view. */
function languageLink() {
  const link = place("language");
  const parameters = new URLSearchParams(location.search);
  parameters.set("lang", link.dataset.lang);
  link.href = `?${parameters}`;
}

function signIn() {
  drawSignIn(place("sign-in-place"), { changed: () => { signIn(); load(); } });
}

async function start() {
  if (await backFromSignIn()) {
    return;
  }
  replace(place("panels"), Object.values(panels).map(panel => panel.element));
  place("loading").remove();
  place("headline").hidden = false;
  const redraw = () => latest && draw();
  drawTheme(place("theme-place"), redraw);
  onDeviceTheme(() => { drawTheme(place("theme-place"), redraw); redraw(); });
  signIn();
  languageLink();
  window.addEventListener("popstate", () => { state = readState(location.search); languageLink(); load(); });
  load().then(() => followWarnings(panels.warnings, load));
  setInterval(() => document.visibilityState === "visible" && load(), REFRESH);
}

start();
