/** What stands above the figures in `docs/signs.md`. */
export const ABOUT_SIGNS = `# How well \`komek check\` sees fraud

Generated: the figures are those of \`npm run bench:signs\`; \`npm run bench:signs -- --write\` writes this page anew.

\`komek check\` knows signs, not truth. It answers \`signs-found\`, \`no-known-signs\` or \`cannot-read\` and never that a message can be
trusted. The signs stand in \`playbooks/shared/signs.yaml\`, each with its weight, its reason, its facts and examples; how a pattern is
written is told in \`src/signs/pattern.ts\`. A sign of weight 3 is enough alone, lighter ones must come together, and a pattern in words that
honest people write too weighs less than its sign. A link to an address outside the list of official services adds 1 and is read as the
word “link”, one that hides where it leads adds 2, a look-alike 3. A message that warns of fraud is no sign, unless its writer introduces
himself to the reader, gives a telephone or leads to an address that hides or pretends.

Beside the signs stands the wording of the whole message: which words, and which two in a row, known frauds use and ordinary messages do
not. It is learned from the messages of \`src/testing/signs\` (logistic regression, the weights are readable in \`playbooks/wording.txt\`;
\`npm run train:signs\` makes them again). It adds up to 3 to the weight of the signs, 1 for every three words or neighbours that are known, and it
takes off up to 3 where a message is worded like ordinary ones. It takes nothing from a message of fewer than twelve known words and neighbours (about
seven words), from a look-alike link, from a complete known script, or from a plain request for a code, a card, a key, a program or a “safe account”
whose own sentence is not worded so. Where it counts, the words that weigh most are quoted.

- At most 10,000 characters of a message are read (UTF-16 units) and 20 links; a longer one is cut, and the answer says so.
- Patterns are sequences of words with bounded gaps, matched without regular expressions: the steps for each word have a bound.
- Numbers of four digits or more are hidden in quotes and behind the host of a link, known short numbers apart. Nothing is stored.
- Official is only a host, or one below it, of \`official\` in that file, each on the grounds of a contact or of a source in which the
  owner himself speaks; over https, written plainly, without user name, odd port, IP address, backslash, other letters or a second address.
  The list is what our sources show and no register: a real service that is not on it is \`unknown\`.

What it cannot see:

- who really sends: a message in plain words from a stolen account of a friend looks like the friend;
- a long trust that is built before anything is asked (romance, “work” without money words), pictures, voice, video and QR codes;
- new words: a pretext that neither a pattern nor the messages learned from know;
- who pads: ordinary sentences around another single sign, or around words that no sign knows, can hide them;
- the page behind a link: nothing is opened, so an unknown address stays unknown, and a stolen official page stays official;
- real messages of banks that use a fraudster's words may be flagged; one that asks you to pay or to update data with a link will be;
- a fraudster who writes like a warning and gives neither telephone nor link is taken for a warning.

There were three rounds, all on 28 November 2026.

- The first was measured once on its held-out set: 86.3 % of fraud found, 15.6 % of ordinary messages flagged, 93.0 % of official hosts
  recognised, no look-alike called official. Three of four aims were missed, and that set became tuning data.
- The second mended causes (single weak signs, warnings read sentence by sentence, verbs in forms that were not listed) and was measured once on
  a fresh set whose writer looked for pretexts that the first did not have: 66.4 % found, 5.6 % flagged, 97.8 % of official hosts. Patterns learn
  pretexts one at a time: of pretexts that nobody had thought of, about every second was found. That set became tuning data too.
- The third added the wording and left the signs as they were. It was measured once, on a set by somebody who saw neither signs nor code nor the
  messages learned from, made to represent what people in Kazakhstan get: 107 of 108 frauds found, 3 of 104 ordinary messages flagged, no look-alike
  called official, and 33 of 36 official hosts recognised as the set was labelled (91.7 %, missed). Two of the three are addresses over http, which
  are not official by the definition above; with them counted as other it is 33 of 34 (97.1 %, met).
- Afterwards a reviewer who had not written it showed, on texts of his own, that a bare link was flagged and that one ordinary sentence hid a plain
  request. Both were mended and messages for it added to those learned from. No message of the set was looked at for that beyond what this page
  lists; but the figures below are of the mended program, so they are a second look. Its heading says “not looked at while tuning”; a page without such
  a heading has no figure that counts. By the signs alone 85 of the 108 frauds are found and 4 of the 104 ordinary messages flagged.

How far that carries: the writers of all sets are machines that know the published cases, so they write alike, and real fraud will be found less
often. The more sober figure is that of \`npm run train:signs\`: of each of 15 writers whose messages wording was learned from (many were asked for
quiet frauds, and for ordinary messages that are easily mistaken), the messages are told by what was learned from all the others. So 91.7 % of 2,780
frauds are found and 10.1 % of 3,140 ordinary messages flagged; the worst writers are 81.9 % found and 19.5 % flagged (warnings and news of fraud).
How the wording is added was chosen by the same table.

Before the measurement 8 messages and 21 links of the third set were left out because they were much like lines for tuning.

The sets were made by somebody else than the signs: messages and links after published cases and message sets, and invented ones, each
with its source. They are small, so one message is a few per cent; the sentences of real fraudsters change faster than such sets.
`;
