import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
// @ts-expect-error: a plain script without types
import { changesSince, isDead, openAll, recordOf, reportLines, run, urlsIn } from "./check-urls.mjs";
// @ts-expect-error: a plain script without types
import { wordsOf } from "./open-page.mjs";

const ROOT = join(import.meta.dirname, "../..");
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this computer alone; gives its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const HTML = { "content-type": "text/html; charset=utf-8" };
const quick = { wait: async () => undefined };

async function open(url: string, more: object = {}): Promise<Record<string, unknown>> {
  const found: Map<string, Record<string, unknown>> = await openAll([url], { ...quick, ...more });
  return found.get(url) ?? {};
}

describe("opening a page", () => {
  it("asks with HEAD, then reads with GET, and keeps title, date and words", async () => {
    const methods: string[] = [];
    const origin = await serve(({ method = "" }, response) => {
      methods.push(method);
      response.writeHead(200, { ...HTML, "last-modified": "Thu, 15 Jan 2026 04:00:00 GMT" });
      response.end("<title> Запрет \n на кредиты </title><p>Слова</p>");
    });
    expect(await open(`${origin}/a`)).toEqual({
      status: 200,
      title: "Запрет на кредиты",
      modified: "Thu, 15 Jan 2026 04:00:00 GMT",
      text: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(methods).toEqual(["HEAD", "GET"]);
  });

  it("leaves a file that is no page at HEAD", async () => {
    const methods: string[] = [];
    const origin = await serve(({ method = "" }, response) => {
      methods.push(method);
      response.writeHead(200, { "content-type": "application/pdf" }).end();
    });
    expect(await open(`${origin}/law.pdf`)).toEqual({ status: 200 });
    expect(methods).toEqual(["HEAD"]);
  });

  it("tries GET where HEAD is refused, and says what GET says", async () => {
    const origin = await serve(({ method }, response) => {
      response.writeHead(method === "HEAD" ? 405 : 200, HTML).end("<title>a</title>");
    });
    expect(await open(`${origin}/a`)).toMatchObject({ status: 200, title: "a" });
    const gone = await serve((_, response) => void response.writeHead(404, HTML).end("gone"));
    expect(await open(`${gone}/a`)).toMatchObject({ status: 404 });
  });

  it("follows to where an address leads, and stops in a circle", async () => {
    const origin = await serve(({ url }, response) => {
      if (url === "/old") response.writeHead(301, { location: "/new" }).end();
      else if (url === "/circle") response.writeHead(302, { location: "/circle" }).end();
      else response.writeHead(200, HTML).end("<title>new</title>");
    });
    expect(await open(`${origin}/old`)).toMatchObject({ status: 200, leadsTo: `${origin}/new`, title: "new" });
    expect(await open(`${origin}/circle`)).toEqual({ status: null, error: "leads in a circle" });
  });

  it("gives up on a server that does not answer in time, and on one that is not there", async () => {
    const silent = await serve(() => undefined);
    expect(await open(`${silent}/a`, { timeoutMs: 30 })).toEqual({ status: null, error: "no answer in time" });
    const origin = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await open(`${origin}/a`)).toEqual({ status: null, error: "ECONNREFUSED" });
  });
});

describe("opening many pages", () => {
  it("sends one request at a time to a host, with a pause after each, and asks for one page once", async () => {
    const asked: string[] = [];
    let active = 0;
    let most = 0;
    const origin = await serve(({ method, url }, response) => {
      active += 1;
      most = Math.max(most, active);
      asked.push(`${method} ${url}`);
      setImmediate(() => {
        active -= 1;
        response.writeHead(200, HTML).end("<title>a</title>");
      });
    });
    const pauses: number[] = [];
    const urls = [`${origin}/a`, `${origin}/b`, `${origin}/app#/1`, `${origin}/app#/2`];
    const wait = async (pause: number): Promise<void> => void pauses.push(pause);
    const found = await openAll(urls, { pauseMs: 7, wait });
    expect([...found.keys()]).toEqual(urls);
    expect(most).toBe(1);
    expect(asked.sort()).toEqual(["GET /a", "GET /app", "GET /b", "HEAD /a", "HEAD /app", "HEAD /b"]);
    expect(pauses).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

describe("what is said of a page", () => {
  const page = { status: 200, title: "a", text: "0123" };

  it.each([
    ["nothing", page, page, []],
    ["that it is new", undefined, page, ["new"]],
    ["that it died", page, { status: 404, title: "a", text: "0123" }, ["was 200"]],
    ["that nothing answers", page, { status: null, error: "ENOTFOUND" }, ["was 200"]],
    ["nothing more while it stays silent", { ...page, error: "ENOTFOUND" }, { status: null, error: "ENOTFOUND" }, []],
    ["another title", page, { ...page, title: "b" }, ["title: a → b"]],
    ["where it leads now", page, { ...page, leadsTo: "https://b.example/" }, ["leads to: – → https://b.example/"]],
    ["other words", page, { ...page, text: "4567" }, ["other text (it may be only a date or an advertisement)"]],
  ])("is %s", (_, before, now, changes) => {
    expect(changesSince(before, now)).toEqual(changes);
  });

  it("keeps what was last seen of a page that does not answer", () => {
    const silent = recordOf(page, { status: null, error: "ETIMEDOUT" });
    expect(silent).toEqual({ ...page, status: null, error: "ETIMEDOUT" });
    expect(changesSince(silent, page)).toEqual(["was ETIMEDOUT"]);
    expect([isDead(silent), isDead(page), isDead({ status: 410 })]).toEqual([true, false, true]);
  });

  it("names who uses it, and asks for eyes where a server cannot see the whole address", () => {
    const users = urlsIn({
      sources: [{ id: "law", url: "https://a.example/#!/1" }],
      contacts: [{ id: "police", urls: ["https://a.example/#!/1"] }],
    }).get("https://a.example/#!/1");
    expect(reportLines("https://a.example/#!/1", { users, before: page, now: page })).toEqual([
      "200 https://a.example/#!/1",
      "   source law, contact police",
      "   look with your own eyes: a server never sees what stands after #",
    ]);
  });

  it("takes pages for the same that differ only in what nobody reads", () => {
    const one = wordsOf('<title>T</title><script>a=1</script><p class="x">Words  here</p><!-- 1 -->');
    const other = wordsOf("<title>T</title>\n<script>a=2</script><p>Words here</p>");
    expect(one).toEqual(other);
    expect(wordsOf("<title>T</title><p>Other words</p>").text).not.toBe(one.text);
  });
});

describe("the whole task", () => {
  const folder = mkdtempSync(join(tmpdir(), "komek-urls-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads a library, keeps a record, and says in the second run what changed", async () => {
    let title = "before";
    const origin = await serve(({ url }, response) => {
      response.writeHead(url === "/gone" ? 404 : 200, HTML).end(`<title>${title}</title>`);
    });
    mkdirSync(join(folder, "shared"));
    writeFileSync(join(folder, "shared/sources.yaml"), `sources: [{ id: law, url: "${origin}/law" }]\n`);
    writeFileSync(join(folder, "shared/contacts.yaml"), `contacts: [{ id: police, urls: ["${origin}/gone"] }]\n`);
    const options = ["--playbooks", folder, "--record", join(folder, "kept/urls.json"), "--pause", "0"];
    const first: string[] = [];
    expect(await run(options, (line: string) => first.push(line))).toBe(1);
    expect(first.at(-1)).toMatch(/^2 opened, 1 do not answer, 2 new or changed\./);
    title = "after";
    const second: string[] = [];
    expect(await run([...options, "--only", "/law"], (line: string) => second.push(line))).toBe(0);
    expect(second[0]).toBe(
      `200 ${origin}/law\n   source law\n   title: before → after\n   other text (it may be only a date or an advertisement)`,
    );
    expect(Object.keys(JSON.parse(readFileSync(join(folder, "kept/urls.json"), "utf8")))).toHaveLength(2);
  });

  it("stands in no run of tests and in no package", () => {
    const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
    expect(JSON.parse(read("package.json")).scripts["check:urls"]).toContain("src/build/check-urls.mjs");
    for (const path of [".ci/run", "src/build/run.mjs", "src/build/setup.mjs"])
      expect(read(path)).not.toMatch(/check.urls/);
    expect(JSON.parse(read("package.json")).files.join(" ")).not.toContain("src");
  });
});
