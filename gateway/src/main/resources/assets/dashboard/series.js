import { t } from "./texts.js";
import { isKnown, isWithheld, number, period } from "./format.js";
import { h, replace } from "./dom.js";
import { metricsOf, rowsOf } from "./data.js";
import { metricName } from "./tiles.js";

let chart = null;

/** The chosen metric over time, and beside it the time it is compared with. */
export function drawSeries(body, answer, state) {
  const rows = rowsOf(answer);
  const metric = metricsOf(answer)[state.metric] ?? Object.values(metricsOf(answer))[0];
  if (chart) {
    chart.dispose();
  }
  const canvas = h("div", { class: "chart", role: "img", "aria-label": summary(rows, metric) });
  const withheld = rows.some(row => isWithheld(row.values[metric.name]));
  replace(body, legend(state, rows, metric), canvas, withheld && h("p", { class: "note" }, t("withheldHelp")));
  chart = window.echarts.init(canvas, null, { renderer: "canvas" });
  chart.setOption(options(rows, metric, state));
}

window.addEventListener("resize", () => chart?.resize());

function summary(rows, metric) {
  const last = rows.findLast(row => isKnown(row.values[metric.name]));
  return last
    ? t("chartOf", metricName(metric, metric.name), t("trend"), last.period, number(last.values[metric.name].value, metric.unit))
    : metricName(metric, metric.name);
}

/** A line of nothing but noughts would say that there was nothing, when there is no data. */
function isCompared(rows, metric) {
  return rows.some(row => row.values[metric.name]?.previous > 0);
}

function legend(state, rows, metric) {
  return h("ul", { class: "legend" },
    h("li", { class: "legend-now" }, metricName(metric, metric.name)),
    isCompared(rows, metric) && h("li", { class: "legend-before" }, t(`than.${state.compare}`)));
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  return name => style.getPropertyValue(`--${name}`).trim();
}

function options(rows, metric, state) {
  const colour = colours();
  const now = rows.map(row => (isKnown(row.values[metric.name]) ? Number(row.values[metric.name].value) : null));
  const before = rows.map(row => row.values[metric.name]?.previous ?? null);
  const font = { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: colour("quiet") };
  const line = { type: "line", symbol: "circle", symbolSize: 6, showSymbol: rows.length < 32, emphasis: { focus: "none" } };
  return {
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 300,
    grid: { left: 8, right: 12, top: 16, bottom: 4, containLabel: true },
    tooltip: {
      trigger: "axis",
      renderMode: "html",
      className: "chart-tip",
      backgroundColor: "transparent",
      borderWidth: 0,
      padding: 0,
      extraCssText: "box-shadow: none",
      axisPointer: { type: "line", lineStyle: { color: colour("line-strong") } },
      formatter: ([point]) => tip(rows[point.dataIndex], metric, state),
    },
    xAxis: {
      type: "category",
      data: rows.map((row, index) => period(row.period, index)),
      boundaryGap: rows.length < 3,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("line-strong") } },
      axisLabel: { ...font, lineHeight: 16, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      scale: metric.unit === "ratio",
      max: metric.unit === "ratio" ? value => Math.min(1, Math.ceil(value.max * 20) / 20) : null,
      splitNumber: 4,
      splitLine: { lineStyle: { color: colour("line") } },
      axisLabel: { ...font, formatter: value => number(value, metric.unit) },
    },
    series: [
      ...(isCompared(rows, metric)
        ? [{ ...line, name: t("before"), data: before, showSymbol: false, lineStyle: { color: colour("quiet"), width: 1.5, type: [4, 4] }, itemStyle: { color: colour("quiet") } }]
        : []),
      { ...line, name: t("now"), data: now, lineStyle: { color: colour("accent"), width: 2.5 }, itemStyle: { color: colour("accent") }, areaStyle: { color: colour("accent"), opacity: 0.07 } },
    ],
  };
}

/** An element and not HTML text: the page's policy allows no inline style. */
function tip(row, metric, state) {
  const figure = row.values[metric.name];
  return h("div", { class: "tip" },
    h("p", { class: "tip-title" }, row.period),
    h("p", { class: "tip-now" }, isWithheld(figure) ? t("withheld") : isKnown(figure) ? number(figure.value, metric.unit) : t("noValue")),
    figure?.previous != null && h("p", {}, `${t(`than.${state.compare}`)} ${number(figure.previous, metric.unit)}`));
}
