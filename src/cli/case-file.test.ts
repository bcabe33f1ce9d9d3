import { describe, expect, it } from "vitest";
import { HostError } from "../host/host.ts";
import { fakeHost } from "../testing/fake-host.ts";
import { appendEvent, caseFile, currentCase, listCases, loadCase, openCase } from "./case-file.ts";

const OPENED_AT = "2026-01-15T09:00:00.000+05:00";
const answered = { kind: "answered", question: "money-moved", option: "yes" } as const;

describe("the record of a case", () => {
  it("gives back what was said to it, in a folder for the owner alone", () => {
    const host = fakeHost();
    const { id } = openCase(host, { incidents: ["eds"] });
    appendEvent(host, id, answered);
    expect(loadCase(host, id)).toMatchObject({
      ...{ id, damaged: [], unknown: [] },
      state: { openedAt: OPENED_AT, incidents: ["eds"], answers: { "money-moved": "yes" } },
    });
    expect(host.folders).toContain("/state/komek/cases");
    expect([...host.files.keys()]).toEqual([`/state/komek/cases/${id}.jsonl`]);
  });

  it("counts from the moment the person names, and still is opened now", () => {
    const moment = "2026-01-10T20:00:00+05:00";
    expect(openCase(fakeHost(), { incidents: ["eds"], moment }).state).toMatchObject({ moment, openedAt: OPENED_AT });
  });

  it("never takes the id of a case that is there", () => {
    const host = fakeHost({ files: { "/state/komek/cases/id1.jsonl": "" } });
    expect(openCase(host, { incidents: [] }).id).toBe("id2");
  });

  it("keeps a torn tail aside, once, and goes on after it", () => {
    const host = fakeHost();
    const { id } = openCase(host, { incidents: ["eds"] });
    const file = caseFile(host, id);
    host.files.set(file, `${host.files.get(file)}{"at":"2026-01`);
    appendEvent(host, id, answered);
    expect(loadCase(host, id)?.state.answers).toEqual({ "money-moved": "yes" });
    loadCase(host, id);
    expect([...host.files.keys()]).toEqual([file, `/state/komek/cases/${id}.damaged-1`]);
    expect(host.files.get(`/state/komek/cases/${id}.damaged-1`)).toBe('{"at":"2026-01\n');
    expect(listCases(host)).toHaveLength(1);
  });

  it("is shown even where the damaged part cannot be kept aside", () => {
    const host = fakeHost();
    const { id } = openCase(host, { incidents: ["eds"] });
    host.files.set(caseFile(host, id), `${host.files.get(caseFile(host, id))}torn`);
    host.writesFailWith = "EROFS";
    expect(loadCase(host, id)).toMatchObject({ damaged: ["torn"], state: { incidents: ["eds"] } });
  });

  it("says that nothing is saved when the disk is full", () => {
    const host = fakeHost();
    const { id } = openCase(host, { incidents: ["eds"] });
    host.writesFailWith = "ENOSPC";
    expect(() => appendEvent(host, id, answered)).toThrow(HostError);
    expect(loadCase(host, id)?.events).toHaveLength(1);
  });

  it("stays erased when another window still writes to it", () => {
    const host = fakeHost();
    const { id } = openCase(host, { incidents: ["eds"] });
    host.files.clear();
    expect(() => appendEvent(host, id, answered)).toThrow(HostError);
    expect(host.files.size).toBe(0);
  });

  it("is not looked for outside its folder", () => {
    const host = fakeHost({ files: { "/state/komek/other.jsonl": "" } });
    expect(loadCase(host, "../other")).toBeUndefined();
    expect(loadCase(host, "none")).toBeUndefined();
  });
});

describe("all cases on the computer", () => {
  it("are none at first", () => {
    expect(listCases(fakeHost())).toEqual([]);
    expect(currentCase(fakeHost())).toBeUndefined();
  });

  it("come the most recently opened first, and the first that is not closed is the current one", () => {
    const host = fakeHost();
    const old = openCase(host, { incidents: ["eds"] }).id;
    host.moment = new Date("2026-01-16T09:00:00+05:00");
    const recent = openCase(host, { incidents: ["loan"] }).id;
    expect(listCases(host).map(({ id }) => id)).toEqual([recent, old]);
    expect(currentCase(host)).toBe(recent);
    appendEvent(host, recent, { kind: "closed" });
    expect(currentCase(host)).toBe(old);
  });

  it("are told apart when a script opens two in one second", () => {
    const host = fakeHost();
    openCase(host, { incidents: [] });
    host.moment = new Date(host.moment.getTime() + 1);
    const second = openCase(host, { incidents: [] }).id;
    expect(currentCase(host)).toBe(second);
  });

  it("leave out a record that cannot be read", () => {
    const host = fakeHost();
    const { id } = openCase(host, { incidents: ["eds"] });
    host.folders.add("/state/komek/cases/other.jsonl");
    host.listFolder = () => [`${id}.jsonl`, "other.jsonl"];
    expect(listCases(host).map((summary) => summary.id)).toEqual([id]);
  });
});
