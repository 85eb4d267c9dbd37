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

/** The address of a question's answer as CSV: a link that also works in a spreadsheet. */
export function csvAddress(question) {
  return `/dashboard/${question.figures}.csv?${question.query}&lang=${lang}`;
}

/** Saves what a link to CSV would, with the reader's token in a header. */
export async function saveCsv(question) {
  const response = await fetch(csvAddress(question), { headers: authorization() });
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = `fangxin-${question.figures}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** The units of an answer's metrics by name. */
export function metricsOf(answer) {
  return Object.fromEntries((answer.body?.metrics ?? []).map(metric => [metric.name, metric]));
}

export function rowsOf(answer) {
  return answer.body?.rows ?? [];
}
