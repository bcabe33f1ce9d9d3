/** What stands above the figures in `docs/signs.md`. */
export const ABOUT_SIGNS = `# How well \`komek check\` sees fraud

Generated: the figures are those of \`npm run bench:signs\`; \`npm run bench:signs -- --write\` writes this page anew.

\`komek check\` knows signs, not truth. It answers \`signs-found\`, \`no-known-signs\` or \`cannot-read\` and never that a message can be
trusted. The signs stand in \`playbooks/shared/signs.yaml\`, each with its weight, its reason, its facts and examples; how a pattern is
written is told in \`src/signs/pattern.ts\`. A sign of weight 3 is enough alone, lighter ones must come together, and a pattern in words that
honest people write too weighs less than its sign. A link to an address outside the list of official services adds 1 and is read as the
word “link”, one that hides where it leads adds 2, a look-alike 3. A message that warns of fraud is no sign, unless its writer introduces
himself to the reader, gives a telephone or leads to an address that hides or pretends.

- At most 10,000 characters of a message are read (UTF-16 units) and 20 links; a longer one is cut, and the answer says so.
- Patterns are sequences of words with bounded gaps, matched without regular expressions: the steps for each word have a bound.
- Numbers of four digits or more are hidden in quotes and behind the host of a link, known short numbers apart. Nothing is stored.
- Official is only a host, or one below it, of \`official\` in that file, each on the grounds of a contact or of a source in which the
  owner himself speaks; over https, written plainly, without user name, odd port, IP address, backslash, other letters or a second address.
  The list is what our sources show and no register: a real service that is not on it is \`unknown\`.

What it cannot see:

- who really sends: a message in plain words from a stolen account of a friend looks like the friend;
- a long trust that is built before anything is asked (romance, “work” without money words), pictures, voice, video and QR codes;
- new words: a pretext that no pattern knows, above all without a link, a code, money or an institution in it;
- the page behind a link: nothing is opened, so an unknown address stays unknown, and a stolen official page stays official;
- real messages of banks that use a fraudster's words may be flagged; one that asks you to pay or to update data with a link will be;
- a fraudster who writes like a warning and gives neither telephone nor link is taken for a warning.

There were two rounds, both on 28 November 2026.

- The first was measured once on its held-out set: 86.3 % of fraud found, 15.6 % of ordinary messages flagged, 93.0 % of official hosts
  recognised, no look-alike called official. Three of four aims were missed, and that set became tuning data.
- In the second the causes were looked for: single weak signs that flagged alone, warnings read sentence by sentence, letters folded onto
  other words, verbs in forms that were not listed. It is measured on a fresh set by somebody else that was not opened while tuning; its
  heading says “not looked at while tuning”. A page without such a heading has no figure that counts.

On sets used for tuning nearly everything is found, which says little. Whoever tuned wrote 433 more messages of his own in five batches,
each before he saw what the checker said. On the first, of everyday pretexts, the signs of the first round found 87 % and flagged 6 %; on
the four later ones, of pretexts chosen to be strange, the signs of that hour found 83, 51, 63 and 57 % and flagged 8, 12, 5 and 6 % of the
ordinary. After each the causes were mended and nothing was measured again on fresh ones: a pretext that nobody thought of is found about
every second time.

The second round found two thirds of the fraud of its fresh set where nine in ten were the aim; the other aims were met (look-alikes never
official, official hosts recognised, few ordinary messages flagged). Its writer looked for pretexts that the first set did not have.

The sets were made by somebody else than the signs: messages and links after published cases and message sets, and invented ones, each
with its source. They are small, so one message is a few per cent; the sentences of real fraudsters change faster than such sets.
`;
