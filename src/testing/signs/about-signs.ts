/** What stands above the figures in `docs/signs.md`. */
export const ABOUT_SIGNS = `# How well \`komek check\` sees fraud

Generated: the figures are those of \`npm run bench:signs\`; \`npx vitest run src/testing/documents.test.ts -u\` writes this page anew.

\`komek check\` knows signs, not truth. It answers \`signs-found\`, \`no-known-signs\` or \`cannot-read\` and never that a message can be
trusted. The signs stand in \`playbooks/shared/signs.yaml\`, each with its weight, its reason, its facts and examples; how a pattern is
written is told in \`src/signs/pattern.ts\`. A sign of weight 3 is enough alone, lighter ones must come together, a link to an address
outside the list of official services adds 1, one that hides where it leads 2, a look-alike 3.

- At most 10,000 characters of a message are read (UTF-16 units) and 20 links; a longer one is cut, and the answer says so.
- Patterns are sequences of words with bounded gaps, matched without regular expressions: the steps for each word have a bound.
- Numbers of four digits or more are hidden in quotes and behind the host of a link, known short numbers apart. Nothing is stored.
- Official is only a host, or one below it, of \`official\` in that file, each on the grounds of a contact or of a source in which the
  owner himself speaks; over https, written plainly, without user name, port, IP address, backslash, other letters or a second address.
  The list is what our sources show and no register: a real service that is not on it is \`unknown\`.

What it cannot see:

- who really sends: a message in plain words from a stolen account of a friend looks like the friend;
- a long trust that is built before anything is asked (romance, “work” without money words), pictures, voice, video and QR codes;
- new words: a pretext that no pattern knows, above all without a link, a code, money or an institution in it;
- the page behind a link: nothing is opened, so an unknown address stays unknown, and a stolen official page stays official;
- real messages of banks that use a fraudster's words may be flagged; one that asks you to pay or to update data with a link will be.

What was aimed at on the set that was not looked at: at least 90 % of fraud messages with a sign, at most 10 % of ordinary ones flagged,
no look-alike called official, at least 95 % of official hosts recognised. At the first and only look (28 November 2026) the third was met
and the other three were missed: see below. Nothing was changed after that look; who changes the signs now, with those misses in view,
needs a new set to claim a figure. On the set used for tuning everything is found, which says little.

Most of what was flagged wrongly tells of fraud in words that ask for something, or is a sale, a fee or a courier in ordinary life. Most of
what was missed has a request without its usual words, or is transliterated. An official address with a dot at its end or with the port
443 written out is not called official: it may be, but nobody needs to write it so.

The sets were made by somebody else than the signs: messages and links after published cases and message sets, and invented ones, each
with its source. They are small, so one message is a few per cent; the sentences of real fraudsters change faster than such sets.
`;
