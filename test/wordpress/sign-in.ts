import type { Page } from 'puppeteer-core';

/**
 * Signs in by WordPress's own form, as a user whose password is the name.
 *
 * @param origin of the site, without a slash at its end
 */
export async function signIn(page: Page, origin: string, login: string): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  // Not typed: the page moves the focus to the name a moment after it has loaded.
  for (const field of ['#user_login', '#user_pass'])
    await page.$eval(field, (input, login) => void ((input as HTMLInputElement).value = login), login);
  await Promise.all([page.waitForNavigation(), page.locator('#wp-submit').click()]);
}
