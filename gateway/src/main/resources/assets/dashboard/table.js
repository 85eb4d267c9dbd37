import { has, t } from "./texts.js";
import { isWithheld, movement, number, shown } from "./format.js";
import { h } from "./dom.js";
import { metricsOf, rowsOf } from "./data.js";

/** The table behind a chart: every row and figure of the answer, also where the chart shows fewer. */
export function tableOf(title, answer) {
  const rows = rowsOf(answer);
  const keys = Object.keys(rows[0]?.keys ?? {});
  const periods = rows.some(row => row.period != null);
  const metrics = Object.values(metricsOf(answer)).filter(metric => rows.some(row => metric.name in row.values));
  const compared = metrics.filter(metric => rows.some(row => row.values[metric.name]?.previous != null));
  const head = [
    ...(periods ? [t("column.period")] : []),
    ...keys.map(columnName),
    ...metrics.flatMap(metric => [metric.label, ...(compared.includes(metric) ? [t("before"), t("change")] : [])]),
  ];
  const withheld = rows.flatMap(row => Object.values(row.values)).filter(isWithheld).length;
  return h("div", { class: "table" },
    h("div", { class: "table-scroll", tabindex: "0", role: "region", "aria-label": title },
      h("table", {},
        h("caption", { class: "unseen" }, title),
        h("thead", {}, h("tr", {}, head.map((name, index) =>
          h("th", { scope: "col", class: index >= keys.length + (periods ? 1 : 0) ? "figure" : null }, name)))),
        h("tbody", {}, rows.map(row => tableRow(row, keys, periods, metrics, compared))))),
    withheld > 0 && h("p", { class: "note" }, t("withheldCount", withheld)));
}

function columnName(key) {
  return has(`filter.${key}`) ? t(`filter.${key}`) : t("column.name");
}

function tableRow(row, keys, periods, metrics, compared) {
  const names = [...(periods ? [row.period] : []), ...keys.map(key => row.labels?.[key] ?? row.keys[key])];
  return h("tr", {},
    names.map((name, index) => (index === 0 ? h("th", { scope: "row" }, name) : h("td", {}, name))),
    metrics.flatMap(metric => {
      const figure = row.values[metric.name];
      const cells = [h("td", { class: isWithheld(figure) ? "figure withheld" : "figure" }, shown(figure, metric.unit))];
      if (compared.includes(metric)) {
        const moved = movement(figure, metric.unit);
        cells.push(
          h("td", { class: "figure" }, figure?.previous == null ? t("noValue") : number(figure.previous, metric.unit)),
          h("td", { class: "figure" }, moved ? `${["−", "", "+"][moved.direction + 1]}${moved.text}` : t("noValue")));
      }
      return cells;
    }));
}
