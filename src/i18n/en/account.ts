/** English words of `account-prompt`. */
export const account = {
  heading: 'Your account',
  hello: (name: string) => `Hello, ${name}`,
  'sign-in': 'Sign in',
  password: 'Forgot your password?',
  register: 'Create account',
  account: 'Go to your account',
  /** Where the account is made at the first sign-in. */
  enter: 'Sign in or create an account',
  code: 'You get a code by e-mail. There is no password to remember.',
};
