import type { CheckMessages } from "../check.ts";

/** The words about checking messages and links in English. */
export const checkEn: CheckMessages = {
  verdict: {
    "signs-found": "Known signs of fraud were found.",
    "no-known-signs": "No known signs were found. That does not mean that the message can be trusted.",
    "cannot-read": "This could not be read: there are no words or address here that we understand.",
  },
  signs: "What to notice",
  links: "Links",
  next: "What to do",
  reason: {
    official:
      "This is the address of an official service. That proves nothing about the message: type the address yourself.",
    "not-https":
      "The site is known, but the connection is not protected. Type the address yourself, beginning with https://",
    disguised: ({ owner }) => `The address is written with a trick. It really leads here: ${owner}`,
    "runs-on":
      "The address runs together with other characters and may lead elsewhere than it seems. Type the address you need yourself.",
    "strange-letters": ({ owner, name }) =>
      `Some letters were swapped for similar ones${name === "" ? "" : `, to read like “${name}”`}. The site: ${owner}`,
    "near-name": ({ owner, name }) => `It looks like “${name}” but is another address. The site: ${owner}`,
    "name-inside": ({ owner, name }) => `The name “${name}” was put into somebody else's address. The site: ${owner}`,
    "name-in-path": ({ owner, name }) => `The name “${name}” stands after somebody else's address. The site: ${owner}`,
    "kz-inside": ({ owner }) => `The letters “kz” were put into somebody else's address. The site: ${owner}`,
    "number-address": "There are numbers in place of a name: whose site it is cannot be seen. Do not open it.",
    shortener: "A short link hides where it leads. Do not open it.",
    platform: "Anybody can put a page up here. The address does not show whose it is.",
    "cheap-ending": ({ owner }) =>
      `We do not know this site, and an address with such an ending costs little: ${owner}`,
    "nobody-known": ({ owner }) => `We do not know this site: ${owner}`,
    "no-address": "This is not the address of a page.",
  },
  ownSign: {
    "fraud-wording":
      "Known fraudulent messages are worded like this. Each of these words is an everyday one; together they are suspicious.",
    "look-alike-link": "The link pretends to be a known service.",
    "hidden-link": "The link hides whose it is or where it leads.",
    "strange-link": "It was not confirmed that the link leads to an official address.",
  },
  note: {
    cut: (most) => `The text is long: only its first ${most} characters were read.`,
    "more-links": (most) => `There are many links: only the first ${most} were checked.`,
    "carries-code":
      "The message carries a code. You did not ask for it? Somebody may be getting in as you: check this in your own app. Do not tell the code to anyone who calls or writes.",
    "live-code": "There may be a live code in the message. Do not forward it or tell it to anyone.",
    "weak-signs": "There are words that fraudsters use and ordinary messages use too.",
  },
  nothingKept: "The program did not store this text. There may be a live code in it: do not forward it to anyone.",
  step: {
    doNothing: "Do not answer, do not open the link, tell nothing and transfer nothing.",
    ownApp: "Open your bank's app or eGov Mobile yourself and look there.",
    typeAddress: "Do not follow the link: type yourself the address that you know.",
    callCard:
      "Ring the bank on the number on the back of the card. Ring somebody you know on the number you knew before.",
    askFirst:
      "Tell no code by phone or in a chat. If they want money or a program installed, first ring yourself and ask.",
    alreadyGave: (command) => `Have you told, entered or transferred something already? At once: ${command}`,
    mayFitToo: (command) => `This may fit your case too: ${command}`,
  },
};
