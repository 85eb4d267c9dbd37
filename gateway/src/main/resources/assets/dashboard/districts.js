import { lang, t } from "./texts.js";
import { isKnown, isWithheld, number, shown } from "./format.js";
import { h, replace } from "./dom.js";
import { metricsOf, rowsOf } from "./data.js";
import { metricName } from "./tiles.js";

// The ten districts, two counties and one county-level city of Hangzhou, each one tile of a grid of five by five: a map
// of where they lie to each other. Outlines would need a source whose licence and legal status are clear; this needs none.
export const PLACES = [
  ["330110", "余杭", "Yuhang", 3, 1],
  ["330113", "临平", "Linping", 4, 1],
  ["330112", "临安", "Lin'an", 2, 2],
  ["330106", "西湖", "Xihu", 3, 2],
  ["330105", "拱墅", "Gongshu", 4, 2],
  ["330114", "钱塘", "Qiantang", 5, 2],
  ["330111", "富阳", "Fuyang", 2, 3],
  ["330108", "滨江", "Binjiang", 3, 3],
  ["330102", "上城", "Shangcheng", 4, 3],
  ["330109", "萧山", "Xiaoshan", 5, 3],
  ["330122", "桐庐", "Tonglu", 2, 4],
  ["330127", "淳安", "Chun'an", 1, 5],
  ["330182", "建德", "Jiande", 2, 5],
];

const STEPS = 5;

export function districtName(code) {
  const place = PLACES.find(([known]) => known === code);
  return place ? place[lang === "zh" ? 1 : 2] : code;
}

export const MAP_METRICS = ["received", "handling-rate", "satisfaction", "recovered-loss", "open-red"];

export function drawDistricts(body, answer, state, actions) {
  const metric = metricsOf(answer)[state.map] ?? Object.values(metricsOf(answer))[0];
  const figures = new Map(rowsOf(answer).map(row => [row.keys.district, row.values[metric.name]]));
  const step = steps([...figures.values()].filter(isKnown).map(figure => Number(figure.value)));
  replace(body,
    h("div", { class: "map", role: "group", "aria-label": `${t("districts")}, ${metricName(metric, metric.name)}` },
      PLACES.map(([code, , , column, row]) => placeTile(code, figures.get(code), metric, step, state, actions, `at-${column}-${row}`)),
      h("div", { class: "map-legend", "aria-hidden": "true" },
        h("span", {}, t("less")),
        Array.from({ length: STEPS }, (_, index) => h("i", { class: `step-${index}` })),
        h("span", {}, t("more")))));
}

function placeTile(code, figure, metric, step, state, actions, place) {
  const chosen = state.filters.district.includes(code);
  const shade = isWithheld(figure) ? "hatched" : isKnown(figure) ? `step-${step(Number(figure.value))}` : "blank";
  return h("button", {
    type: "button", class: `place ${place} ${shade}${chosen ? " chosen" : ""}`, "aria-pressed": String(chosen), "data-district": code,
    title: isWithheld(figure) ? t("withheldHelp") : null,
    onclick: () => actions.toggle("district", code),
  },
  h("span", { class: "place-name" }, districtName(code)),
  h("span", { class: "place-value" }, shown(figure, metric.unit)));
}

/** Five steps of equal width between the smallest and the largest. */
function steps(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return value => (high === low ? Math.floor(STEPS / 2) : Math.min(STEPS - 1, Math.floor(((value - low) / (high - low)) * STEPS)));
}

export function mapControl(answer, state, actions) {
  const metrics = metricsOf(answer);
  const select = h("select", { class: "tool-select", "aria-label": t("mapMetric"), onchange: event => actions.choose({ map: event.target.value }) },
    MAP_METRICS.filter(name => name in metrics).map(name =>
      h("option", { value: name, selected: name === state.map }, metricName(metrics[name], name))));
  return select;
}
