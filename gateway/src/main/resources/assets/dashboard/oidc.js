import { keepToken } from "./session.js";

// Signing in at the platform's OpenID provider: a code for this browser only (PKCE, RFC 7636). What proves that it is the
// same browser stays in this tab; the gateway exchanges the code, so that the page speaks to no other origin.
const PENDING = "fangxin.sign-in";
const REFUSED = "fangxin.sign-in-refused";

/** Leaves for the provider's page; fails when it cannot be reached. */
export async function leaveToSignIn() {
  const pending = { state: unguessable(), verifier: unguessable(), view: location.search };
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pending.verifier));
  const parameters = new URLSearchParams({ state: pending.state, challenge: base64url(new Uint8Array(digest)) });
  const response = await fetch(`/dashboard/sign-in?${parameters}`, { cache: "no-store" });
  if (!response.ok) {
    throw new Error(`status ${response.status}`);
  }
  const { address } = await response.json();
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  location.assign(address);
}

/** Whether somebody has just come back; then the view that was left is opened again, signed in or not. */
export async function backFromSignIn() {
  const came = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? "null");
  if (!came.has("state") || !(came.has("code") || came.has("error"))) {
    return false;
  }
  sessionStorage.removeItem(PENDING);
  const token = pending && pending.state === came.get("state") && came.has("code")
    && await exchanged(came.get("code"), pending.verifier).catch(() => null);
  if (token) {
    keepToken(token);
  } else {
    sessionStorage.setItem(REFUSED, "true");
  }
  location.replace(location.pathname + (pending?.view ?? ""));
  return true;
}

/** Whether the last attempt failed; told once. */
export function signInFailed() {
  const failed = sessionStorage.getItem(REFUSED) != null;
  sessionStorage.removeItem(REFUSED);
  return failed;
}

async function exchanged(code, verifier) {
  const response = await fetch("/dashboard/sign-in", {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code, verifier }),
  });
  return response.ok ? (await response.json()).token : null;
}

function unguessable() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
