import { lang } from "./texts.js";
import { authorization } from "./session.js";

/** The reader's token was refused; the answers are not there. */
export class TokenRefused extends Error {}

/** Answers to questions by name, all in one request: {status, body}; status 0 when nothing came back. */
export async function answers(byName, signal) {
  const names = Object.keys(byName);
  const parameters = new URLSearchParams({ lang });
  names.forEach(name => parameters.append("q", `${byName[name].resource}?${byName[name].query}`));
  const response = await fetch(`/dashboard/data?${parameters}`, { headers: authorization(), signal, cache: "no-cache" });
  if (response.status === 401) {
    throw new TokenRefused();
  }
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  const { answers: found } = await response.json();
  return Object.fromEntries(names.map((name, index) => [name, found[index]]));
}

/** The address of a question's answer as CSV: a link that also works in a spreadsheet, which needs the mark. */
export function csvAddress(question) {
  return `/api/v1/${question.resource}?${question.query}&format=csv&bom=true`;
}

/** Saves what a link to CSV would, in the page's language and with the reader's token, which a link cannot send. */
export async function saveCsv(question) {
  const response = await fetch(csvAddress(question), { headers: { ...authorization(), "Accept-Language": lang } });
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = csvName(question);
  link.click();
  URL.revokeObjectURL(address);
}

export function csvName(question) {
  return `fangxin-${question.figures}.csv`;
}

/** The units of an answer's metrics by name. */
export function metricsOf(answer) {
  return Object.fromEntries((answer.body?.metrics ?? []).map(metric => [metric.name, metric]));
}

export function rowsOf(answer) {
  return answer.body?.rows ?? [];
}
