/** What a badge means: nothing in particular, of note, good, to be watched, bad. */
export type BadgeKind = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';
