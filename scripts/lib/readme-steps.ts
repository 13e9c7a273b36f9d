/** One thing that a reader of a document does: write a file, or type some commands. */
export type Step = { file: string; text: string } | { commands: string[] };

/**
 * What a section of a Markdown document tells its reader to do, in order: blocks of `sh` are typed, line by line; any
 * other block is the file that the line before it names, as in `` `main.js`: ``; blocks without a name are examples.
 *
 * @param heading the section's own, without the marks
 */
export function readSteps(markdown: string, heading: string): Step[] {
  const section = markdown.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`));
  if (!section) throw new Error(`There is no section "${heading}".`);
  const blocks = section.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w*)\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, file, language, text]): Step[] => {
    if (language === 'sh') return [{ commands: text!.trim().split('\n') }];
    return file ? [{ file, text: text! }] : [];
  });
}
