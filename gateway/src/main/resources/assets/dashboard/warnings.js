import { lang, t } from "./texts.js";
import { date, time } from "./format.js";
import { announce, h, replace } from "./dom.js";
import { districtName } from "./districts.js";
import { failure, nothing } from "./panel.js";

const STREAM = "/api/v1/warnings/stream";
const EVENTS = ["published", "updated", "cancelled", "expired"];

/** The warnings in force, newest first. */
export function showWarnings(panel, answer, actions) {
  panel.element.removeAttribute("aria-busy");
  if (answer.status !== 200) {
    replace(panel.body, failure(answer, actions));
    return;
  }
  const items = answer.body.items ?? [];
  const open = new Set([...panel.body.querySelectorAll("details[open]")].map(each => each.dataset.warning));
  replace(panel.body, items.length === 0
    ? nothing(t("noWarnings"))
    : h("ol", { class: "warnings" }, items.map(item => warning(item, open.has(item.id)))));
  replace(panel.foot, t("updatedBy", time(Date.now())));
}

function warning(item, open) {
  const places = item.districts?.length ? item.districts.map(districtName).join(lang === "zh" ? "、" : ", ") : t("wholeCity");
  const end = item.expiresAt ? t("validUntil", date(item.expiresAt)) : t("untilLifted");
  return h("li", { class: `warning severity-${item.severity.toLowerCase()}` },
    h("details", { "data-warning": item.id, open },
      h("summary", {},
        h("span", { class: "warning-title" }, h("span", { class: "severity" }, severityName(item.severity)), item.title[lang]),
        h("span", { class: "warning-facts" }, `${date(item.updatedAt ?? item.effectiveAt)} · ${places} · ${end}`)),
      h("div", { class: "warning-text" },
        h("p", {}, item.text?.[lang]),
        item.advice && h("p", {}, h("b", {}, `${t("advice")} `), item.advice[lang]),
        h("p", { class: "help" }, item.number))));
}

const SEVERITIES = { zh: { INFO: "提示", CAUTION: "注意", WARNING: "警示", URGENT: "紧急" }, en: { INFO: "Info", CAUTION: "Caution", WARNING: "Warning", URGENT: "Urgent" } };

function severityName(code) {
  return SEVERITIES[lang][code] ?? code;
}

/** Listens for changes; the browser connects again by itself and says where it stopped. */
export function followWarnings(panel, changed) {
  const light = h("span", { class: "live", role: "status" }, t("connecting"));
  replace(panel.tools, light);
  const say = (state, text) => {
    light.className = `live live-${state}`;
    light.textContent = text;
  };
  const stream = new EventSource(STREAM);
  stream.addEventListener("ready", () => say("on", t("live")));
  stream.addEventListener("reset", () => { say("on", t("live")); changed(); });
  stream.onerror = () => say("off", t("interrupted"));
  for (const kind of EVENTS) {
    stream.addEventListener(`warning.${kind}`, event => {
      announce(t("newWarning", JSON.parse(event.data).title?.[lang] ?? ""));
      changed();
    });
  }
  return stream;
}
