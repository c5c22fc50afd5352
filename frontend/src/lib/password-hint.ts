/** What a good password is, beside every field for a new one. */
export const PASSWORD_HINT =
  'Almeno 12 caratteri. Va bene una frase che ricordi solo tu, con gli spazi: non servono simboli strani. Puoi incollarla.';
