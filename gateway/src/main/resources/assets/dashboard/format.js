import { lang, t } from "./texts.js";

// Numbers and times as people read them. A figure is {value, numerator, denominator, previous, change, suppressed}.
const locale = lang === "zh" ? "zh-CN" : "en-GB";
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const moment = new Intl.DateTimeFormat(locale, {
  dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai", hourCycle: "h23",
});
const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "Asia/Shanghai" });
const shortMonth = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });

export function isWithheld(figure) {
  return figure?.suppressed === true;
}

export function isKnown(figure) {
  return figure != null && figure.value != null && !isWithheld(figure);
}

/** The figure in words, with its unit where that is not obvious. */
export function shown(figure, unit) {
  if (isWithheld(figure)) {
    return t("withheld");
  }
  return isKnown(figure) ? number(figure.value, unit) : t("noValue");
}

export function number(value, unit) {
  const [text, name] = numberAndUnit(Number(value), unit);
  return name ? `${text} ${name}` : text;
}

/** The number and its unit apart, for large print. */
export function numberAndUnit(value, unit) {
  if (unit === "ratio") {
    return [percent.format(value), ""];
  }
  if (unit === "days") {
    return [oneDecimal.format(value), t("days")];
  }
  if (unit === "yuan") {
    return money(value);
  }
  return [whole.format(value), ""];
}

/** Bureaus count money in 10,000 yuan; English readers in thousands and millions. */
function money(value) {
  if (lang === "zh") {
    return Math.abs(value) >= 10000 ? [oneDecimal.format(value / 10000), t("tenThousand")] : [whole.format(value), t("yuan")];
  }
  if (Math.abs(value) >= 1e6) {
    return [`¥${oneDecimal.format(value / 1e6)}`, "million"];
  }
  return [`¥${whole.format(value)}`, ""];
}

/** How a figure moved: {direction: 1|0|-1, text}, or null when there is nothing to compare with. */
export function movement(figure, unit) {
  if (!isKnown(figure) || figure.previous == null) {
    return null;
  }
  if (unit === "ratio") {
    const points = (figure.value - figure.previous) * 100;
    return moved(points, t("points", oneDecimal.format(Math.abs(points))));
  }
  const change = figure.change ?? (figure.previous === 0 ? null : (figure.value - figure.previous) / figure.previous);
  return change == null ? null : moved(change * 100, percent.format(Math.abs(change)));
}

function moved(percentage, text) {
  const direction = Math.abs(percentage) < 0.05 ? 0 : Math.sign(percentage);
  return { direction, text };
}

export function time(instant) {
  return moment.format(new Date(instant));
}

export function date(instant) {
  return day.format(new Date(instant));
}

export function share(part, total) {
  return total > 0 ? percent.format(part / total) : t("noValue");
}

/** A period as on an axis: 2026-10 is a month, 2026-W43 a week, 2026-Q3 a quarter. */
export function period(text, index = 0) {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const name = shortMonth.format(new Date(Date.UTC(2000, Number(month[2]) - 1, 15)));
    return month[2] === "01" || index === 0 ? `${name}\n${month[1]}` : name;
  }
  const date = /^\d{4}-(\d{2})-(\d{2})$/.exec(text);
  return date ? `${date[1]}-${date[2]}` : text.replace("-", "\n");
}
