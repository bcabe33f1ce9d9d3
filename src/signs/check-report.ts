import type { CheckMessages } from "../i18n/check.ts";
import type { LinkFinding } from "./check-link.ts";
import { LONGEST_MESSAGE, type MessageFinding, type MessageSign, type Verdict } from "./check-message.ts";
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
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly next: readonly { readonly id: string; readonly text: string; readonly incident: string | null }[];
}

/** Where a person goes who has given something already and no sign says what. */
const ANY_INCIDENT = "suspicious-contact";

/** The finding in words. Numbers in addresses are hidden like those in quotes. */
export function reportOf(finding: MessageFinding, messages: CheckMessages): CheckReport {
  const { verdict, signs, scripts, links, notes } = finding;
  return {
    schema: "komek.check/1",
    verdict,
    signs: signs.map((sign) => ({ id: sign.id, quote: sign.quote, why: whyOf(sign, messages) })),
    scripts: scripts.map(({ id, why }) => ({ id, why })),
    links: links.map((link) => {
      return { url: hidden(link), host: link.host, verdict: link.verdict, why: reasonOf(link, messages) };
    }),
    notes: notes.map((id) => ({ id, text: id === "cut" ? messages.note.cut(LONGEST_MESSAGE) : messages.note[id] })),
    next: nextSteps(finding, messages),
  };
}

function whyOf({ id, why }: MessageSign, { linkSign }: CheckMessages): string {
  return why === "" ? (linkSign[id as keyof CheckMessages["linkSign"]] ?? "") : why;
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

function nextSteps({ verdict, signs, links }: MessageFinding, { step }: CheckMessages): CheckReport["next"] {
  const plain = (id: string, text: string): CheckReport["next"][number] => ({ id, text, incident: null });
  const found = verdict === "signs-found";
  const incidents = [...new Set(signs.flatMap((sign) => sign.incidents))].slice(0, 2);
  return [
    found ? plain("do-nothing", step.doNothing) : plain("ask-first", step.askFirst),
    plain("own-app", step.ownApp),
    ...(links.some((link) => link.verdict !== "invalid") ? [plain("type-address", step.typeAddress)] : []),
    plain("call-card", step.callCard),
    ...(incidents.length > 0 ? incidents : [ANY_INCIDENT]).map((incident) => {
      return { id: "already-gave", text: step.alreadyGave(`komek start ${incident}`), incident };
    }),
  ];
}
