/** A command that cannot go on, and how to mend it; the process ends with this code. */
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
 * What Node's reader of arguments threw, without its advice on arguments that begin with a dash.
 *
 * @param command whose help has the options; empty for those of all
 */
export function explainArguments({ message }: Error, command: string): CommandError {
  const [problem] = message.split(/\.\s|\n/);
  const help = ['insole', command, '--help'].filter(Boolean).join(' ');
  return new CommandError(`${problem!.replace(/\.$/, '')}. See ${help}.`, 2);
}
