// One page as `npm run check:urls` sees it: HEAD first, GET where there is something to read, no cookies, no scripts.
import { createHash } from "node:crypto";

const MOST_REDIRECTS = 5;
const MOST_BYTES = 2_000_000;
const WHO = "komek-check-urls (a person checks the sources of an anti-fraud checklist; one request at a time)";

/**
 * What answers at an address: `{ status, leadsTo, title, modified, text }`, or `{ status, error }` where nothing does.
 * `text` is a hash of the words a person would read. `inTurn(host, request)` decides when a request may go out.
 */
export async function openPage(url, { inTurn, timeoutMs }) {
  try {
    const head = await follow("HEAD", url, { inTurn, timeoutMs }).catch(() => undefined);
    if (head !== undefined && head.status < 400 && !head.isHtml) return seen(url, head);
    return seen(url, await follow("GET", url, { inTurn, timeoutMs }));
  } catch (error) {
    return { status: null, error: reasonOf(error) };
  }
}

function seen(url, { status, at, title, modified, text }) {
  const leadsTo = at === new URL(url).href ? undefined : at;
  // JSON leaves out what is undefined, so that the record of a run and the next run compare equal.
  return JSON.parse(JSON.stringify({ status, leadsTo, title, modified, text }));
}

async function follow(method, url, { inTurn, timeoutMs }) {
  let at = new URL(url).href;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const answer = await inTurn(new URL(at).host, () => ask(method, at, timeoutMs));
    if (answer.location === undefined) return { ...answer, at };
    at = new URL(answer.location, at).href;
    if (!/^https?:/.test(at)) throw new Error(`leads to ${at}`);
  }
  throw new Error("leads in a circle");
}

/** One request and its whole answer, within one time limit. */
async function ask(method, url, timeoutMs) {
  const headers = { "user-agent": WHO, "accept-language": "ru, kk, en" };
  const signal = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method, headers, signal, redirect: "manual" });
  const { status } = response;
  const location = status >= 300 && status < 400 ? (response.headers.get("location") ?? undefined) : undefined;
  const isHtml = /html/.test(response.headers.get("content-type") ?? "html");
  const body = method === "GET" && location === undefined ? await readSome(response) : "";
  if (method === "HEAD" || location !== undefined) await response.body?.cancel();
  const modified = response.headers.get("last-modified") ?? undefined;
  return { status, location, isHtml, modified, ...(body === "" ? {} : wordsOf(body)) };
}

async function readSome(response) {
  const parts = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The title of a page and a hash of its words: what stands in tags, scripts and styles is not read by people. */
export function wordsOf(html) {
  const title = /<title[^>]*>([^<]*)</i.exec(html)?.[1]?.replace(/\s+/g, " ").trim();
  const words = html
    .replace(/<(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>/gi, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { title, text: createHash("sha256").update(words).digest("hex").slice(0, 16) };
}

function reasonOf(error) {
  if (error.name === "TimeoutError") return "no answer in time";
  return String(error.cause?.code ?? error.cause?.message ?? error.message);
}
