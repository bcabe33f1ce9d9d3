import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HARMLESS_TEXTS, SECRET_TEXTS } from "../testing/secret-samples.ts";
import { findSecret, type Secret } from "./secret.ts";
import { SEED_WORDS } from "./seed-words.ts";

describe("a text that must not be kept", () => {
  it.each(SECRET_TEXTS)("%s is refused: %s", (text, secret) => {
    expect(findSecret(text)).toBe(secret);
  });

  it.each(SECRET_TEXTS)("%s is refused in the middle of a sentence too: %s", (text, secret) => {
    expect(findSecret(`Звонили дважды, ${text}`)).toBe(secret);
    expect(findSecret(`${text}\nПотом я позвонил в банк.`)).toBe(secret);
  });

  it("is found anywhere in a long text", () => {
    for (let before = 1500; before < 2500; before += 37) {
      expect(findSecret(`${"слово ".repeat(before / 6)} карта 4111 1111 1111 1111 ${"слово ".repeat(900)}`)).toBe(
        "card-number",
      );
    }
    expect(findSecret("слово ".repeat(1000))).toBeUndefined();
  });
});

describe("what people need to write down", () => {
  it.each(HARMLESS_TEXTS.map((text) => [text]))("%s passes", (text) => {
    expect(findSecret(text)).toBeUndefined();
  });

  it("passes for any amount, date, phone and reference beside the word code", () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`));
    const amount = digits(6).map((sum) => `назвал код, сняли ${sum} тенге`);
    const time = fc.tuple(fc.integer({ min: 10, max: 23 }), fc.integer({ min: 10, max: 59 }));
    const clock = time.map(([hour, minute]) => `код пришёл в ${hour}:${minute}`);
    const phone = digits(7).map(
      (number) => `код просил человек с номера +7 701 ${number.slice(0, 3)} ${number.slice(3)}`,
    );
    const reference = digits(8).map((number) => `сообщил про код, обращение № ${number}`);
    fc.assert(fc.property(fc.oneof(amount, clock, phone, reference), (text) => findSecret(text) === undefined));
  });

  it("passes for nearly every number of twelve, fourteen and twenty digits, and for most of sixteen", () => {
    const alarms = (length: number): number =>
      rowOf(2000, length).filter((number) => findSecret(`обращение ${number}`) !== undefined).length / 2000;
    expect(alarms(12)).toBeLessThan(0.01);
    expect(alarms(14)).toBeLessThan(0.01);
    expect(alarms(20)).toBe(0);
    expect(alarms(16)).toBeLessThan(0.1);
  });
});

describe("numbers with a check digit", () => {
  it("are a card number however the digits are grouped, and with one digit changed none", () => {
    const card = "4111111111111111";
    const grouped = [4, 8, 2, 1, 3].map((size) => (card.match(new RegExp(`\\d{1,${size}}`, "g")) ?? []).join(" "));
    for (const text of [
      card,
      ...grouped,
      grouped[0]?.replaceAll(" ", "\u00A0"),
      grouped[0]?.replaceAll(" ", "."),
      fullWidth(card),
    ]) {
      expect(findSecret(text ?? "")).toBe("card-number" satisfies Secret);
    }
    expect(findSecret("4111 1111 1111 1112")).toBeUndefined();
  });

  it("are an ИИН with a right day, century and check digit, and not any twelve digits", () => {
    const iin = (first: string): string => first + checkDigit(first);
    expect(findSecret(iin("85010130000"))).toBe("iin");
    expect(findSecret(iin("85010130000").replace(/(?=\d{6}$)/, " "))).toBe("iin");
    const wrong = (Number(checkDigit("85010130000")) + 1) % 10;
    expect(findSecret(`85010130000${wrong}`)).toBeUndefined();
    // The БИН of a company has the same check digit: its fifth digit is 4, 5 or 6.
    expect(findSecret(iin("95054000012"))).toBeUndefined();
    expect(findSecret(iin("85130130000"))).toBeUndefined();
  });

  it("are let pass as a whole IBAN, and not as one with a wrong check", () => {
    expect(findSecret("счёт получателя KZ86125KZT5004100100")).toBeUndefined();
    expect(findSecret("KZ86 125K ZT50 0410 0100, сняли 5000 тенге")).toBeUndefined();
    // Sixteen digits of this account would be a card number: they pass with the check digits, and only with them.
    const check = ibanCheck("KZ", "4111111111111111");
    expect(findSecret(`KZ${check}4111111111111111`)).toBeUndefined();
    expect(findSecret(`KZ${check} 4111 1111 1111 1111`)).toBeUndefined();
    const wrong = String((Number(check) + 1) % 97).padStart(2, "0");
    expect(findSecret(`KZ${wrong} 4111 1111 1111 1111`)).toBe("card-number");
  });
});

describe("a seed phrase", () => {
  const words = SEED_WORDS.split(" ");
  const phrase = fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 24 });

  it("is made of the words of the standard", () => {
    const official = "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda";
    expect(
      createHash("sha256")
        .update(`${words.join("\n")}\n`)
        .digest("hex"),
    ).toBe(official);
  });

  it("is seen with spaces, numbers, commas, capitals and one slip of the pen", () => {
    const ways: ((words: string[]) => string)[] = [
      (all) => all.join(" "),
      (all) => all.map((word, index) => `${index + 1}. ${word}`).join("\n"),
      (all) => all.join(", ").toUpperCase(),
      (all) => `сид ${all.join(" ").replace(/.$/, "x")} вот`,
    ];
    fc.assert(
      fc.property(phrase, fc.constantFrom(...ways), (all, way) => {
        expect(findSecret(way(all))).toBe("key");
      }),
    );
  });
});

/** Numbers that look like chance and are the same in every run. */
function rowOf(count: number, length: number): string[] {
  let seed = 7;
  const digit = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * 10);
  };
  return Array.from({ length: count }, () => Array.from({ length }, digit).join(""));
}

function fullWidth(digits: string): string {
  return [...digits].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");
}

function ibanCheck(country: string, account: string): string {
  const letters = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join("");
  return String(98n - (BigInt(letters) % 97n)).padStart(2, "0");
}

/** The rule of the check digit, written a second time and in another way. */
function checkDigit(digits: string): string {
  const weights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  const shifted = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
  const sum = (by: number[]): number =>
    by.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;
  return String(sum(weights) === 10 ? sum(shifted) : sum(weights));
}
