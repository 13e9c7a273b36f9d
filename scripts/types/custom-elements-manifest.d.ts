/** The analyser's command line, callable; the package ships no types for it. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Returns the manifest; `noWrite` leaves the file as it is. */
  export function cli(options: { argv: string[]; cwd: string; noWrite?: boolean }): Promise<unknown>;
}
