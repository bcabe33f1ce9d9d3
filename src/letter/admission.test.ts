import { describe, expect, it } from "vitest";
import { LOCALES } from "../i18n/locale.ts";
import { sampleLetter } from "../testing/sample-letter.ts";
import { admissionsIn } from "./admission.ts";
import { writeLetter } from "./write-letter.ts";

function admitted(
  lender: string,
  locale: (typeof LOCALES)[number] = "ru",
): { id: string; why: string; words: string }[] {
  const { template, ground } = sampleLetter(locale, { details: { lender } });
  return admissionsIn(writeLetter(template, ground), ground.library);
}

describe("what a person typed into a letter", () => {
  it.each(LOCALES)("is clean where it only names somebody (%s)", (locale) => {
    expect(admitted("ТОО «МФО Ромашка», ул. Абая", locale)).toEqual([]);
  });

  it("is pointed out where it admits, in the words of the page and in whatever language", () => {
    const why = expect.stringContaining("признаёт долг");
    expect(admitted("Ромашка, это мой долг")).toEqual([{ id: "admits-debt", words: "мой долг", why }]);
    expect(admitted("Ромашка, бұл менің қарызым")).toEqual([{ id: "admits-debt", words: "қарызым", why }]);
    expect(admitted("my debt to them")).toEqual([{ id: "admits-debt", words: "my debt", why }]);
  });

  it("is found also where a word of the template completes it", () => {
    const { template, ground } = sampleLetter("ru", { details: { lender: "признаю" } });
    const joined = { ...template, to: ["{detail:lender}: долг"] };
    expect(admissionsIn(writeLetter(joined, ground), ground.library).map(({ id }) => id)).toEqual(["admits-debt"]);
  });
});
