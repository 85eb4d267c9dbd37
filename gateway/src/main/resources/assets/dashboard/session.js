// The reader's token: in this tab only, never in an address.
const KEY = "fangxin.token";

export function token() {
  return sessionStorage.getItem(KEY);
}

export function keepToken(text) {
  sessionStorage.setItem(KEY, text);
}

export function forgetToken() {
  sessionStorage.removeItem(KEY);
}

/** Three parts of base64url, with dots between them. Whether it is valid, the platform decides. */
export function looksLikeToken(text) {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

export function authorization() {
  const held = token();
  return held ? { Authorization: `Bearer ${held}` } : {};
}
