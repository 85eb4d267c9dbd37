import { t } from "./texts.js";
import { isKnown, isWithheld, number, share } from "./format.js";
import { h, replace, svg } from "./dom.js";
import { metricsOf, rowsOf } from "./data.js";

/** Open cases by the time that the law leaves for them. */
export function drawLights(body, answer, more) {
  const figures = rowsOf(answer)[0]?.values ?? {};
  const metrics = metricsOf(answer);
  const [open, yellow, red] = ["open", "open-yellow", "open-red"].map(name => figures[name]);
  const green = [open, yellow, red].every(isKnown)
    ? { value: Math.max(0, open.value - yellow.value - red.value) }
    : { value: null, suppressed: [open, yellow, red].some(isWithheld) };
  const lights = [["green", green], ["yellow", yellow], ["red", red]];
  replace(body,
    h("p", { class: "lights-total" }, h("b", {}, isKnown(open) ? number(open.value, "count") : isWithheld(open) ? t("withheld") : t("noValue")), ` ${t("openCases")}`),
    band(lights),
    h("ul", { class: "lights" }, lights.map(([name, figure]) => light(name, figure, open, metrics))),
    more);
}

function light(name, figure, open, metrics) {
  return h("li", { class: `light light-${name}` },
    h("span", { class: "light-dot", "aria-hidden": "true" }),
    h("span", { class: "light-name" }, t(`light.${name}`)),
    h("b", { class: "light-value" }, isWithheld(figure) ? t("withheld") : isKnown(figure) ? number(figure.value, "count") : t("noValue")),
    h("span", { class: "light-share" }, isKnown(figure) && isKnown(open) ? share(figure.value, open.value) : ""),
    metrics[`open-${name}`]?.definition && h("span", { class: "light-definition" }, metrics[`open-${name}`].definition));
}

function band(lights) {
  const total = lights.reduce((sum, [, figure]) => sum + (isKnown(figure) ? Number(figure.value) : 0), 0);
  let from = 0;
  return svg("svg", { class: "band", viewBox: "0 0 100 3", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    lights.filter(([, figure]) => isKnown(figure) && total > 0).map(([name, figure]) => {
      const width = (Number(figure.value) / total) * 100;
      const part = svg("rect", { class: `band-${name}`, x: from, y: 0, width: Math.max(width - 0.4, 0.2), height: 3 });
      from += width;
      return part;
    }));
}
