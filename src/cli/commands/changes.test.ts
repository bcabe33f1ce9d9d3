import { describe, expect, it } from "vitest";
import { caseWalker } from "../../testing/case-walker.ts";
import { realFiles } from "../../testing/real-library.ts";
import { changed } from "../../testing/tiny-library.ts";

const EDS = "incidents/eds-key-exposed.yaml";

interface Changes {
  readonly facts: { readonly from: string | null };
  readonly changes: readonly { readonly id: string; readonly kind: string; readonly state: string | null }[];
  readonly accepted: readonly string[];
}

/** The project's library after its editors corrected a sentence, a phone, and took a step away. */
function newerLibrary(): Record<string, string> {
  const files = realFiles();
  const title = 'en: "Set a loan ban in your name"';
  const phone = /- id: police\n[\s\S]*?phones: \["102"\]/.exec(files["shared/contacts.yaml"] ?? "")?.[0] ?? "";
  const use = /\n {2}- use: tell-relatives-and-rest\n(?: {4}.*\n)*/.exec(files[EDS] ?? "")?.[0] ?? "";
  const corrected = changed(files, "shared/contacts.yaml", phone, phone.replace('"102"', '"103"'));
  const reworded = changed(corrected, "shared/steps.yaml", title, 'en: "Set a loan ban in your name today"');
  const newer = changed(reworded, EDS, use, "\n");
  return Object.fromEntries(Object.entries(newer).map(([file, text]) => [`/books/${file}`, text]));
}

const NEWER = ["--playbooks", "/books"];

async function opened() {
  const walker = caseWalker("2026-12-11", { files: newerLibrary() });
  await walker.run("start", "eds", "--no-input", "--assume-unknown", "--set", "watched-device=neither");
  const changes = (...argv: readonly string[]) => walker.data<Changes>("changes", ...NEWER, ...argv);
  return { ...walker, changes };
}

const kindsOf = ({ changes }: Changes): string[] => changes.map(({ id, kind }) => `${kind} ${id}`);

describe("an old case with a newer library", () => {
  it("has no changes while the library is the same", async () => {
    const { run, data } = await opened();
    expect(await run("changes", "--lang", "ru")).toContain("не изменились");
    expect((await data<{ changes: number }>("status")).changes).toBe(0);
  });

  it("lists changed, corrected and withdrawn steps, and keeps every tick", async () => {
    const { run, changes, data } = await opened();
    await run("done", "set-loan-ban");
    await run("done", "tell-relatives-and-rest", "--how", "сестра");
    const listed = await changes();
    expect(kindsOf(listed)).toContain("changed set-loan-ban");
    expect(kindsOf(listed)).toContain("facts report-to-police");
    expect(kindsOf(listed)).toContain("withdrawn tell-relatives-and-rest");
    const { steps } = await data<{ steps: { id: string; state: string }[] }>("status", ...NEWER);
    for (const id of ["set-loan-ban", "tell-relatives-and-rest"]) {
      expect(steps.find((step) => step.id === id)).toMatchObject({ state: "done" });
    }
    const text = await run("changes", ...NEWER, "--lang", "en");
    expect(text).toContain("Changed: Set a loan ban in your name today");
    expect(text).toContain("was called: Set a loan ban in your name");
    expect(text).toContain("You did this on 11 December 2026. It stays done");
  });

  it("takes them one by one or all, and a new answer accepts none of them", async () => {
    const { run, changes } = await opened();
    const all = (await changes()).changes.length;
    expect((await changes("--accept", "set-loan-ban")).accepted).toEqual(["set-loan-ban"]);
    expect((await changes()).changes).toHaveLength(all - 1);
    await run("recheck", ...NEWER, "--set", "eds-event=key-lost");
    expect(kindsOf(await changes())).toContain("withdrawn tell-relatives-and-rest");
    const left = await changes("--accept-all");
    expect(left.changes).toEqual([]);
    expect((await changes()).changes).toEqual([]);
    expect(kindsOf(await changes())).toEqual([]);
  });

  it("lists what is new when the case was kept by the older one", async () => {
    const { run, data, changes } = await opened();
    await run("changes", ...NEWER, "--accept-all");
    const back = await data<Changes>("changes");
    expect(kindsOf(back)).toContain("new tell-relatives-and-rest");
    expect((await changes()).changes).toEqual([]);
  });
});
