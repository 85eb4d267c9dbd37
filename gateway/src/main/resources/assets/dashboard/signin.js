import { t } from "./texts.js";
import { h, replace } from "./dom.js";
import { forgetToken, keepToken, looksLikeToken, token } from "./session.js";

/** The button and the dialog by which a reader gets from the public figures to all of them. */
export function drawSignIn(place, { changed }) {
  if (token()) {
    replace(place, h("button", { type: "button", class: "button", id: "sign-out", onclick: () => {
      forgetToken();
      changed();
      place.querySelector("button").focus();
    } }, t("signOut")));
    return;
  }
  const fault = h("p", { class: "fault", role: "alert" });
  const field = h("textarea", { id: "token", name: "token", rows: "4", required: true, autocomplete: "off", spellcheck: "false" });
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": "sign-in-title" },
    h("form", { method: "dialog", onsubmit: event => {
      event.preventDefault();
      const text = field.value.trim();
      if (!looksLikeToken(text)) {
        fault.textContent = t("tokenMalformed");
        return;
      }
      keepToken(text);
      dialog.close();
      changed();
      place.querySelector("button").focus();
    } },
    h("h2", { id: "sign-in-title" }, t("signInTitle")),
    h("p", {}, t("signInHelp")),
    h("p", { class: "help" }, t("signInDevelopment")),
    h("label", { for: "token" }, t("token")),
    field,
    fault,
    h("div", { class: "dialog-actions" },
      h("button", { type: "button", class: "button", onclick: () => dialog.close() }, t("cancel")),
      h("button", { class: "button primary", id: "use-token" }, t("use")))));
  replace(place,
    h("button", { type: "button", class: "button", id: "sign-in", onclick: () => dialog.showModal() }, t("signIn")),
    dialog);
}
