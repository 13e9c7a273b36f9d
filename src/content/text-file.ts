/** A file that was read, with the path by which problems name it. */
export interface TextFile {
  path: string;
  text: string;
}

/** The name without folders and extension: `back-pain` for `content/en/back-pain.md`. */
export const nameOf = ({ path }: TextFile): string => path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
