import type { Token } from "./tokens.ts";

/** Several words read as one: what they spell, and the place of the next word after them. */
export interface Join {
  readonly word: string;
  readonly next: number;
}

/** A word that was taken apart by signs or spaces is put together up to this many letters. */
const LONGEST_JOINED = 32;

/** Nothing is taken apart in most messages. */
const NO_JOINS: readonly (Join | undefined)[] = [];

/**
 * Words taken apart by signs («ко-д») or spaces («к о д»), each at the place of its first part. Each word is in one
 * chain at most, so that the work grows with the length of the message alone.
 */
export function joinsOf(tokens: readonly Token[]): readonly (Join | undefined)[] {
  let joins: (Join | undefined)[] | undefined;
  for (let place = 0; place < tokens.length; ) {
    const join = joinAt(tokens, place);
    if (join !== undefined) {
      joins ??= new Array(tokens.length).fill(undefined);
      joins[place] = join;
    }
    place = join?.next ?? place + 1;
  }
  return joins ?? NO_JOINS;
}

function joinAt(tokens: readonly Token[], place: number): Join | undefined {
  if (tokens[place]?.lexeme.word.length === 1) {
    const space = spaceBefore(tokens, place + 1);
    const spelled = chain(
      tokens,
      place,
      ({ lexeme }, at) => lexeme.word.length === 1 && spaceBefore(tokens, at) <= space,
    );
    if (spelled.next - place > 2) return spelled;
  }
  // Parts of a sum or a date are no word taken apart.
  if (tokens[place + 1]?.touches !== true || /^\d+$/.test(tokens[place]?.lexeme.word ?? "")) return undefined;
  return chain(tokens, place, ({ touches }) => touches);
}

function chain(tokens: readonly Token[], place: number, goesOn: (token: Token, at: number) => boolean): Join {
  let word = tokens[place]?.lexeme.word ?? "";
  let next = place + 1;
  for (let token = tokens[next]; token !== undefined && goesOn(token, next); token = tokens[next]) {
    if (word.length + token.lexeme.word.length > LONGEST_JOINED) break;
    word += token.lexeme.word;
    next += 1;
  }
  return { word, next };
}

/** How many characters stand between a word and the one before: a wider space begins another spelled word. */
function spaceBefore(tokens: readonly Token[], place: number): number {
  return (tokens[place]?.start ?? 0) - (tokens[place - 1]?.end ?? 0);
}
