/** What a state means for whoever reads it: the colour of its label. */
export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger';
