import { t } from "./texts.js";
import { h, replace } from "./dom.js";
import { COMPARISONS, FILTERS, INTERVALS, PERIODS, range } from "./state.js";
import { districtName } from "./districts.js";

// The bar in which period, interval, comparison and kind are chosen, and where filters can be taken away again.

export function drawControls(place, state, names, actions) {
  replace(place,
    h("div", { class: "controls" },
      periods(state, actions),
      h("div", { class: "selects" },
        select("interval", INTERVALS, state, actions),
        select("compare", COMPARISONS, state, actions),
        select("kind", ["all", "complaint", "report"], state, actions))),
    state.period === "custom" && customPeriod(state, actions),
    chips(state, names, actions));
}

function periods(state, actions) {
  return h("div", { class: "segments", role: "group", "aria-label": t("period") },
    PERIODS.map(period => h("button", {
      type: "button", class: "segment", "aria-pressed": String(state.period === period), "data-period": period,
      onclick: () => actions.choose(period === "custom" ? { period, ...range(state) } : { period }),
    }, t(`period.${period}`))));
}

function select(name, values, state, actions) {
  return h("label", { class: "select" },
    h("span", { class: "unseen" }, t(name)),
    h("select", { name, onchange: event => actions.choose({ [name]: event.target.value }) },
      values.map(value => h("option", { value, selected: state[name] === value }, t(`${name}.${value}`)))));
}

function customPeriod(state, actions) {
  const fault = h("p", { class: "fault", role: "alert" });
  const field = name => h("label", {}, t(name), h("input", { type: "date", name, value: state[name], required: true }));
  return h("form", { class: "custom", onsubmit: event => {
    event.preventDefault();
    const { from, to } = Object.fromEntries(new FormData(event.target));
    if (from > to) {
      fault.textContent = t("invalidRange");
    } else {
      actions.choose({ from, to });
    }
  } }, field("from"), field("to"), h("button", { class: "button" }, t("apply")), fault);
}

function chips(state, names, actions) {
  const chosen = FILTERS.flatMap(filter => state.filters[filter].map(value => ({ filter, value })));
  if (chosen.length === 0) {
    return null;
  }
  return h("ul", { class: "chips", "aria-label": t("filters") },
    chosen.map(({ filter, value }) => {
      const name = nameOf(filter, value, names);
      return h("li", {}, h("button", { type: "button", class: "chip", "aria-label": t("remove", name), onclick: () => actions.toggle(filter, value) },
        h("span", { class: "chip-kind" }, t(`filter.${filter}`)), name, h("span", { "aria-hidden": "true" }, "×")));
    }),
    chosen.length > 1 && h("li", {}, h("button", { type: "button", class: "more", onclick: actions.clear }, t("clear"))));
}

function nameOf(filter, value, names) {
  const code = value.replace(/^!/, "");
  const name = filter === "district" ? districtName(code) : names.get(`${filter} ${code}`) ?? code;
  return value.startsWith("!") ? `≠ ${name}` : name;
}
