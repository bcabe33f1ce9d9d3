import { parse } from "tldts-icann";

/** What the public suffix list says of a host in ASCII. */
export interface HostParts {
  /** The part that somebody registered: `evil.com` of `egov.kz.evil.com`; null for an IP address or a bare suffix. */
  readonly registrable: string | null;
  readonly suffix: string | null;
  readonly isIp: boolean;
}

/** Takes a host apart by the public suffix list. */
export function hostParts(host: string): HostParts {
  const { domain, publicSuffix, isIp } = parse(host, { extractHostname: false });
  return { registrable: domain, suffix: publicSuffix, isIp: isIp === true };
}
