import { text } from "./tiny-library-shared.ts";

/** What the tiny library knows: facts, sources, contacts, labels. */
export const TINY_TRUTH = {
  "shared/facts.yaml": `version: 1.0.0
changes:
  - { version: 1.0.0, on: 2026-01-15, what: ${text("First edition")} }
facts:
  - id: break-off
    statement: ${text("Break off the call at once.")}
    grade: official
    sources: [law-page]
    seenOn: "2026-01-10"
    dossier: ["A1"]
  - id: answer-term
    statement: ${text("A statement is answered in three working days.")}
    grade: law
    sources: [law-page]
    seenOn: "2026-01-10"
    dossier: ["A2"]
    value: { type: term, amount: 3, unit: workingDays, whose: institution }
    words: ${text("three working days")}
    cite: ${text("article 5 of the Law on Answers")}
  - id: claim-term
    statement: ${text("A claim is made in ten calendar days.")}
    grade: law
    sources: [law-page, news-page]
    seenOn: "2026-01-10"
    dossier: ["A3"]
    value: { type: term, amount: 10, unit: calendarDays, whose: person }
    words: ${text("ten calendar days")}
    cite: ${text("article 7 of the Law on Claims")}
  - id: court-fact
    statement: ${text("A court has the last word.")}
    grade: press-quoting-official
    sources: [news-page]
    seenOn: "2026-01-10"
    dossier: ["A4"]
  - id: rumour
    statement: ${text("Some apps have a freeze button.")}
    grade: press
    sources: [news-page]
    seenOn: "2026-01-10"
    dossier: ["A5"]
`,
  "shared/sources.yaml": `sources:
  - id: law-page
    publisher: "Register"
    title: "The law"
    url: "https://law.example/1"
    date: "2026-01-01"
    grade: law
    readIn: page
    part: whole
  - id: news-page
    publisher: "News"
    title: "The news"
    url: "https://news.example/2"
    grade: press-quoting-official
    readIn: archived-copy
    part: excerpt
`,
  "shared/contacts.yaml": `contacts:
  - id: own-bank
    group: banks
    name: ${text("Your bank")}
    phones: []
    urls: []
    howToFind: ${text("The number on the card.")}
    status: reported
    seenOn: "2026-01-10"
    reviewBy: "2026-04-10"
    sources: [news-page]
  - id: police
    name: ${text("Police")}
    phones: ["102"]
    urls: []
    howToFind: ${text("Any station.")}
    status: reported
    seenOn: "2026-01-10"
    reviewBy: "2026-04-10"
    sources: [law-page]
  - id: prosecutor
    name: ${text("Prosecutor")}
    phones: ["115"]
    urls: []
    howToFind: ${text("The official site.")}
    status: unconfirmed
    seenOn: "2026-01-10"
    reviewBy: "2026-04-10"
    sources: [news-page]
  - id: old-line
    name: ${text("Closed line")}
    phones: ["199"]
    urls: []
    howToFind: ${text("Nowhere.")}
    status: withdrawn
    seenOn: "2025-01-10"
    reviewBy: "2025-04-10"
    sources: [news-page]
`,
  "shared/labels.yaml": `labels:
  - { id: loan-ban, text: { ru: "Отказ от займов" }, seenOn: "2026-01-10", sources: [law-page] }
`,
};
