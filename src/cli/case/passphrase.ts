import { armor, Decrypter, Encrypter } from "age-encryption";

const ARMORED = "-----BEGIN AGE ENCRYPTED FILE-----";
const BINARY = "age-encryption.org/v1";

/** Whether a file was locked by age, as text or as bytes. */
export function isAge(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 40)).trimStart();
  return start.startsWith(ARMORED) || start.startsWith(BINARY);
}

/** A text locked with a passphrase, in the age format as text, so that it survives a messenger. */
export async function lockText(text: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(text));
}

/** The text in a locked file; undefined where the passphrase does not fit or the file is damaged. */
export async function unlockText(bytes: Uint8Array, passphrase: string): Promise<string | undefined> {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const text = new TextDecoder("latin1").decode(bytes);
    return await decrypter.decrypt(text.trimStart().startsWith(ARMORED) ? armor.decode(text) : bytes, "text");
  } catch {
    return undefined;
  }
}
