import { type CatalogQuestion, type Library, UNKNOWN } from "../playbook/catalog.ts";
import { type Answers, openInterview } from "./interview.ts";

/**
 * Every complete set of answers a person could give to the questions of one playbook, `unknown` among them. Questions
 * that another incident brings in are left to that incident's own paths. Playbooks are small, so all can be tried.
 */
export function* everyPath(library: Library, incident: string, answers: Answers = {}): Generator<Answers> {
  const question = nextOwn(library, incident, answers);
  if (question === undefined) return yield answers;
  for (const option of [...question.options.map(({ id }) => id), UNKNOWN]) {
    yield* everyPath(library, incident, { ...answers, [question.id]: option });
  }
}

function nextOwn(library: Library, incident: string, answers: Answers): CatalogQuestion | undefined {
  const { applies } = openInterview(library, [incident], answers);
  const own = [library.whoIsHelped, ...library.incident(incident).questions];
  return own.find(({ id }) => !(id in answers) && applies(id));
}
