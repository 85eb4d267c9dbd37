import { t } from "./texts.js";
import { h, replace } from "./dom.js";
import { forgetToken, keepToken, looksLikeToken, token } from "./session.js";
import { leaveToSignIn, signInFailed } from "./oidc.js";

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
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": "sign-in-title" },
    h("h2", { id: "sign-in-title" }, t("signInTitle")),
    h("p", {}, t("signInHelp")),
    fault,
    h("div", { class: "dialog-actions" },
      h("button", { type: "button", class: "button", onclick: () => dialog.close() }, t("cancel")),
      h("button", { type: "button", class: "button primary", id: "sign-in-now", onclick: () => leaveToSignIn().catch(() => {
        fault.textContent = t("signInAway");
      }) }, t("signInNow"))),
    h("details", { class: "dialog-more" }, h("summary", {}, t("signInToken")), tokenForm(() => {
      dialog.close();
      changed();
      place.querySelector("button").focus();
    })));
  replace(place,
    h("button", { type: "button", class: "button", id: "sign-in", onclick: () => dialog.showModal() }, t("signIn")),
    dialog);
  if (signInFailed()) {
    fault.textContent = t("signInFailed");
    dialog.showModal();
  }
}

/** For who has a token already, from the command line for example. */
function tokenForm(used) {
  const malformed = h("p", { class: "fault", role: "alert", id: "token-fault" });
  const field = h("textarea", { id: "token", name: "token", rows: "4", required: true, autocomplete: "off", spellcheck: "false" });
  return h("form", { method: "dialog", onsubmit: event => {
    event.preventDefault();
    const text = field.value.trim();
    if (!looksLikeToken(text)) {
      malformed.textContent = t("tokenMalformed");
      return;
    }
    keepToken(text);
    used();
  } },
  h("p", { class: "help" }, t("signInDevelopment")),
  h("label", { for: "token" }, t("token")),
  field,
  malformed,
  h("div", { class: "dialog-actions" }, h("button", { class: "button", id: "use-token" }, t("use"))));
}
