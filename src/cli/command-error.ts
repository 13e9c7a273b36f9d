/** Thrown where a command cannot go on. Its message says how to mend that; the process ends with `exitCode`. */
export class CommandError extends Error {
  /** @param exitCode 1 for what is wrong with the data, 2 for a wrong use of the command */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/**
 * The error for what Node's `parseArgs` threw, without its advice on arguments that begin with a dash.
 *
 * @param command the one whose help lists the options; empty for `insole` itself
 */
export function explainArguments({ message }: Error, command: string): CommandError {
  const [problem] = message.split(/\.\s|\n/);
  const help = ['insole', command, '--help'].filter(Boolean).join(' ');
  return new CommandError(`${problem!.replace(/\.$/, '')}. See ${help}.`, 2);
}
