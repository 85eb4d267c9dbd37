import { t } from "./texts.js";
import { date, time } from "./format.js";
import { announce, h, replace } from "./dom.js";
import { csvAddress, csvName, rowsOf, saveCsv } from "./data.js";
import { tableOf } from "./table.js";

/** A part of the dashboard: a title, a body in one of its states, and the tools that every chart has. */
export class Panel {
  constructor(id, options = {}) {
    this.id = id;
    this.title = t(options.title ?? id);
    this.ranged = options.ranged ?? true;
    this.body = h("div", { class: "panel-body" });
    this.tools = h("div", { class: "panel-tools" });
    this.foot = h("p", { class: "panel-foot" });
    this.element = h("section", { class: `panel ${options.classes ?? ""}`, id: `panel-${id}`, "aria-labelledby": `title-${id}` },
      h("header", { class: "panel-head" },
        h("div", {},
          h("h2", { id: `title-${id}` }, this.title),
          options.help && h("p", { class: "help" }, t(options.help))),
        this.tools),
      this.body,
      this.foot);
  }

  loading() {
    this.element.setAttribute("aria-busy", "true");
    if (this.body.childElementCount === 0) {
      replace(this.body, h("div", { class: "skeleton", role: "img", "aria-label": t("loading") }));
    }
  }

  /** Shows an answer as a chart or as its table, or says why there is none. */
  show(answer, { question, state, actions, draw, controls }) {
    this.element.removeAttribute("aria-busy");
    const usable = answer.status === 200;
    const tabular = state.tables.has(this.id);
    replace(this.tools, usable && controls, usable && rowsOf(answer).length > 0 && this.toolsFor(question, tabular, actions));
    if (!usable) {
      replace(this.body, failure(answer, actions));
      replace(this.foot);
      return;
    }
    if (rowsOf(answer).length === 0) {
      replace(this.body, nothing(t("empty"), t("emptyHelp")));
    } else if (tabular) {
      replace(this.body, tableOf(this.title, answer));
    } else {
      draw(this.body, answer);
    }
    replace(this.foot, whenAndWhat(answer.body, this.ranged));
  }

  toolsFor(question, tabular, actions) {
    const name = t(tabular ? "showChart" : "showTable", this.title);
    return [
      h("button", { type: "button", class: "tool", "aria-label": name, "data-tool": "table", onclick: () => actions.toggleTable(this.id) },
        t(tabular ? "chart" : "table")),
      h("a", { class: "tool", href: csvAddress(question), download: csvName(question), "data-tool": "csv", "aria-label": t("csvOf", this.title), onclick: event => {
        event.preventDefault();
        saveCsv(question).catch(() => announce(t("failed")));
      } }, t("csv")),
    ];
  }
}

function whenAndWhat(body, ranged) {
  return [ranged && h("span", {}, `${date(body.from)} – ${date(body.to)}`), h("span", {}, t("asOf", time(body.asOf)))];
}

export function nothing(title, help) {
  return h("div", { class: "state" }, h("p", { class: "state-title" }, title), help && h("p", {}, help));
}

/** Why there are no figures, in words that say what to do. */
export function failure(answer, actions) {
  const detail = answer.body?.detail;
  if (answer.status === 400 || answer.status === 422) {
    return nothing(t("refused"), detail);
  }
  if (answer.status === 404) {
    return nothing(t("missing"));
  }
  if (answer.status === 403) {
    return nothing(t("forbidden"));
  }
  return h("div", { class: "state", role: "status" },
    h("p", { class: "state-title" }, t("failed")),
    h("p", {}, t("failedHelp")),
    h("button", { type: "button", class: "button", onclick: actions.reload }, t("retry")));
}
