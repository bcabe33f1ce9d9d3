import type { CheckMessages } from "../i18n/check.ts";
import type { LinkFinding } from "./check-link.ts";
import {
  MESSAGE_NOTES,
  type MessageFinding,
  type MessageNote,
  type MessageSign,
  type Verdict,
} from "./check-message.ts";
import { LONGEST_MESSAGE, MOST_LINKS } from "./limit.ts";
import { maskNumbers } from "./quote.ts";

/** What `komek check --json` prints: `komek.check/1`. */
export interface CheckReport {
  readonly schema: "komek.check/1";
  readonly verdict: Verdict;
  readonly signs: readonly { readonly id: string; readonly quote: string; readonly why: string }[];
  /** Known scripts that several signs make together. */
  readonly scripts: readonly { readonly id: string; readonly why: string }[];
  readonly links: readonly {
    readonly url: string;
    readonly host: string;
    readonly verdict: LinkFinding["verdict"];
    readonly why: string;
  }[];
  readonly notes: readonly Note[];
  readonly next: readonly { readonly id: string; readonly text: string; readonly incident: string | null }[];
}

interface Note {
  readonly id: string;
  readonly text: string;
}

/** Where a person goes who has given something already and no sign says what. */
const ANY_INCIDENT = "suspicious-contact";

/** Puts findings into words. Numbers in addresses are hidden like those in quotes. */
export function reporterOf(messages: CheckMessages): (finding: MessageFinding) => CheckReport {
  const most = { cut: LONGEST_MESSAGE, "more-links": MOST_LINKS };
  const note = (id: MessageNote): Note => ({
    id,
    text: id === "cut" || id === "more-links" ? messages.note[id](most[id]) : messages.note[id],
  });
  const [noteOf, nextOf] = [new Map(MESSAGE_NOTES.map((id) => [id, note(id)])), nextSteps(messages)];
  return (finding) => ({
    schema: "komek.check/1",
    verdict: finding.verdict,
    signs: finding.signs.map((sign) => ({ id: sign.id, quote: sign.quote, why: whyOf(sign, messages) })),
    scripts: finding.scripts.map(({ id, why }) => ({ id, why })),
    links: finding.links.map((link) => {
      return { url: hidden(link), host: link.host, verdict: link.verdict, why: reasonOf(link, messages) };
    }),
    notes: finding.notes.map((id) => noteOf.get(id) ?? note(id)),
    next: nextOf(finding),
  });
}

function whyOf({ id, why }: MessageSign, { ownSign }: CheckMessages): string {
  return why === "" ? (ownSign[id as keyof CheckMessages["ownSign"]] ?? "") : why;
}

const NO_NUMBERS: ReadonlySet<string> = new Set();

function hidden({ url, host }: LinkFinding): string {
  const at = host === "" ? -1 : url.toLowerCase().indexOf(host);
  if (at < 0) return maskNumbers(url, NO_NUMBERS);
  const end = at + host.length;
  return maskNumbers(url.slice(0, at), NO_NUMBERS) + url.slice(at, end) + maskNumbers(url.slice(end), NO_NUMBERS);
}

function reasonOf({ reason, owner, name = "" }: LinkFinding, messages: CheckMessages): string {
  const words = messages.reason[reason];
  return typeof words === "string" ? words : words({ owner, name });
}

/** What to do after a finding; the same list for the same case. */
function nextSteps({ step }: CheckMessages): (finding: MessageFinding) => CheckReport["next"] {
  const lists = new Map<string, CheckReport["next"]>();
  const plain = (id: string, text: string): CheckReport["next"][number] => ({ id, text, incident: null });
  const list = ({ found, hasLink, incidents }: Case): CheckReport["next"] => [
    found ? plain("do-nothing", step.doNothing) : plain("ask-first", step.askFirst),
    plain("own-app", step.ownApp),
    ...(hasLink ? [plain("type-address", step.typeAddress)] : []),
    plain("call-card", step.callCard),
    ...incidents.map((incident, index) => {
      const words = index === 0 ? step.alreadyGave : step.mayFitToo;
      return { id: "already-gave", text: words(`komek start ${incident}`), incident };
    }),
  ];
  return (finding) => {
    const of = caseOf(finding);
    const key = `${of.found} ${of.hasLink} ${of.incidents.join(" ")}`;
    const known = lists.get(key) ?? list(of);
    lists.set(key, known);
    return known;
  };
}

/** What decides about the next steps. */
interface Case {
  readonly found: boolean;
  readonly hasLink: boolean;
  readonly incidents: readonly string[];
}

function caseOf({ verdict, signs, links }: MessageFinding): Case {
  const incidents = signs.length === 0 ? [] : [...new Set(signs.flatMap((sign) => sign.incidents))].slice(0, 2);
  return {
    found: verdict === "signs-found",
    hasLink: links.some((link) => link.verdict !== "invalid"),
    incidents: incidents.length > 0 ? incidents : [ANY_INCIDENT],
  };
}
