// Under the mouse Strapi's buttons grow so pale that their white words can hardly be read: here they grow darker.
const buttons = { buttonPrimary500: '#271fe0' };

/** What the portal changes in the admin's colours. */
export const theme = {
  light: { colors: { ...buttons, danger500: '#b72b1a' } },
  dark: { colors: buttons },
};
