// Opens every address of sources and contacts on a machine with network, and says what changed since the last run.
// Run by hand with `npm run check:urls`: never in CI, never in a test, and komek itself never calls out.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { openPage } from "./open-page.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Address → who names it, from `sources.yaml` and `contacts.yaml`. */
export function urlsIn({ sources, contacts }) {
  const users = new Map();
  const add = (url, user) => users.set(url, [...(users.get(url) ?? []), user]);
  for (const { id, url } of sources) add(url, `source ${id}`);
  for (const { id, urls } of contacts) for (const url of urls) add(url, `contact ${id}`);
  return users;
}

/** One request at a time to each host, with a pause after each, whoever asks. */
function politeQueue(pauseMs, wait) {
  const tails = new Map();
  return (host, request) => {
    const turn = (tails.get(host) ?? Promise.resolve()).then(async () => {
      try {
        return await request();
      } finally {
        await wait(pauseMs);
      }
    });
    tails.set(
      host,
      turn.catch(() => undefined),
    );
    return turn;
  };
}

/**
 * Opens every address and gives address → what was found. What stands after # never reaches a server, so that several
 * addresses may be one page: it is asked for once.
 */
export async function openAll(
  urls,
  { pauseMs = 1000, timeoutMs = 20_000, wait = sleep, onPage = () => undefined } = {},
) {
  const inTurn = politeQueue(pauseMs, wait);
  const opened = new Map();
  const found = await Promise.all(
    urls.map(async (url) => {
      const page = url.replace(/#.*$/s, "");
      if (!opened.has(page)) opened.set(page, openPage(page, { inTurn, timeoutMs }));
      const result = await opened.get(page);
      onPage(url, result);
      return [url, result];
    }),
  );
  return new Map(found);
}

/** What is different from the last time, in words; nothing where the page looks the same. */
export function changesSince(before, now) {
  if (before === undefined) return ["new"];
  const answer = ({ status, error }) => error ?? String(status);
  const changes = answer(before) === answer(now) ? [] : [`was ${answer(before)}`];
  if (now.error !== undefined) return changes;
  const parts = [
    ["leads to", before.leadsTo, now.leadsTo],
    ["title", before.title, now.title],
    ["last modified", before.modified, now.modified],
  ];
  const different = parts.filter(([, one, other]) => one !== other);
  const text = before.text === now.text ? [] : ["other text (it may be only a date or an advertisement)"];
  return [...changes, ...different.map(([what, one, other]) => `${what}: ${one ?? "–"} → ${other ?? "–"}`), ...text];
}

/** What is kept for the next run: a page that did not answer keeps what was last seen of it. */
export function recordOf(before, now) {
  return now.error === undefined ? now : { ...before, status: now.status, error: now.error };
}

export function isDead({ status, error }) {
  return error !== undefined || status >= 400;
}

/** One address as lines: how it answered, who names it, what changed, and where a person must look. */
export function reportLines(url, { users, before, now }) {
  const byEyes = url.includes("#") ? ["   look with your own eyes: a server never sees what stands after #"] : [];
  const changed = changesSince(before, now).map((change) => `   ${change}`);
  const answer = now.error ?? String(now.status);
  return [`${answer} ${url}`, `   ${users.join(", ")}`, ...changed, ...byEyes];
}

function readYaml(folder, name) {
  return parse(readFileSync(join(folder, "shared", name), "utf8"));
}

const OPTIONS = {
  only: { type: "string", default: "" },
  playbooks: { type: "string", default: join(ROOT, "playbooks") },
  record: { type: "string", default: join(ROOT, ".setup/urls.json") },
  pause: { type: "string", default: "1000" },
};

/** The whole task; gives the exit code: 1 where an address does not answer. */
export async function run(given, say) {
  const { only, playbooks, record, pause } = parseArgs({ args: given, options: OPTIONS }).values;
  const { sources } = readYaml(playbooks, "sources.yaml");
  const { contacts } = readYaml(playbooks, "contacts.yaml");
  const users = urlsIn({ sources, contacts });
  const urls = [...users.keys()].filter((url) => url.includes(only));
  const before = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
  const onPage = (url, now) => say(reportLines(url, { users: users.get(url), before: before[url], now }).join("\n"));
  const found = await openAll(urls, { pauseMs: Number(pause), onPage });
  const after = Object.fromEntries([...found].map(([url, now]) => [url, recordOf(before[url], now)]));
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, `${JSON.stringify({ ...before, ...after }, null, 1)}\n`);
  const dead = [...found.values()].filter(isDead).length;
  const changed = [...found].filter(([url, now]) => changesSince(before[url], now).length > 0).length;
  say(`${found.size} opened, ${dead} do not answer, ${changed} new or changed. Kept in ${record}`);
  return dead === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  console.error("One request at a time to each host, with a pause after each: this takes some minutes.");
  process.exitCode = await run(process.argv.slice(2), console.log);
}
