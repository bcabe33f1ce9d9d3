import { describe, expect, it } from "vitest";
import { sampleNowView } from "../testing/sample-plan.ts";
import { POLICE } from "../testing/sample-plan-contacts.ts";
import { sampleStep } from "../testing/sample-plan-step.ts";
import { renderNowPage } from "./now-page.ts";
import type { NowView } from "./now-view.ts";

const views = { kk: sampleNowView("kk"), ru: sampleNowView("ru") };
const page = renderNowPage(views);

describe("the page of the first minutes", () => {
  it("holds both languages, Kazakh first, each marked and reachable from the top", () => {
    expect(page.indexOf('<section id="kk" lang="kk">')).toBeLessThan(page.indexOf('<section id="ru" lang="ru">'));
    expect(page.indexOf('href="#ru"')).toBeLessThan(page.indexOf("<section"));
    expect(page.indexOf('href="#kk"')).toBeLessThan(page.indexOf('href="#ru"'));
    for (const { opening, steps, last } of [views.kk, views.ru]) {
      for (const text of [...opening, ...steps.map(({ title }) => title), last]) expect(page).toContain(text);
    }
  });

  it("runs nothing and loads nothing", () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).not.toMatch(/<script|<img|<iframe|<form|<link|url\(|@import|\son\w+=|\ssrc=/i);
  });

  it("offers a tap on the bank and the police, and links without a trace of where they were opened", () => {
    expect(page).toContain('<a href="tel:7111">7111</a>');
    expect(page).toContain('<a href="tel:+77710007722">+7 771 000 77 22</a>');
    expect(page).toContain('<a href="tel:102">102</a>');
    expect(page).toContain('<a href="https://egov.kz" rel="noreferrer">');
    expect(page.match(/href="https:/g)).toHaveLength(page.match(/rel="noreferrer"/g)?.length ?? 0);
  });

  it("shows HTML in a text as text", () => {
    const evil = `<script>alert("1")</script>'&`;
    const contact = {
      ...POLICE("ru"),
      name: evil,
      phones: [`102"><b>`],
      urls: [`https://x.kz/"onclick="a`, "javascript:1"],
    };
    const step = sampleStep("evil", evil, { do: [evil], never: [evil], contacts: [contact] });
    const ru: NowView = { ...views.ru, title: evil, opening: [evil], steps: [step], last: evil, lastContact: contact };
    const evilPage = renderNowPage({ kk: views.kk, ru });
    expect(evilPage).not.toMatch(/<script|"onclick|href="javascript/);
    expect(evilPage).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;");
  });

  it("never links or shows a number nobody confirmed", () => {
    const contact = { ...POLICE("ru"), status: "unconfirmed" as const, phones: ["115115"] };
    const ru: NowView = {
      ...views.ru,
      steps: [sampleStep("one", "Шаг", { contacts: [contact] })],
      lastContact: contact,
    };
    expect(renderNowPage({ kk: views.kk, ru })).not.toContain("115115");
  });

  it("has type and paper rules for a small screen and for print", () => {
    expect(page).toContain('content="width=device-width, initial-scale=1"');
    expect(page).toContain("@media print");
    expect(page).toContain("overflow-wrap: anywhere");
  });
});
