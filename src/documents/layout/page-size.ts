/** A4 in points, and the margins around what is written: above and below stands what each page repeats. */
export const PAGE = { width: 595.28, height: 841.89, left: 45, right: 45, top: 74, bottom: 58 };

/** How wide what is written may be, in points. */
export const INNER_WIDTH = PAGE.width - PAGE.left - PAGE.right;
