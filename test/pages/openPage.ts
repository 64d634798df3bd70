import type { Browser, Page } from "playwright-core";

/** How a page is looked at. */
export interface View {
  /** Width of the window in pixels. */
  readonly width?: number;
  /** Whether it is dark. */
  readonly dark?: boolean;
  /** Whether scripts may run. */
  readonly scripts?: boolean;
}

/** A page in the browser, with what it did. */
export interface OpenPage {
  /** The page. */
  readonly page: Page;
  /** Addresses that it asked for, besides its own; none was answered. */
  readonly asked: readonly string[];
  /** What it wrote to the console, and errors. */
  readonly said: readonly string[];
  /** Closes it. */
  readonly close: () => Promise<void>;
}

const address = "https://report.example/report.html";

/** Opens a page under an address at which nothing but itself is answered. */
export async function openPage(
  browser: Browser,
  html: string,
  { width = 1280, dark = false, scripts = true }: View = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
  });
  const asked: string[] = [];
  const said: string[] = [];
  const page = await context.newPage();
  let given = false;
  await context.route("**/*", async (route) => {
    const request = route.request();
    if (request.url() === address && !given) {
      given = true;
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: Buffer.from(html, "utf8") });
      return;
    }
    asked.push(request.url());
    await route.abort();
  });
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => said.push(`popup: ${popup.url()}`));
  await page.goto(address, { waitUntil: "load" });
  return { page, asked, said, close: () => context.close() };
}
