import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Sharp on every screen, without using up the memory of a small one. */
const MOST_PIXELS_PER_POINT = 2;

/** Longer ones are read in the browser's own viewer. */
const MOST_PAGES = 30;

async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const [pdfjs, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  // The page's policy allows no code that is compiled on the way.
  return pdfjs.getDocument({ url: address, useWasm: false }).promise;
}

async function drawPage(pdf: PDFDocumentProxy, number: number, place: HTMLElement): Promise<void> {
  const page = await pdf.getPage(number);
  const width = page.getViewport({ scale: 1 }).width;
  const dense = Math.min(window.devicePixelRatio, MOST_PIXELS_PER_POINT);
  const viewport = page.getViewport({ scale: (place.clientWidth / width) * dense });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `Pagina ${String(number)} di ${String(pdf.numPages)}`);
  const { items } = await page.getTextContent();
  // Who cannot see the drawing reads its words.
  const words = document.createElement('p');
  words.className = 'visually-hidden';
  words.textContent = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  place.append(canvas, words);
  await page.render({ canvas, viewport }).promise;
}

/** Draws a PDF into its place in the page. @param place names the PDF's address in `data-pdf` */
export async function showPdf(place: HTMLElement): Promise<void> {
  const address = place.dataset['pdf'];
  const status = place.querySelector('[role="status"]');
  if (address === undefined || status === null) return;
  place.hidden = false;
  try {
    const pdf = await openPdf(address);
    const shown = Math.min(pdf.numPages, MOST_PAGES);
    for (let number = 1; number <= shown; number += 1) await drawPage(pdf, number, place);
    if (shown < pdf.numPages) {
      status.textContent = `Qui vedi le prime ${String(shown)} pagine: per le altre apri il documento a tutta pagina.`;
      place.append(status);
    } else status.remove();
  } catch {
    status.textContent = 'Qui il documento non si può mostrare: aprilo a tutta pagina, oppure scaricalo.';
  }
}
