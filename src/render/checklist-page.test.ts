import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checklistPageMessages } from "../i18n/checklist-page.ts";
import { LOCALES } from "../i18n/locale.ts";
import { paperPlan } from "../testing/paper-plans.ts";
import { sha256 } from "../testing/real-library.ts";
import { samplePlan } from "../testing/sample-plan.ts";
import { POLICE } from "../testing/sample-plan-contacts.ts";
import { sampleStep } from "../testing/sample-plan-step.ts";
import { type PageOptions, renderChecklistPage } from "./checklist-page.ts";

const OPTIONS: PageOptions = { remembering: "if-wanted", sha256 };
const plans = LOCALES.map((locale) => paperPlan("loan-and-watched-phone", locale));
const page = renderChecklistPage(plans, OPTIONS);

/** What stands between two tags, byte for byte as a browser hashes it. */
function inside(tag: string, html = page): string {
  return new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? "";
}

describe("the checklist as one page", () => {
  it("lets in its own style and script by their hashes and nothing else", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(inside("style"))}; script-src ${hash(inside("script"))}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<img|<iframe|<form|<link|url\(|@import|\son\w+=|\ssrc=|\sstyle=/i);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it("holds every language, each marked and reachable from the top", () => {
    for (const plan of plans) {
      expect(page).toContain(`<a href="#${plan.lang}" lang="${plan.lang}" hreflang="${plan.lang}">`);
      expect(page).toContain(`<section class="language" id="${plan.lang}" lang="${plan.lang}"`);
    }
  });

  it("marks words for a call in another language with that language", () => {
    expect(page).toMatch(/<b>Орысша айтыңыз:<\/b> <span lang="ru">«/);
    expect(page).toMatch(/<b>Скажите:<\/b> «/);
  });

  it("gives each step one box per language and the same name in all of them", () => {
    const boxes = page.match(/data-step="[^"]+"/g) ?? [];
    expect(new Set(boxes).size * plans.length).toBe(boxes.length);
  });

  it("offers a tap on numbers, and links that do not tell where they were opened", () => {
    expect(page).toContain('<a href="tel:102">102</a>');
    expect(page.match(/href="https:/g)?.length).toBe(page.match(/rel="noreferrer"/g)?.length);
  });

  it("draws a code for each official address, and for nothing else", () => {
    const official = new Set(plans[0]?.steps.flatMap(({ contacts }) => contacts.flatMap(({ urls }) => urls)));
    const drawn = [...page.matchAll(/<svg [^>]*><title>[^<]*?(https:[^<]*)<\/title>/g)].map(([, url]) => url);
    expect(drawn.length).toBeGreaterThan(plans.length);
    expect(new Set(drawn)).toEqual(official);
    for (const url of official) expect(page).toContain(`<a href="${url}" rel="noreferrer">${url}</a>`);
  });

  it("says on every sheet of paper when it was made and from which versions", () => {
    for (const { incidents, facts } of plans) {
      for (const { id, version, sha256: hash } of [...incidents, { id: "", ...facts }])
        expect(
          inside("style")
            .match(/@bottom-left[^}]*/g)
            ?.join(),
        ).toContain(`${id} ${version} ${hash.slice(0, 12)}`.trim());
    }
  });

  it("shows HTML and CSS in a text as text", () => {
    const evil = `</style></script><script>alert("1")</script>'&`;
    const contact = {
      ...POLICE("ru"),
      name: evil,
      phones: [`102"><b>`],
      urls: [`https://x.kz/"onclick="a`, "javascript:1"],
    };
    const step = sampleStep("evil", evil, { do: [evil], never: [evil], contacts: [contact] });
    const plan = samplePlan("ru");
    const incidents = plan.incidents.map((incident) => ({ ...incident, id: `"}*{}</style>`, title: evil }));
    const evilPage = renderChecklistPage([{ ...plan, incidents, steps: [step] }], OPTIONS);
    expect(evilPage).not.toMatch(/<script>alert|"onclick|href="javascript/);
    expect([evilPage.match(/<\/style>/g), evilPage.match(/<\/script>/g)]).toEqual([["</style>"], ["</script>"]]);
  });

  it("never links, shows or draws what nobody confirmed", () => {
    const contact = { ...POLICE("ru"), status: "unconfirmed" as const, phones: ["115115"], urls: ["https://x.kz"] };
    const steps = [sampleStep("one", "Шаг", { contacts: [contact] })];
    const made = renderChecklistPage([{ ...samplePlan("ru"), steps }], OPTIONS);
    expect(made).not.toMatch(/115115|<svg/);
  });

  it("ticks what is done already, and says so in words", () => {
    const [first] = plans[0]?.steps ?? [];
    const marks = new Map([[first?.id ?? "", { done: true, words: "Сделано: <вчера>" }]]);
    const made = renderChecklistPage(plans, { ...OPTIONS, marks: plans.map(() => marks) });
    expect(made.split(`data-step="${first?.id}" checked>`)).toHaveLength(plans.length + 1);
    expect(made.split('<p class="mark">Сделано: &lt;вчера&gt;</p>')).toHaveLength(plans.length + 1);
  });

  it("offers to remember ticks unless it must not, and says so then", () => {
    const { remember, notRemembered } = checklistPageMessages("ru").ticks;
    const made = (remembering: PageOptions["remembering"]) => renderChecklistPage(plans, { ...OPTIONS, remembering });
    expect(made("unless-refused")).toContain("data-remember checked>");
    expect(made("if-wanted")).toContain("data-remember>");
    expect([page.includes(remember), page.includes(notRemembered)]).toEqual([true, false]);
    expect([made("never").includes(remember), made("never").includes(notRemembered)]).toEqual([false, true]);
  });
});
