/**
 * Puts words in the places of a sentence: {name} becomes the word of that name. In one pass, so that braces the user
 * wrote stay as they are. A place without a word is a fault of ours.
 */
export function fillPlaces(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`A sentence wants {${name}}, which its issue does not tell: ${template}`);
    return word;
  });
}
