import { has, t } from "./texts.js";
import { isKnown, isWithheld, movement, number, numberAndUnit } from "./format.js";
import { freshId, h, svg } from "./dom.js";
import { metricsOf, rowsOf } from "./data.js";

// The headline figures. A tile says what, how much, how it moved and, when pointed at, what exactly is counted.

export const CASE_TILES = ["received", "handling-rate", "satisfaction", "recovered-loss", "mean-handling-days"];
export const UNIT_TILES = ["trusted-units", "return-units", "cross-store-units", "factories", "stations"];

export function metricName(metric, name) {
  return has(`metric.${name}`) ? t(`metric.${name}`) : metric?.label ?? name;
}

export function tiles(names, answer, { state, series, actions }) {
  const metrics = metricsOf(answer);
  const figures = rowsOf(answer)[0]?.values ?? {};
  return names.filter(name => name in figures || name in metrics).map(name =>
    tile(name, metrics[name], figures[name], { state, spark: series && points(series, name), actions }));
}

function tile(name, metric, figure, { state, spark, actions }) {
  const label = metricName(metric, name);
  const definition = freshId("definition");
  const pressed = state.metric === name;
  const heading = actions
    ? h("button", { type: "button", class: "tile-name", "aria-pressed": String(pressed), "aria-describedby": definition,
      "data-metric": name, onclick: () => actions.choose({ metric: name }) }, label)
    : h("span", { class: "tile-name", tabindex: "0", "aria-describedby": definition }, label);
  const element = h("article", { class: `tile${actions ? " chooses" : ""}${pressed && actions ? " chosen" : ""}` },
    h("h3", {}, heading),
    value(figure, metric?.unit),
    h("p", { class: "tile-move" }, moveText(figure, metric?.unit, state)),
    spark && sparkline(spark),
    h("div", { class: "definition", role: "tooltip", id: definition },
      h("p", {}, metric?.definition ?? label),
      fraction(figure, metric?.unit)));
  element.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      element.classList.add("dismissed");
    }
  });
  for (const again of ["focusin", "mouseenter"]) {
    element.addEventListener(again, () => element.classList.remove("dismissed"));
  }
  return element;
}

function value(figure, unit) {
  if (!isKnown(figure)) {
    return h("p", { class: "tile-value unknown", title: isWithheld(figure) ? t("withheldHelp") : null },
      isWithheld(figure) ? t("withheld") : t("noValue"));
  }
  const [text, name] = numberAndUnit(Number(figure.value), unit);
  return h("p", { class: "tile-value" }, text, name && h("span", { class: "unit" }, name));
}

function fraction(figure, unit) {
  if (!isKnown(figure) || figure.denominator == null || unit === "count") {
    return null;
  }
  return h("p", { class: "fraction" }, t("ofTotal", number(figure.numerator, "count"), number(figure.denominator, "count")));
}

function moveText(figure, unit, state) {
  const moved = movement(figure, unit);
  if (!moved || state.compare === "none") {
    return null;
  }
  const than = t(`than.${state.compare}`);
  const text = t(["down", "same", "up"][moved.direction + 1], than, moved.text);
  const arrow = ["↓", "→", "↑"][moved.direction + 1];
  return [
    h("span", { "aria-hidden": "true" }, h("b", {}, arrow), moved.direction === 0 ? t("same", than) : ` ${moved.text}`),
    h("span", { class: "unseen" }, text),
  ];
}

function points(series, name) {
  return rowsOf(series).map(row => (isKnown(row.values[name]) ? Number(row.values[name].value) : null));
}

/** The trend without axes; the chart below shows it with them. */
function sparkline(values) {
  const known = values.filter(each => each != null);
  if (known.length < 3) {
    return null;
  }
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = index => (index / (values.length - 1)) * 100;
  const y = each => 22 - ((each - low) / (high - low || 1)) * 20;
  const path = values.map((each, index) => (each == null ? "" : `${x(index).toFixed(1)},${y(each).toFixed(1)}`)).filter(Boolean);
  return svg("svg", { class: "spark", viewBox: "0 0 100 24", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    svg("polyline", { points: path.join(" "), "vector-effect": "non-scaling-stroke" }));
}
