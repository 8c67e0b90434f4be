// @ts-check
/**
 * Draws one page of a captured PDF in the place of its picture, by PDF.js, with letters that can be selected. The boxes
 * on the words are those that the server drew: they count in points of the page, whatever is under them.
 *
 * This document has no origin of its own (sandbox), so no worker can be started; PDF.js runs in this thread, which is
 * the frame's own. Whatever fails, the picture stays.
 */
import * as pdfjs from "/ours/pdfjs/build/pdf.min.mjs";
import "/ours/pdfjs/build/pdf.worker.min.mjs";

const HERE = new URL("/ours/pdfjs/", import.meta.url).href;

/** More dots than this a browser may not give to one canvas. */
const MOST_DOTS = 16_000_000;

/** @type {HTMLElement | null} */
const main = document.querySelector("main[data-page]");
/** @type {SVGSVGElement | null} */
const leaf = document.querySelector("svg.leaf");

if (main && leaf && main.dataset.bytes) {
  try {
    await draw(main, leaf, main.dataset.bytes, Number(main.dataset.page));
    main.dataset.drawn = "pdfjs";
  } catch (failure) {
    main.dataset.drawn = "picture";
    console.warn("the picture of the page stays:", failure);
  }
}

/**
 * @param {HTMLElement} main
 * @param {SVGSVGElement} leaf
 * @param {string} address of the bytes
 * @param {number} number from 1
 */
async function draw(main, leaf, address, number) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) {
    throw new Error(`the bytes: ${answer.status}`);
  }
  const task = pdfjs.getDocument({
    data: await answer.arrayBuffer(),
    verbosity: pdfjs.VerbosityLevel.ERRORS, // that there is no worker is no news
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    maxImageSize: MOST_DOTS,
    cMapUrl: `${HERE}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${HERE}standard_fonts/`,
    wasmUrl: `${HERE}wasm/`,
    iccUrl: `${HERE}iccs/`,
  });
  const page = await (await task.promise).getPage(number);
  const sheet = document.createElement("div");
  sheet.className = "sheet";
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `Page ${number}, drawn`);
  const letters = document.createElement("div");
  letters.className = "letters";

  const plain = page.getViewport({ scale: 1 });
  const width = Math.min(960, leaf.getBoundingClientRect().width || 960);
  const wanted = (width / plain.width) * Math.max(1, window.devicePixelRatio) * 1.25;
  const most = Math.sqrt(MOST_DOTS / (plain.width * plain.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;

  sheet.append(canvas);
  leaf.before(sheet);
  leaf.querySelector("image")?.remove();
  sheet.append(leaf, letters);
  await write(page, letters, sheet, plain);
  new ResizeObserver(() => fit(letters, sheet, plain)).observe(sheet);
  const chosen = document.querySelector("g.regesta-chosen");
  if (chosen) {
    // not scrollIntoView, which would move the page around the frame as well
    window.scrollTo(0, window.scrollY + chosen.getBoundingClientRect().top - window.innerHeight / 3);
  }
}

/**
 * The letters, transparent, over the drawn page.
 *
 * @param {any} page
 * @param {HTMLElement} letters
 * @param {HTMLElement} sheet
 * @param {any} plain the page at one dot a point
 */
async function write(page, letters, sheet, plain) {
  fit(letters, sheet, plain);
  const layer = new pdfjs.TextLayer({
    textContentSource: page.streamTextContent(),
    container: letters,
    viewport: plain,
  });
  await layer.render();
  fit(letters, sheet, plain);
}

/**
 * @param {HTMLElement} letters
 * @param {HTMLElement} sheet
 * @param {any} plain
 */
function fit(letters, sheet, plain) {
  letters.style.setProperty("--total-scale-factor", "1");
  letters.style.setProperty("--text-scale-factor", "1");
  letters.style.setProperty("--scale-round-x", "1px");
  letters.style.setProperty("--scale-round-y", "1px");
  letters.style.width = `${plain.width}px`;
  letters.style.height = `${plain.height}px`;
  letters.style.transform = `scale(${sheet.clientWidth / plain.width})`;
}
