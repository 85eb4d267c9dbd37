import { t } from "./texts.js";
import { h, replace } from "./dom.js";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "dark" || (chosen !== "light" && dark.matches);
}

/** Dark or light as the device prefers, until the reader says otherwise; the choice is in the address. */
export function drawTheme(place, changed) {
  const next = isDark() ? "light" : "dark";
  replace(place, h("button", { type: "button", class: "button icon", id: "theme", "aria-label": t(isDark() ? "themeToLight" : "themeToDark"),
    onclick: () => {
      document.documentElement.dataset.theme = next;
      const parameters = new URLSearchParams(location.search);
      parameters.set("theme", next);
      history.replaceState(null, "", `?${parameters}`);
      drawTheme(place, changed);
      document.getElementById("theme").focus();
      changed();
    } }, isDark() ? "☀" : "☾"));
}

/** When the device changes its mind, as at nightfall. */
export function onDeviceTheme(changed) {
  dark.addEventListener("change", changed);
}
