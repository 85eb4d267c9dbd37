import { t } from "./texts.js";
import { isKnown, isWithheld, movement, share, shown } from "./format.js";
import { freshId, h, replace } from "./dom.js";
import { metricsOf, rowsOf } from "./data.js";

const FEW = 8;

/** Rows from most to least, each a bar; with a filter's name a row is a button that drills down. */
export function drawRanking(body, answer, options) {
  const rows = ranked(answer, options);
  const list = bars(rows, options);
  const looks = options.parts ? "bars" : "bars plain";
  const parts = [h("ol", { class: looks }, list.slice(0, options.few ?? FEW))];
  if (list.length > (options.few ?? FEW)) {
    parts.push(remaining(list.slice(options.few ?? FEW), list.length, looks));
  }
  replace(body, parts);
}

/** The same as elements, for a panel that holds more than one list. */
export function rankingList(answer, options) {
  const holder = h("div", {});
  drawRanking(holder, answer, options);
  return holder;
}

function ranked(answer, { dimension, metric }) {
  const unit = metricsOf(answer)[metric]?.unit ?? "count";
  return rowsOf(answer)
    .map(row => ({ code: row.keys[dimension], label: row.labels?.[dimension] ?? row.keys[dimension], figure: row.values[metric], unit }))
    .sort((one, other) => (other.figure?.value ?? -1) - (one.figure?.value ?? -1));
}

function bars(rows, options) {
  const known = rows.filter(row => isKnown(row.figure));
  const most = Math.max(...known.map(row => Number(row.figure.value)), 1);
  const total = options.parts ? known.reduce((sum, row) => sum + Number(row.figure.value), 0) : null;
  return rows.map(row => bar(row, most, total, options));
}

function bar(row, most, total, { filter, state, actions }) {
  const chosen = filter && state.filters[filter].includes(row.code);
  const moved = movement(row.figure, row.unit);
  const content = [
    h("span", { class: "bar-label" }, row.label),
    h("span", { class: isWithheld(row.figure) ? "bar-value withheld" : "bar-value", title: isWithheld(row.figure) ? t("withheldHelp") : null },
      shown(row.figure, row.unit)),
    h("span", { class: "bar-more" },
      total && isKnown(row.figure) && share(Number(row.figure.value), total),
      moved && moved.direction !== 0 && h("span", { class: "bar-move" }, ` ${["↓", "", "↑"][moved.direction + 1]}${moved.text}`)),
    h("meter", { class: "bar", min: "0", max: String(most), value: String(row.figure?.value ?? 0), "aria-hidden": "true" }),
  ];
  return h("li", {}, filter
    ? h("button", { type: "button", class: `bar-row${chosen ? " chosen" : ""}`, "aria-pressed": String(Boolean(chosen)), "data-code": row.code,
      onclick: () => actions.toggle(filter, row.code) }, content)
    : h("div", { class: "bar-row" }, content));
}

function remaining(rows, count, looks) {
  const id = freshId("more");
  const list = h("ol", { class: looks, id, hidden: true }, rows);
  const button = h("button", { type: "button", class: "more", "aria-expanded": "false", "aria-controls": id, onclick: () => {
    list.hidden = !list.hidden;
    button.setAttribute("aria-expanded", String(!list.hidden));
    button.textContent = list.hidden ? t("showAll", count) : t("showFewer");
  } }, t("showAll", count));
  return [list, button];
}
