import type { Page } from 'puppeteer-core';

/** Starts a module worker on a page, and waits for the first that it says; rejects where it fails. */
export const askWorker = <T>(page: Page, url: string): Promise<T> =>
  page.evaluate(
    (url) =>
      new Promise<T>((resolve, reject) => {
        const worker = new Worker(url, { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data as T);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
    url,
  );
